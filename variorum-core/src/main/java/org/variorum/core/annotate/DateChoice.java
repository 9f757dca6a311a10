package org.variorum.core.annotate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.annotate.DateClues.Bound;
import org.variorum.core.annotate.DateClues.Proposal;
import org.variorum.core.annotate.DateSolver.Solution;
import org.variorum.core.annotate.DateStamps.Stamp;
import org.variorum.core.annotate.DocumentDate.Alternative;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.PublishedBasis;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** Chooses a document's day among what its metadata, its stamps and its words say, and keeps what was not chosen. */
final class DateChoice {

    private static final int ISO_DAY = 10;
    /** A report may come out a day or two after the day that it tells of. */
    private static final int NEAR = 2;

    private static final Pattern DATELINE_DAY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + CalendarDates.MONTH + " (?<day>\\d{1,2})(?![\\d,.]?\\d)(?!,? ?(?:19|20)\\d{2})");

    private final Document document;
    private final Words words;
    private final List<Stamp> stamps;
    private final List<Alternative> alternatives = new ArrayList<>();

    DateChoice(Document document, Words words) {
        this.document = document;
        this.words = words;
        this.stamps = DateStamps.of(document).stream()
                .filter(stamp -> stamp.swapped().isEmpty())
                .toList();
    }

    DocumentDate choose() {
        DateClues clues = DateClueFinder.find(document, words);
        Optional<LocalDate> stated = document.metadata().published().flatMap(DateChoice::isoDay);
        Optional<LocalDate> address = document.metadata().url().flatMap(DateStamps::ofAddress);
        if (stated.isPresent()) {
            address.ifPresent(
                    day -> rival(stated.get(), day, PublishedBasis.METADATA, "the date in the page's address"));
            return byMetadata(stated.get(), "the input's own date of publication", clues);
        }
        if (address.isPresent()) {
            return byMetadata(address.get(), "the date in the page's address", clues);
        }
        Optional<Stamp> stamp = stamps.stream().filter(s -> !s.updated()).findFirst();
        return stamp.or(() -> stamps.stream().findFirst())
                .map(chosen -> byStamp(chosen, clues))
                .orElseGet(() -> byWords(clues));
    }

    private DocumentDate byMetadata(LocalDate day, String why, DateClues clues) {
        rivalStamps(day);
        DateSolver.solve(clues)
                .only()
                .ifPresent(other ->
                        rival(day, other, PublishedBasis.INFERRED, "the words of the text allow this day alone"));
        return new DocumentDate(Optional.of(day), PublishedBasis.METADATA, why, Optional.empty(), alternatives);
    }

    private void rival(LocalDate chosen, LocalDate day, PublishedBasis basis, String why) {
        boolean known = alternatives.stream().anyMatch(a -> a.day().equals(day));
        if (!day.equals(chosen) && !known) {
            alternatives.add(new Alternative(day, basis, why));
        }
    }

    private void rivalStamps(LocalDate chosen) {
        for (Stamp stamp : stamps) {
            String words = stamp.span().of(document.text());
            String why =
                    stamp.updated() ? "“" + words + "” tells of a later change" : "“" + words + "” stands there too";
            rival(chosen, stamp.day(), stamp.basis(), why);
        }
    }

    private DocumentDate byStamp(Stamp stamp, DateClues clues) {
        String words = "“" + stamp.span().of(document.text()) + "”";
        Optional<String> against = contradiction(stamp.day(), clues);
        if (against.isEmpty()) {
            rivalStamps(stamp.day());
            String where = stamp.basis() == PublishedBasis.BYLINE ? " in the byline" : ", a line of place and date";
            return new DocumentDate(
                    Optional.of(stamp.day()), stamp.basis(), words + where, Optional.of(stamp.span()), alternatives);
        }
        Solution solution = DateSolver.solve(
                clues.withBefore(new Bound(stamp.day(), stamp.span().of(document.text()))));
        String why = words + " cannot be the day: " + against.get();
        alternatives.add(new Alternative(stamp.day(), stamp.basis(), why));
        if (solution.only().isPresent()) {
            return inferred(solution);
        }
        solution.days().forEach(day -> rival(stamp.day(), day, PublishedBasis.INFERRED, solution.why()));
        return DocumentDate.open(why + "; " + solution.why(), alternatives);
    }

    private DocumentDate inferred(Solution solution) {
        return new DocumentDate(
                solution.only(), PublishedBasis.INFERRED, solution.why(), solution.words(), alternatives);
    }

    /** Why the text cannot have been written on {@code day}; empty if it may. */
    private static Optional<String> contradiction(LocalDate day, DateClues clues) {
        for (Proposal proposal : clues.proposals()) {
            boolean near = List.of(day.getYear() - 1, day.getYear(), day.getYear() + 1).stream()
                    .flatMap(year -> proposal.in(year).stream())
                    .anyMatch(d -> Math.abs(d.toEpochDay() - day.toEpochDay()) <= NEAR);
            if (!near) {
                return Optional.of("the text speaks of “" + proposal.words() + "” as of its own days");
            }
        }
        List<DateClues.Pin> unfit =
                clues.pins().stream().filter(pin -> !pin.fits(day)).toList();
        return unfit.size() > 1
                ? Optional.of("“" + unfit.get(0).words() + "” does not fit the calendar of its year")
                : Optional.empty();
    }

    private DocumentDate byWords(DateClues clues) {
        Optional<Proposal> dateline = dateline();
        DateClues asked = dateline.map(day -> clues.withProposals(List.of(day))).orElse(clues);
        Solution solution = DateSolver.solve(asked);
        if (solution.only().isPresent()) {
            return dateline.isEmpty()
                    ? inferred(solution)
                    : new DocumentDate(
                            solution.only(), PublishedBasis.DATELINE, solution.why(), solution.words(), alternatives);
        }
        PublishedBasis basis = dateline.isPresent() ? PublishedBasis.DATELINE : PublishedBasis.INFERRED;
        solution.days().forEach(day -> alternatives.add(new Alternative(day, basis, "one of the days that fit")));
        List<Stamp> unclear = DateStamps.of(document);
        unclear.forEach(this::unclear);
        String why = unclear.isEmpty() ? "" : "the stamp may be read in two ways; ";
        return DocumentDate.open(why + solution.why(), alternatives);
    }

    private void unclear(Stamp stamp) {
        String words = "“" + stamp.span().of(document.text()) + "”";
        alternatives.add(new Alternative(stamp.day(), stamp.basis(), words + " with the day first"));
        stamp.swapped()
                .ifPresent(
                        day -> alternatives.add(new Alternative(day, stamp.basis(), words + " with the month first")));
    }

    /** The day of a dateline that leaves out the year: "BEIRUT, Nov. 3 -". */
    private Optional<Proposal> dateline() {
        for (ZoneSpan zone : document.zones()) {
            if (zone.kind() == ZoneKind.BYLINE) {
                Matcher matcher = DATELINE_DAY
                        .matcher(document.text())
                        .region(zone.span().start(), zone.span().end());
                if (matcher.find()) {
                    int month = CalendarDates.month(matcher.group("month"));
                    int day = Integer.parseInt(matcher.group("day"));
                    return CalendarDates.day(2000, month, day)
                            .map(d -> new Proposal(
                                    MonthDay.from(d),
                                    List.of(0),
                                    Optional.empty(),
                                    new TextSpan(matcher.start(), matcher.end()),
                                    matcher.group()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> isoDay(String stamp) {
        if (stamp.length() < ISO_DAY) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(stamp.substring(0, ISO_DAY)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
