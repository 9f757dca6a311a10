package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.core.read.Paragraphs;
import org.variorum.model.TextSpan;

/** Finds the times of a document in one pass over its words, and reads them in the text's order. */
final class TimeFinder {

    /** So many years that are not the document's own make a history, if days named from "today" are rare beside them. */
    private static final int YEARS_OF_A_HISTORY = 4;

    private static final int YEARS_A_DAY = 5;

    /** A paragraph of fewer words is a heading. */
    static final int WORDS_OF_A_HEADING = 14;

    private TimeFinder() {}

    static List<Mention<TimeValue>> find(String text, List<TextSpan> stretches, Optional<LocalDate> published) {
        List<TimeMatch> matches = new ArrayList<>();
        for (TextSpan stretch : stretches) {
            for (TextSpan block : Paragraphs.of(text, stretch)) {
                matches.addAll(matches(TimeTokens.of(text, block)));
            }
        }
        TimeAnchors anchors = new TimeAnchors(published, isHistory(matches, published));
        List<Mention<TimeValue>> found = new ArrayList<>();
        List<TimeToken> paragraph = List.of();
        for (TimeMatch match : matches) {
            if (match.tokens() != paragraph) {
                if (paragraph.size() < WORDS_OF_A_HEADING) {
                    anchors.heading();
                }
                anchors.paragraph();
                paragraph = match.tokens();
            }
            match.rule()
                    .reading()
                    .read(match, anchors)
                    .ifPresent(value -> found.add(
                            new Mention<>(match.span(), value, match.rule().id())));
        }
        return TimeJoiner.join(text, found);
    }

    private static List<TimeMatch> matches(List<TimeToken> tokens) {
        List<TimeMatch> matches = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<TimeMatch> match = TimeRules.GRAMMAR.at(tokens, at);
            match.ifPresent(matches::add);
            at = match.map(TimeMatch::to).orElse(at + 1);
        }
        return matches;
    }

    /** A history tells dates of many years with their years, and hardly a weekday without its date. */
    private static boolean isHistory(List<TimeMatch> matches, Optional<LocalDate> published) {
        int written = published.map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        int years = 0;
        int days = 0;
        boolean recent = false;
        for (TimeMatch match : matches) {
            if (match.has("year")) {
                boolean own = match.number("year") >= written - 1;
                years += own ? 0 : 1;
                recent |= own;
            } else if ((match.has("weekday") || match.has("name")) && !match.has("month")) {
                days += match.tokens().get(match.from()).is(Kind.EVERY) ? 0 : 1;
            }
        }
        return years >= YEARS_OF_A_HISTORY && years > (recent ? YEARS_A_DAY * days : days);
    }
}
