package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Amount;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.MediaValue;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Speech;
import org.variorum.core.annotate.TimeValue;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.read.Document;
import org.variorum.model.ActorMention;
import org.variorum.model.Annotations;
import org.variorum.model.AttributionMention;
import org.variorum.model.CodePoints;
import org.variorum.model.MediaMention;
import org.variorum.model.Outlet;
import org.variorum.model.PlaceMention;
import org.variorum.model.Published;
import org.variorum.model.QuantityMention;
import org.variorum.model.Span;
import org.variorum.model.SystemMention;
import org.variorum.model.TextSpan;
import org.variorum.model.TimeMention;
import org.variorum.model.Zone;

/** Writes what was annotated in one document as the export contract's row, in code points. */
public final class AnnotationRows {

    private final Annotated annotated;
    private final Document document;
    private final String text;
    private final CodePoints codePoints;

    private AnnotationRows(Annotated annotated) {
        this.annotated = annotated;
        this.document = annotated.document();
        this.text = document.written();
        this.codePoints = CodePoints.of(text);
    }

    /** The row of one document. */
    public static Annotations row(Annotated annotated, String version) {
        return new AnnotationRows(annotated).row(version);
    }

    private Annotations row(String version) {
        Document.Metadata metadata = document.metadata();
        return new Annotations(
                document.id(),
                document.version(),
                document.sourceSha256(),
                text,
                metadata.language().orElse(null),
                metadata.title().orElse(null),
                metadata.url().orElse(null),
                outlet(),
                published(),
                document.zones().stream()
                        .map(z -> new Zone(z.kind(), start(z.span()), end(z.span())))
                        .toList(),
                annotated.sentences().stream().map(s -> span(s.span())).toList(),
                annotated.times().stream().flatMap(this::times).toList(),
                annotated.places().stream().map(this::place).toList(),
                annotated.quantities().stream().map(this::quantity).toList(),
                annotated.actors().stream().map(this::actor).toList(),
                annotated.systems().stream().map(this::system).toList(),
                annotated.media().stream().map(this::media).toList(),
                annotated.speeches().stream().map(this::attribution).toList(),
                version,
                document.sample() ? Boolean.TRUE : null);
    }

    private @Nullable Outlet outlet() {
        return annotated
                .outlet()
                .map(Mention::value)
                .map(outlet -> new Outlet(outlet.name(), outlet.id().isEmpty() ? null : outlet.id()))
                .orElse(null);
    }

    private Published published() {
        String day = annotated.date().day().map(LocalDate::toString).orElse(null);
        return new Published(
                day,
                day,
                annotated.date().basis(),
                annotated.date().why(),
                annotated.date().alternatives().stream()
                        .map(a -> new Published.Alternative(
                                a.day().toString(), a.day().toString(), a.basis(), a.why()))
                        .toList());
    }

    /** A period or list has a row for each of its parts. */
    private Stream<TimeMention> times(Mention<TimeValue> m) {
        return m.value().parts().isEmpty()
                ? Stream.of(time(m))
                : m.value().parts().stream().map(this::time);
    }

    private TimeMention time(Mention<TimeValue> m) {
        TimeValue value = m.value();
        return new TimeMention(
                start(m.span()),
                end(m.span()),
                m.span().of(text),
                value.type(),
                value.value().orElse(null),
                value.earliest().map(LocalDate::toString).orElse(null),
                value.latest().map(LocalDate::toString).orElse(null),
                m.by());
    }

    private PlaceMention place(Mention<Resolved> m) {
        Optional<Entries.Place> place = m.value().place();
        return new PlaceMention(
                start(m.span()),
                end(m.span()),
                m.span().of(text),
                m.value().name(),
                place.flatMap(Entries.Place::geonameid).orElse(null),
                place.map(Entries.Place::lat).orElse(null),
                place.map(Entries.Place::lon).orElse(null),
                place.map(Entries.Place::radiusM).orElse(null),
                place.map(Entries.Place::country).filter(c -> !c.isEmpty()).orElse(null),
                place.map(Entries.Place::feature).orElse(null),
                m.value().unresolved().orElse(null),
                m.value().container().flatMap(this::indexOfPlace).orElse(null),
                m.by());
    }

    /** The row of the place that stands at {@code span}; empty where what was read does not hold it. */
    private Optional<Integer> indexOfPlace(TextSpan span) {
        int i = Annotated.before(annotated.places(), span.start());
        boolean there = i < annotated.places().size()
                && annotated.places().get(i).span().equals(span);
        return there ? Optional.of(i) : Optional.empty();
    }

    private QuantityMention quantity(Mention<Amount> m) {
        Amount amount = m.value();
        return new QuantityMention(
                start(m.span()),
                end(m.span()),
                m.span().of(text),
                amount.kind(),
                amount.value().orElse(null),
                amount.min().orElse(null),
                amount.max().orElse(null),
                amount.unit().orElse(null),
                amount.of().isEmpty() ? null : amount.of(),
                amount.per().orElse(null),
                m.by());
    }

    private ActorMention actor(Mention<ActorValue> m) {
        return new ActorMention(
                start(m.span()),
                end(m.span()),
                m.span().of(text),
                m.value().entry().map(Entries.Actor::id).orElse(null),
                m.value().name(),
                m.value().kind(),
                m.value().post().orElse(null),
                m.by());
    }

    private SystemMention system(Mention<Entries.WeaponSystem> m) {
        return new SystemMention(
                start(m.span()),
                end(m.span()),
                m.span().of(text),
                m.value().id().isEmpty() ? null : m.value().id(),
                m.value().name(),
                m.value().kind(),
                m.value().family().isEmpty() ? null : m.value().family(),
                m.value().mayBe().isEmpty() ? null : m.value().mayBe(),
                m.by());
    }

    private MediaMention media(Mention<MediaValue> m) {
        MediaValue value = m.value();
        return new MediaMention(
                value.kind(),
                start(m.span()),
                end(m.span()),
                value.publisher().orElse(null),
                value.released().map(span -> span.of(text)).orElse(null),
                value.filePhoto(),
                value.shows().map(span -> span.of(text)).orElse(null),
                value.identity());
    }

    private AttributionMention attribution(Speech speech) {
        return new AttributionMention(
                speech.source().map(this::span).orElse(null),
                speech.speaker().map(this::span).orElse(null),
                span(speech.cue()),
                speech.content().stream().map(this::span).toList(),
                speech.kind(),
                speech.parent().orElse(null),
                speech.by());
    }

    private Span span(TextSpan span) {
        return new Span(start(span), end(span));
    }

    private int start(TextSpan span) {
        return codePoints.fromUtf16(span.start());
    }

    private int end(TextSpan span) {
        return codePoints.fromUtf16(span.end());
    }
}
