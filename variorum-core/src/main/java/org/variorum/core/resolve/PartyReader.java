package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Camps;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/** Reads who is named in a phrase for those who act. */
final class PartyReader {

    private static final Set<String> BACKING = WordLists.words("backing-verbs");
    private static final Set<String> TYING = tying();
    private static final Set<String> ALLEGIANCE = WordLists.words("allegiance-words");
    private static final Set<String> COMRADES = WordLists.words("comrade-nouns");

    /** Prepositions behind which a name still belongs to who acts: "forces of the alliance". */
    private static final Set<String> BINDING = Set.of("of", "with", "alongside", "including", "like", "by");

    private static final Set<String> KIN = WordLists.words("kin-nouns");

    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> FIGHTERS = WordLists.words("attacker-nouns");
    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> FACILITIES = WordLists.words("facility-nouns");
    private static final Set<String> SETTLEMENTS = WordLists.words("settlement-nouns");

    /** What those who fight hold, and are hit in. */
    private static final Set<String> HELD = Set.of("gathering", "hideout", "lair", "position", "post", "site");

    private static final Set<String> WEAPONS = WordLists.words("weapon-nouns");

    /** Words that make a group one of an army: "a French naval group". */
    private static final Set<String> OF_ARMS =
            Set.of("air", "army", "battle", "carrier", "military", "naval", "strike");

    /** Those of whom a land only says where they come from: "a Lebanese group". */
    private static final Set<String> STATELESS = WordLists.words("stateless-nouns");

    /** "US", "UK", "U.A.E." are written before a deed where a longer name has its adjective. */
    private static final int LONGEST_SHORT_FORM = 4;

    private static final Set<String> AIRCRAFT = WordLists.words("aircraft-nouns");

    /** Those who are told by their people and may take up arms. */
    private static final Set<String> PEOPLES = WordLists.words("armed-peoples");

    private static final String CAPITAL = "PPLC";
    private static final int SHORTEST_TOWN = 3;

    private final Annotated annotated;
    private final Sentence sentence;

    PartyReader(Annotated annotated, Sentence sentence) {
        this.annotated = annotated;
        this.sentence = sentence;
    }

    /** The parties that the phrase names, persons as the state they serve; empty where it names none. */
    List<Party> named(TextSpan phrase, boolean persons) {
        Optional<Integer> head = sentence.headOf(phrase);
        List<Party> found = new ArrayList<>();
        if (head.isEmpty()) {
            return found;
        }
        for (Mention<ActorValue> mention : Annotated.inside(annotated.actors(), phrase)) {
            if (mention.value().kind() != ActorKind.CIVILIAN
                    && !mention.value().isLabel()
                    && !isInsideWord(mention.span())
                    && !isPlaceOfDeed(mention)
                    && !isOnlyOrigin(mention)
                    && !isDateline(mention.span())
                    && belongs(mention.span(), phrase)) {
                party(mention, head.get(), persons).ifPresent(found::add);
            }
        }
        if (found.isEmpty()) {
            capital(head.get()).ifPresent(found::add);
        }
        return withoutOwners(withoutKin(found));
    }

    /** Of "the al-Qaeda affiliate al-Shabaab" and "Iran's ally Hezbollah" the second acts; the first only tells whose it is. */
    private List<Party> withoutKin(List<Party> parties) {
        List<Party> own = parties.stream().filter(party -> !isKin(party)).toList();
        return own.isEmpty() ? parties : own;
    }

    private boolean isKin(Party party) {
        int at = sentence.headOf(party.words()).orElse(-1);
        int above = at < 0 ? -1 : sentence.token(at).head();
        return above > at && KIN.contains(sentence.token(above).lemma());
    }

    /** The label that a phrase is, or that says whose it is ("rebel fire"): it names nobody and keeps its words. */
    Optional<Party> label(TextSpan phrase) {
        List<Integer> heads = heads(phrase);
        return Annotated.inside(annotated.actors(), phrase).stream()
                .filter(m -> m.value().isLabel() && (m.value().kind() != ActorKind.CIVILIAN || isOfAPeople(m.span())))
                .filter(m -> !isWork(m.span()))
                .filter(m -> heads.stream()
                                .anyMatch(at ->
                                        m.span().overlaps(sentence.token(at).span()))
                        || (isForce(m.span()) && belongs(m.span(), phrase)))
                .findFirst()
                .map(this::withNation);
    }

    /** "Tarvian herders": whoever is told by his people did it, though he is no fighter by his trade. */
    private boolean isOfAPeople(TextSpan label) {
        int head = sentence.headOf(label).orElse(-1);
        return head > 0
                && PEOPLES.contains(sentence.token(head).lemma())
                && sentence.children(head, "nmod", "compound", "amod").stream()
                        .anyMatch(child -> isNation(sentence.subtreeSpan(child)));
    }

    private boolean isWork(TextSpan label) {
        return sentence.headOf(label)
                .filter(at -> FACILITIES.contains(sentence.token(at).lemma()))
                .isPresent();
    }

