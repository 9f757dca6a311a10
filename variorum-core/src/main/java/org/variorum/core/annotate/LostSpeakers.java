package org.variorum.core.annotate;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * Finds who stands right beside a reporting verb at the end of a sentence where the comma between him and what he reports was
 * lost, so that the parser took him for a part of it: "two trucks burnt the source added", "ten died said director Jane Roe".
 */
final class LostSpeakers {

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> JOINED = Set.of("CC", "IN", "WRB", "WDT", "WP", "TO", "MD");
    private static final Set<String> INVERTING = WordLists.words("inverting-verbs");
    private static final Set<String> MODIFIERS = WordLists.words("speaker-modifiers");

    private final Sentence sentence;
    private final int verb;

    /** Index of the last word of the sentence, its stop left out, or the last before a participle that goes on. */
    private final int last;

    private LostSpeakers(Sentence sentence, int verb) {
        this.sentence = sentence;
        this.verb = verb;
        int end = tail(sentence, verb) - 1;
        while (end > verb && sentence.token(end).relation().equals("punct")) {
            end--;
        }
        this.last = end;
    }

    /** ", adding that ...": where the verb's own participle goes on, or the sentence ends. */
    private static int tail(Sentence sentence, int verb) {
        return sentence.children(verb, "advcl").stream()
                .filter(child -> child > verb && sentence.token(child).tag().equals("VBG"))
                .findFirst()
                .orElse(sentence.tokens().size());
    }

    /** Who speaks, and the words that he reports. */
    record Found(TextSpan source, BitSet content) {}

    /**
     * The speaker beside {@code verb}, where he reports all that stands before him.
     *
     * @param source whom the tree has for the speaker
     * @param reported what the tree has for reported
     */
    static Optional<Found> of(Sentence sentence, int verb, Optional<TextSpan> source, BitSet reported) {
        LostSpeakers lost = new LostSpeakers(sentence, verb);
        Optional<TextSpan> behind = lost.behind();
        if (behind.isPresent()) {
            return lost.inverted(behind.get(), source, reported);
        }
        return lost.closing(source, reported)
                .or(() -> lost.leading(source, reported))
                .or(lost::twoSubjects);
    }

    /** "On Friday state television reported a bomb went off", "but the mayor told the agency": the verb has no subject of its own. */
    private Optional<Found> leading(Optional<TextSpan> source, BitSet reported) {
        boolean own = sentence.children(verb, "nsubj", "nsubjpass", "agent").stream()
                .anyMatch(child -> !Speakers.isMute(sentence.token(child).lemma()));
        if (own || verb < 1 || !TENSED.contains(sentence.token(verb).tag()) || reported.length() <= verb) {
            return Optional.empty();
        }
        int first = first(verb - 1);
        boolean right = first < 0
                || (first > 0 && takesObject(first - 1))
                || source.filter(span(first, verb - 1)::overlaps).isPresent();
        if (right) {
            return Optional.empty();
        }
        BitSet content = (BitSet) reported.clone();
        content.clear(0, verb + 1);
        source.filter(span -> span.start() > sentence.token(verb).span().start())
                .ifPresent(span -> sentence.within(span).forEach(content::set));
        return Optional.of(new Found(span(first, verb - 1), content));
    }

    /** Whoever stands right before {@code verb} and can speak. */
    static Optional<TextSpan> beside(Sentence sentence, int verb) {
        LostSpeakers lost = new LostSpeakers(sentence, verb);
        int first = verb < 1 ? -1 : lost.first(verb - 1);
        return first < 0 ? Optional.empty() : Optional.of(lost.span(first, verb - 1));
    }

    /** Who stands right behind the verb, where nothing else follows: "... ten died said director Jane Roe". */
    private Optional<TextSpan> behind() {
        int from = verb + 1;
        boolean fits = INVERTING.contains(sentence.token(verb).lemma())
                && TENSED.contains(sentence.token(verb).tag())
                && from <= last
                && opensName(from);
        if (!fits || !followsClause()) {
            return Optional.empty();
        }
        int to = from;
        while (to < last && isOfName(to + 1)) {
            to++;
        }
        boolean goesOn = to < last
                && !sentence.token(to + 1).tag().equals("VBG")
                && IntStream.rangeClosed(from, last).anyMatch(this::goesOn);
        return goesOn || !speaks(from, to) ? Optional.empty() : Optional.of(span(from, to));
    }

    /** "The watch group, which counts the dead, said the army": what stands before the verb is its subject, and no clause. */
    private boolean followsClause() {
        return states(verb)
                && sentence.children(verb, "nsubj").stream()
                        .filter(child -> child < verb && Speakers.maySpeak(sentence.token(child)))
                        .map(sentence::subtree)
                        .noneMatch(words -> words.get(0) && words.nextClearBit(0) >= verb);
    }

    private Optional<Found> inverted(TextSpan phrase, Optional<TextSpan> source, BitSet reported) {
        boolean right =
                source.filter(phrase::overlaps).isPresent() && !reported.isEmpty() && reported.nextSetBit(0) < verb;
        return right ? Optional.empty() : Optional.of(found(phrase, verb));
    }

