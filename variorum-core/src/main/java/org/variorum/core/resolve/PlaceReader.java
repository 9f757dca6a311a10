package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.Candidate;
import org.variorum.model.PlaceRef;
import org.variorum.model.TextSpan;

/** Reads where it was launched from, and where it happened. */
final class PlaceReader {

    /** Of a name that many places bear only the likeliest are told. */
    private static final int MOST_RIVALS = 5;

    private final ClaimWords words;

    PlaceReader(ClaimWords words) {
        this.words = words;
    }

    /** Where it was launched from: places behind "from". */
    List<PlaceRef> origins() {
        List<PlaceRef> found = new ArrayList<>();
        for (TextSpan phrase : words.raw().phrases(Role.SOURCE)) {
            for (Mention<Resolved> mention : Annotated.inside(words.annotated().places(), phrase)) {
                found.add(reference("origin", mention));
            }
        }
        return found;
    }

    /**
     * Where it happened: places of the clause that are neither its origin nor its actor; else those of the sentence. An area
     * that only says where another of them lies is left out.
     */
    List<PlaceRef> places() {
        List<TextSpan> elsewhere = new ArrayList<>(words.raw().phrases(Role.SOURCE));
        elsewhere.addAll(words.raw().phrases(Role.AGENT));
        List<Mention<Resolved>> found = new ArrayList<>();
        for (TextSpan part : words.raw().scope()) {
            found.addAll(Annotated.inside(words.annotated().places(), part));
        }
        found.removeIf(m -> isElsewhere(m, elsewhere));
        if (found.isEmpty()) {
            found.addAll(
                    Annotated.inside(words.annotated().places(), words.raw().wider()));
            found.removeIf(m -> isElsewhere(m, elsewhere));
        }
        Set<TextSpan> containers = new LinkedHashSet<>();
        found.forEach(m -> m.value().container().ifPresent(containers::add));
        found.removeIf(m -> containers.contains(m.span()));
        boolean nearer = found.stream().anyMatch(m -> !isCountry(m.value()));
        found.removeIf(m -> nearer && isCountry(m.value()));
        Set<String> seen = new LinkedHashSet<>();
        return found.stream()
                .filter(m -> seen.add(m.value().name()))
                .map(m -> reference("places", m))
                .toList();
    }

    private boolean isElsewhere(Mention<Resolved> mention, List<TextSpan> elsewhere) {
        boolean actsThere = elsewhere.stream().anyMatch(span -> span.contains(mention.span()));
        boolean speaks = words.sentence()
                .headOf(mention.span())
                .filter(i -> Set.of("nsubj", "dobj")
                        .contains(words.sentence().token(i).relation()))
                .isPresent();
        return actsThere || (speaks && isCountry(mention.value()));
    }

    private static boolean isCountry(Resolved place) {
        return place.place().map(Entries.Place::isCountry).orElse(false);
    }

    private PlaceRef reference(String field, Mention<Resolved> mention) {
        words.cites().add(field, mention.span(), mention.by());
        Resolved value = mention.value();
        Optional<Entries.Place> place = value.place();
        value.unresolved()
                .ifPresent(why -> value.candidates().stream()
                        .limit(MOST_RIVALS)
                        .map(rival -> new Candidate(rival.name() + ", " + rival.country(), rival.id(), why))
                        .forEach(rival -> words.cites().rival(field, rival)));
        return new PlaceRef(
                value.name(),
                place.flatMap(Entries.Place::geonameid).orElse(null),
                place.map(Entries.Place::lat).orElse(null),
                place.map(Entries.Place::lon).orElse(null),
                place.map(Entries.Place::radiusM).orElse(null),
                place.map(Entries.Place::country).filter(c -> !c.isEmpty()).orElse(null),
                value.unresolved().orElse(null),
                mention.span().of(words.text()),
                words.cites().start(mention.span()),
                words.cites().end(mention.span()));
    }
}
