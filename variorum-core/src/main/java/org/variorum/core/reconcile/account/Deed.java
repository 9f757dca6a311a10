package org.variorum.core.reconcile.account;

/** What kind of thing was done, finer than the type of a claim: the dead of an air strike and the strike are one deed. */
public enum Deed {
    /** A strike from the air. */
    AIR,
    /** Missiles from the land, the sea or the air. */
    MISSILE,
    /** Artillery, mortars and unguided rockets. */
    SHELLING,
    /** Bombs that were laid, driven or carried. */
    BLAST,
    /** Use of chemical weapons. */
    CHEMICAL,
    /** Fighting on the ground: attack, capture, siege, withdrawal. */
    GROUND,
    /** Killing of people in the killers' hands. */
    EXECUTION,
    /** An aircraft brought down. */
    SHOOTDOWN,
    /** An aircraft lost, for whatever cause. */
    CRASH,
    /** Forces or weapons placed somewhere. */
    DEPLOYMENT,
    /** People moved or fleeing. */
    MOVEMENT,
    /** What parties agree or end. */
    DEAL,
    /** Help for people. */
    AID,
    /** People killed or hurt, and the words do not say how. */
    HARM,
    /** Words and nothing else. */
    TALK,
    /** Anything else. */
    OTHER
}
