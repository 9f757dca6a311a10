package org.variorum.core.reconcile.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.NameSheet;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Participant;
import org.variorum.model.PlaceMention;
import org.variorum.model.PlaceRef;
import org.variorum.model.TargetType;
import org.variorum.model.WeaponRef;

/**
 * What the bare names in one document's claims stand for: places by the document's own reading of the name if it is at hand,
 * all else by the tables. A label stays one, and a name that is not known keeps its words.
 */
final class DocumentNames {

    /** Words behind which a name says where or whose its people are. */
    private static final Set<String> BEHIND_A_HEAD = Set.of(
            "at", "by", "carrying", "controlled", "from", "in", "including", "of", "on", "under", "used", "with");

    private final Lexicon lexicon;
    private final Optional<Annotations> document;
    private final NameSheet sheet;
    private final SpeakerNames speakers;

    private DocumentNames(Lexicon lexicon, Optional<Annotations> document, NameSheet sheet) {
        this.lexicon = lexicon;
        this.document = document;
        this.sheet = sheet;
        this.speakers = new SpeakerNames(lexicon, sheet);
    }

    /** The names of {@code claims}, all of one document; its claims' quotes tell what countries it speaks of. */
    static DocumentNames of(Lexicon lexicon, List<Claim> claims, Optional<Annotations> document) {
        Set<String> places = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> quotes = new TreeSet<>();
        for (Claim claim : claims) {
            Stream.concat(claim.origin().stream(), claim.places().stream()).forEach(place -> places.add(place.name()));
            Stream.concat(claim.actor().stream(), claim.target().stream()).forEach(who -> names.add(who.name()));
            claim.weapon().forEach(weapon -> names.add(weapon.name()));
            claim.attribution().forEach(speaker -> names.addAll(SpeakerNames.readings(speaker.name())));
            quotes.add(claim.quote());
        }
        return new DocumentNames(lexicon, document, NameSheet.of(lexicon, places, names, List.copyOf(quotes)));
    }

    /** The claim with the ids, kinds and points of its names. */
    Claim resolved(Claim claim) {
        return new Claim(
                claim.id(),
                claim.doc(),
                claim.zone(),
                claim.quote(),
                claim.start(),
                claim.end(),
                claim.eventType(),
                claim.subtype(),
                claim.about(),
                claim.plover(),
                claim.acled(),
                claim.actor().stream().map(this::participant).toList(),
                claim.target().stream().map(this::participant).toList(),
                claim.targetType(),
                claim.targetRole(),
                claim.weapon().stream().map(this::weapon).toList(),
                claim.origin().stream().map(place -> place(claim, place)).toList(),
                claim.places().stream().map(place -> place(claim, place)).toList(),
                claim.date(),
                claim.said(),
                claim.quantities(),
                claim.harm(),
                claim.purpose(),
                claim.effect(),
                speakers.resolved(claim.attribution()),
                claim.modality(),
                claim.polarity(),
                claim.realis(),
                claim.media(),
                claim.extractionConfidence(),
                claim.fieldConfidence(),
                claim.version(),
                claim.evidence(),
                claim.candidates(),
                claim.sample(),
                claim.aggregate());
    }

    private Participant participant(Participant who) {
        if (who.id() != null) {
            return who;
        }
        Optional<ActorValue> value = sheet.actor(who.name())
                .filter(actor -> !isPeople(who.name(), actor))
                .or(() -> fighters(who.name()));
        Optional<Entries.Actor> entry = value.flatMap(ActorValue::entry);
        Optional<ActorKind> kind = value.map(ActorValue::kind).or(() -> kindOfHead(who.name()));
        return new Participant(
                entry.map(Entries.Actor::id).orElse(null),
                entry.map(Entries.Actor::name).orElse(who.name()),
                who.kind() != null ? who.kind() : kind.orElse(null),
                who.text(),
                who.start(),
                who.end(),
                who.stated());
    }

    /** "Daesh militants" are Daesh: an armed group's name right before a label for its people. */
    private Optional<ActorValue> fighters(String name) {
        List<Mention<ActorValue>> inside = sheet.actorsIn(name);
        boolean group = inside.size() == 2
                && inside.get(0).value().kind() == ActorKind.ARMED_GROUP
                && inside.get(0).value().entry().isPresent()
                && inside.get(0).span().start() == 0
                && inside.get(1)
                        .value()
                        .target()
                        .filter(TargetType.ARMED_GROUP::equals)
                        .isPresent()
                && inside.get(1).span().end() == name.length();
        return group ? Optional.of(inside.get(0).value()) : Optional.empty();
    }

