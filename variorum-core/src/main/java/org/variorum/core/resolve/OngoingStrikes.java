package org.variorum.core.resolve;

import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.WordLists;

/** Is a claim one of the strikes that its text goes on telling of without anybody who flies them? */
final class OngoingStrikes {

    private static final Set<String> OWNERS = Set.of("government", "regime", "coalition", "rebel", "enemy");

    private static final Set<String> AIR = WordLists.words("air-nouns");

    private OngoingStrikes() {}

    /** The bombers of "the crews of the bombers". */
    static int aircraft(Sentence sentence, int head) {
        return Set.of("crew", "pilot").contains(sentence.token(head).lemma())
                ? sentence.children(head, "prep").stream()
                        .flatMap(of -> sentence.children(of, "pobj").stream())
                        .findFirst()
                        .orElse(head)
                : head;
    }

    /** "About 70 sorties a day are flown", "the strikes": deeds in the plural, told without anybody who acts. */
    static boolean isOngoing(Draft draft) {
        Sentence sentence = draft.words().sentence();
        boolean targets = draft.words().raw().phrases(Role.AGENT).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> sentence.token(head).lemma().equals("target"));
        boolean several = targets
                || Deed.told(draft.words()).stream()
                        .anyMatch(at -> sentence.token(at).tag().endsWith("S")
                                && Deed.mayBeOld(sentence, at)
                                && !isOwned(draft, at));
        boolean agent = draft.words().raw().phrases(Role.AGENT).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> sentence.token(head).isNoun()
                        && sentence.token(head).relation().startsWith("nsubj")
                        && !sentence.token(head).lemma().equals("target")
                        && !AIR.contains(sentence.token(head).lemma()));
        return several && !agent;
    }

    /** "The strikes", or strikes that are going on. */
    static boolean isTold(Draft draft) {
        Sentence sentence = draft.words().sentence();
        boolean goesOn = Ties.of(sentence, draft.words().raw().words())
                .map(Ties::verb)
                .filter(verb -> verb >= 0
                        && sentence.children(verb, "aux").stream()
                                .anyMatch(aux -> sentence.token(aux).tag().equals("VBP")
                                        && sentence.token(aux).lemma().equals("be")))
                .isPresent();
        boolean targets = draft.words().raw().phrases(Role.AGENT).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> sentence.token(head).lemma().equals("target"));
        return goesOn || targets || Deed.told(draft.words()).stream().anyMatch(at -> Deed.isKnown(sentence, at));
    }

    /** Does the claim's sentence name the party that the other claim has? */
    static boolean names(Draft draft, Draft source) {
        ClaimWords words = draft.words();
        return Annotated.inside(words.annotated().actors(), words.sentence().span()).stream()
                .filter(mention -> words.sentence()
                        .headOf(mention.span())
                        .filter(at -> words.sentence().token(at).relation().equals("pobj"))
                        .isEmpty())
                .flatMap(mention -> mention.value().entry().stream())
                .anyMatch(entry -> source.roles().actor().stream()
                        .anyMatch(actor -> entry.id().equals(actor.id())));
    }

    /** "Government strikes" have an owner of their own. */
    private static boolean isOwned(Draft draft, int noun) {
        Sentence sentence = draft.words().sentence();
        return sentence.children(noun, "compound", "nmod", "amod").stream()
                .anyMatch(child -> OWNERS.contains(sentence.token(child).lemma())
                        || !Annotated.touching(
                                        draft.words().annotated().actors(),
                                        sentence.token(child).span())
                                .isEmpty());
    }
}
