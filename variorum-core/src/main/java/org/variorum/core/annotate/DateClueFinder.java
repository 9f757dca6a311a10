package org.variorum.core.annotate;

import static org.variorum.core.annotate.CalendarDates.MONTH;
import static org.variorum.core.annotate.CalendarDates.WEEKDAY;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.annotate.DateClues.Bound;
import org.variorum.core.annotate.DateClues.Pin;
import org.variorum.core.annotate.DateClues.Proposal;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** Finds the clues to a document's day in its headline and body. Each pattern runs once over the text's windows. */
final class DateClueFinder {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";
    private static final String MONTH_DAY = MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![,.]?\\d)";
    private static final String DAY_MONTH = "(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH;
    private static final String COUNT = "(?<count>(?i:two|three|four|five|six|seven|eight|nine|ten)|\\d{1,2})";
    /** What may stand between "yesterday" or a weekday and its date: a comma, a bracket, "on". */
    private static final String TIE = ",? ?\\(?(?:on )?(?:the )?";

    private static final String OWN_DAY =
            "(?<word>[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Tt]onight|[Yy]esterday|[Tt]omorrow)";
    private static final List<Pattern> DATED =
            both(OWN_DAY + TIE + "(?:" + WEEKDAY + TIE + ")?", "(?:,? " + YEAR + ")?");
    private static final List<Pattern> AGO = both(COUNT + " days ago" + TIE, "(?:,? " + YEAR + ")?");
    private static final List<Pattern> PINNED = both(WEEKDAY + TIE, "(?:,? " + YEAR + ")?");
    private static final List<Pattern> PINNED_BEHIND = both("", ",? \\(?(?:a |which was a )?" + WEEKDAY);
    private static final Pattern OWN_WEEKDAY =
            pattern("(?:" + OWN_DAY + ",? \\(?|(?<earlier>[Ee]arlier (?:on )?))" + WEEKDAY);
    private static final Pattern RANGE = pattern(
            MONTH + " (?<day>\\d{1,2})(?: ?[-–] ?| to | through | and )(?:\\k<month> )?(?<last>\\d{1,2})(?![,.]?\\d)");
    private static final Pattern PAST = pattern("(?:past|last) " + COUNT + " (?<unit>days|hours)");
    private static final List<Pattern> DAYS = both("", "(?:,? " + YEAR + ")?");
    private static final Pattern MONTH_OF_YEAR =
            pattern("(?:[Ii]n|[Ss]ince|[Oo]f|late|early|mid) " + MONTH + ",? " + YEAR);
    private static final Pattern SINCE_YEAR = pattern("[Ss]ince " + YEAR);
    private static final List<Pattern> HOURLY =
            both("(?:early|late|at dawn|in the (?:morning|afternoon|evening|night)) (?:on|of) ", "");
    private static final Pattern BARE_WEEKDAY = pattern("(?:(?<last>[Ll]ast) )?" + WEEKDAY);
    private static final Pattern LOOSE = pattern(OWN_DAY + "|[Ll]ast night");
    private static final Pattern AHEAD = Pattern.compile(
            "\\b(?:by|until|till|will|due|scheduled|deadline|expires?|planned|next|upcoming|elections? in|before)\\b");
    private static final int LOOK_BEHIND = 60;

    /** Two sentences tell of one thing where, this near, they share so many words of so many letters. */
    private static final int AROUND = 200;

    private static final int LEAST_SHARED = 2;
    private static final int LEAST_LETTERS = 6;
    /** A text longer than this is no report; what stands behind it tells of other days. */
    private static final int LONGEST = 100_000;

    /** Pages tie words with spaces that do not break; each is one letter, so that places in the text stay the same. */
    private static final List<Character> TYING_SPACES = List.of('\u00A0', '\u2009', '\u202F');

    private final String text;
    private final List<TextSpan> read;
    private final DateWindows windows;
    private final Words words;
    private final String whole;
    private final List<Proposal> proposals = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final SpanSet dated = new SpanSet();
    private final Map<MonthDay, TextSpan> days = new TreeMap<>();
    private final Set<DayOfWeek> weekdays = new TreeSet<>();
    private final Set<String> loose = new LinkedHashSet<>();
    private final List<Bound> after = new ArrayList<>();
    private final List<Bound> before = new ArrayList<>();
    private final List<TextSpan> hours = new ArrayList<>();
    private final List<TextSpan> todays = new ArrayList<>();
    private Optional<DayOfWeek> weekday = Optional.empty();

    private DateClueFinder(Document document, Words words) {
        this.whole = document.text();
        this.words = words;
        int end = Math.min(LONGEST, whole.length());
        this.text = plainSpaces(whole.substring(0, end));
        this.read = document.zones().stream()
                .filter(zone -> zone.kind() == ZoneKind.BODY || zone.kind() == ZoneKind.HEADLINE)
                .map(zone -> new TextSpan(
                        Math.min(end, zone.span().start()),
                        Math.min(end, zone.span().end())))
                .filter(span -> span.length() > 0)
                .toList();
        this.windows = DateWindows.of(text, read);
    }

    /** The clues of a document whose text has these {@code words}. */
    static DateClues find(Document document, Words words) {
        return new DateClueFinder(document, words).clues();
    }

    private static String plainSpaces(String text) {
        String plain = text;
        for (char space : TYING_SPACES) {
            plain = plain.replace(space, ' ');
        }
        return plain;
    }

    private static List<Pattern> both(String before, String after) {
        return List.of(pattern(before + MONTH_DAY + after), pattern(before + DAY_MONTH + after));
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])");
    }

    private DateClues clues() {
        List<TextSpan> months = windows.months();
        each(DATED, months, this::ownDate);
        each(AGO, months, match -> propose(match, List.of(count(match))));
        each(PINNED, months, this::pin);
        each(PINNED_BEHIND, months, this::pin);
        each(List.of(OWN_WEEKDAY), windows.weekdays(), this::ownWeekday);
        ranges();
        each(DAYS, months, this::day);
        each(List.of(MONTH_OF_YEAR), months, match -> bound(match, number(match, "year"), month(match), 1));
        each(List.of(SINCE_YEAR), windows.others(), match -> bound(match, number(match, "year"), 1, 1));
        each(List.of(BARE_WEEKDAY), windows.weekdays(), this::bareWeekday);
        each(HOURLY, months, match -> hours.add(span(match)));
        each(List.of(LOOSE), windows.others(), this::loose);
        SpanSet zones = new SpanSet();
        read.forEach(zones::add);
        DatedNames.bounds(whole, words, zones, after, before);
        return new DateClues(
                proposals,
                pins,
                weekday,
                after.stream().max(Comparator.comparing(Bound::day)),
                before.stream().min(Comparator.comparing(Bound::day)),
                days,
                weekdays,
                loose,
                tellsTheSameOfToday());
    }

    private void loose(Matcher match) {
        String word = match.group().toLowerCase(Locale.ROOT);
        loose.add(word);
        if (word.equals("today")) {
            todays.add(span(match));
        }
    }

    /** Is what the text tells of an hour of some date also what it tells of today, in the same words? */
    private boolean tellsTheSameOfToday() {
        return hours.stream()
                .anyMatch(hour -> todays.stream().anyMatch(today -> {
                    Set<String> shared = contentAround(hour);
                    shared.retainAll(contentAround(today));
                    return shared.size() >= LEAST_SHARED;
                }));
    }

    /** The longer words in small letters around {@code span}, in its paragraph. */
    private Set<String> contentAround(TextSpan span) {
        Set<String> content = new TreeSet<>();
        int from = Math.max(text.lastIndexOf('\n', span.start()) + 1, span.start() - AROUND);
        int line = text.indexOf('\n', span.end());
        int to = Math.min(line < 0 ? text.length() : line, span.end() + AROUND);
        for (int i = words.firstFrom(from); i < words.list().size(); i++) {
            Words.Word word = words.list().get(i);
            if (word.span().end() > to) {
                break;
            }
            boolean beside = !word.span().overlaps(span);
            if (beside
                    && word.key().length() >= LEAST_LETTERS
                    && Character.isLowerCase(text.charAt(word.span().start()))) {
                content.add(word.key());
            }
        }
        return content;
    }

    /** Something done with one match. */
    private interface Use {
        void of(Matcher match);
    }

    private void each(List<Pattern> patterns, List<TextSpan> within, Use use) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            for (TextSpan span : within) {
                matcher.region(span.start(), span.end()).useTransparentBounds(true);
                while (matcher.find()) {
                    use.of(matcher);
                }
            }
        }
    }

    /** "Today, 25 January", "yesterday (November 17)": the date and how far it lies behind the text's own day. */
    private void ownDate(Matcher match) {
        propose(match, List.of(later(match.group("word"))));
        Optional.ofNullable(match.group("weekday"))
                .ifPresent(name -> weekday = Optional.of(weekday(name).plus(later(match.group("word")))));
    }

    private static int later(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "yesterday" -> 1;
            case "tomorrow" -> -1;
            default -> 0;
        };
    }

    private void propose(Matcher match, List<Integer> later) {
        monthDay(month(match), number(match, "day")).ifPresent(day -> {
            Optional<Integer> year = Optional.ofNullable(match.group("year")).map(Integer::valueOf);
            proposals.add(new Proposal(day, later, year, span(match), match.group()));
            dated.add(span(match));
        });
    }

    private void pin(Matcher match) {
        boolean year = match.pattern().pattern().contains("(?<year>") && match.group("year") != null;
        if (!year && !dated.overlaps(span(match))) {
            monthDay(month(match), number(match, "day"))
                    .ifPresent(day -> pins.add(new Pin(day, weekday(match.group("weekday")), match.group())));
        }
    }

    private void ownWeekday(Matcher match) {
        DayOfWeek named = weekday(match.group("weekday"));
        int later = match.group("earlier") != null ? 0 : later(match.group("word"));
        weekday = weekday.or(() -> Optional.of(named.plus(later)));
    }

    /** "January 22 to January 24" and "the past three days" are the same days where they are as many. */
    private void ranges() {
        Set<Integer> counts = new TreeSet<>();
        each(
                List.of(PAST),
                windows.others(),
                match -> counts.add(match.group("unit").equals("days") ? count(match) : count(match) / 24));
        each(List.of(RANGE), windows.months(), match -> {
            int length = number(match, "last") - number(match, "day") + 1;
            dated.add(span(match));
            if (counts.contains(length)) {
                monthDay(month(match), number(match, "last"))
                        .ifPresent(last -> proposals.add(
                                new Proposal(last, List.of(0, 1), Optional.empty(), span(match), match.group())));
            }
        });
    }

    private void day(Matcher match) {
        if (match.group("year") != null) {
            bound(match, number(match, "year"), month(match), number(match, "day"));
        } else if (!dated.overlaps(span(match))) {
            monthDay(month(match), number(match, "day")).ifPresent(day -> days.putIfAbsent(day, span(match)));
        }
    }

    private void bareWeekday(Matcher match) {
        weekdays.add(weekday(match.group("weekday")));
        if (match.group("last") != null) {
            loose.add(match.group());
        }
    }

    /** What a text looks back to lies before its own day; what it looks ahead to tells nothing. */
    private void bound(Matcher match, int year, int month, int day) {
        boolean ahead = AHEAD.matcher(text)
                .region(Math.max(0, match.start() - LOOK_BEHIND), match.start())
                .find();
        if (!ahead) {
            CalendarDates.day(year, month, day).ifPresent(d -> after.add(new Bound(d, match.group())));
        }
    }

    private static int count(Matcher match) {
        return NumberWords.value(match.group("count").toLowerCase(Locale.ROOT))
                .orElse(0.0)
                .intValue();
    }

    private static int month(Matcher match) {
        return CalendarDates.month(match.group("month"));
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.of(CalendarDates.weekday(name));
    }

    private static int number(Matcher match, String group) {
        return Integer.parseInt(match.group(group));
    }

    private static TextSpan span(Matcher match) {
        return new TextSpan(match.start(), match.end());
    }

    private static Optional<MonthDay> monthDay(int month, int day) {
        try {
            return Optional.of(MonthDay.of(month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
