package org.variorum.core.resolve;

import java.util.List;

/** The ways in which a time of the sentence belongs to an event of it, the surest first. */
final class TimeRules {

    static final List<TimeRule> ALL = List.of(
            new TimeRule(
                    "date.clause",
                    "the time hangs on the word for the event or on the verb that carries it",
                    TimeTie::isDirect,
                    "Gunmen attacked a patrol on Monday.",
                    "The army shelled the port that rebels had taken on Monday."),
            new TimeRule(
                    "date.inner",
                    "an infinitive or participle that fills out the clause tells when: is thought to have been hit on Monday",
                    TimeTie::isInside,
                    "The air raid is thought to have been carried out on Monday.",
                    "The army shelled towns seized in 2013."),
            new TimeRule(
                    "date.lent",
                    "participles, infinitives and joined verbs share the time of the clause above",
                    TimeTie::isLent,
                    "A mine hit a bus on Friday, killing nine villagers.",
                    "Police on Friday searched a house that gunmen had attacked."),
            new TimeRule(
                    "date.beside",
                    "what happened when, as or after a thing was done shares its time",
                    TimeTie::isBeside,
                    "Three farmers were killed when a mine went off on Friday.",
                    "Three farmers were killed before the truce began on Friday."),
            new TimeRule(
                    "date.cause",
                    "people die when the raid is flown that kills them: killed in raids that hit the town on Friday",
                    TimeTie::isOfCause,
                    "Three farmers were killed by rebel rockets in raids that hit the valley on Friday.",
                    "Three farmers were killed in a valley that the army had taken on Friday."),
            new TimeRule(
                    "date.clause-before",
                    "who or which behind a comma goes on telling what the doer did then: attacked on Friday by raiders, who killed nine",
                    TimeTie::isOfClauseBefore,
                    "The post was attacked on Monday by raiders, who killed nine soldiers.",
                    "The post was attacked on Monday by raiders that killed nine soldiers in 2013."),
            new TimeRule(
                    "date.taking-place",
                    "the deed's clause says what it did, and the verb of happening above it says when",
                    TimeTie::isOfTakingPlace,
                    "The air raid that killed nine farmers took place on Saturday.",
                    "The air raid that killed nine farmers was condemned on Saturday."),
            new TimeRule(
                    "date.alone",
                    "the only time of the sentence, which the parse binds to nothing else",
                    TimeTie::isAlone,
                    "A drone struck a convoy waiting to enter the town on Saturday.",
                    "The army, which lost the town in 2013, shelled it."));

    private TimeRules() {}
}
