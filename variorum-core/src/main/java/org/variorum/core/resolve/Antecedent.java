package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Camps;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Finds whom a bare word for those who fight means: "the troops", "warplanes", "its forces", "they". The nearest sentence
 * before it that names a party of the kind decides; where it names two camps, the word stays open.
 */
final class Antecedent {

    /** How many sentences back a bare word looks. */
    private static final int FARTHEST_SENTENCES = 6;

    private static final Set<String> ARMY = WordLists.words("army-nouns");
    private static final Set<String> AIR = WordLists.words("air-nouns");
    private static final Set<String> PLAIN =
            Set.of("air", "army", "combat", "fighter", "ground", "infantry", "military", "naval", "war");
    private static final Set<String> RAIDS =
            Set.of("airstrike", "bombardment", "bombing", "campaign", "raid", "sortie", "strike");
    private static final Set<String> LOADED = Set.of(
            "armed",
            "extremist",
            "islamist",
            "jihadi",
            "jihadist",
            "militant",
            "rebel",
            "takfiri",
            "terror",
            "terrorist");
    private static final Set<String> SETTLEMENTS = WordLists.words("settlement-nouns");
    private static final Set<String> OF_COALITION =
            Set.of("suspected", "suspect", "alleged", "international", "military");
    private static final Set<String> RULE = Set.of("government", "regime");
    private static final Set<String> BELIEF = Set.of("believe", "suspect", "think", "say", "belong");
    private static final Set<String> GROUP = Set.of("alliance", "faction", "group", "militia", "movement");
    private static final Set<ActorKind> RULERS = Set.of(ActorKind.STATE, ActorKind.MILITARY, ActorKind.ORGANISATION);
    private static final List<String> FLIERS = List.of("Air", "Aero", "Aviation");

    private final Annotated annotated;

    Antecedent(Annotated annotated) {
        this.annotated = annotated;
    }

    /** Who is meant by the phrase at the head {@code at} of sentence {@code index}; empty where it is no such word. */
    Optional<Party> of(int index, int at) {
        Sentence sentence = annotated.sentences().get(index);
        String noun = sentence.token(at).lemma();
        boolean army = ARMY.contains(noun);
        boolean air = AIR.contains(noun) || isAirForce(sentence, at);
        if (isOwned(sentence, at) && (army || air)) {
            return subjectBefore(index, sentence.token(at).span(), party -> true)
                    .map(party -> party.meant(RoleRule.OWNER.id()));
        }
        if (isPronoun(sentence, at)) {
            return isTaken(sentence, at)
                    ? Optional.empty()
                    : subjectBefore(index, sentence.token(at).span(), Antecedent::fights)
                            .map(party -> party.meant(RoleRule.PRONOUN.id()));
        }
        return byNoun(index, at, noun);
    }

    private Optional<Party> byNoun(int index, int at, String noun) {
        Sentence sentence = annotated.sentences().get(index);
        if (RULE.contains(noun)) {
            return Possessors.of(annotated, sentence, at)
                    .or(() -> only(this::governs).map(party -> party.meant(RoleRule.OWNER.id())));
        }
        if (noun.equals("coalition")) {
            return coalition(sentence, at);
        }
        if (isDescribed(sentence, at) && !isGroup(sentence, at)) {
            return Optional.empty();
        }
        boolean air = AIR.contains(noun) || isAirForce(sentence, at);
        TextSpan word = sentence.token(at).span();
        if (air) {
            return isSome(sentence, at)
                    ? Optional.empty()
                    : nearest(index, word, this::flies)
                            .or(() -> isAirForce(sentence, at) ? only(this::isArmy) : Optional.empty())
                            .map(party -> party.meant(RoleRule.AIRCRAFT.id()));
        }
        if (ARMY.contains(noun)) {
            return troops(index, isOfArmy(sentence, at) ? "army" : noun, word);
        }
        return band(index, at, word);
    }

