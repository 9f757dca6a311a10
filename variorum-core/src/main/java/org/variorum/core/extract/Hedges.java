package org.variorum.core.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * Finds the words that hedge an event. A hedge belongs to the clause it stands in: "reportedly" to its verb, "believed to
 * have" to what is believed, and the "suspected" of "suspected rebels" to the rebels and to no event.
 */
final class Hedges {

    private static final Set<String> MODIFIERS = Set.of("amod", "nmod", "compound");

    /** Clauses of others, whose hedges are theirs. */
    private static final Set<String> CLAUSES = Set.of("ccomp", "advcl", "relcl", "parataxis", "acl", "csubj", "conj");

    private static final Set<String> LIGHT = WordLists.words("light-verbs");

    private final Lexicon lexicon;

    Hedges(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The standing of {@code reading} with the words that hedge it. */
    Standing hedged(Annotated annotated, Clause clause, StandingReader.Reading reading) {
        Standing plain = reading.standing();
        return new Standing(
                plain.realis(),
                plain.realisCue(),
                plain.modality(),
                plain.negations(),
                find(annotated, clause, reading.levels()),
                plain.rules());
    }

    private Optional<TextSpan> find(Annotated annotated, Clause clause, List<Integer> levels) {
        Sentence sentence = clause.sentence();
        TextSpan span = sentence.span();
        String words = span.of(annotated.document().text());
        List<PhraseTrie.Hit<String>> hits = lexicon.hedges().find(Words.of(words), words);
        if (hits.isEmpty()) {
            return Optional.empty();
        }
        BitSet near = near(clause, levels);
        return hits.stream()
                .map(hit -> hit.span().shifted(span.start()))
                .filter(hit -> belongs(sentence, clause, levels, near, hit))
                .findFirst();
    }

    /** The event's own clause, and of the words above it those right below them. */
    private static BitSet near(Clause clause, List<Integer> levels) {
        Sentence sentence = clause.sentence();
        BitSet near = new BitSet();
        if (clause.verb() >= 0) {
            collect(sentence, clause.verb(), near);
            whatCaused(sentence, clause.verb()).ifPresent(verb -> collect(sentence, verb, near));
        }
        levels.forEach(level -> collect(sentence, level, near));
        Stream.concat(levels.stream(), sentence.children(Math.max(clause.verb(), 0), "nsubj").stream())
                .filter(word -> sentence.token(word).isNoun())
                .flatMap(noun -> sentence.children(noun, "acl", "relcl").stream())
                .filter(told -> tellsWhoActs(sentence.token(told)))
                .forEach(told -> collect(sentence, told, near));
        return near;
    }

    /** "Jets allegedly hit the post, killing three": what comes of a deed is no surer than the deed. */
    private static Optional<Integer> whatCaused(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean comes = token.tag().equals("VBG")
                && token.relation().equals("advcl")
                && token.head() >= 0
                && token.head() < verb
                && sentence.token(token.head()).isVerb()
                && sentence.children(verb, "nsubj", "mark").isEmpty();
        return comes ? Optional.of(token.head()) : Optional.empty();
    }

    /** "Jets believed to be foreign", "raids which were likely carried out by the navy": who acts is part of the act. */
    private static boolean tellsWhoActs(Token verb) {
        return verb.relation().equals("acl") ? verb.tag().equals("VBN") : LIGHT.contains(verb.lemma());
    }

    private static void collect(Sentence sentence, int at, BitSet into) {
        into.set(at);
        for (int child : sentence.children(at)) {
            if (!CLAUSES.contains(sentence.token(child).relation()) && !into.get(child)) {
                collect(sentence, child, into);
            }
        }
    }

    private static boolean belongs(Sentence sentence, Clause clause, List<Integer> levels, BitSet near, TextSpan hit) {
        List<Integer> words = sentence.within(hit);
        if (words.stream().noneMatch(near::get)) {
            return false;
        }
        return words.stream()
                .allMatch(i -> !MODIFIERS.contains(sentence.token(i).relation())
                        || levels.contains(sentence.token(i).head())
                        || words.contains(sentence.token(i).head())
                        || isActor(sentence, clause, sentence.token(i).head()));
    }

    /** Is the word the head of those who act? Who is only suspected to act is hedged with the act. */
    private static boolean isActor(Sentence sentence, Clause clause, int head) {
        if (head < 0) {
            return false;
        }
        Token token = sentence.token(head);
        boolean subject = token.relation().equals("nsubj") && token.head() == clause.verb();
        boolean agent = token.relation().equals("pobj")
                && token.head() >= 0
                && sentence.token(token.head()).relation().equals("agent");
        return subject || agent;
    }
}