    /** "... two trucks burnt the source added". */
    private Optional<Found> closing(Optional<TextSpan> source, BitSet reported) {
        if (verb < 2 || !isLast() || !mayClose(source, reported)) {
            return Optional.empty();
        }
        int first = first(verb - 1);
        boolean fits = first > 0
                && !takesObject(first - 1)
                && !JOINED.contains(sentence.token(first - 1).tag())
                && states(first);
        return fits ? Optional.of(found(span(first, verb - 1), first)) : Optional.empty();
    }

    /** A verb in the past or present, or read as a participle of the noun before it, whose speaker the tree has not found. */
    private boolean mayClose(Optional<TextSpan> source, BitSet reported) {
        String tag = sentence.token(verb).tag();
        if (sentence.children(verb, "ccomp").stream().anyMatch(child -> child > verb && child <= last)) {
            return false;
        }
        if (tag.equals("VBN")) {
            return sentence.children(verb, "aux", "auxpass", "agent").isEmpty();
        }
        boolean right = !reported.isEmpty() && source.filter(this::endsBeside).isPresent();
        return TENSED.contains(tag) && !right;
    }

    /**
     * "The coalition reported on Friday it had struck ten trucks": the parser hangs the verb on the noun as a participle, and
     * the verb behind gets two subjects.
     */
    private Optional<Found> twoSubjects() {
        Token token = sentence.token(verb);
        int noun = token.head();
        int above = noun < 0 ? -1 : sentence.token(noun).head();
        boolean fits = token.relation().equals("acl")
                && sentence.children(verb, "aux", "auxpass", "agent").isEmpty()
                && above > verb
                && sentence.token(noun).relation().startsWith("nsubj");
        Optional<Integer> second = fits
                ? sentence.children(above, "nsubj", "nsubjpass", "expl").stream()
                        .filter(child -> child > verb)
                        .findFirst()
                : Optional.empty();
        return second.map(child -> {
            BitSet content = sentence.subtree(above);
            content.clear(0, sentence.subtree(child).nextSetBit(0));
            return new Found(span(sentence.subtree(noun).nextSetBit(0), verb - 1), content);
        });
    }

    private boolean endsBeside(TextSpan source) {
        return sentence.token(verb - 1).span().end() == source.end()
                && sentence.headOf(source)
                        .map(sentence::token)
                        .filter(head ->
                                Speakers.canSpeak(head.lemma()) || !head.name().equals("O"))
                        .isPresent();
    }

    /** Where the phrase of those who speak and that ends at {@code until} begins, of two tied by "and" the first; -1 for none. */
    private int first(int until) {
        int begin = single(until);
        boolean tied = begin > 1
                && sentence.token(begin - 1).lemma().equals("and")
                && Speakers.canSpeak(sentence.token(begin - 2).lemma());
        int other = tied ? single(begin - 2) : -1;
        return other > 0 ? other : begin;
    }

    /** Where the phrase of a speaker that ends at {@code until} begins; -1 if nobody who can speak stands there. */
    private int single(int until) {
        int clause = withClause(until);
        if (clause >= 0) {
            return clause;
        }
        int end = beforeBracket(until);
        Optional<TextSpan> phrase = Subjects.endingAt(sentence, end);
        int begin = phrase.map(span -> sentence.within(span).get(0)).orElse(-1);
        if (begin >= 0 && !isGoverned(begin) && speaks(begin, end)) {
            return begin;
        }
        if (!sentence.token(end).isNoun() || !(isOrganisation(end) || speaksBare(end))) {
            return -1;
        }
        int first = end;
        while (first > 0 && !Speakers.isAcronym(sentence.token(first)) && isPart(first - 1)) {
            first--;
        }
        return behindPlace(first, end);
    }

    /** "... in the town of Velika local media said": a name behind a preposition belongs to that. */
    private int behindPlace(int first, int end) {
        boolean governed = first > 0 && sentence.token(first - 1).tag().equals("IN");
        int begin = first;
        while (governed
                && begin < end
                && !MODIFIERS.contains(sentence.token(begin).lemma())) {
            begin++;
        }
        return begin < end ? begin : first;
    }

    /** "A group monitoring the war said", "the charity that runs it said": where the phrase begins that the clause tells more of. */
    private int withClause(int end) {
        int tail = isObject(end) ? end - 1 : end;
        int clause = tail;
        while (clause >= 0
                && !Set.of("relcl", "acl").contains(sentence.token(clause).relation())) {
            clause = sentence.token(clause).head();
        }
        int noun = clause < 0 || clause == verb ? -1 : sentence.token(clause).head();
        if (noun < 1 || noun > clause || !Speakers.canSpeak(sentence.token(noun).lemma())) {
            return -1;
        }
        BitSet own = sentence.subtree(noun);
        Optional<TextSpan> phrase = own.length() == end + 1 || own.length() == tail + 1
                ? Subjects.endingAt(sentence, noun)
                : Optional.empty();
        return phrase.map(span -> sentence.within(span).get(0)).orElse(-1);
    }