    private Optional<Party> band(int index, int at, TextSpan word) {
        Sentence sentence = annotated.sentences().get(index);
        return (BandWords.areKnown(sentence, at) ? nearest(index, word, this::isCalledBand) : Optional.<Party>empty())
                .or(() -> isGroup(sentence, at) ? nearest(index, word, Antecedent::isBanded) : Optional.empty())
                .map(party -> party.meant(RoleRule.GROUP.id()));
    }

    private static boolean isBanded(Mention<ActorValue> mention) {
        return mention.value().kind() == ActorKind.ARMED_GROUP;
    }

    /** The one coalition that the text names. */
    private Optional<Party> coalition(Sentence sentence, int at) {
        return isNewCoalition(sentence, at)
                ? Optional.empty()
                : only(Antecedent::isCoalition).map(party -> party.meant(RoleRule.GROUP.id()));
    }

    /** "The opposition coalition" is not the one that bombs. */
    private static boolean isNewCoalition(Sentence sentence, int at) {
        return sentence.children(at, "compound", "nmod", "amod", "poss").stream()
                .anyMatch(child -> child < at
                        && !OF_COALITION.contains(sentence.token(child).lemma()));
    }

    private static boolean isCoalition(Mention<ActorValue> mention) {
        return mention.value().entry().isPresent()
                && mention.value().kind() != ActorKind.PERSON
                && mention.value().name().endsWith("coalition");
    }

    /** The government that the text speaks of: "government shelling" in a text that names one. */
    private boolean governs(Mention<ActorValue> mention) {
        String words = mention.span().of(annotated.document().text()).toLowerCase(Locale.ROOT);
        boolean state = RULERS.contains(mention.value().kind());
        return state && mention.value().entry().isPresent() && RULE.stream().anyMatch(words::contains);
    }

    /** Whose aircraft the nearest sentence at or before {@code word} speaks of. */
    Optional<Party> flier(int index, TextSpan word) {
        return nearest(index, word, this::flies).map(party -> party.meant(RoleRule.AIRCRAFT.id()));
    }

    private Optional<Party> troops(int index, String noun, TextSpan word) {
        Predicate<Mention<ActorValue>> kind = noun.equals("army") ? this::isCalledArmy : this::isArmy;
        Predicate<Mention<ActorValue>> ground = kind.and(mention -> !isAirService(mention));
        return nearest(index, word, ground)
                .or(() -> only(ground))
                .or(() -> only(kind))
                .or(() -> only(this::isArmy).flatMap(Antecedent::stateOf))
                .map(party -> party.meant(RoleRule.TROOPS.id()));
    }

    private static Optional<Party> stateOf(Party party) {
        return party.value()
                .entry()
                .map(Entries.Actor::state)
                .flatMap(Camps::of)
                .map(state -> Party.implied(party.words(), state, party.rule()));
    }

    private static boolean isAirService(Mention<ActorValue> mention) {
        return FLIERS.stream().anyMatch(mention.value().name()::contains);
    }

    /** "An army unit". */
    private static boolean isOfArmy(Sentence sentence, int at) {
        return sentence.children(at, "compound", "nmod").stream()
                .anyMatch(child -> sentence.token(child).lemma().equals("army"));
    }

    /** "A drone" is not one told of before. */
    private static boolean isSome(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("NN")
                && !sentence.token(at).lemma().equals("aircraft")
                && !isAirForce(sentence, at)
                && !isDefinite(sentence, at);
    }

    private static boolean isAirForce(Sentence sentence, int at) {
        return sentence.token(at).lemma().equals("force")
                && sentence.children(at, "compound", "nmod").stream()
                        .anyMatch(child -> sentence.token(child).lemma().equals("air"));
    }

    /** The town that a lost comma has joined to the troops: "in Kidal army units". */
    private boolean isGround(Sentence sentence, int at) {
        return SETTLEMENTS.contains(sentence.token(at).lemma())
                || !Annotated.touching(annotated.places(), sentence.token(at).span())
                        .isEmpty();
    }

