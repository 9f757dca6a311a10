package org.variorum.core.lexicon;

import java.util.List;
import java.util.Optional;
import org.variorum.model.EventType;

/**
 * A word that may speak of an event, with what has to stand beside it.
 *
 * @param lemma of a verb, or of a noun's head
 * @param pos what the word must be
 * @param modifiers for a noun, lemmas of which one must modify it; for a verb, of its objects and particles (none: any)
 * @param without for a noun, lemmas of which none may modify it
 * @param needs what the clause must hold for the word to mean this event
 * @param setting what the document must speak of besides, for a word that peace uses too ("a late strike")
 * @param plover PLOVER event and mode, parted by a space
 * @param acled ACLED event type and sub-event type
 */
public record Trigger(
        String id,
        String lemma,
        Pos pos,
        List<String> modifiers,
        List<String> without,
        Need needs,
        Setting setting,
        EventType eventType,
        Optional<String> subtype,
        List<String> plover,
        List<String> acled,
        List<String> positive,
        List<String> negative) {

    /** What kind of word speaks of the event. */
    public enum Pos {
        NOUN,
        VERB,
        /** Used as a noun: "the dead". */
        ADJECTIVE,
        /** An adjective that is said of somebody: "is responsible", "held him responsible". */
        PREDICATE
    }

    /** What must stand in a trigger's clause. */
    public enum Need {
        /** Nothing: the word says it all. */
        NOTHING,
        /** An aircraft, by designator or noun, as subject, agent or means. */
        AIRCRAFT,
        /** A missile, rocket or warship as subject or means. */
        MISSILE,
        /** A missile, rocket, shell or bomb as subject: what falls. */
        PROJECTILE,
        /** A missile, rocket or shell below the word: "the remains of a rocket". */
        MISSILE_BELOW,
        /** The targets of an attack as subject: "the targets included a depot". */
        TARGETS_SUBJECT,
        /** An airport or the airspace as subject: "the airport will close". */
        AIRPORT_SUBJECT,
        /** A missile, rocket or shell as object. */
        MISSILE_OBJECT,
        /** An aircraft as object of the act, or as its passive subject. */
        AIRCRAFT_OBJECT,
        /** People as object of the act, or as its passive subject. */
        PEOPLE,
        /** The same, people being what the phrase is about: "destroyed ten militants", not "their vehicles". */
        PEOPLE_HEAD,
        /** Those who fight, as subject, agent or object: an army, a group, or a plain noun for them. */
        FORCES,
        /** Those who fight, as subject or agent. */
        FORCES_AGENT,
        /** A state, a coalition or a pronoun as subject or agent, and, of a verb, an object: whoever may act from the air. */
        STATE_AGENT,
        /** Nobody named who did it: "was destroyed". */
        NOBODY,
        /** Those who fight or their arms as what it was done to, by nobody named. */
        FORCES_DONE_TO,
        /** The same of what belongs to those who fight, or carries them. */
        THINGS_DONE_TO,
        /** A deed of ground war as who acts: "the operations destroyed two vehicles". */
        DEED_AGENT,
        /** Somebody's control below the word: "fell out of government control". */
        CONTROL_BELOW,
        /** The noun is said to go on: "an attack is under way". */
        UNDER_WAY,
        /** A counted or new deed as a verb's object or complement: "confirmed three attacks". */
        COUNTED,
        /** A chemical weapon as object. */
        CHEMICAL_OBJECT,
        /** Those who fight, or a weapon system, as object. */
        FORCES_OBJECT,
        /** Those who fight, or a weapon system, as subject, agent or object. */
        FORCES_OR_ARMS,
        /** Those who fight anywhere below the word: "fell to the rebels". */
        FORCES_BELOW,
        /** A weapon system, a ship or an aircraft as subject or agent. */
        ARMS_AGENT,
        /** People who do not fight, as subject or agent. */
        PEOPLE_AGENT,
        /** Something is said to be there: "there were troops at the gate". */
        EXISTS,
        /** The word reports what a named speaker says, and that is the event: an accusation, a denial. */
        SPEECH,
        /** The same, where what is said tells of no other event. */
        SPEECH_ALONE,
        /** The word reports what somebody is told to do, where that is no other event. */
        ORDER,
        /** The word stands in what somebody is reported to say. */
        REPORTED,
        /** The noun itself as a verb's subject or object: what is said is said of it. */
        ARGUMENT,
        /** The same, of a deed pointed at ("the attack") that those who fight on the ground are not said to do. */
        KNOWN,
        /** What somebody is under: "came under mortar fire". */
        UNDER,
        /** More than one, or people's: "deaths", "the death of a guard". */
        DEATHS,
        /** Fighters on foot as who acts, and no aircraft: "army units launched a strike". */
        UNITS_AGENT,
        /** One bomb or mine as who acts: "the bomb struck a checkpoint". */
        BOMB_AGENT,
        /** What is done by fire: "was struck by artillery". */
        FIRE_AGENT,
        /** The victims of an attack as subject: "most of the victims were women". */
        VICTIMS_SUBJECT,
        /** Those who fight as who acts, and a campaign below the object: "announced the start of the campaign". */
        CAMPAIGN_OBJECT,
        /** The word reports that somebody is told to stop what he does, which is the event spoken of. */
        STOP,
        /** An accord behind a preposition, with a word of who made it: "following a truce between the two". */
        MADE_BEFORE,
        /** An aircraft as subject, and fire behind "under": "the helicopter came under fire". */
        AIRCRAFT_UNDER_FIRE,
        /** Those harmed whose number is told: "the number of victims rose". */
        NUMBERED,
        /** A deed that somebody is behind: "was behind the bombing". */
        BEHIND_DEED,
        /** Relief goods as what moves, by nobody who fights: "the aid convoy entered". */
        AID_SUBJECT,
        /** Works of art or of faith, or what is left of them, as object. */
        HERITAGE_OBJECT,
        /** Buildings that serve people, which no longer work: "was put out of service". */
        OUT_OF_SERVICE,
        /** What is yet to be done, or is ruled out: "will respond". */
        FUTURE,
        /** Who is hurt, in whose condition: "two of the wounded are in a critical condition". */
        CONDITION,
        /** An accord below the noun, which is what the sentence is about: "the latest breach of the truce". */
        OF_ACCORD,
        /** Fighting below the noun, which is what the sentence is about: "a halt to the fighting". */
        OF_FIGHTING,
        /** More than one as object: "commits massacres". */
        SEVERAL,
        /** An aircraft as what was hit from the ground, by fire: "the helicopter was hit by gunfire". */
        AIRCRAFT_HIT,
        /** Laid to somebody's charge by nobody named: "was blamed for the attack". */
        BLAMED,
        /** Relief goods as what is kept back or let through. */
        AID_OBJECT,
        /** Those buried or missing, as who is searched for. */
        SEARCHED,
        /** Somebody's use of a chemical weapon, as what something is told of. */
        CHEMICAL_USE,
        /** A bomb, a mine or a vehicle that carries one as subject: "the car bomb went off". */
        EXPLOSIVE_AGENT,
        /** War against people, as the word stands in what somebody says: "waged a war against us". */
        AGAINST_PEOPLE,
        /** The word says of what is dangerous, where it reports no clause: "warned citizens of attacks". */
        OF_WAR
    }

    /** What a trigger's document must speak of. */
    public enum Setting {
        /** Anything: the word with its clause is enough. */
        ANY,
        /** A war, by other words than the trigger. */
        WAR,
        /** An attack from the air, told last before the word, or in its sentence. */
        AIR,
        /** Shells, rockets or missiles, told last before the word, or in its sentence. */
        FIRE,
        /** A bomb that was laid, driven or worn, told last before the word, or in its sentence. */
        BLAST
    }

    static Trigger of(Table.Row row) {
        return new Trigger(
                row.cell("id"),
                row.cell("lemma"),
                Lexicon.constant(Pos.class, row.cell("pos")),
                row.list("modifiers"),
                row.list("without"),
                Lexicon.constant(Need.class, row.cell("needs")),
                Lexicon.constant(Setting.class, row.cell("setting")),
                Lexicon.constant(EventType.class, row.cell("event_type")),
                Optional.of(row.cell("subtype")).filter(s -> !s.isEmpty()),
                row.list("plover"),
                row.list("acled"),
                row.list("positive"),
                row.list("negative"));
    }
}
