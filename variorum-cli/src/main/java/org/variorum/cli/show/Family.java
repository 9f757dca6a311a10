package org.variorum.cli.show;

import java.util.Locale;

/** The families of mentions, in the order in which a legend lists them. */
enum Family {
    ACTOR("actor", "states, forces, groups, persons, and labels kept as worded"),
    PLACE("place", "names of places, resolved or not"),
    TIME("time", "dates, days, times and periods"),
    SYSTEM("system", "weapons, aircraft, ships, vehicles"),
    QUANTITY("quantity", "numbers and words of number, with what they count"),
    SPEECH("speech cue", "words that report somebody's words");

    private final String label;
    private final String meaning;

    Family(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    String label() {
        return label;
    }

    String meaning() {
        return meaning;
    }

    /** The class of its elements in the page. */
    String cssClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
