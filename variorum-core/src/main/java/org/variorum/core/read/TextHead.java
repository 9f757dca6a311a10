package org.variorum.core.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Parts the head of a text whose line breaks were lost: stamps, the known title with its tag ("- Reports"), and the first
 * sentences behind them.
 */
final class TextHead {

    /** A first paragraph shorter than this kept its line breaks. */
    private static final int RUN_TOGETHER = 200;

    private static final int LONGEST_STAMP = 600;

    /** A stamp and the names of the writers. */
    private static final int WORDS_BEFORE_TITLE = 30;

    private static final Pattern STOP = Pattern.compile("\\p{L}{3}[.!?] ");
    private static final Pattern TAG = Pattern.compile(" ?[-–—:|] ?\\p{Lu}\\p{Ll}{3,12}(?= [\\p{Lu}\\d])");
    private static final Pattern OUTLET_BEHIND_TITLE = Pattern.compile(" \\| [^|]{1,60}$");

    private final String text;
    private final ZoneCues cues;
    private final List<ZoneSpan> zones;
    private TextSpan rest;

    private TextHead(String text, ZoneCues cues, List<ZoneSpan> zones, TextSpan first) {
        this.text = text;
        this.cues = cues;
        this.zones = zones;
        this.rest = first;
    }

    /** The paragraphs of {@code text}; what was parted from the head of the first is added to {@code zones}. */
    static List<TextSpan> parted(String text, Optional<String> title, ZoneCues cues, List<ZoneSpan> zones) {
        List<TextSpan> paragraphs = new ArrayList<>(Paragraphs.of(text));
        if (paragraphs.isEmpty()) {
            return paragraphs;
        }
        TextHead head = new TextHead(text, cues, zones, paragraphs.get(0));
        head.read(title);
        if (head.rest.length() == 0) {
            paragraphs.remove(0);
        } else {
            paragraphs.set(0, head.rest);
        }
        return paragraphs;
    }

    private void read(Optional<String> title) {
        boolean runTogether = rest.length() > RUN_TOGETHER;
        boolean headline = title.isPresent() && takeTitle(title.get());
        if (title.isPresent() && !headline) {
            headline = takeTitle(OUTLET_BEHIND_TITLE.matcher(title.get()).replaceAll(""));
        }
        if (runTogether) {
            takeStamps();
        }
        if (!headline && runTogether && !CapitalStretches.isOne(text, new TextSpan(rest.start(), headEnd()))) {
            TitleRun.headline(first(LONGEST_STAMP), 0).ifPresent(length -> take(ZoneKind.HEADLINE, length));
        }
    }

    private void takeStamps() {
        Optional<ZoneCues.Head> stamp = cues.head(first(LONGEST_STAMP), 0, true);
        while (stamp.isPresent()) {
            take(stamp.get().zone(), stamp.get().length());
            stamp = cues.head(first(LONGEST_STAMP), 0, true);
        }
    }

    /** The first letters of what is left: a long text is not copied for its head. */
    private String first(int length) {
        return text.substring(rest.start(), Math.min(rest.end(), rest.start() + length));
    }

    private int headEnd() {
        return Math.min(rest.end(), rest.start() + LONGEST_STAMP);
    }

    private void take(ZoneKind kind, int length) {
        TextSpan taken = Paragraphs.trimmed(text, new TextSpan(rest.start(), rest.start() + length));
        zones.add(new ZoneSpan(kind, taken));
        rest = Paragraphs.trimmed(text, new TextSpan(rest.start() + length, rest.end()));
    }

    /** Takes the title, and as byline what stands before it (a stamp, a writer), if no sentence does. */
    private boolean takeTitle(String title) {
        List<Words.Word> ofTitle = Words.of(title).list();
        List<Words.Word> ofText =
                Words.of(first(2 * title.length() + RUN_TOGETHER)).list();
        for (int from = 0; from <= Math.min(WORDS_BEFORE_TITLE, ofText.size() - ofTitle.size()); from++) {
            if (!ofTitle.isEmpty() && same(ofTitle, ofText.subList(from, from + ofTitle.size()))) {
                int start = ofText.get(from).span().start();
                int end = ofText.get(from + ofTitle.size() - 1).span().end();
                return (from == 0 || !STOP.matcher(first(start)).find()) && takeTitle(from == 0 ? 0 : start, end);
            }
        }
        return false;
    }

    private static boolean same(List<Words.Word> some, List<Words.Word> others) {
        int same = 0;
        while (same < some.size()
                && some.get(same).key().equals(others.get(same).key())) {
            same++;
        }
        return same == some.size();
    }

    private boolean takeTitle(int from, int to) {
        int end = rest.start() + to;
        while (end < rest.end() && isPunctuation(text.charAt(end))) {
            end++;
        }
        Matcher tag = TAG.matcher(text).region(end, rest.end()).useTransparentBounds(true);
        if (tag.lookingAt()) {
            end = tag.end();
        }
        int start = rest.start() + from;
        while (start > rest.start() && !isBlank(text.charAt(start - 1))) {
            start--;
        }
        if (start > rest.start()) {
            take(ZoneKind.BYLINE, start - rest.start());
        }
        take(ZoneKind.HEADLINE, end - rest.start());
        return true;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(char c) {
        return !Character.isLetterOrDigit(c) && !isBlank(c) && "\"“([".indexOf(c) < 0;
    }
}
