package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.PlaceRef;
import org.variorum.model.TextSpan;

/**
 * Gives a claim that names no place, but speaks of "the town" or "the province", the place of that kind named last before
 * those words: where a claim happened, else any. The evidence is the name and the words that take it up.
 */
final class PlaceCarrier {

    /** How many sentences back a name is looked for. */
    private static final int REACH = 3;

    private static final Set<String> SETTLEMENTS = WordLists.words("town-nouns");
    private static final Set<String> CITY = Set.of("city");
    private static final Set<String> SMALLER = Set.of("hamlet", "town", "village");
    private static final Set<String> QUARTERS =
            Set.of("district", "neighborhood", "neighbourhood", "quarter", "suburb");
    private static final Set<String> PROVINCES = Set.of("governorate", "oblast", "province");
    private static final Set<String> AREAS = Set.of("area", "enclave", "region");
    private static final Set<String> POINTING = WordLists.words("event-pointers");

    /** The places that claims so far have happened in, in their order. */
    private final List<Mention<Resolved>> told = new ArrayList<>();

    private PlaceCarrier() {}

    /** The claims of one document with the places they take up. */
    static List<Draft> carry(List<Draft> drafts) {
        PlaceCarrier carrier = new PlaceCarrier();
        return drafts.stream().map(carrier::next).toList();
    }

    private Draft next(Draft draft) {
        Draft now =
                draft.roles().places().isEmpty() ? place(draft).map(draft::in).orElse(draft) : draft;
        for (PlaceRef place : draft.roles().places()) {
            TextSpan span = draft.words().cites().utf16(place.start(), place.end());
            told.addAll(Annotated.inside(draft.words().annotated().places(), span));
        }
        return now;
    }

    private Optional<PlaceRef> place(Draft draft) {
        ClaimWords words = draft.words();
        Sentence sentence = words.sentence();
        return words.raw().scope().stream()
                .flatMap(part -> sentence.within(part).stream())
                .filter(at -> isDefinite(sentence, at))
                .flatMap(at ->
                        before(words, at)
                                .map(mention -> cited(words, sentence.token(at).span(), mention))
                                .stream())
                .findFirst();
    }

    private static boolean isDefinite(Sentence sentence, int at) {
        String noun = sentence.token(at).lemma();
        boolean known = SETTLEMENTS.contains(noun)
                || QUARTERS.contains(noun)
                || PROVINCES.contains(noun)
                || (AREAS.contains(noun) && isBare(sentence, at));
        boolean named = sentence.children(at).stream()
                .anyMatch(c -> Set.of("NNP", "NNPS").contains(sentence.token(c).tag())
                        || sentence.token(c).lemma().equals("of"));
        return known
                && sentence.token(at).tag().equals("NN")
                && !named
                && sentence.children(at, "det").stream()
                        .map(d -> sentence.token(d).lemma())
                        .anyMatch(d -> d.equals("the") || POINTING.contains(d));
    }

    /** "The area", and not "the area around the mill", "the area held by rebels", "the border area". */
    private static boolean isBare(Sentence sentence, int at) {
        return sentence.children(at).stream()
                .filter(child -> child != at)
                .map(sentence::token)
                .allMatch(child -> Set.of("det", "punct", "relcl").contains(child.relation())
                        || child.lemma().equals("same"));
    }

    private static PlaceRef cited(ClaimWords words, TextSpan noun, Mention<Resolved> mention) {
        words.cites().add("places", noun, "places.definite-noun");
        return new PlaceRefs(words).of("places", mention, "places.definite-noun");
    }

    /** The last place of the kind that a claim of the sentences before happened in; else the last that they name. */
    private Optional<Mention<Resolved>> before(ClaimWords words, int at) {
        int first = Math.max(0, words.raw().sentence() - REACH);
        int from = words.annotated().sentences().get(first).span().start();
        TextSpan noun = words.sentence().token(at).span();
        String kind = words.sentence().token(at).lemma();
        Optional<Mention<Resolved>> beside = AREAS.contains(kind)
                ? last(words, ofSentence(words), kind, words.sentence().span().start(), noun)
                : Optional.empty();
        return beside.or(() -> last(words, told.stream(), kind, from, noun))
                .or(() -> last(
                        words,
                        words.annotated().places().stream().filter(m -> !new PlaceNameUses(words, m).isInAnotherName()),
                        kind,
                        from,
                        noun));
    }

    private static Stream<Mention<Resolved>> ofSentence(ClaimWords words) {
        Sentence sentence = words.sentence();
        return PlaceLocators.without(
                sentence, Annotated.inside(words.annotated().places(), sentence.span()))
                .stream();
    }

    private static Optional<Mention<Resolved>> last(
            ClaimWords words, Stream<Mention<Resolved>> places, String kind, int from, TextSpan noun) {
        PlaceKinds kinds = new PlaceKinds(words);
        return places.filter(m -> m.span().start() >= from && m.span().end() <= noun.start())
                .filter(m -> isOfKind(kinds, m, kind))
                .reduce((earlier, later) -> later);
    }

    private static boolean isOfKind(PlaceKinds kinds, Mention<Resolved> mention, String kind) {
        if (QUARTERS.contains(kind)) {
            return isQuarter(mention);
        }
        if (PROVINCES.contains(kind)) {
            return isProvince(mention) || kinds.isCalled(mention, PROVINCES);
        }
        return SETTLEMENTS.contains(kind)
                ? isSettlement(kinds, mention) && !isQuarter(mention) && !isCalledOther(kinds, mention, kind)
                : !PlaceRefs.isCountry(mention.value()) && !mention.by().equals("description.border");
    }

    /** "The city" takes up no "Hader town", and "the town" no "city of Aleppo". */
    private static boolean isCalledOther(PlaceKinds kinds, Mention<Resolved> mention, String kind) {
        Set<String> others = SMALLER.contains(kind) ? CITY : SMALLER;
        return SETTLEMENTS.contains(kind) && kinds.isCalled(mention, others);
    }

    private static boolean isProvince(Mention<Resolved> mention) {
        String name = mention.value().name().toLowerCase(Locale.ROOT);
        return mention.value()
                        .place()
                        .map(Entries.Place::feature)
                        .filter("ADM1"::equals)
                        .isPresent()
                || PROVINCES.stream().anyMatch(name::endsWith);
    }

    /** A part of a town, by its name and the word for what it is. */
    private static boolean isQuarter(Mention<Resolved> mention) {
        String name = mention.value().name().toLowerCase(Locale.ROOT);
        boolean listed = mention.value()
                .place()
                .filter(place -> place.feature().equals("PPLX"))
                .isPresent();
        return listed || QUARTERS.stream().anyMatch(name::endsWith);
    }

    private static boolean isSettlement(PlaceKinds kinds, Mention<Resolved> mention) {
        boolean listed = mention.value()
                .place()
                .filter(place -> place.feature().startsWith("PPL"))
                .isPresent();
        boolean open = mention.value().place().isEmpty() && kinds.isCalled(mention, SETTLEMENTS);
        return listed || open || PlaceKinds.isOneOfTowns(mention.value());
    }
}
