package org.variorum.core.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that time expressions are made of, by what they do in one; a word may do several things ("second"). */
public final class TimeWords {

    /** What a word or sign can be in a time expression. The first line is read from digits and signs, the rest from the table. */
    public enum Kind {
        DAY,
        YEAR,
        SHORT_YEAR,
        DECADE,
        CLOCK,
        DATE,
        COMMA,
        DASH,
        APOSTROPHE,
        FOUR,
        A,
        AD,
        AFTER,
        AGO,
        AMPM,
        AND,
        APPROX,
        AS,
        AT,
        BC,
        BE,
        BEFORE,
        BETWEEN,
        BY,
        DAYPART,
        DAY_NAME,
        EARLIER,
        ENDMOST,
        EVERY,
        FEAST,
        FOLLOWING,
        FOR,
        FROM,
        FUTURE,
        FUTURE_CUE,
        HALF,
        HRS,
        IN,
        LAST,
        LATER,
        LOCAL,
        LONG,
        MONTH,
        MORE,
        NEXT,
        NOT_DAY,
        NUMBER,
        OCLOCK,
        OF,
        OLD,
        ON,
        ORDINAL,
        PART,
        PART_NOUN,
        PAST,
        PER,
        POSSESSIVE,
        PREVIOUS,
        QUARTER,
        REF,
        SAME,
        SEASON,
        SET_WORD,
        SHORT_WEEKDAY,
        SINCE,
        SMALL,
        SOME,
        THAN,
        THAT,
        THE,
        THIS,
        TIME,
        TIMES,
        TO,
        TONIGHT,
        UNIT,
        UNITS,
        UNTIL,
        VAGUE,
        WEEKDAY,
        WEEKDAYS,
        ZONE
    }

    /**
     * One thing that a word can be.
     *
     * @param value what it says there: a month's number, a unit's letter; empty where the kind says all
     * @param dot whether it is an abbreviation, to which a full stop may belong
     */
    public record Sense(Kind kind, String value, boolean dot) {}

    private record Form(boolean capital, Sense sense) {}

    private static final Map<String, List<Form>> FORMS = forms(Table.load("time-words"));

    private TimeWords() {}

    /** What {@code word} can be; none for a word that tells no time. A form with a capital is not found in lower case. */
    public static List<Sense> senses(String word) {
        List<Form> forms = FORMS.get(word.toLowerCase(Locale.ROOT));
        if (forms == null) {
            return List.of();
        }
        boolean lower = Character.isLowerCase(word.charAt(0));
        List<Sense> senses = new ArrayList<>(forms.size());
        for (Form form : forms) {
            if (!(lower && form.capital)) {
                senses.add(form.sense);
            }
        }
        return senses;
    }

    private static Map<String, List<Form>> forms(Table table) {
        Map<String, List<Form>> forms = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Sense sense = new Sense(
                    Lexicon.constant(Kind.class, row.cell("kind")),
                    row.cell("value"),
                    row.cell("dot").equals("yes"));
            for (String form : row.list("forms")) {
                forms.computeIfAbsent(form.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                        .add(new Form(Character.isUpperCase(form.charAt(0)), sense));
            }
        }
        return Collections.unmodifiableMap(forms);
    }
}
