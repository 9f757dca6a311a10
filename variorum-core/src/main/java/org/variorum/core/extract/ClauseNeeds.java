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
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/** Decides whether a trigger's clause holds what the trigger needs beside it. */
final class ClauseNeeds {

    /** Parts of the names of forces that fly; the coalitions of our time fight from the air. */
    private static final Set<String> FLYING = WordLists.words("air-nouns");

    private static final Set<String> PROJECTILES = WordLists.words("weapon-nouns");
    private static final Set<String> PEOPLE = WordLists.words("people-nouns");

    /** Pronouns that stand for people where the verb is one of harm: "both were injured". */
    private static final Set<String> COUNTED = WordLists.words("people-pronouns");

    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");
    private static final Set<String> TOPICS = WordLists.words("war-topics");
    private static final Set<String> AIRPORTS = Set.of("airport", "airspace");
    private static final Set<String> MANY = Set.of("we", "us", "they", "them");
    private static final Set<String> SIDES = Set.of("it", "we", "they");
    private static final Set<String> COALITIONS = Set.of("coalition", "alliance");
    private static final Set<String> RULERS = Set.of("regime", "government");
    private static final Set<String> TARGETS = Set.of("target");

    /** A state acts by its forces: "Israel attacked the base". */
    private static final Set<ActorKind> FIGHTING = Set.of(ActorKind.MILITARY, ActorKind.ARMED_GROUP, ActorKind.STATE);

