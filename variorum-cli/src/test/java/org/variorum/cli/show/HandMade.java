package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.core.read.Document;
import org.variorum.model.ActorMention;
import org.variorum.model.Annotations;
import org.variorum.model.AttributionMention;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Outlet;
import org.variorum.model.PlaceMention;
import org.variorum.model.Published;
import org.variorum.model.QuantityMention;
import org.variorum.model.Span;
import org.variorum.model.SystemMention;
import org.variorum.model.TimeMention;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/** A reading made by hand: a text zone by zone, and mentions and claims by the words they stand on. */
final class HandMade {

    final StringBuilder text = new StringBuilder();
    final List<Zone> zones = new ArrayList<>();
    final List<Span> sentences = new ArrayList<>();
    final List<ActorMention> actors = new ArrayList<>();
    final List<PlaceMention> places = new ArrayList<>();
    final List<TimeMention> times = new ArrayList<>();
    final List<SystemMention> systems = new ArrayList<>();
    final List<QuantityMention> quantities = new ArrayList<>();
    final List<AttributionMention> speeches = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String outlet;

    @Nullable
    Published published;

    @Nullable
    Boolean sample;

    /** Adds a zone of sentences, a blank line behind the one before. */
    HandMade zone(ZoneKind kind, String... words) {
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = length();
        for (int i = 0; i < words.length; i++) {
            text.append(i == 0 ? "" : " ");
            int from = length();
            text.append(words[i]);
            sentences.add(new Span(from, length()));
        }
        zones.add(new Zone(kind, start, length()));
        return this;
    }

    private int length() {
        return text.codePointCount(0, text.length());
    }

    /** Where these words first stand, in code points. */
    Span at(String words) {
        int from = text.indexOf(words);
        if (from < 0) {
            throw new IllegalArgumentException("the text has no \"" + words + "\"");
        }
        int start = text.codePointCount(0, from);
        return new Span(start, start + words.codePointCount(0, words.length()));
    }

    Pipeline.Reading reading() {
        Document document = new Document(
                "d1", "0".repeat(64), "1".repeat(64), text.toString(), Document.Metadata.none(), List.of(), false);
        Annotations annotations = new Annotations(
                "d1",
                "0".repeat(64),
                "1".repeat(64),
                text.toString(),
                null,
                title,
                null,
                Optional.ofNullable(outlet).map(name -> new Outlet(name, null)).orElse(null),
                published,
                zones,
                sentences,
                times,
                places,
                quantities,
                actors,
                systems,
                List.of(),
                speeches,
                "0.1+lexicon.abc",
                sample);
        return new Pipeline.Reading(document, annotations, claims);
    }

    /** Adds a claim over {@code quote}. */
    HandMade claim(String quote, ClaimSketch sketch) {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        sketch.evidence.forEach((field, cited) -> evidence.put(
                field,
                cited.stream()
                        .map(c -> {
                            Span span = at(c.words());
                            return new Evidence(span.start(), span.end(), c.words(), c.by());
                        })
                        .toList()));
        Span span = at(quote);
        claims.add(sketch.claim("c" + claims.size(), quote, span, evidence));
        return this;
    }
}
