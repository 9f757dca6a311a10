package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Finds the reporting verbs of a sentence, each with its speaker and what the tree says it reports. */
final class VerbCues {

    /** Verbs that only begin or carry on another: "went on to say". */
    private static final Set<String> ASPECT = WordLists.words("aspect-verbs");

    /** A participle that stands before its noun reports nothing: "the reported attack". */
    private static final Set<String> MODIFIES = Set.of("nmod", "amod", "compound", "pobj", "nsubj");

    private static final Set<String> ASIDE = Set.of("after", "although", "as", "though", "while");

    private static final Set<String> COUNTS = WordLists.words("count-nouns");

    private static final Set<String> OCCASIONS = Set.of("speak", "talk", "write");

    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

    private final Map<String, Entries.SpeechWord> verbs;

    VerbCues(Map<String, Entries.SpeechWord> verbs) {
        this.verbs = verbs;
    }

    List<ReportedWords> find(Sentence sentence, int index, String text) {
        List<ReportedWords> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            int verb = i;
            Token token = sentence.token(i);
            if (token.isVerb() && !MODIFIES.contains(token.relation()) && !isOccasion(sentence, i)) {
                Optional<ReportedWords> said = word(sentence, i)
                        .map(word -> reported(sentence, index, verb, word, text))
                        .filter(words -> !SpeakingThings.onlySeemsTo(sentence, verb, words));
                said.ifPresent(found::add);
                said.flatMap(words -> QuotedBy.of(sentence, verb, words, text)).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The longest word of the lexicon that the verb begins: "call for" before "call", "give a toll" where giving says nothing. */
    private Optional<Entries.SpeechWord> word(Sentence sentence, int verb) {
        String lemma = sentence.token(verb).lemma();
        return sentence.children(verb, "prt", "prep", "advmod", "acomp", "oprd", "dobj").stream()
                .filter(child -> child > verb && (!isObject(sentence, child) || isCount(sentence, child)))
                .map(child -> verbs.get(lemma + " " + sentence.token(child).lemma()))
                .filter(word -> word != null)
                .findFirst()
                .or(() -> Optional.ofNullable(verbs.get(lemma)));
    }

    private static boolean isObject(Sentence sentence, int child) {
        return sentence.token(child).relation().equals("dobj");
    }

    /** "A toll of ten dead", and not "a higher toll" nor "responsibility for a raid that killed ten". */
    private static boolean isCount(Sentence sentence, int noun) {
        return COUNTS.contains(sentence.token(noun).lemma())
                && sentence.subtree(noun).stream()
                        .anyMatch(at -> sentence.token(at).tag().equals("CD"));
    }

    private ReportedWords reported(Sentence sentence, int index, int verb, Entries.SpeechWord word, String text) {
        Optional<Integer> subject = SpeakerPhrases.beforeOccasion(sentence, verb)
                .or(() -> CarriedOn.speaker(sentence, verb))
                .or(() -> Subjects.of(sentence, verb))
                .filter(at -> !Speakers.isMute(sentence.token(at).lemma()));
        Optional<TextSpan> source = subject.map(at -> Subjects.phrase(sentence, at, verb))
                .or(() -> near(sentence, verb))
                .map(words -> SpeakerPhrases.refined(sentence, words));
        Optional<TextSpan> head = subject.flatMap(at -> antecedent(sentence, at, verb));
        TextSpan cue = cue(sentence, verb, word);
        BitSet words = Complements.of(sentence, verb, word);
        if (!word.isAttitude() && word.takes().contains(Entries.Takes.CLAUSE)) {
            if (words.isEmpty()) {
                source.ifPresent(who -> words.or(allBefore(sentence, verb, who)));
            }
            Optional<LostSpeakers.Found> lost = LostSpeakers.of(sentence, verb, source, words);
            if (lost.isPresent()) {
                return lost(sentence, index, verb, word, lost.get(), text);
            }
        }
        sentence.within(cue).forEach(words::clear);
        clearRivals(sentence, verb, words);
        if (source.isPresent() && ownsSubject(sentence, verb, subject)) {
            sentence.within(source.get()).forEach(words::clear);
        }
        return new ReportedWords(
                index,
                source,
                head.flatMap(span -> Spans.trimmedName(span, text)),
                cue,
                Spans.trimmed(Spans.runs(sentence, words), text),
                word,
                Optional.empty(),
                isAside(sentence, verb),
                "speech.verb." + word.id());
    }

    /** "..., speaking at a rally", "..., talking to reporters": where he said what another verb reports. */
    private static boolean isOccasion(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                && OCCASIONS.contains(sentence.token(verb).lemma())
                && sentence.child(verb, "ccomp").isEmpty()
                && sentence.child(verb, "prep").filter(prep -> prep > verb).isPresent();
    }

    private void clearRivals(Sentence sentence, int verb, BitSet words) {
        rivals(sentence, verb, words).forEach(rival -> {
            words.andNot(sentence.subtree(rival));
            sentence.children(sentence.token(rival).head(), "cc").stream()
                    .filter(cc -> cc < rival)
                    .reduce((a, b) -> b)
                    .ifPresent(words::clear);
        });
    }

    /** Who stands beside an active verb that the tree gives no subject. */
    private static Optional<TextSpan> near(Sentence sentence, int verb) {
        boolean goesOn = sentence.token(verb).tag().equals("VBG")
                && sentence.token(verb).relation().equals("advcl");
        if (goesOn && !isWith(sentence, verb)) {
            return nearAbove(sentence, verb);
        }
        return Subjects.isPassive(sentence, verb)
                ? Optional.empty()
                : Subjects.inverted(sentence, verb)
                        .or(() -> LostSpeakers.beside(sentence, verb))
                        .or(() -> Subjects.beside(sentence, verb));
    }

    /** "With the minister praising the truce": who stands before the participle does it. */
    private static boolean isWith(Sentence sentence, int verb) {
        Token before = sentence.token(Math.max(0, verb - 1));
        return before.relation().equals("pobj")
                && sentence.token(before.head()).lemma().equals("with");
    }

    /** "... local officials told the agency stressing ...": a participle goes on for whoever stands beside the verb above it. */
    private static Optional<TextSpan> nearAbove(Sentence sentence, int verb) {
        int above = sentence.token(verb).head();
        boolean goesOn = above >= 0
                && above < verb
                && Set.of("VBD", "VBZ", "VBP").contains(sentence.token(above).tag());
        return goesOn ? LostSpeakers.beside(sentence, above) : Optional.empty();
    }

    /** A relative clause, or one of time or contrast, with a speaker of its own: "after the minister blamed the rebels". */
    private static boolean isAside(Sentence sentence, int verb) {
        Optional<Integer> subject = Subjects.of(sentence, verb);
        boolean own = subject.filter(at -> at < verb
                        && sentence.isBelow(at, verb)
                        && !RELATIVE.contains(sentence.token(at).lemma())
                        && !sentence.token(at).tag().equals("PRP"))
                .isPresent();
        String relation = sentence.token(verb).relation();
        boolean time = relation.equals("advcl")
                && sentence.children(verb, "mark", "prep", "advmod").stream()
                        .anyMatch(child -> child < verb
                                && ASIDE.contains(sentence.token(child).lemma()));
        return own && (relation.equals("relcl") || time);
    }

    /** "The army said ten had died but rebels denied it": what others say in the second half is not what the army said. */
    private List<Integer> rivals(Sentence sentence, int verb, BitSet words) {
        return words.stream()
                .filter(i -> i > verb && sentence.token(i).relation().equals("conj"))
                .filter(i -> verbs.containsKey(sentence.token(i).lemma()))
                .filter(i -> sentence.children(sentence.token(i).head(), "cc").stream()
                        .anyMatch(cc -> cc < i && sentence.token(cc).lemma().equals("but")))
                .filter(i -> sentence.children(i, "nsubj").stream()
                        .anyMatch(noun -> noun < i && Speakers.maySpeak(sentence.token(noun))))
                .boxed()
                .toList();
    }

    private static ReportedWords lost(
            Sentence sentence, int index, int verb, Entries.SpeechWord word, LostSpeakers.Found lost, String text) {
        return new ReportedWords(
                index,
                Optional.of(SpeakerPhrases.refined(sentence, lost.source())),
                Optional.empty(),
                cue(sentence, verb, word),
                Spans.trimmed(Spans.runs(sentence, lost.content()), text),
                word,
                Optional.empty(),
                "speech.verb." + word.id());
    }

    /**
     * Where commas or marks were lost the parser may find no tie between "a source told the agency" at the end of a
     * sentence and what the source told: then it is all that stands before.
     */
    private static BitSet allBefore(Sentence sentence, int verb, TextSpan source) {
        BitSet words = new BitSet();
        int first = sentence.within(source).get(0);
        int start = Math.min(first, verb);
        boolean beside = first < verb
                ? source.end() <= sentence.token(verb).span().start()
                        && sentence.within(source.union(sentence.token(verb).span()))
                                        .size()
                                <= sentence.within(source).size() + 3
                : first == verb + 1;
        boolean finite =
                Set.of("VBD", "VBZ", "VBP").contains(sentence.token(verb).tag());
        boolean joined = start > 0
                && Set.of("CC", "IN", "WRB", "WDT", "WP", "TO", "MD")
                        .contains(sentence.token(start - 1).tag());
        if (beside && finite && !joined && states(sentence, start) && isLast(sentence, verb)) {
            words.set(0, start);
        }
        return words;
    }

    /** Is there a clause before {@code start}? */
    private static boolean states(Sentence sentence, int start) {
        return IntStream.range(0, Math.max(0, start - 1))
                .mapToObj(sentence::token)
                .anyMatch(token -> token.isVerb() && !token.tag().equals("VBG"));
    }

    /** Does no other verb follow, except below this one? */
    private static boolean isLast(Sentence sentence, int verb) {
        return IntStream.range(verb + 1, sentence.tokens().size())
                .allMatch(i -> !sentence.token(i).isVerb() || sentence.isBelow(i, verb));
    }

    /** A subject that the verb shares with the one above it may stand in what it reports. */
    private static boolean ownsSubject(Sentence sentence, int verb, Optional<Integer> subject) {
        return subject.isEmpty() || sentence.isBelow(subject.get(), verb);
    }

    /** The noun that a relative pronoun stands for. */
    private static Optional<TextSpan> antecedent(Sentence sentence, int subject, int verb) {
        boolean shouted = sentence.token(subject).form().equals("WHO");
        if (shouted || !RELATIVE.contains(sentence.token(subject).lemma())) {
            return Optional.empty();
        }
        int clause = verb;
        while (clause >= 0 && !sentence.token(clause).relation().equals("relcl")) {
            clause = sentence.token(clause).head();
        }
        int noun = clause < 0 ? -1 : sentence.token(clause).head();
        return noun < 0 ? Optional.empty() : Optional.of(Subjects.phrase(sentence, noun, verb));
    }

    /** The verb with its auxiliaries, the adverbs among them, and the particle or preposition that belongs to it. */
    private static TextSpan cue(Sentence sentence, int verb, Entries.SpeechWord word) {
        int first = verb;
        for (int i = verb - 1; i >= 0 && belongs(sentence, i, verb); i--) {
            first = i;
        }
        while (first < verb && sentence.token(first).relation().equals("cc")) {
            first++;
        }
        int last = verb;
        if (word.lemma().indexOf(' ') > 0) {
            last = Math.max(last, Complements.preposition(sentence, verb, word).orElse(verb));
        }
        Token above = sentence.token(verb).head() < 0
                ? sentence.token(verb)
                : sentence.token(sentence.token(verb).head());
        boolean carriedOn = sentence.token(verb).relation().equals("xcomp")
                && ASPECT.contains(above.lemma())
                && sentence.token(verb).head() < verb;
        int begin = carriedOn
                ? sentence.token(verb).head()
                : quotedAs(sentence, verb).orElse(first);
        return sentence.token(begin).span().union(sentence.token(last).span());
    }

    /** Where "was quoted as saying" begins, if {@code verb} is its last word. */
    private static Optional<Integer> quotedAs(Sentence sentence, int verb) {
        int as = sentence.token(verb).head();
        int above = as >= 0 && sentence.token(verb).relation().equals("pcomp")
                ? sentence.token(as).head()
                : -1;
        boolean passive =
                above >= 0 && above < as && sentence.child(above, "auxpass").isPresent();
        return passive && sentence.children(above, "agent").isEmpty()
                ? sentence.children(above, "aux", "auxpass").stream().findFirst()
                : Optional.empty();
    }

    private static boolean belongs(Sentence sentence, int i, int verb) {
        Token token = sentence.token(i);
        boolean own = token.head() == verb;
        return own
                && Set.of("aux", "auxpass", "neg", "advmod").contains(token.relation())
                && !(token.relation().equals("advmod") && token.tag().startsWith("W"));
    }
}