    private static final Set<String> UNITS = WordLists.words("foot-nouns");
    private static final Set<String> EXPLOSIVES = WordLists.words("blast-nouns");
    private static final Set<String> BOMBS = Set.of("bomb", "mine", "landmine", "explosive");
    private static final Set<String> FIRES = Set.of("fire", "gunfire", "artillery", "mortar", "shell", "shelling");
    private static final Set<String> PARTIES = WordLists.words("warring-parties");
    private static final Set<String> DEEDS = WordLists.words("ground-deeds");
    private static final Set<String> FIGHTERS_THINGS = WordLists.words("fighters-things");
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
        ofStatesAndNobody();
        ofThings();
        ofObjects();
        ofHeads();
    }

    private void ofHeads() {
        tests.put(
                Trigger.Need.UNITS_AGENT,
                at -> ClauseShapes.hasHead(at.sentence(), at.actors(), UNITS)
                        && !PhraseKinds.hasAircraft(at.annotated(), at.sentence(), at.actors()));
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
                at -> PhraseKinds.hasForces(at.annotated(), at.sentence(), at.actors())
                        && PhraseKinds.holdsNoun(at.sentence(), at.objects(), CAMPAIGNS));
        tests.put(
                Trigger.Need.STOP,
                at -> at.reports().isPresent() && ClauseShapes.tellsToStop(at.sentence(), at.word()));
        tests.put(Trigger.Need.DEED_AGENT, at -> ClauseShapes.hasHead(at.sentence(), at.actors(), DEEDS));
        WordNeeds.TESTS.forEach((need, test) -> tests.put(need, at -> test.test(at.sentence(), at.word())));
    }

    private void ofNouns() {
        tests.put(
                Trigger.Need.KNOWN,
                at -> ARGUMENTS.contains(at.token().relation())
                        && UnstatedRules.isPointedAt(at.sentence(), at.word())
                        && !PhraseKinds.hasForces(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.UNDER,
                at -> at.token().relation().equals("pobj")
                        && at.sentence().token(at.token().head()).lemma().equals("under"));
        tests.put(
                Trigger.Need.DEATHS,
                at -> at.token().tag().equals("NNS")
                        || PhraseKinds.hasForces(at.annotated(), at.sentence(), at.below())
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
                        && PhraseKinds.holdsNoun(at.sentence(), at.below(), TOPICS));
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
                at -> PhraseKinds.hasMissile(at.annotated(), at.sentence(), at.actors())
                        || ClauseShapes.isDoneWith(at.sentence(), at.word(), PROJECTILES));
        tests.put(
                Trigger.Need.PROJECTILE,
                at -> ClauseShapes.holdsProjectile(at.sentence(), at.actors())
                        || PhraseKinds.hasSystem(at.annotated(), at.actors(), SystemKind.MISSILE));
        tests.put(
                Trigger.Need.FORCES,
                at -> PhraseKinds.hasForces(at.annotated(), at.sentence(), at.all())
                        || PhraseKinds.isPronoun(at.sentence(), at.all(), MANY));
        tests.put(
                Trigger.Need.FORCES_AGENT,
                at -> PhraseKinds.hasForces(at.annotated(), at.sentence(), at.actors())
                        || PhraseKinds.isOfKind(at.annotated(), at.actors(), FIGHTING)
                        || ClauseShapes.hasHead(at.sentence(), at.actors(), PARTIES)
                        || PhraseKinds.isPronoun(at.sentence(), at.actors(), SIDES));
        tests.put(Trigger.Need.TARGETS_SUBJECT, at -> PhraseKinds.holdsNoun(at.sentence(), at.actors(), TARGETS));
        tests.put(Trigger.Need.AIRPORT_SUBJECT, at -> PhraseKinds.holdsNoun(at.sentence(), at.all(), AIRPORTS));
    }

    private void ofStatesAndNobody() {
        tests.put(
                Trigger.Need.STATE_AGENT,
                at -> (at.token().isNoun() || !at.objects().isEmpty())
                        && (PhraseKinds.isOfKind(at.annotated(), at.actors(), Set.of(ActorKind.STATE))
                                || PhraseKinds.isFlier(at.annotated(), at.actors())
                                || PhraseKinds.holdsNoun(at.sentence(), at.actors(), COALITIONS)
                                || ClauseShapes.hasHead(at.sentence(), at.actors(), RULERS)
                                || PhraseKinds.isPronoun(at.sentence(), at.actors(), SIDES)));
    }

    private void ofThings() {
        tests.put(Trigger.Need.AIRCRAFT, at -> PhraseKinds.hasAircraft(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.AIRCRAFT_UNDER_FIRE,
                at -> PhraseKinds.hasAircraft(at.annotated(), at.sentence(), at.actors())
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
        tests.put(
                Trigger.Need.THINGS_DONE_TO,
                at -> at.byNobody()
                        && at.sentence().child(at.word(), "auxpass").isPresent()
                        && (at.holdForcesOrArms(at.wholeObjects())
                                || ClauseShapes.hasHead(at.sentence(), at.objects(), FIGHTERS_THINGS)));
    }

    private void ofObjects() {
        tests.put(
                Trigger.Need.AIRCRAFT_OBJECT,
                at -> PhraseKinds.hasAircraft(at.annotated(), at.sentence(), at.objects()));
        tests.put(
                Trigger.Need.MISSILE_OBJECT, at -> PhraseKinds.hasMissile(at.annotated(), at.sentence(), at.objects()));
        tests.put(Trigger.Need.CHEMICAL_OBJECT, at -> PhraseKinds.holdsNoun(at.sentence(), at.objects(), CHEMICAL));
        tests.put(Trigger.Need.PEOPLE, at -> hasPeople(at.annotated(), at.sentence(), at.objects()));
        tests.put(Trigger.Need.FORCES_OBJECT, at -> at.holdForcesOrArms(at.objects()));
        tests.put(
                Trigger.Need.PEOPLE_HEAD,
                at -> at.objects().stream()
                        .flatMap(phrase -> at.sentence().headOf(phrase).stream())
                        .anyMatch(head -> isPerson(at.sentence().token(head))));
        tests.put(Trigger.Need.FORCES_OR_ARMS, at -> at.holdForcesOrArms(at.all()));
        tests.put(Trigger.Need.FORCES_BELOW, at -> PhraseKinds.hasForces(at.annotated(), at.sentence(), at.below()));
        tests.put(Trigger.Need.ARMS_AGENT, at -> PhraseKinds.hasArms(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.PEOPLE_AGENT,
                at -> hasPeople(at.annotated(), at.sentence(), at.actors())
                        && !PhraseKinds.hasForces(at.annotated(), at.sentence(), at.actors()));
        tests.put(
                Trigger.Need.EXISTS,
                at -> at.sentence().child(at.word(), "expl").isPresent());
        tests.put(Trigger.Need.MISSILE_BELOW, at -> PhraseKinds.hasMissile(at.annotated(), at.sentence(), at.below()));
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
            return PhraseKinds.hasForces(annotated, sentence, phrases)
                    || PhraseKinds.hasArms(annotated, sentence, phrases);
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

        /** What it was done to, with the clauses that hang on it: "a truck carrying soldiers". */
        List<TextSpan> wholeObjects() {
            return objects().stream()
                    .flatMap(phrase -> sentence.headOf(phrase).stream())
                    .map(sentence::subtreeSpan)
                    .toList();
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
        return PhraseKinds.hasAnySystem(annotated, speech.content())
                || PhraseKinds.hasForces(annotated, sentence, speech.content())
                || PhraseKinds.holdsNoun(sentence, speech.content(), TOPICS);
    }
}
