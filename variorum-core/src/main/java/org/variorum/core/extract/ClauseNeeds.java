package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/** Decides whether a trigger's clause holds what the trigger needs beside it. */
final class ClauseNeeds {

    /** Parts of the names of forces that fly; the coalitions of our time fight from the air. */
    private static final List<String> FLIERS = List.of("Air", "Aero", "coalition");

    private static final Set<String> AIRCRAFT = WordLists.words("aircraft-nouns");
    private static final Set<String> FLYING = WordLists.words("air-nouns");
    private static final Set<String> MISSILE = WordLists.words("missile-nouns");
    private static final Set<String> PROJECTILES = WordLists.words("weapon-nouns");
    private static final Set<String> PEOPLE = WordLists.words("people-nouns");

    /** Pronouns that stand for people where the verb is one of harm: "both were injured". */
    private static final Set<String> COUNTED = WordLists.words("people-pronouns");

    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> ARMS = WordLists.words("arms-nouns");
    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");
    private static final Set<String> TOPICS = WordLists.words("war-topics");
    private static final Set<String> AIR_DEEDS =
            Set.of("strike", "raid", "attack", "force", "operation", "assault", "bombardment", "campaign", "power");
    private static final Set<String> AERIAL = Set.of("air", "aerial");
    private static final Set<String> AIRPORTS = Set.of("airport", "airspace");
    private static final Set<String> MANY = Set.of("we", "us", "they", "them");
    private static final Set<String> SIDES = Set.of("it", "we", "they");
    private static final Set<String> COALITIONS = Set.of("coalition", "alliance");
    private static final Set<String> TARGETS = Set.of("target");
    private static final Set<ActorKind> ARMED = Set.of(ActorKind.MILITARY, ActorKind.ARMED_GROUP);

    /** A state acts by its forces: "Israel attacked the base". */
    private static final Set<ActorKind> FIGHTING = Set.of(ActorKind.MILITARY, ActorKind.ARMED_GROUP, ActorKind.STATE);

    private static final Set<String> UNITS = WordLists.words("foot-nouns");
    private static final Set<String> EXPLOSIVES = WordLists.words("blast-nouns");
    private static final Set<String> BOMBS = Set.of("bomb", "mine", "landmine", "explosive");
    private static final Set<String> FIRES = Set.of("fire", "gunfire", "artillery", "mortar", "shell", "shelling");
    private static final Set<String> CAMPAIGNS = Set.of("campaign", "operation");

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubjpass", "dobj");

    private final Map<String, String> units;
    private final Map<Trigger.Need, Predicate<Place>> tests = new EnumMap<>(Trigger.Need.class);

    /** @param units the unit of each counted noun, by its lemma */
    ClauseNeeds(Map<String, String> units) {
        this.units = units;
        tests.put(Trigger.Need.NOTHING, at -> true);
        tests.put(Trigger.Need.ARGUMENT, at -> ARGUMENTS.contains(at.token().relation()));
        ofNouns();
        ofSpeech();
        ofActors();
        ofThings();
        ofObjects();
        ofHeads();
    }

