package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.variorum.model.TextSpan;

/** Finds times in a text; where two rules overlap the earlier in the list of rules holds. */
final class TimeFinder {

    private TimeFinder() {}

    static List<Mention<TimeValue>> find(String text, TextSpan within, Optional<LocalDate> anchor) {
        List<Mention<TimeValue>> found = new ArrayList<>();
        SpanSet taken = new SpanSet();
        for (TimeRule rule : TimeRules.ALL) {
            Matcher matcher = rule.pattern().matcher(text).region(within.start(), within.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                TextSpan span = new TextSpan(matcher.start(), matcher.end());
                Optional<TimeValue> value =
                        taken.overlaps(span) ? Optional.empty() : rule.reading().apply(matcher, anchor);
                if (value.isPresent()) {
                    found.add(new Mention<>(span, value.get(), rule.id()));
                    taken.add(span);
                }
            }
        }
        found.sort(Comparator.comparing(Mention::span));
        return found;
    }
}