    /** What the last words before any "of" or "in" say: "residents of Daraa" are civilians. */
    private Optional<ActorKind> kindOfHead(String name) {
        int end = Words.of(name).list().stream()
                .filter(word -> word.span().start() > 0 && BEHIND_A_HEAD.contains(word.key()))
                .mapToInt(word -> word.span().start() - 1)
                .findFirst()
                .orElse(name.length());
        List<Mention<ActorValue>> labels = sheet.actorsIn(name).stream()
                .filter(m -> m.span().end() <= end && m.value().isLabel())
                .toList();
        boolean same = labels.stream().map(m -> m.value().kind()).distinct().count() == 1;
        return same && labels.get(labels.size() - 1).span().end() == end
                ? Optional.of(labels.get(0).value().kind())
                : Optional.empty();
    }

    /** "Syrians" are people, though the tables file the word under their state. */
    private boolean isPeople(String name, ActorValue value) {
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : "";
        return value.kind() == ActorKind.STATE
                && lexicon.actors().find(Words.of(one), one).stream()
                        .anyMatch(hit -> hit.span().length() == one.length()
                                && value.entry().filter(hit.value()::equals).isPresent());
    }

    /** The one system that a name holds; "Tomahawk cruise missile" is the Tomahawk. */
    private WeaponRef weapon(WeaponRef weapon) {
        List<Mention<Entries.WeaponSystem>> inside = sheet.systemsIn(weapon.name());
        if (weapon.id() != null || inside.size() != 1) {
            return weapon;
        }
        Entries.WeaponSystem system = inside.get(0).value();
        return new WeaponRef(
                system.id().isEmpty() ? null : system.id(),
                system.name(),
                weapon.kind() != null ? weapon.kind() : system.kind(),
                weapon.text(),
                weapon.start(),
                weapon.end());
    }

    private PlaceRef place(Claim claim, PlaceRef place) {
        if (place.lat() != null) {
            return place;
        }
        Optional<PlaceMention> read = document.flatMap(row -> mention(row, claim, place.name()));
        if (read.isPresent()) {
            PlaceMention mention = read.get();
            return new PlaceRef(
                    mention.name(),
                    mention.geonameid(),
                    mention.lat(),
                    mention.lon(),
                    mention.radiusM(),
                    mention.country(),
                    null,
                    place.text(),
                    place.start(),
                    place.end());
        }
        return sheet.place(place.name()).map(value -> place(place, value)).orElse(place);
    }

    private static PlaceRef place(PlaceRef bare, Resolved value) {
        Optional<Entries.Place> place = value.place();
        return new PlaceRef(
                place.isPresent() ? value.name() : bare.name(),
                place.flatMap(Entries.Place::geonameid).orElse(null),
                place.map(Entries.Place::lat).orElse(null),
                place.map(Entries.Place::lon).orElse(null),
                place.map(Entries.Place::radiusM).orElse(null),
                place.map(Entries.Place::country)
                        .filter(country -> !country.isEmpty())
                        .orElse(bare.country()),
                value.unresolved().orElse(null),
                bare.text(),
                bare.start(),
                bare.end());
    }

    /** The document's resolved place of this name: in the quote, or else the same all over the document. */
    private static Optional<PlaceMention> mention(Annotations document, Claim claim, String name) {
        String key = Words.keyOf(name);
        List<PlaceMention> named = document.places().stream()
                .filter(place -> place.lat() != null)
                .filter(place -> Words.keyOf(place.text()).equals(key)
                        || Words.keyOf(place.name()).equals(key))
                .toList();
        Optional<PlaceMention> inQuote = named.stream()
                .filter(place -> place.start() >= claim.start() && place.end() <= claim.end())
                .findFirst();
        boolean one = named.stream()
                        .map(place -> place.lat() + " " + place.lon())
                        .distinct()
                        .count()
                == 1;
        return inQuote.or(() -> one ? named.stream().findFirst() : Optional.empty());
    }
}
