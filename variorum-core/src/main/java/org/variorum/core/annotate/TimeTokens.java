package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.TimeWords;
import org.variorum.core.lexicon.TimeWords.Kind;
import org.variorum.core.lexicon.TimeWords.Sense;
import org.variorum.model.TextSpan;

/** Cuts a stretch of text into the words, numbers and signs that time expressions are made of, in one pass. */
final class TimeTokens {

    private static final Pattern NUMERIC_DATE =
            Pattern.compile("\\d{4}(?<iso>[-/])\\d{1,2}\\k<iso>\\d{1,2}|\\d{1,2}(?<sign>[-/.])\\d{1,2}\\k<sign>\\d{4}");
    private static final Pattern CLOCK =
            Pattern.compile("(?<hour>[01]\\d|2[0-4]|[1-9])[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:,\\d{3})*(?:\\.\\d{1,4})?");
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z]\\.[A-Za-z]\\.(?:[A-Za-z]\\.)*");
    private static final Set<String> ORDINAL_ENDS = Set.of("st", "nd", "rd", "th");
    private static final int LAST_DAY = 31;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;
    private static final int NOT_FOUND = -1;
    private static final int LONGEST_NUMBER = 60;

    private final String text;
    private final int end;
    private final List<TimeToken> tokens = new ArrayList<>();
    private int at;

    private TimeTokens(String text, TextSpan within) {
        this.text = text;
        this.at = within.start();
        this.end = within.end();
    }

    static List<TimeToken> of(String text, TextSpan within) {
        TimeTokens scan = new TimeTokens(text, within);
        while (scan.at < scan.end) {
            scan.next();
        }
        return List.copyOf(scan.tokens);
    }

    private void next() {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            at++;
        } else if (c >= '0' && c <= '9') {
            number();
        } else if (Character.isLetterOrDigit(c)) {
            word();
        } else {
            add(at + 1, sign(c));
        }
    }

    private static List<Sense> sign(char c) {
        return switch (c) {
            case ',' -> List.of(new Sense(Kind.COMMA, "", false));
            case '-', '–', '—', '‐', '‑', '−', '/' -> List.of(new Sense(Kind.DASH, "", false));
            case '\'', '’', '‘' -> List.of(new Sense(Kind.APOSTROPHE, "", false));
            default -> List.of();
        };
    }

    private void add(int until, List<Sense> senses) {
        tokens.add(new TimeToken(new TextSpan(at, until), text.substring(at, until), senses));
        at = until;
    }

    private int runEnd(int from) {
        int until = from;
        while (until < end && Character.isLetterOrDigit(text.charAt(until))) {
            until++;
        }
        return until;
    }

    private void word() {
        int until = runEnd(at);
        if (until == at + 1 && until < end && text.charAt(until) == '.') {
            Matcher dotted = DOTTED.matcher(text).region(at, Math.min(end, at + 12));
            if (dotted.lookingAt()) {
                add(dotted.end(), TimeWords.senses(dotted.group().replace(".", "")));
                return;
            }
        }
        String word = text.substring(at, until);
        List<Sense> senses = TimeWords.senses(word);
        if (senses.isEmpty()) {
            add(until, senses);
            return;
        }
        boolean stop =
                until < end && text.charAt(until) == '.' && senses.stream().anyMatch(Sense::dot);
        if (senses.stream().anyMatch(sense -> sense.kind() == Kind.NUMBER)) {
            numberWord(until, senses);
        } else {
            add(stop ? until + 1 : until, senses);
            era();
        }
    }

    /** "twenty-five", "two hundred": words that write one number are one token. */
    private void numberWord(int until, List<Sense> senses) {
        int first = tokens.size();
        boolean hyphen = first > 1 && tokens.get(first - 1).is(Kind.DASH);
        int before = first - (hyphen ? 2 : 1);
        if (before >= 0
                && tokens.get(before).is(Kind.NUMBER)
                && !tokens.get(before).isDigits()) {
            int start = tokens.get(before).span().start();
            Optional<Double> joint =
                    until - start > LONGEST_NUMBER ? Optional.empty() : NumberWords.value(text.substring(start, until));
            if (joint.isPresent()) {
                tokens.subList(before, first).clear();
                at = start;
                add(until, List.of(new Sense(Kind.NUMBER, written(joint.get()), false)));
                return;
            }
        }
        Optional<Double> value = NumberWords.value(text.substring(at, until));
        List<Sense> known = new ArrayList<>(senses);
        known.removeIf(sense -> sense.kind() == Kind.NUMBER);
        value.ifPresent(number -> known.add(new Sense(Kind.NUMBER, written(number), false)));
        add(until, known);
    }

    private void number() {
        Matcher date = NUMERIC_DATE.matcher(text).region(at, end).useTransparentBounds(true);
        if (date.lookingAt() && isEdge(date.end())) {
            add(date.end(), List.of(new Sense(Kind.DATE, date.group(), false)));
            return;
        }
        Matcher clock = CLOCK.matcher(text).region(at, end);
        if (clock.lookingAt() && runEnd(clock.end()) - clock.end() <= 3 && !isDecimal(clock.end())) {
            boolean colon = clock.group().indexOf(':') >= 0;
            String time =
                    String.format(Locale.ROOT, "%02d:%s", Integer.parseInt(clock.group("hour")), clock.group("minute"));
            add(clock.end(), List.of(new Sense(colon ? Kind.CLOCK : Kind.FOUR, time, false)));
            return;
        }
        int digits = at;
        while (digits < end && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        String tail = text.substring(digits, runEnd(digits)).toLowerCase(Locale.ROOT);
        if (tail.isEmpty()) {
            figure();
        } else {
            figureWithTail(digits, tail);
        }
        era();
    }

    /** Is a digit joined to what ended at {@code until}, or does a longer sign go on? */
    private boolean isDecimal(int until) {
        return until + 1 < end && ".,:".indexOf(text.charAt(until)) >= 0 && Character.isDigit(text.charAt(until + 1));
    }

    private boolean isEdge(int until) {
        return until >= end || (!Character.isLetterOrDigit(text.charAt(until)) && !isDecimal(until));
    }

    private void figureWithTail(int digits, String tail) {
        int value = digits - at <= 4 ? Integer.parseInt(text.substring(at, digits)) : NOT_FOUND;
        List<Sense> senses = new ArrayList<>();
        if (ORDINAL_ENDS.contains(tail)) {
            senses.add(new Sense(Kind.ORDINAL, Integer.toString(value), false));
            if (value >= 1 && value <= LAST_DAY) {
                senses.add(new Sense(Kind.DAY, Integer.toString(value), false));
            }
        } else if (tail.equals("s") && isDecade(value, digits - at)) {
            senses.add(new Sense(Kind.DECADE, Integer.toString(value), false));
        } else if (!TimeWords.senses(tail).isEmpty()) {
            add(digits, figures(text.substring(at, digits)));
            return;
        }
        add(runEnd(digits), senses);
    }

    private static boolean isDecade(int value, int digits) {
        return value % 10 == 0 && (digits == 3 || (value >= FIRST_YEAR && value <= LAST_YEAR));
    }

    private void figure() {
        Matcher number = NUMBER.matcher(text).region(at, end);
        int until = number.lookingAt() ? number.end() : runEnd(at);
        String written = text.substring(at, until);
        if (!Character.isDigit(written.charAt(written.length() - 1))) {
            until = runEnd(at);
        }
        add(until, figures(text.substring(at, until)));
    }

    private static List<Sense> figures(String written) {
        List<Sense> senses = new ArrayList<>();
        NumberWords.value(written).ifPresent(value -> senses.add(new Sense(Kind.NUMBER, written(value), false)));
        if (written.length() > 4 || !written.chars().allMatch(Character::isDigit)) {
            return senses;
        }
        int value = Integer.parseInt(written);
        if (written.length() <= 2 && value >= 1 && value <= LAST_DAY) {
            senses.add(new Sense(Kind.DAY, written, false));
        }
        if (written.length() == 2) {
            senses.add(new Sense(Kind.SHORT_YEAR, written, false));
        }
        if (written.length() == 4 && value >= FIRST_YEAR && value <= LAST_YEAR) {
            senses.add(new Sense(Kind.YEAR, written, false));
        }
        if (written.length() == 4
                && CLOCK.matcher(written.substring(0, 2) + ":" + written.substring(2))
                        .matches()) {
            senses.add(new Sense(Kind.FOUR, written.substring(0, 2) + ":" + written.substring(2), false));
        }
        return senses;
    }

    /** "480 BC" and "AD 70" are years; joined as soon as their second half is read. */
    private void era() {
        int last = tokens.size() - 1;
        if (last < 1) {
            return;
        }
        TimeToken before = tokens.get(last - 1);
        TimeToken now = tokens.get(last);
        Optional<String> year = Optional.empty();
        if (now.is(Kind.BC) && isYear(before)) {
            year = Optional.of("-" + before.text());
        } else if (now.is(Kind.AD) && isYear(before)) {
            year = Optional.of(before.text());
        } else if (before.is(Kind.AD) && isYear(now)) {
            year = Optional.of(now.text());
        }
        if (year.isPresent()) {
            tokens.subList(last - 1, last + 1).clear();
            at = before.span().start();
            add(now.span().end(), List.of(new Sense(Kind.YEAR, year.get(), false)));
        }
    }

    private static boolean isYear(TimeToken token) {
        return token.isDigits()
                && token.text().length() <= 4
                && token.text().chars().allMatch(Character::isDigit);
    }

    private static String written(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
