package org.variorum.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Zones of a plain text: cue words first, then form. Lines before the first full sentence are headlines; short lines
 * without a sentence's end after it are furniture (links to other stories, tags, sub-headings).
 */
final class Zoner {

    /** Longer lines without a full stop are sentences whose stop was lost. */
    private static final int LONGEST_LINK_WORDS = 24;

    private static final int LONGEST_CAPTION = 200;
    private static final String DASHES = "-–—";
    private static final String CREDIT = "©";

    private static final ZoneCues CUES = ZoneCues.load();

    private Zoner() {}

    static List<ZoneSpan> zones(String text, Optional<String> title) {
        List<ZoneSpan> zones = new ArrayList<>();
        boolean inBody = false;
        boolean inComments = false;
        for (TextSpan paragraph : TextHead.parted(text, title, CUES, zones)) {
            String words = paragraph.of(text);
            Optional<ZoneCues.Cue> cue = CUES.of(words);
            ZoneKind kind =
                    inComments ? ZoneKind.COMMENT : cue.map(ZoneCues.Cue::zone).orElse(byForm(words, inBody));
            inComments |=
                    kind == ZoneKind.COMMENT && cue.map(ZoneCues.Cue::rest).orElse(true);
            inBody |= kind == ZoneKind.BODY;
            if (words.startsWith(CREDIT)) {
                creditedLine(zones);
            }
            zones.add(new ZoneSpan(kind, paragraph));
        }
        return merged(parted(text, zones));
    }

    /** The short paragraph right above a picture's credit line is the picture's caption, even where it is a sentence. */
    private static void creditedLine(List<ZoneSpan> zones) {
        int last = zones.size() - 1;
        boolean caption = last >= 0
                && zones.get(last).kind() == ZoneKind.BODY
                && zones.get(last).span().length() <= LONGEST_CAPTION;
        if (caption) {
            zones.set(last, new ZoneSpan(ZoneKind.CAPTION, zones.get(last).span()));
        }
    }

    private static ZoneKind byForm(String words, boolean inBody) {
        boolean sentence = Paragraphs.endsSentence(withoutAside(words))
                || Words.of(words).list().size() > LONGEST_LINK_WORDS;
        if (sentence) {
            return ZoneKind.BODY;
        }
        return inBody ? ZoneKind.FURNITURE : ZoneKind.HEADLINE;
    }

    /** In texts in capitals an editor's remark may follow the last sentence: "HE LEFT. [APPLAUSE]". */
    private static String withoutAside(String words) {
        boolean aside = words.endsWith("]") && CapitalStretches.isOne(words, new TextSpan(0, words.length()));
        return aside ? words.substring(0, Math.max(0, words.lastIndexOf('['))) : words;
    }

    /** Body paragraphs with the datelines, stamps and tags run into them as zones of their own. */
    static List<ZoneSpan> parted(String text, List<ZoneSpan> zones) {
        List<ZoneSpan> parted = new ArrayList<>();
        for (ZoneSpan zone : zones) {
            int start = zone.span().start();
            if (zone.kind() == ZoneKind.BODY) {
                String words = zone.span().of(text);
                boolean capitals = CapitalStretches.isOne(words, new TextSpan(0, words.length()));
                Optional<ZoneCues.Head> head = head(words, 0, capitals);
                while (head.isPresent()) {
                    parted.add(new ZoneSpan(
                            head.get().zone(),
                            new TextSpan(start, start + head.get().length())));
                    start += head.get().length();
                    head = head(words, start - zone.span().start(), capitals);
                }
                start = insides(text, new TextSpan(start, zone.span().end()), parted);
            }
            add(text, new ZoneSpan(zone.kind(), new TextSpan(start, zone.span().end())), parted);
        }
        return parted;
    }

    private static Optional<ZoneCues.Head> head(String paragraph, int from, boolean capitals) {
        return CUES.head(paragraph, from, false)
                .filter(head -> !capitals || isDateline(paragraph.substring(from, from + head.length())));
    }

    /** In capitals any words before a dash or bracket look like a town: a dateline has a day, or a source and a dash. */
    private static boolean isDateline(String head) {
        boolean dated = head.chars().anyMatch(Character::isDigit);
        boolean sourced = head.indexOf('(') >= 0
                && DASHES.indexOf(head.charAt(head.stripTrailing().length() - 1)) >= 0;
        return dated || sourced;
    }

    /** Adds a zone without the blanks around it; none if nothing is left. */
    private static void add(String text, ZoneSpan zone, List<ZoneSpan> zones) {
        TextSpan trimmed = Paragraphs.trimmed(text, zone.span());
        if (trimmed.length() > 0) {
            zones.add(new ZoneSpan(zone.kind(), trimmed));
        }
    }

    /** Parts a body paragraph at the stretches inside it that are no running text; gives where the rest begins. */
    private static int insides(String text, TextSpan paragraph, List<ZoneSpan> parted) {
        int start = paragraph.start();
        for (ZoneSpan inside : CUES.insides(paragraph.of(text))) {
            TextSpan span = inside.span().shifted(paragraph.start());
            if (span.start() >= start) {
                if (span.start() > start) {
                    add(text, new ZoneSpan(ZoneKind.BODY, new TextSpan(start, span.start())), parted);
                }
                parted.add(new ZoneSpan(inside.kind(), span));
                start = span.end();
            }
        }
        return start;
    }

    /** Neighbours of one kind as one zone; headlines and captions stay apart. */
    private static List<ZoneSpan> merged(List<ZoneSpan> zones) {
        List<ZoneSpan> merged = new ArrayList<>();
        for (ZoneSpan zone : zones) {
            int last = merged.size() - 1;
            boolean apart = zone.kind() == ZoneKind.HEADLINE || zone.kind() == ZoneKind.CAPTION;
            if (last >= 0 && !apart && merged.get(last).kind() == zone.kind()) {
                merged.set(
                        last, new ZoneSpan(zone.kind(), merged.get(last).span().union(zone.span())));
            } else {
                merged.add(zone);
            }
        }
        return merged;
    }
}
