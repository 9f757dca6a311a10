package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.LedCoalitions;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/** Reads who acts beside a party that is named: those it leads in "US-led strikes", the government of "Russian and government jets". */
final class SharedDeeds {

    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");

    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> AIRCRAFT = WordLists.words("aircraft-nouns");

    private static final Set<String> PARTIES = WordLists.words("party-nouns");

    /** Nouns that stand for one party of the text without its name. */
    private static final Set<String> SIDES = Set.of("government", "regime", "coalition");

    private final Annotated annotated;
    private final Sentence sentence;

    SharedDeeds(Annotated annotated, Sentence sentence) {
        this.annotated = annotated;
        this.sentence = sentence;
    }

    /** The coalition whose deed the words before it say a state leads: "US-led air strikes". */
    Optional<Party> led(Mention<ActorValue> state) {
        String text = annotated.document().text();
        int from = state.span().end();
        int end = text.startsWith(".", from) ? from + 1 : from;
        if (state.value().kind() != ActorKind.STATE || !text.startsWith(LedCoalitions.LED, end)) {
            return Optional.empty();
        }
        TextSpan leading = new TextSpan(end + 1, end + LedCoalitions.LED.length());
        return sentence.headOf(leading)
                .map(led -> sentence.token(led).head())
                .filter(deed ->
                        deed >= 0 && CONFLICTS.contains(sentence.token(deed).lemma()))
                .flatMap(deed -> LedCoalitions.of(text.substring(state.span().start(), end)))
                .filter(this::isNamed)
                .map(coalition -> Party.implied(state.span(), coalition, RoleRule.OWNER.id()));
    }

    /** Does the text speak of the coalition itself? Else the state may lead others than usual. */
    private boolean isNamed(Entries.Actor coalition) {
        return annotated.actors().stream()
                .flatMap(mention -> mention.value().entry().stream())
                .anyMatch(coalition::equals);
    }

    /** The words for a side that a conjunction joins to what the phrase names: the government of "Russian and government jets". */
    List<Integer> joined(TextSpan phrase) {
        return sentence.within(phrase).stream()
                .filter(at -> SIDES.contains(sentence.token(at).lemma()))
                .filter(at -> isConjunction(at - 1)
                        || isConjunction(at + 1)
                        || isJoined(sentence.token(at).head()))
                .filter(at -> Annotated.touching(
                                annotated.actors(), sentence.token(at).span())
                        .isEmpty())
                .toList();
    }

    /** The head, and whose deed or aircraft it is: the coalition of "coalition strikes killed nine" and "coalition jets". */
    Stream<Integer> withOwners(int head) {
        String noun = sentence.token(head).lemma();
        boolean deed = CONFLICTS.contains(noun);
        boolean doer = AIRCRAFT.contains(noun) || FORCES.contains(noun);
        Stream<Integer> owners = sentence.children(head, "compound", "nmod", "poss").stream()
                .filter(at -> deed || (doer && SIDES.contains(sentence.token(at).lemma())));
        return Stream.concat(Stream.of(head), owners);
    }

    /** The name right behind the noun for a party that the phrase is: the Hezbollah of "the Lebanese movement Hezbollah". */
    Optional<TextSpan> apposed(TextSpan phrase) {
        return sentence.headOf(phrase).flatMap(noun -> apposed(sentence, noun)).map(sentence::subtreeSpan);
    }

    /** The name that stands right behind the noun for a party at {@code noun}. */
    static Optional<Integer> apposed(Sentence sentence, int noun) {
        boolean party = sentence.token(noun).tag().startsWith("NN")
                && !sentence.token(noun).tag().startsWith("NNP")
                && PARTIES.contains(sentence.token(noun).lemma());
        return sentence.children(noun, "appos").stream()
                .filter(name -> party && name > noun)
                .filter(name -> sentence.tokens().subList(noun + 1, name + 1).stream()
                        .allMatch(between -> between.tag().startsWith("NN")
                                || between.tag().equals("JJ")
                                || between.tag().equals("HYPH")))
                .filter(name -> sentence.token(name).tag().startsWith("NNP"))
                .findFirst();
    }

    /** The Karo of "the movement Karo said". */
    static boolean isApposed(Sentence sentence, int name) {
        return sentence.token(name).relation().equals("appos")
                && apposed(sentence, sentence.token(name).head())
                        .filter(other -> other == name)
                        .isPresent();
    }

    /** The aircraft of "government aircraft and jets of the alliance". */
    private boolean isJoined(int noun) {
        return noun >= 0
                && (AIRCRAFT.contains(sentence.token(noun).lemma())
                        || FORCES.contains(sentence.token(noun).lemma()))
                && (!sentence.children(noun, "cc").isEmpty()
                        || sentence.token(noun).relation().equals("conj"));
    }

    private boolean isConjunction(int at) {
        List<Token> tokens = sentence.tokens();
        return at >= 0 && at < tokens.size() && tokens.get(at).tag().equals("CC");
    }
}
