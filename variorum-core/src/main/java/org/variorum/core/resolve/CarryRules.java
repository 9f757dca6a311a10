package org.variorum.core.resolve;

import java.util.List;

/** Which days, places and origins a claim takes from other words than its clause's, with examples that the build runs. */
final class CarryRules {

    /**
     * A rule by its name in the evidence.
     *
     * @param field the field that it fills
     * @param positive texts in which it fills it
     * @param negative texts in which it does not
     */
    record CarryRule(String id, String reason, String field, List<String> positive, List<String> negative) {

        CarryRule {
            positive = List.copyOf(positive);
            negative = List.copyOf(negative);
        }
    }

    static final List<CarryRule> ALL = List.of(
            new CarryRule(
                    "date.since",
                    "since a day: from it to the day of the words for what was counted, else with an open end",
                    "date",
                    List.of("Nine hundred villagers have been killed since the revolt began in 2016."),
                    List.of("The first raid since 2016 killed nine villagers.")),
            new CarryRule(
                    "date.clock",
                    "a time of day without a day is the article's own day",
                    "date",
                    List.of("At 9:15 p.m. a missile struck the mill."),
                    List.of("At 9:15 p.m. on Monday a missile struck the mill.")),
            new CarryRule(
                    "date.about",
                    "what is denied or blamed on somebody has the day that its own words give",
                    "date",
                    List.of("The ministry denied that its jets had bombed the mill on Friday."),
                    List.of("The ministry denied that its jets had bombed the mill.")),
            new CarryRule(
                    "date.event-noun",
                    "a definite noun for an event, or for its dead, takes up the event told before",
                    "date",
                    List.of("Shells hit a mosque on Sunday. The attack killed nine guests."),
                    List.of("Shells hit a mosque on Sunday. Another attack may follow.")),
            new CarryRule(
                    "date.run",
                    "a story goes on in the past tense on the day it began",
                    "date",
                    List.of("Gunmen ambushed a patrol on Monday. Three soldiers were killed."),
                    List.of("Gunmen ambushed a patrol on Monday. Three soldiers had often been shelled.")),
            new CarryRule(
                    "date.same-sentence",
                    "a claim beside another of its clause shares its day",
                    "date",
                    List.of("Rebels shelled a camp on Sunday. Jets bombed the hill as helicopters shelled the road."),
                    List.of("Rebels shelled a camp on Sunday.")),
            new CarryRule(
                    "date.lead",
                    "the head of a story has the day that its next sentences name",
                    "date",
                    List.of("A drone struck the refinery. The strike on Monday killed a guard."),
                    List.of("A drone struck the refinery on Monday.")),
            new CarryRule(
                    "date.said-day",
                    "news told by a speaker on a named day, at the head of a story, is of that day",
                    "date",
                    List.of("Four people were killed, the governor said on Tuesday."),
                    List.of("Four people were killed on Monday, the governor said on Tuesday.")),
            new CarryRule(
                    "date.only-day",
                    "a text that comes back to one day and names no other tells of that day",
                    "date",
                    List.of("Officials met on Monday. Heavy bombers are used in the strikes on the hills. They left"
                            + " on Monday."),
                    List.of("Officials met on Monday. Heavy bombers are used in the strikes on the hills. They left"
                            + " on Tuesday.")),
            new CarryRule(
                    "date.campaign",
                    "strikes counted in the perfect, or so many a day, are those of the campaign told with its beginning",
                    "date",
                    List.of(
                            "The coalition has bombed the valley since March 2. Its jets have flown 40 sorties.",
                            "The coalition began air strikes on the valley on March 2. About 40 sorties are being flown"
                                    + " every day."),
                    List.of("The coalition has bombed the valley since March 2. Its jets had flown 40 sorties.")),
            new CarryRule(
                    "places.described",
                    "what happened in a clause with where or which happened in the place that it tells more of",
                    "places",
                    List.of("Soldiers left Goma, where shelling killed nine people."),
                    List.of("Soldiers left Goma when shelling killed nine people.")),
            new CarryRule(
                    "places.witness",
                    "witnesses tell what they saw where they are",
                    "places",
                    List.of("A resident in Goma said that jets had bombed the market."),
                    List.of("A minister in Goma said that jets had bombed the market.")),
            new CarryRule(
                    "places.definite-noun",
                    "the town, the city: the settlement of the event told last",
                    "places",
                    List.of("Soldiers entered Mekelle on Monday. Rebels attacked them in the city on Tuesday."),
                    List.of("Soldiers entered Mekelle on Monday. Rebels attacked them on Tuesday.")),
            new CarryRule(
                    "origin.from",
                    "behind the from of flying and firing stands the origin",
                    "origin",
                    List.of(
                            "Bombers took off from Taif and bombed a camp near Saada.",
                            "The jets that bombed a camp near Saada took off from Taif.",
                            "Jets from Taif bombed a camp near Saada.",
                            "Four soldiers were killed by rockets launched from Taif."),
                    List.of(
                            "Jets bombed families from Taif near Saada.",
                            "Nurses from Taif were killed in Saada by shells.",
                            "The jets that bombed a camp near Saada hit families from Taif.")),
            new CarryRule(
                    "origin.ship",
                    "what ships fire comes from the sea they lie in",
                    "origin",
                    List.of("The missiles were launched from frigates in the Black Sea."),
                    List.of("The missiles struck frigates in the Black Sea.")),
            new CarryRule(
                    "origin.base",
                    "a base that is told by its land alone keeps its wording and no point",
                    "origin",
                    List.of("Jets flying from an airbase in Jordan bombed the column."),
                    List.of("Jets bombed a column near an airbase in Jordan.")));

    private CarryRules() {}
}
