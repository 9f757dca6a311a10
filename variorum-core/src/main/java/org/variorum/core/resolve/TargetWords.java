package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/** How much of a phrase names its target: "families of rebels", "a depot held by the militia", "buses carrying pilgrims". */
final class TargetWords {

    private static final Set<String> HOLDING = WordLists.words("holding-verbs");
    private static final Set<String> MEMBERS = WordLists.words("member-nouns");
    private static final Set<String> TIES = WordLists.words("tie-words");
    private static final Set<String> USING = Set.of("deploy", "employ", "use");
    private static final Set<String> LADEN = Set.of("carry", "transport", "ferry");

    private final Annotated annotated;
    private final Sentence sentence;

    TargetWords(Annotated annotated, Sentence sentence) {
        this.annotated = annotated;
        this.sentence = sentence;
    }

    /** The phrase from its first word that is no article or number to its head, and what tells whose it is. */
    TextSpan of(TextSpan phrase, int head) {
        int first = sentence.within(phrase).stream()
                .filter(i -> i <= head && !TargetReader.isDressing(sentence.token(i)) && !counts(i, head))
                .findFirst()
                .orElse(head);
        TextSpan named = sentence.token(first).span().union(sentence.token(head).span());
        return tail(head).map(named::union).orElse(named);
    }

    /** "Used jets and ground forces to bomb the port": what is used hits, and is not hit. */
    boolean isMeans(int head) {
        int at = head;
        while (sentence.token(at).relation().equals("conj")) {
            at = sentence.token(at).head();
        }
        int verb = sentence.token(at).head();
        return verb >= 0
                && sentence.token(at).relation().equals("dobj")
                && USING.contains(sentence.token(verb).lemma());
    }

    /** The dozen of "a dozen people". */
    private boolean counts(int at, int head) {
        return at < head
                && Set.of("dozen", "score", "hundred", "thousand", "many", "several", "few", "numerous")
                        .contains(sentence.token(at).lemma());
    }

    private Optional<TextSpan> tail(int head) {
        int next = sentence.children(head, "conj").stream().findFirst().orElse(Integer.MAX_VALUE);
        return owners(head)
                .filter(last -> last < next)
                .or(() -> holderAt(head))
                .or(() -> load(head))
                .or(() -> bound(head))
                .map(last -> sentence.token(last).span());
    }

    /** The rebels of "families of rebels": such nouns name nobody by themselves. */
    private Optional<Integer> owners(int head) {
        boolean member = MEMBERS.contains(sentence.token(head).lemma());
        return sentence.children(head, "prep").stream()
                .filter(prep -> sentence.token(prep).lemma().equals("of"))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(owner -> member || isParty(owner))
                .findFirst()
                .map(owner -> owners(owner).orElse(owner));
    }

    private boolean isParty(int at) {
        return Annotated.touching(annotated.actors(), sentence.token(at).span()).stream()
                .anyMatch(m -> m.value().kind() != ActorKind.STATE);
    }

    /** The militia of "a depot held by the militia". */
    private Optional<Integer> holderAt(int head) {
        return sentence.children(head, "acl", "relcl").stream()
                .filter(held -> HOLDING.contains(sentence.token(held).lemma()))
                .flatMap(held -> sentence.children(held, "agent").stream())
                .flatMap(by -> sentence.children(by, "pobj").stream())
                .findFirst();
    }

    /** Whom the phrase says that it is taken from: "two towns from the army". */
    Optional<TextSpan> takenFrom(TextSpan phrase) {
        return sentence.headOf(phrase).stream()
                .flatMap(head -> sentence.children(head, "prep").stream())
                .filter(prep -> sentence.token(prep).lemma().equals("from"))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .findFirst()
                .map(sentence::subtreeSpan);
    }

    /** Who holds what the phrase names; for "one of the towns held by X" too. */
    Optional<TextSpan> holder(TextSpan phrase) {
        List<Integer> covered = sentence.within(phrase);
        return covered.stream()
                .flatMap(at -> holderAt(at).stream())
                .filter(holder -> !covered.isEmpty())
                .findFirst()
                .map(sentence::subtreeSpan);
    }

    /** The militia of "gunmen tied to the militia", "fighters loyal to the militia". */
    private Optional<Integer> bound(int head) {
        return sentence.children(head, "acl", "amod", "nmod", "relcl").stream()
                .filter(tie -> tie > head && TIES.contains(sentence.token(tie).lemma()))
                .flatMap(tie -> sentence.children(tie, "prep").stream())
                .filter(prep ->
                        Set.of("to", "with").contains(sentence.token(prep).lemma()))
                .flatMap(prep -> sentence.children(prep, "pobj").stream())
                .filter(this::isParty)
                .findFirst();
    }

    /** The pilgrims of "buses carrying pilgrims". */
    private Optional<Integer> load(int head) {
        return sentence.children(head, "acl").stream()
                .filter(carrying -> LADEN.contains(sentence.token(carrying).lemma()))
                .flatMap(carrying -> sentence.children(carrying, "dobj").stream())
                .findFirst();
    }

    /** Is the land or thing told by whose it is: "rebel areas", "an army-held town", "positions of the militia"? */
    boolean isSomebodys(TextSpan phrase, int head) {
        TextSpan core = sentence.token(head).span();
        Stream<TextSpan> named = Annotated.inside(annotated.actors(), phrase).stream()
                .filter(m -> m.value().kind() != ActorKind.STATE
                        || sentence.headOf(m.span())
                                .filter(at -> sentence.token(at).relation().equals("npadvmod"))
                                .isPresent())
                .filter(m -> !m.span().overlaps(core))
                .map(m -> m.span());
        boolean before = named.anyMatch(span -> span.start() < core.start());
        return before
                || owners(head).filter(this::isParty).isPresent()
                || holderAt(head).isPresent();
    }
}
