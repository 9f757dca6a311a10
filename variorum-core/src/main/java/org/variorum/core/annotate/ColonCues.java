package org.variorum.core.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Entries.Takes;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.SpeakerRole;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/**
 * Finds speakers that only a colon or a dash sets apart: a turn of a talk ("WALLACE: Will they come?"), a headline that
 * begins or ends with who says so ("Ten dead in raid: monitor").
 */
final class ColonCues {

    private static final Entries.SpeechWord COLON =
            new Entries.SpeechWord("colon", ":", Stance.SAID, "punctuation", Set.of(Takes.CLAUSE));

    /** Words before a colon that label what follows and say nothing. */
    private static final Set<String> LABELS = WordLists.words("label-words");

    /** A speaker's words at the head of a paragraph are no longer than this, in UTF-16 units. */
    private static final int LONGEST_SPEAKER = 45;

    /** A longer paragraph is no headline. */
    private static final int LONGEST_HEADLINE = 200;

    private static final Pattern OPENING = Pattern.compile("\\A[\"“]?(?<who>[\\p{L}\\p{N}.'’ -]+)(?<cue>:)[ \\u00A0]");
    /** The last line of a post that a page shows: "— Jane Roe (@janeroe) May 3, 2021". */
    private static final Pattern POSTED =
            Pattern.compile("(?<cue>[-–—]) (?<who>\\p{Lu}[\\p{L}\\p{N}.'’ -]{2,40}) \\(@\\w{1,20}\\)");

    private static final Pattern CLOSING =
            Pattern.compile("(?:(?<colon>:)| (?<dash>[-–—])) (?<who>[\\p{L}\\p{N}.'’ -]+)\\z");

    private static final Pattern UNMARKED = Pattern.compile(
            "\\A(?<rest>.*[\\p{L}\\p{N}]) (?<!\\b(?:a|an|and|as|at|by|for|from|in|of|on|says|the|to|with) )(?<who>\\p{Lu}\\p{L}+(?: \\p{Ll}+)?)\\.?\\s*\\z");

    private final PhraseTrie<SpeakerRole> unnamed;
    private final List<Mention<ActorValue>> actors;
    private final String text;

    ColonCues(PhraseTrie<SpeakerRole> unnamed, List<Mention<ActorValue>> actors, String text) {
        this.unnamed = unnamed;
        this.actors = actors;
        this.text = text;
    }

    /** The speech that the paragraph {@code span} is as a whole, if it is one. {@code first} is its first sentence. */
    Optional<ReportedWords> find(TextSpan span, int first) {
        Matcher posted = POSTED.matcher(span.of(text));
        if (posted.find()) {
            TextSpan who = new TextSpan(posted.start("who"), posted.end("who")).shifted(span.start());
            TextSpan cue = new TextSpan(posted.start("cue"), posted.end("cue")).shifted(span.start());
            return speech(first, who, cue, new TextSpan(span.start(), cue.start()));
        }
        String head = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_SPEAKER));
        Matcher opening = OPENING.matcher(head);
        if (opening.find()) {
            TextSpan who = new TextSpan(opening.start("who"), opening.end("who")).shifted(span.start());
            TextSpan cue = new TextSpan(opening.start("cue"), opening.end("cue")).shifted(span.start());
            if (isShouted(who.of(text)) || speaks(who)) {
                return speech(first, who, cue, new TextSpan(cue.end(), span.end()));
            }
        }
        return span.length() > LONGEST_HEADLINE ? Optional.empty() : closing(span, first);
    }

    private Optional<ReportedWords> closing(TextSpan span, int first) {
        Matcher closing = CLOSING.matcher(span.of(text));
        while (closing.find()) {
            TextSpan who = new TextSpan(closing.start("who"), closing.end("who")).shifted(span.start());
            int mark = closing.start("colon") >= 0 ? closing.start("colon") : closing.start("dash");
            TextSpan cue = new TextSpan(mark, mark + 1).shifted(span.start());
            if (who.length() <= LONGEST_SPEAKER && speaks(who)) {
                return speech(first, who, cue, new TextSpan(span.start(), cue.start()));
            }
        }
        return Optional.empty();
    }

    /**
     * "Ten dead in raid on market Monitor": a headline that lost its colon. Only a word for somebody who speaks, in a capital that
     * the headline's other nouns have not, behind a noun.
     */
    Optional<ReportedWords> unmarked(TextSpan span, int first) {
        Matcher last = UNMARKED.matcher(span.of(text));
        if (span.length() > LONGEST_HEADLINE || !last.find() || !isSentenceCase(last.group("rest"))) {
            return Optional.empty();
        }
        TextSpan who = new TextSpan(last.start("who"), last.end("who")).shifted(span.start());
        String lower = who.of(text).toLowerCase(Locale.ROOT);
        boolean speaks = unnamed.find(Words.of(lower), lower).stream()
                .anyMatch(hit -> hit.span().length() == lower.length());
        return speaks ? speech(first, who, who, new TextSpan(span.start(), who.start())) : Optional.empty();
    }

    private static boolean isSentenceCase(String words) {
        long small = Words.of(words).list().stream()
                .filter(word ->
                        Character.isLowerCase(words.codePointAt(word.span().start())))
                .count();
        long capital = Words.of(words).list().stream()
                .filter(word ->
                        Character.isUpperCase(words.codePointAt(word.span().start())))
                .count();
        return small > capital;
    }

    private Optional<ReportedWords> speech(int first, TextSpan who, TextSpan cue, TextSpan content) {
        List<TextSpan> words = Spans.trimmed(List.of(content), text);
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReportedWords(
                        first,
                        Spans.trimmed(who, text),
                        Optional.empty(),
                        cue,
                        words,
                        COLON,
                        Optional.empty(),
                        "speech.colon"));
    }

    /** "WALLACE", as scripts of talks have it. */
    private static boolean isShouted(String who) {
        return who.length() > 2
                && who.codePoints().noneMatch(Character::isLowerCase)
                && who.codePoints().filter(Character::isLetter).count() > 2
                && Words.of(who).list().size() <= 3
                && Words.of(who).list().stream().noneMatch(word -> LABELS.contains(word.key()));
    }

    /** Is this somebody who speaks: a person, a body, a source? A country or a town is what a headline speaks of. */
    private boolean speaks(TextSpan who) {
        List<Words.Word> words = Words.of(who.of(text)).list();
        if (words.isEmpty() || words.size() > 6 || words.stream().anyMatch(word -> LABELS.contains(word.key()))) {
            return false;
        }
        boolean actor = Annotated.inside(actors, who).stream()
                .filter(mention -> mention.span().length() * 2 > who.length())
                .map(mention -> mention.value().kind())
                .anyMatch(kind ->
                        kind == ActorKind.PERSON || kind == ActorKind.ORGANISATION || kind == ActorKind.MILITARY);
        String plain = who.of(text).strip();
        String lower = plain.toLowerCase(Locale.ROOT);
        return actor
                || unnamed.find(Words.of(plain), plain).stream()
                        .anyMatch(hit -> hit.span().end() == plain.length())
                || unnamed.find(Words.of(lower), lower).stream()
                        .anyMatch(hit -> hit.span().end() == lower.length());
    }
}