    /** "Kurdish forces" are not just any that were named before. */
    private boolean isDescribed(Sentence sentence, int at) {
        return sentence.children(at, "compound", "nmod", "amod", "acl", "relcl").stream()
                .filter(child -> !isGround(sentence, child))
                .anyMatch(child -> child < at
                        ? !PLAIN.contains(sentence.token(child).lemma())
                                && !sentence.token(child).tag().equals("CD")
                        : BELIEF.contains(sentence.token(child).lemma()));
    }

    /** "The group", "the extremist group". */
    private static boolean isGroup(Sentence sentence, int at) {
        return GROUP.contains(sentence.token(at).lemma())
                && sentence.token(at).tag().equals("NN")
                && isDefinite(sentence, at)
                && sentence.children(at).stream()
                        .filter(child ->
                                child < at && !sentence.token(child).tag().equals("DT"))
                        .allMatch(child -> LOADED.contains(sentence.token(child).lemma()));
    }

    /** Does the text itself call the group's people so: "Karo militants"? */
    private boolean isCalledBand(Mention<ActorValue> mention) {
        return isBanded(mention)
                && annotated.actors().stream()
                        .filter(other ->
                                other.value().name().equals(mention.value().name()))
                        .anyMatch(other -> governs(other, BandWords.NOUNS));
    }

    private static boolean isOwned(Sentence sentence, int at) {
        return sentence.children(at, "poss").stream()
                .anyMatch(owner -> sentence.token(owner).tag().equals("PRP$"));
    }

    private static boolean isPronoun(Sentence sentence, int at) {
        String tag = sentence.token(at).tag();
        return (tag.equals("PRP")
                        && Set.of("it", "they").contains(sentence.token(at).lemma()))
                || (tag.equals("PRP$") && ownsSubject(sentence, at));
    }

    /** "Said its strikes had hit a depot", but not "which stepped up its strikes", whose owner is in the clause. */
    private static boolean ownsSubject(Sentence sentence, int at) {
        int noun = sentence.token(at).head();
        return noun >= 0
                && Set.of("its", "their").contains(sentence.token(at).lemma())
                && sentence.token(noun).relation().startsWith("nsubj");
    }

