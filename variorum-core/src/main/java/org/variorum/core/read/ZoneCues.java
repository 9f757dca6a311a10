package org.variorum.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Table;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** The words that give a zone away: "Photo by", "All comments", "Updated Oct. 8". Read from {@code zone-cues.tsv}. */
final class ZoneCues {

    /** A paragraph longer than this is running text whatever it begins with, but for comments. */
    private static final int LONGEST_CUED = 400;

    private final List<Cue> cues;

    private ZoneCues(List<Cue> cues) {
        this.cues = List.copyOf(cues);
    }

    private enum How {
        STARTS,
        CONTAINS,
        WHOLE,
        PATTERN,
        /** A pattern at the head of a paragraph: the stretch it matches is a zone of its own. */
        PREFIX,
        /** The same anywhere in a paragraph. */
        INSIDE;

        boolean isPattern() {
            return this == PATTERN || this == PREFIX || this == INSIDE;
        }
    }

    /** One cue; {@code rest} where everything after it belongs to the zone too. */
    record Cue(ZoneKind zone, boolean rest, How how, String words, Pattern pattern) {

        boolean fits(String paragraph) {
            return switch (how) {
                case STARTS -> paragraph.startsWith(words);
                case CONTAINS -> paragraph.contains(words);
                case WHOLE -> paragraph.equals(words);
                case PATTERN -> pattern.matcher(paragraph).find();
                case PREFIX, INSIDE -> false;
            };
        }
    }

    static ZoneCues load() {
        List<Cue> cues = new ArrayList<>();
        for (Table.Row row : Table.load("zone-cues").rows()) {
            String words = row.cell("cue").toLowerCase(Locale.ROOT);
            How how = How.valueOf(row.cell("how").toUpperCase(Locale.ROOT));
            cues.add(new Cue(
                    ZoneKind.valueOf(row.cell("zone").toUpperCase(Locale.ROOT)),
                    row.cell("rest").equals("rest"),
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

    /** The stamps and datelines at the head of a paragraph, each with its length in UTF-16 units, one behind the other. */
    List<Head> heads(String paragraph) {
        List<Head> heads = new ArrayList<>();
        int from = 0;
        boolean found = true;
        while (found) {
            found = false;
            for (Cue cue : cues) {
                Matcher matcher = cue.pattern().matcher(paragraph).region(from, paragraph.length());
                if (cue.how() == How.PREFIX && matcher.lookingAt() && matcher.end() > from) {
                    heads.add(new Head(cue.zone(), matcher.end() - from));
                    from = matcher.end();
                    found = true;
                    break;
                }
            }
        }
        return heads;
    }

    /** Stretches inside a paragraph that are no running text, in order. */
    List<ZoneSpan> insides(String paragraph) {
        List<ZoneSpan> found = new ArrayList<>();
        for (Cue cue : cues) {
            Matcher matcher = cue.pattern().matcher(paragraph);
            while (cue.how() == How.INSIDE && matcher.find()) {
                found.add(new ZoneSpan(cue.zone(), new TextSpan(matcher.start(), matcher.end())));
            }
        }
        found.sort(Comparator.comparing(ZoneSpan::span));
        return found;
    }

    /** A stretch at the head of a paragraph. */
    record Head(ZoneKind zone, int length) {}
}
