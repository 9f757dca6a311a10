package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.CodePoints;
import org.variorum.model.Evidence;
import org.variorum.model.MediaMention;
import org.variorum.model.Published;
import org.variorum.model.Span;
import org.variorum.model.SystemMention;
import org.variorum.model.TimeMention;
import org.variorum.model.ZoneKind;

/**
 * One document as the checks see it: its claims, and what was read in its text, comments of readers and page furniture left
 * out. Without annotations the text is that of the claims' quotes. All offsets are code points.
 */
final class Article {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    private final String doc;
    private final List<Claim> claims;
    private final @Nullable Annotations annotations;
    private final CodePoints points;
    private final List<Figure> figures;
    private final List<Span> sentences;

    private Article(String doc, List<Claim> claims, @Nullable Annotations annotations) {
        this.doc = doc;
        this.claims = claims;
        this.annotations = annotations;
        this.points = CodePoints.of(annotations == null ? "" : annotations.text());
        this.figures = figures(claims, annotations);
        this.sentences = annotations == null ? quotes(claims) : annotations.sentences();
    }

    /** @throws IllegalArgumentException if the claims are of several documents */
    static Article of(List<Claim> claims, @Nullable Annotations annotations) {
        String doc = annotations != null ? annotations.doc() : claims.get(0).doc();
        if (claims.stream().anyMatch(claim -> !claim.doc().equals(doc))) {
            throw new IllegalArgumentException("claims of several documents, where those of " + doc + " are checked");
        }
        List<Claim> sorted = claims.stream()
                .sorted(Comparator.comparingInt(Claim::start)
                        .thenComparingInt(Claim::end)
                        .thenComparing(Claim::id))
                .toList();
        return new Article(doc, sorted, annotations);
    }

    private static List<Figure> figures(List<Claim> claims, @Nullable Annotations annotations) {
        Stream<Figure> read = annotations == null
                ? claims.stream().flatMap(claim -> claim.quantities().stream()).map(Figure::of)
                : annotations.quantities().stream()
                        .filter(mention -> isText(annotations, mention.start()))
                        .map(Figure::of);
        return read.distinct().sorted(Comparator.comparing(Figure::span, ORDER)).toList();
    }

    private static List<Span> quotes(List<Claim> claims) {
        List<Span> all = claims.stream()
                .map(claim -> new Span(claim.start(), claim.end()))
                .distinct()
                .sorted(ORDER)
                .toList();
        return all.stream()
                .filter(span -> all.stream().noneMatch(other -> !other.equals(span) && covers(other, span)))
                .toList();
    }

    private static boolean isText(Annotations annotations, int at) {
        return annotations.zones().stream()
                .filter(zone -> zone.start() <= at && at < zone.end())
                .noneMatch(zone -> zone.kind() == ZoneKind.COMMENT || zone.kind() == ZoneKind.FURNITURE);
    }

    static boolean covers(Span outer, Span inner) {
        return outer.start() <= inner.start() && inner.end() <= outer.end();
    }

    static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The claims in the text's order. */
    List<Claim> claims() {
        return claims;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Span> sentences() {
        return sentences;
    }

    List<Figure> figuresOf(Span sentence) {
        return figures.stream()
                .filter(figure -> covers(sentence, figure.span()))
                .toList();
    }

    List<TimeMention> times() {
        return annotations == null
                ? List.of()
                : annotations.times().stream()
                        .filter(time -> isText(annotations, time.start()))
                        .toList();
    }

    List<SystemMention> systems() {
        return annotations == null
                ? List.of()
                : annotations.systems().stream()
                        .filter(system -> isText(annotations, system.start()))
                        .toList();
    }

    /** All of them: claims name them by their place in this list. */
    List<MediaMention> media() {
        return annotations == null ? List.of() : annotations.media();
    }

    Optional<Annotations> annotations() {
        return Optional.ofNullable(annotations);
    }

    Optional<Published> published() {
        return annotations == null ? Optional.empty() : Optional.ofNullable(annotations.published());
    }

    /** The part of the page that {@code at} stands in. */
    Optional<Span> zone(int at, ZoneKind kind) {
        return annotations == null
                ? Optional.empty()
                : annotations.zones().stream()
                        .filter(zone -> zone.kind() == kind && zone.start() <= at && at < zone.end())
                        .map(zone -> new Span(zone.start(), zone.end()))
                        .findFirst();
    }

    /** The text of a stretch; empty where there is none, or where no one quote holds it all. */
    String text(int from, int to) {
        if (from >= to) {
            return "";
        }
        if (annotations != null) {
            String all = annotations.text();
            int first = Math.min(points.toUtf16(Math.max(0, from)), all.length());
            return all.substring(first, Math.min(points.toUtf16(to), all.length()));
        }
        Span span = new Span(from, to);
        return claims.stream()
                .filter(claim -> covers(new Span(claim.start(), claim.end()), span))
                .map(claim -> part(claim, span))
                .findFirst()
                .orElse("");
    }

    private static String part(Claim claim, Span span) {
        String quote = claim.quote();
        int first = quote.offsetByCodePoints(0, span.start() - claim.start());
        return quote.substring(first, quote.offsetByCodePoints(first, span.end() - span.start()));
    }

    /** The words of a stretch. */
    Wording words(int from, int to) {
        return Wording.of(text(from, to));
    }

    /** The words behind {@code one} and before {@code next}. */
    Wording between(Span one, Span next) {
        return words(one.end(), next.start());
    }

    /** The sentence that holds {@code span}. */
    Optional<Span> sentence(Span span) {
        return sentences.stream().filter(sentence -> covers(sentence, span)).findFirst();
    }

    /** The claims that the words at {@code span} are part of: those that count them, else those whose quote holds them. */
    List<Claim> claimsAt(Span span) {
        List<Claim> around = claims.stream()
                .filter(claim -> covers(new Span(claim.start(), claim.end()), span))
                .toList();
        List<Claim> counting = around.stream()
                .filter(claim -> claim.quantities().stream()
                        .anyMatch(quantity -> overlaps(new Span(quantity.start(), quantity.end()), span)))
                .toList();
        return counting.isEmpty() ? around : counting;
    }

    /** A row of the export that rests on the words at {@code spans}, and on the claims that those are part of. */
    Check check(CheckKind kind, CheckOutcome outcome, String message, List<Span> spans) {
        List<Claim> involved = new ArrayList<>();
        spans.forEach(span -> claimsAt(span).stream()
                .filter(claim -> !involved.contains(claim))
                .forEach(involved::add));
        return check(kind, outcome, message, spans, involved);
    }

    /** A row of the export about {@code involved}. */
    Check check(CheckKind kind, CheckOutcome outcome, String message, List<Span> spans, List<Claim> involved) {
        List<Evidence> evidence = spans.stream()
                .distinct()
                .sorted(ORDER)
                .map(span ->
                        new Evidence(span.start(), span.end(), text(span.start(), span.end()), "check." + kind.word()))
                .toList();
        return new Check(
                doc,
                involved.stream().map(Claim::id).distinct().sorted().toList(),
                kind.word(),
                outcome.word(),
                outcome.severity(),
                message,
                evidence,
                annotations == null ? claims.get(0).sample() : annotations.sample());
    }
}
