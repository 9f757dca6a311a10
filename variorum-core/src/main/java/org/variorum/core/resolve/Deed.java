package org.variorum.core.resolve;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.EventType;
import org.variorum.model.PlaceRef;
import org.variorum.model.Realis;

/**
 * A noun for a deed that the text has told of before: "the strike", "these raids on the port".
 *
 * @param noun its lemma
 * @param kinds words before it that say what kind of deed it was, which the earlier telling must have too
 * @param places names of places in its phrase; the earlier telling must not speak of others
 */
record Deed(String noun, Set<String> kinds, Set<String> places) {

    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> STRIKES = WordLists.words("strike-nouns");
    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");
    private static final Set<String> KNOWN = Set.of("the", "that", "this", "these", "those");
    private static final Set<String> NEW = Set.of(
            "another", "earlier", "first", "last", "latest", "new", "next", "other", "previous", "second", "similar");
    private static final Set<String> TELLING =
            Set.of("car", "drone", "mortar", "rocket", "suicide", "terror", "terrorist", "truck");

    private static final Set<String> ANY = Set.of("attack", "assault", "massacre", "onslaught", "ambush", "shooting");

    /** Deeds of one sort, which a text may name now so, now so. */
    private static final List<Set<String>> SORTS = List.of(
            Set.of("airstrike", "bombardment", "bombing", "campaign", "raid", "sortie", "strike"),
            Set.of("barrage", "fire", "salvo", "shelling", "bombardment"),
            Set.of("blast", "bombing", "explosion"),
            Set.of("incursion", "offensive", "operation"),
            Set.of("siege"));

    private static final Map<EventType, String> NOUN_OF = Map.of(
            EventType.AIRSTRIKE, "airstrike",
            EventType.MISSILE_LAUNCH, "salvo",
            EventType.GROUND_OPERATION, "offensive");

    /** The deeds that the claim's clause takes up, in the text's order. */
    static List<Deed> takenUp(ClaimWords words) {
        Sentence sentence = words.sentence();
        List<Integer> told = told(words);
        List<Integer> own = told.stream()
                .filter(at -> sentence.token(at).span().equals(words.raw().words()))
                .toList();
        return (own.isEmpty() ? told : own)
                .stream()
                        .filter(at -> isKnown(sentence, at))
                        .map(at -> of(words, at))
                        .toList();
    }

    /** "The raid followed a gas attack that killed nine": they died in the attack, and not in the raid. */
    private static boolean isDescribed(ClaimWords words, int noun) {
        return words.sentence()
                .headOf(words.raw().words())
                .map(words.sentence()::token)
                .filter(verb -> verb.relation().equals("relcl") && verb.head() == noun)
                .isPresent();
    }

    /** The nouns for deeds in the claim's clause. */
    static List<Integer> told(ClaimWords words) {
        Sentence sentence = words.sentence();
        List<Integer> nouns = Stream.concat(Stream.of(words.raw().words()), words.raw().scope().stream())
                .flatMap(part -> sentence.within(part).stream())
                .filter(at -> CONFLICTS.contains(sentence.token(at).lemma())
                        && sentence.token(at).isNoun())
                .distinct()
                .toList();
        return nouns.stream()
                .filter(at -> isDescribed(words, at))
                .findFirst()
                .map(List::of)
                .orElse(nouns);
    }

    /** Is the noun spoken of as known, and as one told before? */
    static boolean isKnown(Sentence sentence, int noun) {
        boolean definite = sentence.children(noun, "det").stream()
                .anyMatch(det -> KNOWN.contains(sentence.token(det).lemma()));
        boolean fresh = sentence.children(noun).stream()
                .anyMatch(child -> NEW.contains(sentence.token(child).lemma()));
        return definite && !fresh;
    }

    /** Is the noun not spoken of as new, as "another wave" is? */
    static boolean mayBeOld(Sentence sentence, int noun) {
        return sentence.children(noun).stream()
                .noneMatch(child -> NEW.contains(sentence.token(child).lemma())
                        || sentence.token(child).relation().equals("poss")
                        || Set.of("a", "an").contains(sentence.token(child).lemma()));
    }

    private static Deed of(ClaimWords words, int noun) {
        Sentence sentence = words.sentence();
        Set<String> kinds = sentence.children(noun).stream()
                .filter(child -> child < noun)
                .flatMap(child -> sentence.within(sentence.subtreeSpan(child)).stream())
                .map(child -> sentence.token(child).lemma())
                .filter(lemma -> CHEMICAL.contains(lemma) || TELLING.contains(lemma))
                .collect(Collectors.toUnmodifiableSet());
        List<Mention<Resolved>> inside = Annotated.inside(words.annotated().places(), sentence.subtreeSpan(noun));
        return new Deed(
                sentence.token(noun).lemma(),
                kinds,
                inside.stream().map(m -> m.value().name()).collect(Collectors.toUnmodifiableSet()));
    }

    /** May this claim tell of the deed? */
    boolean fits(Draft earlier) {
        Sentence sentence = earlier.words().sentence();
        int deed = sentence.headOf(earlier.words().raw().words()).orElse(-1);
        Set<String> lemmas = sentence.within(earlier.words().raw().quote()).stream()
                .filter(at -> deed < 0 || !Answers.isAnswered(sentence, at, deed))
                .map(at -> sentence.token(at).lemma())
                .collect(Collectors.toUnmodifiableSet());
        Set<String> named =
                earlier.roles().places().stream().map(PlaceRef::name).collect(Collectors.toUnmodifiableSet());
        boolean elsewhere =
                !places.isEmpty() && !named.isEmpty() && places.stream().noneMatch(named::contains);
        return lemmas.containsAll(kinds) && !elsewhere && !isOfGas(earlier) && isOfSort(earlier);
    }

    /** "The strike" takes up no gas attack, which "the attack" may do. */
    private boolean isOfGas(Draft earlier) {
        Sentence sentence = earlier.words().sentence();
        boolean gas = told(earlier.words()).stream()
                .flatMap(at -> sentence.children(at).stream())
                .anyMatch(child -> CHEMICAL.contains(sentence.token(child).lemma()));
        return gas && STRIKES.contains(noun) && kinds.stream().noneMatch(CHEMICAL::contains);
    }

    private boolean isOfSort(Draft earlier) {
        if (ANY.contains(noun)) {
            boolean one = earlier.status().realis() == Realis.DONE && !earlier.summed();
            boolean deed = earlier.words().raw().trigger().eventType() != EventType.CASUALTIES
                    || !told(earlier.words()).isEmpty();
            return one && deed;
        }
        Sentence sentence = earlier.words().sentence();
        String type = NOUN_OF.getOrDefault(earlier.words().raw().trigger().eventType(), "");
        Set<String> nouns = Stream.concat(
                        Stream.of(type),
                        told(earlier.words()).stream()
                                .map(at -> sentence.token(at).lemma()))
                .collect(Collectors.toUnmodifiableSet());
        boolean missiles = noun.equals("strike") && type.equals("salvo");
        return missiles
                || SORTS.stream()
                        .filter(sort -> sort.contains(noun))
                        .anyMatch(sort -> nouns.stream().anyMatch(sort::contains));
    }
}