    /** "Kurdish forces" and "army-backed gunmen" are more than the label: nations and backers before it belong to it. */
    private Party withNation(Mention<ActorValue> label) {
        int head = sentence.headOf(label.span()).orElse(-1);
        TextSpan span = sentence.children(head, "nmod", "compound", "amod").stream()
                .filter(child -> child < head)
                .filter(child -> isBacked(child) || isSide(child) || isNation(sentence.subtreeSpan(child)))
                .map(sentence::subtreeSpan)
                .reduce(label.span(), TextSpan::union);
        ActorValue value = label.value();
        ActorValue whole = new ActorValue(
                span.of(annotated.document().text()), value.kind(), value.entry(), value.target(), value.post());
        return new Party(span, whole, label.by(), true);
    }

    private boolean isNation(TextSpan part) {
        return Annotated.touching(annotated.places(), part).isEmpty()
                && Character.isUpperCase(part.of(annotated.document().text()).codePointAt(0));
    }

    /** The "allied" of "allied fighters", the "pro-government" of "pro-government gunmen". */
    private boolean isSide(int at) {
        return Set.of("allied", "loyal", "loyalist", "pro-government", "pro-regime", "pro-russian", "pro-iranian")
                .contains(sentence.token(at).form().toLowerCase(Locale.ROOT));
    }

    /** The "army-backed" of "army-backed gunmen": a participle with whoever stands behind it. */
    private boolean isBacked(int at) {
        return sentence.token(at).tag().equals("VBN")
                && BACKING.contains(sentence.token(at).lemma())
                && at > 1
                && sentence.token(at - 1).tag().equals("HYPH");
    }

    /** The words of the phrase that hang on none of its words: its head, or all that stands before a noun. */
    List<Integer> heads(TextSpan phrase) {
        List<Integer> covered = sentence.within(phrase);
        return covered.stream()
                .filter(at -> !covered.contains(sentence.token(at).head()))
                .toList();
    }

    private boolean isForce(TextSpan label) {
        return sentence.headOf(label)
                .filter(at -> FORCES.contains(sentence.token(at).lemma()) && !isOfAircraft(at))
                .isPresent();
    }

    /** The fighters of "fighter jets" fly and do not fight. */
    private boolean isOfAircraft(int at) {
        int above = sentence.token(at).head();
        return above >= 0 && AIRCRAFT.contains(sentence.token(above).lemma());
    }

    private Optional<Party> party(Mention<ActorValue> mention, int head, boolean persons) {
        ActorValue value = mention.value();
        if (value.kind() != ActorKind.PERSON) {
            boolean body = value.kind() != ActorKind.ORGANISATION
                    || value.entry().isPresent()
                    || (mention.span().overlaps(sentence.token(head).span()) && (persons || isForce(mention.span())));
            return body ? led(mention).or(() -> Optional.of(Party.named(mention))) : Optional.empty();
        }
        Optional<Party> served = value.entry()
                .map(Entries.Actor::state)
                .flatMap(Camps::of)
                .filter(camp -> !persons)
                .map(camp -> Party.implied(mention.span(), camp, RoleRule.STATE_OF_PERSON.id()));
        boolean isHead = mention.span().overlaps(sentence.token(head).span());
        return served.or(() -> isHead ? Optional.of(Party.named(mention)) : Optional.empty());
    }

    private Optional<Party> led(Mention<ActorValue> mention) {
        return new SharedDeeds(annotated, sentence).led(mention);
    }

    /** The Syria of "Syria air strikes" is where they fall; "US strikes" and "Syrian strikes" tell whose they are. */
    private boolean isPlaceOfDeed(Mention<ActorValue> mention) {
        int at = sentence.headOf(mention.span()).orElse(-1);
        int above = at < 0 ? -1 : sentence.token(at).head();
        boolean deed = above >= 0
                && (CONFLICTS.contains(sentence.token(above).lemma())
                        || WEAPONS.contains(sentence.token(above).lemma()));
        boolean titled = mention.value().entry().isEmpty()
                && at >= 0
                && CONFLICTS.contains(sentence.token(at).lemma());
        return titled || (deed && above > at && isBareLand(annotated, sentence, mention));
    }

    /** "Syria" and not "Syrian" before a noun. */
    static boolean isBareLand(Annotated annotated, Sentence sentence, Mention<ActorValue> mention) {
        return mention.value().kind() == ActorKind.STATE
                && mention.span().length() > LONGEST_SHORT_FORM
                && sentence.headOf(mention.span())
                        .filter(at -> Set.of("compound", "nmod", "amod")
                                .contains(sentence.token(at).relation()))
                        .isPresent()
                && mention.value()
                        .name()
                        .equals(mention.span().of(annotated.document().text()));
    }

