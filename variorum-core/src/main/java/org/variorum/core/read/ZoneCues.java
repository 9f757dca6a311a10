package org.variorum.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Table;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.ZoneKind;

/** The words that give a zone away: "Photo by", "All comments", "Updated Oct. 8". Read from {@code zone-cues.tsv}. */
final class ZoneCues {

    /** A paragraph longer than this is running text whatever it begins with, but for comments. */
    private static final int LONGEST_CUED = 400;

    private final List<Cue> cues;

    private ZoneCues(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    /** Where a cue is looked for. */
    enum How {
        STARTS,
        CONTAINS,
        WHOLE,
        PATTERN,
        /** A pattern at the head of the text: the stretch it matches is a zone of its own. */
        HEAD,
        /** The same at the head of any paragraph. */
        PREFIX,
        /** The same where a sentence of a paragraph may begin. */
        OPENING,
        /** The same anywhere in a paragraph. */
        INSIDE;

        boolean isPattern() {
            return this == PATTERN || isStretch();
        }

        boolean isStretch() {
            return this == HEAD || this == PREFIX || this == OPENING || this == INSIDE;
        }
    }

    /** How far the zone of a cue goes. */
    enum Extent {
        /** As far as the words of the cue. */
        MATCH,
        /** Over the title behind it. */
        TITLE,
        /** Over the tags behind it. */
        TAGS,
        /** To the end of its sentence. */
        SENTENCE,
        /** Over all that follows: of the text, for a paragraph's cue; else of the paragraph. */
        REST
    }

    /** One cue: the zone it gives, how far and where, and its words or pattern. */
    record Cue(String id, ZoneKind zone, Extent extent, How how, String words, Pattern pattern) {

        boolean fits(String paragraph) {
            return switch (how) {
                case STARTS -> paragraph.startsWith(words);
                case CONTAINS -> paragraph.contains(words);
                case WHOLE -> paragraph.equals(words);
                case PATTERN -> pattern.matcher(paragraph).find();
                case HEAD, PREFIX, OPENING, INSIDE -> false;
            };
        }

        boolean rest() {
            return extent == Extent.REST;
        }
    }

    static ZoneCues load() {
        List<Cue> cues = new ArrayList<>();
        for (Table.Row row : Table.load("zone-cues").rows()) {
            String words = row.cell("cue").toLowerCase(Locale.ROOT);
            How how = How.valueOf(row.cell("how").toUpperCase(Locale.ROOT));
            cues.add(new Cue(
                    row.cell("id"),
                    ZoneKind.valueOf(row.cell("zone").toUpperCase(Locale.ROOT)),
                    Extent.valueOf(row.cell("extent").toUpperCase(Locale.ROOT)),
                    how,
                    words,
                    Pattern.compile(how.isPattern() ? row.cell("cue") : "")));
        }
        return new ZoneCues(cues);
    }

    /** The first cue that fits a paragraph. */
    Optional<Cue> of(String paragraph) {
        if (paragraph.length() > LONGEST_CUED) {
            return Optional.empty();
        }
        String lower = paragraph.toLowerCase(Locale.ROOT);
        return cues.stream()
                .filter(cue -> cue.fits(cue.how() == How.PATTERN ? paragraph : lower))
                .findFirst();
    }

    /** The stamp or dateline at the head of a paragraph, or of the text. */
    Optional<Head> head(String paragraph, int from, boolean ofText) {
        for (Cue cue : cues) {
            if (cue.how() == How.PREFIX || (ofText && cue.how() == How.HEAD)) {
                Matcher matcher = cue.pattern().matcher(paragraph).region(from, paragraph.length());
                if (matcher.lookingAt() && matcher.end() > from) {
                    return Optional.of(new Head(cue.zone(), matcher.end() - from));
                }
            }
        }
        return Optional.empty();
    }

    /** Stretches inside a paragraph that are no running text, in order. */
    List<ZoneSpan> insides(String paragraph) {
        return RunIns.of(paragraph, cues);
    }

    List<Cue> all() {
        return cues;
    }

    /** The cue of this id; for tests of single rows. */
    Cue cue(String id) {
        return cues.stream().filter(cue -> cue.id().equals(id)).findFirst().orElseThrow();
    }

    /** A stretch at the head of a paragraph. */
    record Head(ZoneKind zone, int length) {}
}
