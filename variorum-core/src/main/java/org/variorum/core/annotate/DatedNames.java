package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.annotate.DateClues.Bound;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Words;

/**
 * Names that were in use from one day on, some up to another: who held a post, when a force was founded, when a war began. A
 * text that uses one was written after the first day and, where the name ended with what it names, before the second.
 */
final class DatedNames {

    private static final PhraseTrie<Period> NAMES = names();

    /** "The former president Ana Belo" tells of a later time than "President Ana Belo". */
    private static final Pattern PAST = Pattern.compile("(?:\\b(?:[Ff]ormer|[Tt]hen|[Ee]x|[Ll]ate)[- ])\\z");

    private static final Pattern ANNIVERSARY = Pattern.compile(
            "\\b(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) anniversary of (?:the )?\\z");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int LOOK_BEHIND = 40;
    /** An anniversary is spoken of in the days around it. */
    private static final int AROUND = 10;

    private DatedNames() {}

    private record Period(LocalDate start, Optional<LocalDate> end) {}

    private static PhraseTrie<Period> names() {
        PhraseTrie<Period> names = new PhraseTrie<>();
        for (Table.Row row : Table.load("dated-names").rows()) {
            Optional<LocalDate> end =
                    Optional.of(row.cell("end")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
            Period period = new Period(LocalDate.parse(row.cell("start")), end);
            row.list("forms").forEach(form -> names.add(form, period));
        }
        return names;
    }

    /** Adds what the names inside {@code read} tell of the text's day. */
    static void bounds(String text, Words words, SpanSet read, List<Bound> after, List<Bound> before) {
        for (PhraseTrie.Hit<Period> hit : NAMES.find(words, text)) {
            if (read.contains(hit.span())) {
                String found = hit.span().of(text);
                String ahead = text.substring(
                        Math.max(0, hit.span().start() - LOOK_BEHIND),
                        hit.span().start());
                Matcher anniversary = ANNIVERSARY.matcher(ahead);
                if (anniversary.find()) {
                    int years = ORDINALS.indexOf(anniversary.group("ordinal")) + 1;
                    LocalDate day = hit.value().start().plusYears(years);
                    after.add(new Bound(day.minusDays(AROUND), anniversary.group() + found));
                    before.add(new Bound(day.plusDays(AROUND), anniversary.group() + found));
                } else {
                    after.add(new Bound(hit.value().start(), found));
                    boolean past = PAST.matcher(ahead).find();
                    hit.value().end().filter(day -> !past).ifPresent(day -> before.add(new Bound(day, found)));
                }
            }
        }
    }
}
