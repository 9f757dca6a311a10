package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.Candidate;
import org.variorum.model.PlaceRef;
import org.variorum.model.TextSpan;

/** Writes places as a claim has them, with the words and rules that they rest on. */
record PlaceRefs(ClaimWords words) {

    /** Of a name that many places bear only the likeliest are told. */
    private static final int MOST_RIVALS = 5;

    private static final String BEARING = "description.bearing";

    /** A place that {@code mention} names, cited for {@code field}. */
    PlaceRef of(String field, Mention<Resolved> mention, String rule) {
        words.cites().add(field, mention.span(), rule);
        words.cites().add(field, mention.span(), mention.by());
        Resolved value = mention.value();
        Optional<Entries.Place> place = value.place();
        value.unresolved()
                .ifPresent(why -> value.candidates().stream()
                        .limit(MOST_RIVALS)
                        .map(rival -> new Candidate(rival.name() + ", " + rival.country(), rival.id(), why))
                        .forEach(rival -> words.cites().rival(field, rival)));
        PlaceWording wording = PlaceWording.of(words.sentenceOf(mention.span()), mention, words.text());
        return new PlaceRef(
                wording.name(),
                place.filter(p -> !wording.facility())
                        .flatMap(Entries.Place::geonameid)
                        .orElse(null),
                place.map(Entries.Place::lat).orElse(null),
                place.map(Entries.Place::lon).orElse(null),
                place.map(Entries.Place::radiusM).orElse(null),
                place.map(Entries.Place::country)
                        .filter(c -> !c.isEmpty())
                        .or(() -> landOfAll(mention))
                        .orElse(null),
                value.unresolved().orElse(null),
                words.written(wording.span()),
                words.cites().start(wording.span()),
                words.cites().end(wording.span()));
    }

    /** "A Kestrian base north of the gulf": the land in which every base lies that fits the description. */
    private static Optional<String> landOfAll(Mention<Resolved> mention) {
        List<String> lands = mention.value().candidates().stream()
                .map(Entries.Place::country)
                .distinct()
                .toList();
        boolean one = lands.size() == 1 && mention.by().equals(BEARING);
        return one ? Optional.of(lands.get(0)).filter(land -> !land.isEmpty()) : Optional.empty();
    }

    /** A place that is only described, such as a base in a land, with the land it lies in. */
    PlaceRef described(String field, TextSpan description, Mention<Resolved> land, String rule) {
        words.cites().add(field, description, rule);
        words.cites().add(field, land.span(), land.by());
        return new PlaceRef(
                description.of(words.text()),
                null,
                null,
                null,
                null,
                land.value()
                        .place()
                        .map(Entries.Place::country)
                        .filter(c -> !c.isEmpty())
                        .orElse(null),
                "a place that is described and not named",
                words.written(description),
                words.cites().start(description),
                words.cites().end(description));
    }

    static boolean isCountry(Resolved place) {
        return place.place().map(Entries.Place::isCountry).orElse(false);
    }
}