    /** The Lebanon of "a Lebanese group", the Syria of "the Syrian capital". */
    private boolean isOnlyOrigin(Mention<ActorValue> mention) {
        int at = sentence.headOf(mention.span()).orElse(-1);
        int above = at < 0 ? -1 : sentence.token(at).head();
        if (mention.value().kind() != ActorKind.STATE || above <= at) {
            return false;
        }
        String noun = sentence.token(above).lemma();
        boolean ground = SETTLEMENTS.contains(noun)
                || !Annotated.touching(annotated.places(), sentence.token(above).span())
                        .isEmpty();
        boolean armed = sentence.children(above).stream()
                .anyMatch(child -> OF_ARMS.contains(sentence.token(child).lemma()));
        return (STATELESS.contains(noun) && !armed) || ground;
    }

    /** "Bamako, Mali: A bomb": what stands before the article of its noun is where the news comes from. */
    private boolean isDateline(TextSpan name) {
        int at = sentence.headOf(name).orElse(-1);
        int above = at < 0 ? -1 : sentence.token(at).head();
        return above > at
                && Set.of("compound", "nmod", "appos")
                        .contains(sentence.token(at).relation())
                && sentence.children(above, "det").stream().anyMatch(det -> det > at && det < above);
    }

    /** In "Kurdish-Arab alliance" there is no Arab alliance. */
    private boolean isInsideWord(TextSpan name) {
        return name.start() > 0 && annotated.document().text().charAt(name.start() - 1) == '-';
    }

    /** Does the name stand in the phrase's core, and not in a place, an aim or a clause that hangs on it? */
    boolean belongs(TextSpan name, TextSpan phrase) {
        List<Integer> covered = sentence.within(phrase);
        int at = sentence.headOf(name).orElse(-1);
        for (int steps = 0; at >= 0 && steps < sentence.tokens().size(); steps++) {
            int above = sentence.token(at).head();
            if (!covered.contains(above)) {
                return true;
            }
            if (!climbs(at) || isGround(above)) {
                return false;
            }
            at = above;
        }
        return false;
    }

    /** "The shelling of a rebel bastion" is not done by the rebels. */
    private boolean isGround(int at) {
        String noun = sentence.token(at).lemma();
        return SETTLEMENTS.contains(noun) || FACILITIES.contains(noun) || HELD.contains(noun);
    }

    private boolean climbs(int at) {
        Token token = sentence.token(at);
        int above = token.head();
        String upper = above < 0 ? "" : sentence.token(above).lemma();
        return switch (token.relation()) {
            case "prep" ->
                BINDING.contains(token.lemma())
                        || ALLEGIANCE.contains(upper)
                        || (token.lemma().equals("from") && isFighter(upper) && leadsToBand(at))
                        || sentence.children(at, "pobj").stream()
                                .anyMatch(noun ->
                                        COMRADES.contains(sentence.token(noun).lemma()));
            case "acl", "relcl", "appos", "parataxis", "advcl" -> false;
            case "npadvmod", "agent" -> !TYING.contains(upper);
            case "nmod", "amod", "compound", "advmod" -> above < at || !isBacked(above);
            default -> true;
        };
    }

    /** Verbs for standing by those who act, or over them, which is not acting with them. */
    private static Set<String> tying() {
        return Stream.concat(BACKING.stream(), Stream.of("affiliate", "align", "ally", "dominate", "inspire", "link"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isFighter(String noun) {
        return FORCES.contains(noun) || FIGHTERS.contains(noun);
    }

    /** "A fighter from the brigade", but not "fighters from the coast". */
    private boolean leadsToBand(int from) {
        return sentence.children(from, "pobj").stream()
                .flatMap(noun -> Annotated.touching(
                        annotated.actors(), sentence.token(noun).span())
                        .stream())
                .anyMatch(mention -> mention.value().kind() == ActorKind.ARMED_GROUP
                        || mention.value().kind() == ActorKind.MILITARY);
    }

    /** "Ankara struck": a capital that acts is its state. */
    private Optional<Party> capital(int head) {
        return Annotated.touching(annotated.places(), sentence.token(head).span()).stream()
                .filter(m -> m.value().place().filter(PartyReader::isCapital).isPresent())
                .filter(m -> !isDateline(head))
                .findFirst()
                .flatMap(m -> m.value()
                        .place()
                        .map(Entries.Place::country)
                        .flatMap(Camps::of)
                        .map(state -> Party.implied(m.span(), state, RoleRule.STATE_OF_CAPITAL.id())));
    }

    /** "ANKARA (Reuters) rebels fired": a town in capitals before words that are not says where it was written. */
    private boolean isDateline(int head) {
        String town = sentence.token(head).form();
        String next =
                head + 1 < sentence.tokens().size() ? sentence.token(head + 1).form() : "";
        boolean plain = next.length() < 2 || !next.equals(next.toUpperCase(Locale.ROOT));
        return town.length() > SHORTEST_TOWN && town.equals(town.toUpperCase(Locale.ROOT)) && plain;
    }

    private static boolean isCapital(Entries.Place place) {
        return place.feature().equals(CAPITAL);
    }

    /** "Syria's army" is one party: the state only says whose army it is. */
    private static List<Party> withoutOwners(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.value().kind() != ActorKind.STATE
                        || parties.stream()
                                .noneMatch(other -> other.value().kind() != ActorKind.STATE
                                        && other.camp().equals(party.camp())))
                .toList();
    }
}