    private void ofHeads() {
        tests.put(
                Trigger.Need.UNITS_AGENT,
                at -> ClauseShapes.hasHead(at.sentence(), at.actors(), UNITS)
                        && !hasAircraft(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.BOMB_AGENT,
                at -> !at.token().tag().equals("VBG") && ClauseShapes.isOneOf(at.sentence(), at.actors(), BOMBS));
        tests.put(Trigger.Need.EXPLOSIVE_AGENT, at -> ClauseShapes.hasHead(at.sentence(), at.actors(), EXPLOSIVES));
        tests.put(
                Trigger.Need.FIRE_AGENT,
                at -> Clause.of(at.sentence(), at.word()).isPassive(at.word())
                        && ClauseShapes.hasHead(at.sentence(), at.actors(), FIRES));
        tests.put(
                Trigger.Need.CAMPAIGN_OBJECT,
                at -> hasForces(at.annotated(), at.sentence(), at.actors())
                        && holdsNoun(at.sentence(), at.objects(), CAMPAIGNS));
        tests.put(
                Trigger.Need.STOP,
                at -> at.reports().isPresent() && ClauseShapes.tellsToStop(at.sentence(), at.word()));
        ClauseShapes.TESTS.forEach((need, test) -> tests.put(need, at -> test.test(at.sentence(), at.word())));
    }

    private void ofNouns() {
        tests.put(
                Trigger.Need.KNOWN,
                at -> ARGUMENTS.contains(at.token().relation())
                        && UnstatedRules.isPointedAt(at.sentence(), at.word())
                        && !hasForces(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.UNDER,
                at -> at.token().relation().equals("pobj")
                        && at.sentence().token(at.token().head()).lemma().equals("under"));
        tests.put(
                Trigger.Need.DEATHS,
                at -> at.token().tag().equals("NNS")
                        || hasForces(at.annotated(), at.sentence(), at.below())
                        || hasPeople(at.annotated(), at.sentence(), at.ofWhat()));
    }

    private void ofSpeech() {
        tests.put(
                Trigger.Need.REPORTED,
                at -> SpeechActs.isReported(at.annotated(), at.token().span()));
        tests.put(
                Trigger.Need.SPEECH,
                at -> at.reports()
                        .filter(speech -> saysWhat(at) || speaksOfWar(at.annotated(), at.sentence(), speech))
                        .isPresent());
        tests.put(
                Trigger.Need.ORDER,
                at -> at.reports()
                        .filter(speech -> saysWhat(at) || speaksOfWar(at.annotated(), at.sentence(), speech))
                        .isPresent());
        tests.put(
                Trigger.Need.OF_WAR,
                at -> at.reports().isEmpty()
                        && !at.actors().isEmpty()
                        && at.sentence().children(at.word(), "ccomp").isEmpty()
                        && holdsNoun(at.sentence(), at.below(), TOPICS));
        tests.put(
                Trigger.Need.AGAINST_PEOPLE,
                at -> SpeechActs.isReported(at.annotated(), at.token().span())
                        && ClauseShapes.against(at.sentence(), at.word())
                                .filter(noun -> COUNTED.contains(
                                                at.sentence().token(noun).lemma())
                                        || isPerson(at.sentence().token(noun)))
                                .isPresent());
        tests.put(
                Trigger.Need.SPEECH_ALONE,
                at -> at.reports()
                        .filter(speech -> speaksOfWar(at.annotated(), at.sentence(), speech))
                        .isPresent());
    }

    private void ofActors() {
        tests.put(
                Trigger.Need.MISSILE,
                at -> hasMissile(at.annotated(), at.sentence(), at.actors())
                        || ClauseShapes.isDoneWith(at.sentence(), at.word(), PROJECTILES));
        tests.put(
                Trigger.Need.PROJECTILE,
                at -> ClauseShapes.holdsProjectile(at.sentence(), at.actors(), PROJECTILES)
                        || hasSystem(at.annotated(), at.actors(), SystemKind.MISSILE));
        tests.put(
                Trigger.Need.FORCES,
                at -> hasForces(at.annotated(), at.sentence(), at.all()) || isPronoun(at.sentence(), at.all(), MANY));
        tests.put(
                Trigger.Need.FORCES_AGENT,
                at -> hasForces(at.annotated(), at.sentence(), at.actors())
                        || isOfKind(at.annotated(), at.actors(), FIGHTING)
                        || isPronoun(at.sentence(), at.actors(), SIDES));
        tests.put(
                Trigger.Need.STATE_AGENT,
                at -> (at.token().isNoun() || !at.objects().isEmpty())
                        && (isOfKind(at.annotated(), at.actors(), Set.of(ActorKind.STATE))
                                || isFlier(at.annotated(), at.actors())
                                || holdsNoun(at.sentence(), at.actors(), COALITIONS)
                                || isPronoun(at.sentence(), at.actors(), SIDES)));
    }

    private void ofThings() {
        tests.put(Trigger.Need.AIRCRAFT, at -> hasAircraft(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.AIRCRAFT_UNDER_FIRE,
                at -> hasAircraft(at.annotated(), at.sentence(), at.actors())
                        && ClauseShapes.behind(at.sentence(), at.word(), "under")
                                .anyMatch(noun ->
                                        FIRES.contains(at.sentence().token(noun).lemma())));
        tests.put(
                Trigger.Need.AIRCRAFT_HIT,
                at -> ClauseShapes.hasHead(at.sentence(), at.objects(), FLYING)
                        && ClauseShapes.hasHead(at.sentence(), at.actors(), FIRES));
        tests.put(Trigger.Need.NOBODY, Place::byNobody);
        tests.put(
                Trigger.Need.BLAMED,
                at -> at.byNobody()
                        && at.reports().isEmpty()
                        && !at.sentence().children(at.word(), "prep").isEmpty());
        tests.put(Trigger.Need.FORCES_DONE_TO, at -> at.byNobody() && at.holdForcesOrArms(at.objects()));
        tests.put(Trigger.Need.TARGETS_SUBJECT, at -> holdsNoun(at.sentence(), at.actors(), TARGETS));
        tests.put(Trigger.Need.AIRPORT_SUBJECT, at -> holdsNoun(at.sentence(), at.all(), AIRPORTS));
    }

    private void ofObjects() {
        tests.put(Trigger.Need.AIRCRAFT_OBJECT, at -> hasAircraft(at.annotated(), at.sentence(), at.objects()));
        tests.put(Trigger.Need.MISSILE_OBJECT, at -> hasMissile(at.annotated(), at.sentence(), at.objects()));
        tests.put(Trigger.Need.CHEMICAL_OBJECT, at -> holdsNoun(at.sentence(), at.objects(), CHEMICAL));
        tests.put(Trigger.Need.PEOPLE, at -> hasPeople(at.annotated(), at.sentence(), at.objects()));
        tests.put(Trigger.Need.FORCES_OBJECT, at -> at.holdForcesOrArms(at.objects()));
        tests.put(
                Trigger.Need.PEOPLE_HEAD,
                at -> at.objects().stream()
                        .flatMap(phrase -> at.sentence().headOf(phrase).stream())
                        .anyMatch(head -> isPerson(at.sentence().token(head))));
        tests.put(Trigger.Need.FORCES_OR_ARMS, at -> at.holdForcesOrArms(at.all()));
        tests.put(Trigger.Need.FORCES_BELOW, at -> hasForces(at.annotated(), at.sentence(), at.below()));
        tests.put(Trigger.Need.ARMS_AGENT, at -> hasArms(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.PEOPLE_AGENT,
                at -> hasPeople(at.annotated(), at.sentence(), at.actors())
                        && !hasForces(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.EXISTS,
                at -> at.sentence().child(at.word(), "expl").isPresent());
        tests.put(Trigger.Need.MISSILE_BELOW, at -> hasMissile(at.annotated(), at.sentence(), at.below()));
    }

    /** Does the clause of word {@code i} hold what {@code trigger} needs? */
    boolean hold(Annotated annotated, Sentence sentence, int i, Trigger trigger) {
        Predicate<Place> test = tests.get(trigger.needs());
        return Objects.requireNonNull(test, () -> "No test for " + trigger.needs())
                .test(new Place(annotated, sentence, i, trigger));
    }

    /** A word that may be a trigger, with the phrases of its clause. */
    private record Place(Annotated annotated, Sentence sentence, int word, Trigger trigger) {

        Token token() {
            return sentence.token(word);
        }

        Optional<Speech> reports() {
            return SpeechActs.reportedBy(annotated, token().span());
        }

        List<TextSpan> actors() {
            return phrases(Role.AGENT, Role.MEANS);
        }

        boolean byNobody() {
            return Clause.of(sentence, word).isPassive(word) && actors().isEmpty();
        }

        boolean holdForcesOrArms(List<TextSpan> phrases) {
            return hasForces(annotated, sentence, phrases) || hasArms(annotated, sentence, phrases);
        }

        List<TextSpan> below() {
            return List.of(sentence.subtreeSpan(word));
        }

        /** The phrases behind "of". */
        List<TextSpan> ofWhat() {
            return ClauseShapes.behind(sentence, word, "of")
                    .map(sentence::subtreeSpan)
                    .toList();
        }

        List<TextSpan> objects() {
            return phrases(Role.PATIENT);
        }

        List<TextSpan> all() {
            return phrases(Role.AGENT, Role.MEANS, Role.PATIENT);
        }

        private List<TextSpan> phrases(Role... wanted) {
            Map<Role, List<TextSpan>> roles = RoleFinder.find(Clause.of(sentence, word));
            List<TextSpan> joined = new ArrayList<>();
            for (Role role : wanted) {
                joined.addAll(roles.getOrDefault(role, List.of()));
            }
            return joined;
        }
    }

    /** Is it clear without a word of war what is said: by the words that go with the verb, or by a clause below it? */
    private static boolean saysWhat(Place at) {
        return !at.trigger().modifiers().isEmpty()
                || at.sentence().children(at.word(), "ccomp", "xcomp", "advcl").stream()
                        .anyMatch(child -> at.sentence().token(child).isVerb());
    }

    private static boolean hasMissile(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return holdsNoun(sentence, phrases, MISSILE) || hasSystem(annotated, phrases, SystemKind.MISSILE);
    }

    private static boolean hasArms(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return holdsNoun(sentence, phrases, ARMS) || hasAnySystem(annotated, phrases);
    }

    private static boolean hasAircraft(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return isFlier(annotated, phrases)
                || holdsNoun(sentence, phrases, AIRCRAFT)
                || hasSystem(annotated, phrases, SystemKind.AIRCRAFT)
                || holdsOfTheAir(sentence, phrases);
    }

    private static boolean isFlier(Annotated annotated, List<TextSpan> phrases) {
        return phrases.stream()
                .flatMap(phrase -> Annotated.inside(annotated.actors(), phrase).stream())
                .anyMatch(m -> FLIERS.stream().anyMatch(m.value().name()::contains)
                        && m.value().kind() != ActorKind.PERSON);
    }

    private static boolean holdsOfTheAir(Sentence sentence, List<TextSpan> phrases) {
        return phrases.stream()
                .flatMap(phrase -> sentence.within(phrase).stream())
                .anyMatch(i -> AIR_DEEDS.contains(sentence.token(i).lemma())
                        && sentence.children(i, "compound", "nmod", "amod").stream()
                                .anyMatch(c -> AERIAL.contains(sentence.token(c).lemma())));
    }

    private static boolean holdsNoun(Sentence sentence, List<TextSpan> phrases, Set<String> lemmas) {
        return phrases.stream()
                .flatMap(phrase -> sentence.within(phrase).stream())
                .anyMatch(i -> lemmas.contains(sentence.token(i).lemma()));
    }

    private static boolean hasSystem(Annotated annotated, List<TextSpan> phrases, SystemKind kind) {
        for (TextSpan phrase : phrases) {
            for (Mention<Entries.WeaponSystem> system : Annotated.inside(annotated.systems(), phrase)) {
                if (system.value().kind() == kind) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasForces(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        return isOfKind(annotated, phrases, ARMED) || holdsNoun(sentence, phrases, FORCES);
    }

    /** "The ministry said it did not attack": whom the pronoun means is asked later. */
    private static boolean isPronoun(Sentence sentence, List<TextSpan> phrases, Set<String> pronouns) {
        return phrases.stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> pronouns.contains(sentence.token(head).lemma()));
    }

    private static boolean isOfKind(Annotated annotated, List<TextSpan> phrases, Set<ActorKind> kinds) {
        return phrases.stream()
                .flatMap(phrase -> Annotated.inside(annotated.actors(), phrase).stream())
                .anyMatch(m -> kinds.contains(m.value().kind()));
    }

    private static boolean hasAnySystem(Annotated annotated, List<TextSpan> phrases) {
        return phrases.stream()
                .anyMatch(
                        phrase -> !Annotated.inside(annotated.systems(), phrase).isEmpty());
    }

    private boolean hasPeople(Annotated annotated, Sentence sentence, List<TextSpan> phrases) {
        for (TextSpan phrase : phrases) {
            boolean named = Annotated.inside(annotated.actors(), phrase).stream()
                    .anyMatch(m -> m.value().kind() != ActorKind.STATE);
            boolean counted = sentence.within(phrase).stream().anyMatch(i -> isPerson(sentence.token(i)));
            if (named || counted) {
                return true;
            }
        }
        return false;
    }

    /** "Three forces" are counted as people, "the air force" is not. */
    private static boolean isCountable(Token token) {
        return !token.lemma().equals("force") || token.tag().equals("NNS");
    }

    private boolean isPerson(Token token) {
        return PEOPLE.contains(token.lemma())
                || COUNTED.contains(token.lemma())
                || ClauseShapes.isOneWhoMayBeHurt(token)
                || (isCountable(token) && "people".equals(units.get(token.lemma())))
                || token.tag().equals("CD")
                || token.name().endsWith("PERSON");
    }

    /** Does what is said name a force, a weapon or another thing of war? Talk of trade is no claim of conflict. */
    private static boolean speaksOfWar(Annotated annotated, Sentence sentence, Speech speech) {
        return hasAnySystem(annotated, speech.content())
                || hasForces(annotated, sentence, speech.content())
                || holdsNoun(sentence, speech.content(), TOPICS);
    }
}