    /** The "it" of "that runs it". */
    private boolean isObject(int at) {
        return at > 1
                && sentence.token(at).tag().equals("PRP")
                && sentence.token(at - 1).isVerb();
    }

    /** "The Relief Fund (RF) said": the last word of the name. */
    private int beforeBracket(int end) {
        boolean closed = end > 2 && sentence.token(end).form().equals(")");
        for (int i = end - 1; closed && i > 0 && i > end - 5; i--) {
            if (sentence.token(i).form().equals("(")) {
                return i - 1;
            }
        }
        return end;
    }

    /** Does the noun speak without an article: several people, a medium, an agency with its name? */
    private boolean speaksBare(int noun) {
        Token token = sentence.token(noun);
        boolean bare =
                token.tag().endsWith("S") || Speakers.isMedium(token.lemma()) || (noun > 0 && isNamedAgency(noun));
        return bare && Speakers.canSpeak(token.lemma());
    }

    /** Does the phrase that begins here stand under a verb or a preposition? */
    private boolean isGoverned(int begin) {
        return begin > 0
                && (takesObject(begin - 1)
                        || Set.of("IN", "TO").contains(sentence.token(begin - 1).tag()));
    }

    /** A verb in the active voice: "killing the imam", and not "were killed the source said". */
    private boolean takesObject(int at) {
        return sentence.token(at).isVerb() && !sentence.token(at).tag().equals("VBN");
    }

    /** "state-run", "local", "Harbour": words that belong to the noun behind them. */
    private boolean isPart(int at) {
        Token token = sentence.token(at);
        boolean joined = at > 0 && sentence.token(at - 1).tag().equals("HYPH");
        return MODIFIERS.contains(token.lemma().toLowerCase(Locale.ROOT))
                || token.name().endsWith("NORP")
                || isOrganisation(at)
                || (token.tag().equals("VBN") && joined)
                || (token.tag().equals("HYPH") && sentence.token(at + 1).tag().equals("VBN"));
    }

    /** Can the first noun of the phrase speak: "the governor of the province", or is somebody named? */
    private boolean speaks(int from, int to) {
        int head = from;
        while (head < to && isOfPhrase(head + 1)) {
            head++;
        }
        return Speakers.canSpeak(sentence.token(head).lemma())
                || isOrganisation(head)
                || sentence.token(head).name().endsWith("PERSON")
                || sentence.token(to).name().endsWith("PERSON");
    }

    /** "The Harbour news agency", without its article. */
    private boolean isNamedAgency(int at) {
        int name = at - 1;
        while (name > 0 && MODIFIERS.contains(sentence.token(name).lemma())) {
            name--;
        }
        boolean stateRun = name > 1
                && sentence.token(name).tag().equals("VBN")
                && sentence.token(name - 1).tag().equals("HYPH");
        return stateRun || isOrganisation(name);
    }

    private boolean isOrganisation(int at) {
        return sentence.token(at).name().endsWith("ORG") || Speakers.isAcronym(sentence.token(at));
    }

    private boolean opensName(int at) {
        String tag = sentence.token(at).tag();
        return tag.equals("DT") || tag.equals("NNP") || tag.equals("NNPS");
    }

    private boolean isOfPhrase(int at) {
        Token token = sentence.token(at);
        return token.isNoun()
                || token.tag().equals("JJ")
                || token.tag().equals("POS")
                || token.tag().equals("HYPH")
                || (token.tag().equals("VBN") && sentence.token(at - 1).tag().equals("HYPH"));
    }

    private boolean isOfName(int at) {
        return isOfPhrase(at) && !sentence.token(at).name().endsWith("DATE");
    }

    private boolean isTensed(int at) {
        return TENSED.contains(sentence.token(at).tag())
                || sentence.token(at).tag().equals("MD");
    }

    /** A verb of a clause that is no relative one: "said an officer of a brigade that fights in the hills" ends with the hills. */
    private boolean goesOn(int at) {
        int clause = at;
        while (clause > verb && !sentence.token(clause).relation().equals("relcl")) {
            clause = sentence.token(clause).head();
        }
        return isTensed(at) && clause <= verb;
    }

    /** Does nothing follow the verb but whom it was told, when and where? */
    private boolean isLast() {
        boolean object = !sentence.token(verb).lemma().equals("tell")
                && sentence.children(verb, "dobj", "attr", "oprd").stream()
                        .anyMatch(child ->
                                child > verb && !sentence.token(child).name().endsWith("DATE"));
        return !object
                && IntStream.rangeClosed(verb + 1, last)
                        .allMatch(i -> !sentence.token(i).isVerb()
                                || (sentence.token(i).tag().equals("VBG") && sentence.isBelow(i, verb)));
    }

    /** Is there a clause before {@code end}? */
    private boolean states(int end) {
        return IntStream.range(0, end - 1)
                .mapToObj(sentence::token)
                .anyMatch(token -> token.isVerb() && !token.tag().equals("VBG"));
    }

    private Found found(TextSpan source, int end) {
        BitSet content = new BitSet();
        content.set(0, end);
        return new Found(source, content);
    }

    private TextSpan span(int from, int to) {
        return sentence.token(from).span().union(sentence.token(to).span());
    }
}
