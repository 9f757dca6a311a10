package org.variorum.core.annotate;

import java.util.Set;
import org.variorum.core.lexicon.WordLists;

/** Figures that tell when: clock times, days of a month, years, decades. */
final class CalendarFigures {

    private static final Set<String> MONTHS = WordLists.words("month-names");
    private static final Set<String> WEEKDAYS = WordLists.words("weekday-names");
    /** Names of days and months that are other words in lower case. */
    private static final Set<String> WORDS_TOO = Set.of("may", "march", "mar", "sun", "sat", "wed");

    private static final Set<String> BEFORE_YEARS = WordLists.words("words-before-years");
    private static final Set<String> HARMED = WordLists.words("harmed-words");
    private static final Set<String> DAY_HALVES = Set.of("am", "pm");
    private static final Set<String> ZONES = Set.of("gmt", "utc", "est", "edt", "cet", "bst", "local");
    private static final Set<String> HOURS = Set.of("hrs", "hours");
    private static final Set<String> BEFORE_CLOCK = Set.of("at", "by", "until", "around");
    private static final Set<String> WORLD_ZONES = Set.of("gmt", "utc");
    private static final int YEAR_LENGTH = 4;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int LAST_DAY = 31;
    private static final int LAST_HOUR = 24;
    private static final double CENTURY = 100;

    private CalendarFigures() {}

    static boolean isDecade(Spot spot) {
        return spot.first().isFigure()
                && spot.first().key().endsWith("0")
                && spot.first().key().indexOf('.') < 0
                && spot.isGlued(spot.behind())
                && spot.lexeme(spot.behind()).form().equals("s");
    }

    static boolean isClock(Spot spot) {
        int behind = spot.behind();
        boolean four = spot.first().form().length() == YEAR_LENGTH;
        boolean hours =
                spot.isOneOf(behind, HOURS) && spot.isOneOf(spot.number().from() - 1, BEFORE_CLOCK);
        boolean military = four && (hours || spot.isOneOf(behind, ZONES));
        boolean zone = spot.number().value() <= LAST_HOUR && spot.isOneOf(behind, WORLD_ZONES);
        boolean oClock = spot.is(behind, "o") && spot.is(behind + 2, "clock");
        return isHalfOfDay(spot, behind) || military || zone || oClock || isMinutes(spot);
    }

    /** "am", "p.m." behind a figure. */
    private static boolean isHalfOfDay(Spot spot, int at) {
        boolean letters = spot.is(at, "a") || spot.is(at, "p");
        return spot.isOneOf(at, DAY_HALVES) || (letters && spot.is(at + 1, ".") && spot.is(at + 2, "m"));
    }

    /** "10:27", seen from either side of the colon. */
    private static boolean isMinutes(Spot spot) {
        int behind = spot.behind();
        int before = spot.number().from() - 1;
        boolean hours = spot.is(behind, ":") && spot.isGlued(behind) && spot.isFigure(behind + 1);
        boolean minutes = spot.is(before, ":") && spot.isGlued(before + 1) && spot.isFigure(before - 1);
        return (hours && spot.isGlued(behind + 1)) || minutes;
    }

    static boolean isDate(Spot spot) {
        if (spot.measured() || !spot.first().isFigure() || spot.number().value() > LAST_DAY) {
            return false;
        }
        int before = spot.number().from() - 1;
        int month = spot.is(before, ".") ? before - 1 : before;
        boolean counts =
                spot.is(month - 1, "in") && spot.nouns().behind(spot.end()).isPresent();
        int next = spot.is(spot.to(), "of") ? spot.to() + 1 : spot.to();
        return (isCalendarWord(spot, month) && !counts && !isBehindDay(spot, before)) || isCalendarWord(spot, next);
    }

    /** "On Wednesday 22 soldiers were killed": where a comma was lost the number behind a weekday counts. */
    private static boolean isBehindDay(Spot spot, int before) {
        return spot.isOneOf(before, WEEKDAYS)
                && spot.nouns()
                        .behind(spot.end())
                        .filter(noun -> noun.plural() && noun.unit().isPresent())
                        .isPresent();
    }

    private static boolean isCalendarWord(Spot spot, int at) {
        return spot.isWord(at)
                && (spot.lexeme(at).isCapitalised()
                        || !WORDS_TOO.contains(spot.lexeme(at).key()))
                && (spot.isOneOf(at, MONTHS) || spot.isOneOf(at, WEEKDAYS));
    }

    static boolean isYear(Spot spot) {
        if (spot.measured()) {
            return false;
        }
        if (!isShapedAsYear(spot)) {
            return isShortYear(spot);
        }
        boolean counts = spot.nouns()
                .behind(spot.end())
                .filter(noun -> noun.plural() && !HARMED.contains(noun.head()))
                .map(noun -> noun.unit().isPresent() || spot.number().value() % CENTURY == 0)
                .orElse(false);
        return !counts || spot.isOneOf(spot.number().from() - 1, BEFORE_YEARS);
    }

    private static boolean isShapedAsYear(Spot spot) {
        double value = spot.number().value();
        return spot.first().isFigure()
                && spot.number().to() == spot.number().from() + 1
                && spot.first().form().length() == YEAR_LENGTH
                && value >= FIRST_YEAR
                && value <= LAST_YEAR
                && value == Math.rint(value);
    }

    /** "15" in "2014-15", "22" in "'22". */
    private static boolean isShortYear(Spot spot) {
        int before = spot.number().from() - 1;
        boolean two = spot.first().isFigure() && spot.first().form().length() == 2;
        if (!two || !spot.has(before) || !spot.isGlued(before + 1)) {
            return false;
        }
        boolean joined = spot.lexeme(before).isHyphen() || spot.is(before, "/");
        boolean season = joined
                && spot.isFigure(before - 1)
                && spot.lexeme(before - 1).form().length() == YEAR_LENGTH;
        boolean apostrophe = "'’‘".contains(spot.lexeme(before).form()) && !spot.isGlued(before);
        return season || apostrophe;
    }
}
