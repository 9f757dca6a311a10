package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Entries.Takes;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/** Finds speech that no verb reports: "according to X", "X's claim that", "reports of", "citing X". */
final class NounCues {

    private static final Entries.SpeechWord ACCORDING =
            new Entries.SpeechWord("according-to", "according to", Stance.SAID, "preposition", Set.of(Takes.CLAUSE));

    static final String ACCORDING_RULE = "speech.according-to";

    /** Verbs whose participle names whom a speaker leans on: "Tass said, citing the army". */
    private static final Set<String> CITING = WordLists.words("citing-verbs");

    private static final Set<String> AUTHOR = Set.of("by", "from");

    private final Map<String, Entries.SpeechWord> nouns;

    NounCues(Map<String, Entries.SpeechWord> nouns) {
        this.nouns = nouns;
    }

    List<ReportedWords> find(Sentence sentence, int index, String text) {
        List<ReportedWords> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            if (token.form().equalsIgnoreCase("according")) {
                accordingTo(sentence, index, i, text).ifPresent(found::add);
            } else if (token.isNoun()) {
                noun(sentence, index, i, text).ifPresent(found::add);
            } else if (token.tag().equals("VBG") && CITING.contains(token.lemma())) {
                citing(sentence, index, i, text).ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<ReportedWords> accordingTo(Sentence sentence, int index, int cue, String text) {
        Optional<Integer> to = sentence.children(cue, "prep").stream()
                .filter(i -> sentence.token(i).lemma().equals("to"))
                .findFirst();
        Optional<Integer> name = to.flatMap(i -> sentence.child(i, "pobj"));
        if (name.isEmpty() || sentence.token(cue).head() < 0) {
            return Optional.empty();
        }
        BitSet own = sentence.subtree(cue);
        BitSet swallowed = swallowed(sentence, cue, name.get());
        own.andNot(swallowed);
        TextSpan source = before(sentence, Subjects.phrase(sentence, name.get(), cue), swallowed);
        TextSpan words =
                sentence.token(cue).span().union(sentence.token(to.get()).span());
        BitSet clause = swallowed.cardinality() > 1 ? swallowed : clauseBeside(sentence, cue, own);
        List<TextSpan> content = Spans.trimmed(Spans.runs(sentence, clause), text);
        return Optional.of(new ReportedWords(
                index,
                Optional.of(source),
                Optional.empty(),
                words,
                content,
                ACCORDING,
                Optional.empty(),
                ACCORDING_RULE));
    }

    /**
     * "According to the Harbour Agency 10 fighters died", "according to the Relief Organisation Syria is": the number or
     * place right before the rest belongs to the clause, because the comma was lost.
     */
    private static BitSet swallowed(Sentence sentence, int cue, int name) {
        BitSet found = new BitSet();
        int last = sentence.subtree(cue).length() - 1;
        int next = last + 1;
        int clause = swallowedClause(sentence, name, last);
        if (clause > 0) {
            found.set(clause, last + 1);
            return found;
        }
        if (last - 1 <= cue + 1
                || next >= sentence.tokens().size()
                || sentence.token(next).relation().equals("punct")) {
            return found;
        }
        boolean number = sentence.token(last).tag().equals("CD") && last > name;
        boolean place = sentence.token(last).name().endsWith("GPE")
                && sentence.token(last - 1).name().endsWith("ORG")
                && Set.of("VBD", "VBZ", "VBP", "MD")
                        .contains(sentence.token(next).tag());
        if (number || place) {
            found.set(last);
        }
        return found;
    }

    /** Where a clause right behind the name of a body begins that no pronoun or comma ties to it; -1 if none does. */
    private static int swallowedClause(Sentence sentence, int name, int last) {
        boolean body = sentence.token(name).name().endsWith("ORG")
                && name < last
                && Set.of("CD", "DT", "NNS", "NNP")
                        .contains(sentence.token(name + 1).tag());
        boolean states = IntStream.rangeClosed(name + 1, last)
                .anyMatch(i ->
                        Set.of("VBD", "VBZ", "VBP").contains(sentence.token(i).tag()));
        boolean tied = IntStream.rangeClosed(name + 1, Math.min(last, name + 3))
                .anyMatch(i -> sentence.token(i).tag().startsWith("W")
                        || sentence.token(i).relation().equals("punct"));
        return body && states && !tied ? name + 1 : -1;
    }

    private static TextSpan before(Sentence sentence, TextSpan source, BitSet swallowed) {
        int first = swallowed.nextSetBit(0);
        return first < 1 || !source.contains(sentence.token(first).span())
                ? source
                : new TextSpan(source.start(), sentence.token(first - 1).span().end());
    }

    /** The clause that "according to" hangs on, as far as it stands on one side of it, or on both. */
    private static BitSet clauseBeside(Sentence sentence, int cue, BitSet own) {
        int clause = sentence.token(cue).head();
        if (sentence.token(clause).relation().startsWith("aux")) {
            clause = sentence.token(clause).head();
        }
        while (sentence.token(clause).head() >= 0 && !isFinite(sentence, clause)) {
            clause = sentence.token(clause).head();
        }
        while (isRestrictive(sentence, clause) && endsSentence(sentence, own)) {
            clause = mainVerb(sentence, clause);
        }
        while (isApart(sentence, own) && sentence.token(clause).relation().equals("ccomp")) {
            clause = sentence.token(clause).head();
        }
        BitSet words = sentence.subtree(clause);
        words.andNot(own);
        int first = words.nextSetBit(0);
        while (first >= 0
                && Set.of("mark", "cc", "punct").contains(sentence.token(first).relation())) {
            first = words.nextSetBit(first + 1);
        }
        if (first < 0 || own.nextSetBit(0) < first) {
            words.clear(0, own.length());
        }
        return words;
    }

    /** "The mayor said ten had died, according to the paper": behind a comma at the end it tells of all that stands before. */
    private static boolean isApart(Sentence sentence, BitSet own) {
        int first = own.nextSetBit(0);
        return first > 0 && sentence.token(first - 1).form().equals(",") && endsSentence(sentence, own);
    }

    /**
     * "Ten were hurt by shells that hit the school according to a source": the source tells of the hurt too, if no comma
     * sets the clause apart.
     */
    private static boolean isRestrictive(Sentence sentence, int clause) {
        int first = sentence.subtree(clause).nextSetBit(0);
        return sentence.token(clause).relation().equals("relcl")
                && first > 0
                && !sentence.token(first - 1).form().equals(",")
                && mainVerb(sentence, clause) != clause;
    }

    /** The verb above the noun that the clause tells more of; {@code clause} itself if there is none. */
    private static int mainVerb(Sentence sentence, int clause) {
        int above = sentence.token(clause).head();
        while (above >= 0 && !isFinite(sentence, above)) {
            above = sentence.token(above).head();
        }
        return above < 0 ? clause : above;
    }

    private static boolean endsSentence(Sentence sentence, BitSet words) {
        int next = words.length();
        return next >= sentence.tokens().size() - 1
                || (sentence.token(next).relation().equals("punct")
                        && next >= sentence.tokens().size() - 2);
    }

    /** A verb that makes a clause: "killing ten, according to" hangs on what did the killing. */
    private static boolean isFinite(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean bare = Set.of("VBG", "VBN", "VB").contains(token.tag())
                && sentence.children(at, "aux", "auxpass").stream()
                        .noneMatch(aux -> !sentence.token(aux).lemma().equals("to"));
        return token.isVerb() && !bare && !Set.of("conj", "advcl").contains(token.relation());
    }

    private Optional<ReportedWords> noun(Sentence sentence, int index, int noun, String text) {
        Entries.SpeechWord word = nouns.get(sentence.token(noun).lemma());
        if (word == null) {
            return Optional.empty();
        }
        BitSet words = new BitSet();
        sentence.children(noun, "acl", "ccomp", "relcl").stream()
                .filter(child -> child > noun && isThatClause(sentence, child))
                .findFirst()
                .ifPresent(child -> words.or(sentence.subtree(child)));
        if (words.isEmpty() && word.takes().contains(Takes.OF)) {
            sentence.children(noun, "prep").stream()
                    .filter(child -> sentence.token(child).lemma().equals("of"))
                    .flatMap(child -> sentence.children(child, "pobj", "pcomp").stream())
                    .findFirst()
                    .ifPresent(object -> words.or(sentence.subtree(object)));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportedWords(
                index,
                author(sentence, noun),
                Optional.empty(),
                sentence.token(noun).span(),
                Spans.trimmed(Spans.runs(sentence, words), text),
                word,
                Optional.empty(),
                "speech.noun." + word.id()));
    }

    /** A finite clause that "that" opens and has a subject of its own: not "the report that came on Monday". */
    private static boolean isThatClause(Sentence sentence, int clause) {
        boolean that = sentence.children(clause, "mark").stream()
                .anyMatch(mark -> sentence.token(mark).lemma().equals("that"));
        return that && !sentence.children(clause, "nsubj", "nsubjpass", "expl").isEmpty();
    }

    /** Whose words the noun stands for: "the ministry's claim", "Russian reports", "a statement by the army". */
    private static Optional<TextSpan> author(Sentence sentence, int noun) {
        Optional<Integer> owner = sentence.child(noun, "poss")
                .or(() -> sentence.children(noun, "prep").stream()
                        .filter(prep -> AUTHOR.contains(sentence.token(prep).lemma()))
                        .flatMap(prep -> sentence.children(prep, "pobj").stream())
                        .findFirst());
        return owner.map(at -> {
            BitSet words = sentence.subtree(at);
            sentence.children(at, "case").forEach(words::clear);
            return Spans.runs(sentence, words).get(0);
        });
    }

    private static Optional<ReportedWords> citing(Sentence sentence, int index, int cue, String text) {
        Optional<Integer> cited = sentence.child(cue, "dobj");
        int above = sentence.token(cue).head();
        while (above >= 0 && !sentence.token(above).isVerb()) {
            above = sentence.token(above).head();
        }
        boolean as = sentence.children(cue, "prep").stream()
                .anyMatch(prep -> sentence.token(prep).lemma().equals("as"));
        if (cited.isEmpty() || above < 0 || as) {
            return Optional.empty();
        }
        BitSet reported = new BitSet();
        sentence.children(cue, "ccomp").forEach(clause -> reported.or(sentence.subtree(clause)));
        Entries.SpeechWord word = new Entries.SpeechWord("citing", "citing", Stance.SAID, "preposition", Set.of());
        return Optional.of(new ReportedWords(
                index,
                Optional.of(Subjects.phrase(sentence, cited.get(), cue)),
                Optional.empty(),
                sentence.token(cue).span(),
                Spans.trimmed(Spans.runs(sentence, reported), text),
                word,
                Optional.of(sentence.token(above).span()),
                "speech.citing"));
    }
}