    /** The last noun that is a subject before a pronoun of its number, where it names nobody: "the cabinet said it had". */
    private boolean isTaken(Sentence sentence, int at) {
        boolean many = sentence.token(at).lemma().startsWith("the");
        return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1)
                .filter(i -> sentence.token(i).isNoun()
                        && sentence.token(i).relation().startsWith("nsubj"))
                .limit(1)
                .filter(i -> sentence.token(i).tag().endsWith("S") == many)
                .anyMatch(i -> Annotated.touching(annotated.actors(), sentence.subtreeSpan(i))
                        .isEmpty());
    }

    private static boolean isDefinite(Sentence sentence, int at) {
        return sentence.children(at, "det").stream()
                .anyMatch(det ->
                        Set.of("the", "this").contains(sentence.token(det).lemma()));
    }

    private static boolean fights(Party party) {
        return party.value().kind() == ActorKind.ARMED_GROUP
                || party.value().kind() == ActorKind.MILITARY
                || party.value().kind() == ActorKind.STATE;
    }

    /** The one camp of the kind that the nearest sentence with any names, at {@code word} or before it. */
    private Optional<Party> nearest(int index, TextSpan word, Predicate<Mention<ActorValue>> kind) {
        int until = Annotated.before(annotated.actors(), word.start());
        for (int i = index; i >= Math.max(0, index - FARTHEST_SENTENCES); i--) {
            TextSpan span = annotated.sentences().get(i).span();
            List<Party> fitting = new ArrayList<>();
            for (int m = until - 1; m >= 0 && annotated.actors().get(m).span().start() >= span.start(); m--) {
                until = m;
                if (kind.test(annotated.actors().get(m))) {
                    fitting.add(Party.named(annotated.actors().get(m)));
                }
            }
            if (!fitting.isEmpty()) {
                return one(fitting);
            }
        }
        return Optional.empty();
    }

    /** The one camp of the kind that the whole document names. */
    private Optional<Party> only(Predicate<Mention<ActorValue>> kind) {
        return one(annotated.actors().stream().filter(kind).map(Party::named).toList());
    }

    private static Optional<Party> one(List<Party> fitting) {
        boolean same = fitting.stream().map(Party::camp).distinct().count() == 1;
        return same ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean isArmy(Mention<ActorValue> mention) {
        boolean named = mention.value().kind() == ActorKind.MILITARY
                && mention.value()
                        .entry()
                        .map(Entries.Actor::state)
                        .filter(Antecedent::isCountry)
                        .isPresent();
        return named || (mention.value().kind() == ActorKind.STATE && governs(mention, ARMY));
    }

    /** "The army" is one that is called so; another land's "military" or "armed forces" may stand beside it in the text. */
    private boolean isCalledArmy(Mention<ActorValue> mention) {
        String words = mention.span().of(annotated.document().text());
        return isArmy(mention)
                && (mention.value().kind() == ActorKind.STATE
                        || mention.value().name().contains("Army")
                        || words.toLowerCase(Locale.ROOT).contains("army"));
    }

    /** A coalition is no army: its id is of its own, and no country's. */
    private static boolean isCountry(String state) {
        return state.length() == 2;
    }

    private boolean flies(Mention<ActorValue> mention) {
        boolean named = mention.value().kind() == ActorKind.MILITARY && isAirService(mention);
        boolean owner = mention.value().entry().isPresent()
                && mention.value().kind() != ActorKind.PERSON
                && !isLandOfRaids(mention)
                && (governs(mention, AIR) || governs(mention, RAIDS));
        return named || owner;
    }

    /** The Syria of "the Syria strikes" is where they fell. */
    private boolean isLandOfRaids(Mention<ActorValue> mention) {
        return governs(mention, RAIDS)
                && annotated
                        .sentenceAt(mention.span().start())
                        .filter(sentence -> PartyReader.isBareLand(annotated, sentence, mention))
                        .isPresent();
    }

    /** Does the name stand before a noun of the list: "Malian" in "Malian soldiers"? */
    private boolean governs(Mention<ActorValue> mention, Set<String> nouns) {
        return annotated
                .sentenceAt(mention.span().start())
                .map(sentence -> sentence.headOf(mention.span())
                        .map(head -> sentence.token(head).relation().equals("conj")
                                ? sentence.token(head).head()
                                : head)
                        .map(head -> sentence.token(head).head())
                        .filter(above -> above >= 0
                                && nouns.contains(sentence.token(above).lemma()))
                        .isPresent())
                .orElse(false);
    }

    /** The party that is the subject of a clause before {@code word}, in its sentence or the one before. */
    private Optional<Party> subjectBefore(int index, TextSpan word, Predicate<Party> fits) {
        int from = annotated.sentences().get(Math.max(0, index - 1)).span().start();
        for (int m = Annotated.before(annotated.actors(), word.start()) - 1; m >= 0; m--) {
            Mention<ActorValue> mention = annotated.actors().get(m);
            if (mention.span().start() < from) {
                return Optional.empty();
            }
            Optional<Party> party =
                    mention.value().isLabel() || mention.value().kind() == ActorKind.CIVILIAN || !isSubject(mention)
                            ? Optional.empty()
                            : Optional.of(owner(mention)).filter(fits);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private static Party owner(Mention<ActorValue> mention) {
        Optional<Entries.Actor> state = mention.value().kind() == ActorKind.PERSON
                ? mention.value().entry().map(Entries.Actor::state).flatMap(Camps::of)
                : Optional.empty();
        return state.map(actor -> Party.implied(mention.span(), actor, RoleRule.OWNER.id()))
                .orElseGet(() -> Party.named(mention));
    }

    private boolean isSubject(Mention<ActorValue> mention) {
        return annotated
                .sentenceAt(mention.span().start())
                .map(sentence -> sentence.headOf(mention.span())
                        .map(head -> SharedDeeds.isApposed(sentence, head)
                                ? sentence.token(head).head()
                                : head)
                        .filter(head -> sentence.token(head).relation().startsWith("nsubj"))
                        .isPresent())
                .orElse(false);
    }
}
