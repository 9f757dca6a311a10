package org.variorum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read in one document, before any claim: a line of {@code annotations.jsonl}.
 *
 * @param doc the document's id
 * @param sha256 its version, the SHA-256 of {@code text}
 * @param sourceSha256 the SHA-256 of the bytes it was read from
 * @param sample true for articles written for this project, else absent
 */
public record Annotations(
        String doc,
        String sha256,
        String sourceSha256,
        String text,
        @Nullable String language,
        @Nullable String title,
        @Nullable String url,
        @Nullable Outlet outlet,
        @Nullable Published published,
        List<Zone> zones,
        List<Span> sentences,
        List<TimeMention> times,
        List<PlaceMention> places,
        List<QuantityMention> quantities,
        List<ActorMention> actors,
        List<SystemMention> systems,
        List<MediaMention> media,
        List<AttributionMention> attributions,
        String version,
        @Nullable Boolean sample) {

    public Annotations {
        zones = List.copyOf(zones);
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        places = List.copyOf(places);
        quantities = List.copyOf(quantities);
        actors = List.copyOf(actors);
        systems = List.copyOf(systems);
        media = List.copyOf(media);
        attributions = List.copyOf(attributions);
    }
}
