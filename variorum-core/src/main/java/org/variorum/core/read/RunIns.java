package org.variorum.core.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.core.read.ZoneCues.Cue;
import org.variorum.core.read.ZoneCues.How;
import org.variorum.model.TextSpan;

/**
 * Finds what was run into a paragraph when its line breaks were lost: captions, links to other stories, tags, appeals. A cue
 * says where such a stretch begins; its extent says how far it goes, at most to where the next one begins.
 */
final class RunIns {

    /** Tags are few words; a longer stretch without a full stop is something else. */
    private static final int LONGEST_TAGS = 240;

    /** Behind a full stop, a counter, or a headline's tag ("... - Reports"). */
    private static final Pattern START = Pattern.compile("\\A|(?:[.!?”\"\\d]|- (?:Reports?|Source|Monitor)) ");

    private static final Pattern STOP = Pattern.compile("[.!?][”\"’)]?(?= |\\z)");
    private static final Pattern OPENING = Pattern.compile(
            " (?=(?:At least|An?|The|In|On|It|He|She|They|Several|(?:Dozens|Hundreds|Scores|Thousands) of|More than"
                    + "|According to) )");

    private static final Pattern RUNNING =
            Pattern.compile(" (?:a|an|the|in|on|at|by|from|was|were|has|have|had|is|are|said)(?= )");

    private static final Pattern CAPITAL = Pattern.compile(" (?=\\p{Lu})");

    private final String paragraph;
    private final List<Begin> begins;

    private record Begin(Cue cue, int start, int end) {}

    private RunIns(String paragraph, List<Begin> begins) {
        this.paragraph = paragraph;
        this.begins = begins;
    }

    /** The stretches inside a paragraph that are no running text, in order and without overlap. */
    static List<ZoneSpan> of(String paragraph, List<Cue> cues) {
        List<Begin> begins = new ArrayList<>();
        for (Cue cue : cues) {
            Matcher matcher = cue.pattern().matcher(paragraph);
            while (cue.how() == How.INSIDE && matcher.find()) {
                begins.add(new Begin(cue, matcher.start(), matcher.end()));
            }
        }
        List<Cue> opening =
                cues.stream().filter(cue -> cue.how() == How.OPENING).toList();
        Matcher start = START.matcher(paragraph);
        while (start.find()) {
            opening.forEach(cue -> begin(cue, paragraph, start.end()).ifPresent(begins::add));
        }
        begins.sort(Comparator.comparingInt(Begin::start));
        return new RunIns(paragraph, begins).stretches();
    }

    private static Optional<Begin> begin(Cue cue, String paragraph, int from) {
        Matcher matcher = cue.pattern().matcher(paragraph).region(from, paragraph.length());
        return matcher.useTransparentBounds(true).lookingAt()
                ? Optional.of(new Begin(cue, from, matcher.end()))
                : Optional.empty();
    }

    private List<ZoneSpan> stretches() {
        List<ZoneSpan> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < begins.size(); i++) {
            Begin begin = begins.get(i);
            if (begin.start() >= free) {
                Optional<Integer> end = end(begin, limit(i));
                if (end.isPresent()) {
                    TextSpan span = Paragraphs.trimmed(paragraph, new TextSpan(begin.start(), end.get()));
                    found.add(new ZoneSpan(begin.cue().zone(), span));
                    free = end.get();
                }
            }
        }
        return found;
    }

    private int limit(int index) {
        for (int next = index + 1; next < begins.size(); next++) {
            if (begins.get(next).start() >= begins.get(index).end()) {
                return begins.get(next).start();
            }
        }
        return paragraph.length();
    }

    private Optional<Integer> end(Begin begin, int limit) {
        return switch (begin.cue().extent()) {
            case MATCH -> Optional.of(begin.end());
            case REST -> Optional.of(paragraph.length());
            case SENTENCE -> Optional.of(first(STOP, begin.end(), limit).orElse(limit));
            case TITLE -> TitleRun.end(paragraph, begin.end(), limit);
            case TAGS -> tags(begin, limit);
        };
    }

    /** Tags go on to the next stretch if no sentence comes between, else to the words that open the first sentence. */
    private Optional<Integer> tags(Begin begin, int limit) {
        int longest = Math.min(limit, begin.end() + LONGEST_TAGS);
        Optional<Integer> stop = first(STOP, begin.end(), longest);
        if (stop.isEmpty() && longest == limit) {
            return Optional.of(limit);
        }
        int limited = stop.orElse(longest);
        return first(OPENING, begin.end(), limited).or(() -> beforeRunning(begin.end(), limited));
    }

    /** Tags hold no articles or prepositions: the sentence begins at the last capital before the first of these. */
    private Optional<Integer> beforeRunning(int from, int limit) {
        return first(RUNNING, from, limit).flatMap(running -> {
            Matcher capital = CAPITAL.matcher(paragraph).region(from, running);
            capital.useTransparentBounds(true);
            return capital.results().map(MatchResult::end).reduce((first, second) -> second);
        });
    }

    private Optional<Integer> first(Pattern pattern, int from, int limit) {
        Matcher matcher = pattern.matcher(paragraph).region(from, limit);
        matcher.useTransparentBounds(true);
        return matcher.find() ? Optional.of(matcher.end()) : Optional.empty();
    }
}
