package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.SpeechKind;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/**
 * Finds reported speech inside a sentence: a reporting verb with its subject and the clause it reports, or "according to"
 * with a name.
 */
final class SpeechFinder {

    /** Marks that belong to the words before them. */
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", ")", "]", "%");

    private static final Set<String> JOINING = WordLists.words("joining-prepositions");

    private final Lexicon lexicon;

    SpeechFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Speech> find(Sentence sentence, int index, String text) {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            Entries.SpeechWord verb = token.isVerb() ? lexicon.speechVerbs().get(token.lemma()) : null;
            if (verb != null) {
                reported(sentence, index, i, verb, text).ifPresent(found::add);
            } else if (token.lemma().equals("accord") || token.form().equalsIgnoreCase("according")) {
                accordingTo(sentence, index, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Speech> reported(Sentence sentence, int index, int verb, Entries.SpeechWord word, String text) {
        Optional<TextSpan> source = source(sentence, verb);
        Optional<TextSpan> content = source.isPresent() && isAfterthought(sentence, verb)
                ? before(sentence, sentence.token(verb).head(), verb, source.get())
                : sentence.child(verb, "ccomp", "xcomp", "parataxis").map(sentence::subtreeSpan);
        Optional<TextSpan> words = content.map(span -> without(span, source, text));
        if (words.isEmpty() || words.get().length() == 0) {
            return Optional.empty();
        }
        boolean quoted =
                words.get().of(text).indexOf('"') >= 0 || words.get().of(text).indexOf('“') >= 0;
        return Optional.of(new Speech(
                index,
                source,
                sentence.token(verb).span(),
                words.get(),
                quoted ? SpeechKind.MIXED : SpeechKind.INDIRECT,
                word.stance(),
                "speech.verb." + word.id()));
    }

    /** The subject; where the comma before "the Observatory said" was lost, the noun phrase right beside the verb. */
    private static Optional<TextSpan> source(Sentence sentence, int verb) {
        return sentence.child(verb, "nsubj")
                .map(sentence::subtreeSpan)
                .or(() -> phraseEndingAt(sentence, verb - 1))
                .or(() -> phraseFrom(sentence, verb + 1));
    }

    private static Optional<TextSpan> phraseEndingAt(Sentence sentence, int last) {
        int first = last;
        while (first >= 0
                && (isNounOrModifier(sentence.token(first)) || joins(sentence, first) || joins(sentence, first - 1))) {
            first--;
        }
        boolean whole =
                first >= 0 && first < last && sentence.token(first).tag().equals("DT");
        return whole
                ? Optional.of(
                        sentence.token(first).span().union(sentence.token(last).span()))
                : Optional.empty();
    }

    private static Optional<TextSpan> phraseFrom(Sentence sentence, int first) {
        if (first >= sentence.tokens().size() || !sentence.token(first).tag().equals("DT")) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < sentence.tokens().size() && isNounOrModifier(sentence.token(last + 1))) {
            last++;
        }
        return last > first
                ? Optional.of(
                        sentence.token(first).span().union(sentence.token(last).span()))
                : Optional.empty();
    }

    /** "the Defence Ministry in Moscow", "the army of the republic": a preposition between two nouns of one phrase. */
    private static boolean joins(Sentence sentence, int at) {
        if (at <= 0 || at + 1 >= sentence.tokens().size()) {
            return false;
        }
        Token next = sentence.token(at + 1);
        return JOINING.contains(sentence.token(at).lemma())
                && sentence.token(at - 1).isNoun()
                && (isNounOrModifier(next) || next.tag().equals("DT"));
    }

    private static boolean isNounOrModifier(Token token) {
        return token.isNoun() || token.tag().equals("JJ") || token.tag().equals("POS");
    }

    /**
     * A reporting verb that was hung on the clause before it, without an "and" between them, reports that clause: "troops
     * killed ten people a military source told the agency".
     */
    private static boolean isAfterthought(Sentence sentence, int verb) {
        int head = sentence.token(verb).head();
        boolean hung =
                head >= 0 && head < verb && sentence.token(verb).relation().equals("conj");
        return hung
                && sentence.token(head).isVerb()
                && sentence.children(head, "cc").stream().noneMatch(cc -> cc > head && cc < verb);
    }

    private static Optional<TextSpan> before(Sentence sentence, int head, int verb, TextSpan source) {
        int start = sentence.subtreeSpan(head).start();
        int end = Math.min(source.start(), sentence.token(verb).span().start());
        return end > start ? Optional.of(new TextSpan(start, end)) : Optional.empty();
    }

    /** What is said, cut where the speaker's own words begin if they stand at its end. */
    private static TextSpan without(TextSpan content, Optional<TextSpan> source, String text) {
        if (source.isEmpty() || !content.overlaps(source.get())) {
            return content;
        }
        int end = Math.max(content.start(), source.get().start());
        while (end > content.start()
                && !Character.isLetterOrDigit(text.charAt(end - 1))
                && !CLOSING.contains(text.substring(end - 1, end))) {
            end--;
        }
        return new TextSpan(content.start(), end);
    }

    private static Optional<Speech> accordingTo(Sentence sentence, int index, int cue) {
        Optional<Integer> to = sentence.children(cue, "prep").stream()
                .filter(i -> sentence.token(i).lemma().equals("to"))
                .findFirst();
        Optional<Integer> name = to.flatMap(i -> sentence.child(i, "pobj"));
        int clause = sentence.token(cue).head();
        if (name.isEmpty() || clause < 0) {
            return Optional.empty();
        }
        TextSpan source = sentence.subtreeSpan(name.get());
        TextSpan whole = sentence.subtreeSpan(clause);
        TextSpan own = sentence.subtreeSpan(cue);
        TextSpan content = own.start() <= whole.start()
                ? new TextSpan(Math.min(own.end(), whole.end()), whole.end())
                : new TextSpan(whole.start(), own.start());
        return Optional.of(new Speech(
                index,
                Optional.of(source),
                sentence.token(cue).span().union(sentence.token(to.get()).span()),
                content.length() > 0 ? content : whole,
                SpeechKind.INDIRECT,
                Stance.SAID,
                "speech.according-to"));
    }
}
