package org.variorum.core.resolve;

/** The rules that read who acts, whom it meets and with what where no name of the lexicon says it. Each must be hit by a case. */
public enum RoleRule {
    /** A president orders a strike: those who serve a state act for it. */
    STATE_OF_PERSON("actor.state-of-person"),
    /** "Ankara struck": a capital that acts is its state. */
    STATE_OF_CAPITAL("actor.state-of-capital"),
    /** "Its forces": those of the last subject. */
    OWNER("actor.owner"),
    /** "They": the last subject that fights. */
    PRONOUN("actor.pronoun"),
    /** "Warplanes": of whoever's aircraft or raids were named last. */
    AIRCRAFT("actor.aircraft"),
    /** "The troops": of the army named last. */
    TROOPS("actor.troops"),
    /** "The group": the armed group named last. */
    GROUP("actor.group"),
    /** "The army said it had struck": who speaks of his own deed. */
    SPEAKER("actor.speaker"),
    /** "The strike": the one told before. */
    SAME_DEED("actor.same-deed"),
    /** "The missiles": those told before. */
    SAME_WEAPON("actor.same-weapon"),
    /** The dead told right behind the deed. */
    SAME_EVENT("actor.same-event"),
    /** Strikes told on and on without anybody who flies them. */
    TOPIC("actor.topic"),
    /** A lead tells the event of its headline. */
    HEADLINE("actor.headline"),
    /** A headline tells the event of its lead. */
    LEAD("actor.lead"),
    /** A phrase in the role of what is hit. */
    PATIENT("role.patient"),
    /** Land that was itself hit, where nothing else is named. */
    STRUCK_PLACE("target.struck-place"),
    /** The kind of most targets. */
    TARGET_KIND("target.kind"),
    /** A plain noun for a weapon. */
    WEAPON_NOUN("weapon.noun");

    private final String id;

    RoleRule(String id) {
        this.id = id;
    }

    /** As evidence has it. */
    public String id() {
        return id;
    }
}
