package org.variorum.core.annotate;

import static org.variorum.core.annotate.CalendarDates.MONTH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.read.Document;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.core.read.Paragraphs;
import org.variorum.model.PublishedBasis;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Full dates where a page or an editor writes its own: in bylines and datelines, in a short line that is a place and a date
 * or a date alone, in the address of the page.
 */
final class DateStamps {

    private static final String YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";
    private static final String EDGE = "(?<![\\p{L}\\p{N}.:/-])";

    private static final Pattern UNCLEAR = Pattern.compile(EDGE + "(?<day>\\d{1,2})[-/](?<number>\\d{1,2})[-/]" + YEAR);

    /**
     * The datelines of old wires have no century: "3 Sep 88 (Agency) --". Dots put the day first wherever they are used; hyphens and slashes do so only where the month cannot be first. An
     * offset from Greenwich may run into the day behind it.
     */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile(
                    "(?:(?<![\\p{L}\\p{N}])|(?<=GMT [+-]\\d))(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH + ",? " + YEAR),
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<day>\\d{1,2}) " + MONTH + " (?<year>\\d{2})(?= ?(?:\\(|[-–—]))"),
            Pattern.compile("(?<![\\p{L}\\p{N}])" + MONTH + " (?<day>\\d{1,2}?)(?:st|nd|rd|th)?,? ?" + YEAR),
            Pattern.compile(EDGE + "(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\." + YEAR),
            Pattern.compile(EDGE + "(?<year>(?:19|20)\\d{2})[-/.](?<number>\\d{2})[-/.](?<day>\\d{2})(?!\\d)"),
            UNCLEAR);

    private static final Pattern IN_ADDRESS = Pattern.compile(
            "[/-](?<year>(?:19|20)\\d{2})[-/]?(?<number>0\\d|1[0-2])[-/]?(?<day>[0-2]\\d|3[01])(?!\\d{1,4}[-/.])");

    private static final Pattern UPDATE = Pattern.compile("[Uu]pdated|[Mm]odified|Last [Uu]pdate");
    /** Two digits from here on are of the last century, which was the wires' that leave it out. */
    private static final int FIRST_SHORT_YEAR = 50;

    private static final int LONGEST_LINE = 60;
    /** How far an update's word may stand before its date. */
    private static final int BEFORE = 30;

    private DateStamps() {}

    /**
     * One stamp.
     *
     * @param swapped the other reading of a stamp whose day and month cannot be told apart, as in 04/05/2017
     * @param updated do its own words say that it tells of a later change?
     */
    record Stamp(LocalDate day, Optional<LocalDate> swapped, TextSpan span, PublishedBasis basis, boolean updated) {}

    /** The stamps of a document, in the text's order. */
    static List<Stamp> of(Document document) {
        List<Stamp> found = new ArrayList<>();
        for (ZoneSpan zone : document.zones()) {
            if (zone.kind() == ZoneKind.BYLINE) {
                found.addAll(inside(document.text(), zone.span(), PublishedBasis.BYLINE));
            } else if (zone.kind() == ZoneKind.HEADLINE || zone.kind() == ZoneKind.FURNITURE) {
                for (TextSpan line : Paragraphs.of(document.text(), zone.span())) {
                    found.addAll(ofLine(document.text(), line));
                }
            }
        }
        return found;
    }

    /** The day in the address of a page: .../2015/11/17/... */
    static Optional<LocalDate> ofAddress(String url) {
        Matcher matcher = IN_ADDRESS.matcher(url);
        Set<LocalDate> days = new TreeSet<>();
        while (matcher.find()) {
            day(matcher).ifPresent(days::add);
        }
        return days.size() == 1 ? days.stream().findFirst() : Optional.empty();
    }

    /** A short line that ends with a full date, behind a place or nothing, is a dateline: "Geneva, 5 March 2018". */
    private static List<Stamp> ofLine(String text, TextSpan line) {
        if (line.length() > LONGEST_LINE) {
            return List.of();
        }
        return inside(text, line, PublishedBasis.DATELINE).stream()
                .filter(stamp -> stamp.span().end() == line.end() && isPlace(text, line.start(), stamp.span()))
                .toList();
    }

    private static boolean isPlace(String text, int start, TextSpan date) {
        String before = text.substring(start, date.start()).strip();
        return before.isEmpty()
                || (before.endsWith(",") && before.length() <= BEFORE && Character.isUpperCase(before.charAt(0)));
    }

    private static List<Stamp> inside(String text, TextSpan within, PublishedBasis basis) {
        List<Stamp> found = new ArrayList<>();
        SpanSet taken = new SpanSet();
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text).region(within.start(), within.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                TextSpan span = new TextSpan(matcher.start(), matcher.end());
                Optional<LocalDate> day = taken.overlaps(span) ? Optional.empty() : day(matcher);
                day.ifPresent(d -> {
                    taken.add(span);
                    int from = Math.max(within.start(), span.start() - BEFORE);
                    boolean updated =
                            UPDATE.matcher(text).region(from, span.start()).find();
                    found.add(new Stamp(d, swapped(matcher), span, basis, updated));
                });
            }
        }
        found.sort(Comparator.comparing(Stamp::span));
        return found;
    }

    private static Optional<LocalDate> day(Matcher match) {
        int year = withCentury(Integer.parseInt(match.group("year")));
        int day = Integer.parseInt(match.group("day"));
        int month = match.pattern().pattern().contains("(?<number>")
                ? Integer.parseInt(match.group("number"))
                : CalendarDates.month(match.group("month"));
        boolean monthFirst = match.pattern().equals(UNCLEAR) && month > 12;
        return monthFirst ? CalendarDates.day(year, day, month) : CalendarDates.day(year, month, day);
    }

    private static int withCentury(int year) {
        if (year >= 100) {
            return year;
        }
        return year < FIRST_SHORT_YEAR ? year + 2000 : year + 1900;
    }

    /** Only where both numbers may be a month is there another reading. */
    private static Optional<LocalDate> swapped(Matcher match) {
        if (!match.pattern().equals(UNCLEAR)) {
            return Optional.empty();
        }
        int day = Integer.parseInt(match.group("day"));
        int month = Integer.parseInt(match.group("number"));
        return day == month || day > 12 || month > 12
                ? Optional.empty()
                : CalendarDates.day(Integer.parseInt(match.group("year")), day, month);
    }
}
