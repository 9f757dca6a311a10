package org.variorum.core.reconcile.account;

/** What kind of thing was done, finer than the type of a claim: the dead of an air strike and the strike are one deed. */
public enum Deed {
    /** A strike from the air. */
    AIR("an air strike"),
    /** Missiles from the land, the sea or the air. */
    MISSILE("a missile strike"),
    /** Artillery, mortars and unguided rockets. */
    SHELLING("shelling"),
    /** Bombs that were laid, driven or carried. */
    BLAST("a blast"),
    /** Use of chemical weapons. */
    CHEMICAL("use of chemical weapons"),
    /** Fighting on the ground: attack, capture, siege, withdrawal. */
    GROUND("fighting on the ground"),
    /** Killing of people in the killers' hands. */
    EXECUTION("an execution"),
    /** An aircraft brought down. */
    SHOOTDOWN("an aircraft shot down"),
    /** An aircraft lost, for whatever cause. */
    CRASH("an aircraft lost"),
    /** Forces or weapons placed somewhere. */
    DEPLOYMENT("a deployment"),
    /** People moved or fleeing. */
    MOVEMENT("people moved or fleeing"),
    /** What parties agree or end. */
    DEAL("a deal"),
    /** Help for people. */
    AID("aid"),
    /** People killed or hurt, and the words do not say how. */
    HARM("people killed or hurt"),
    /** Words and nothing else. */
    TALK("words"),
    /** Anything else. */
    OTHER("something else");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    /** What is told, in words that stand behind "it tells of". */
    public String words() {
        return words;
    }
}
