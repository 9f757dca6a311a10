package org.variorum.core.reconcile.verdict;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.common.IsoDays;
import org.variorum.model.ActorKind;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.Harm;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Quantity;
import org.variorum.model.TargetType;
import org.variorum.model.WeaponRef;

/** What a claim says in each field of the agreement. */
final class Values {

    /** A field by its name, and what a claim says in it, given the sides of actors. */
    record Field(String name, BiFunction<Claim, Map<String, String>, Stream<Value>> values) {}

    /** The fields of an event's agreement, as the contract names them. */
    static final List<Field> FIELDS = List.of(
            new Field("origin", (claim, sides) -> claim.origin().stream().map(Values::place)),
            new Field("date", (claim, sides) -> Stream.ofNullable(claim.date()).map(Values::date)),
            new Field("places", (claim, sides) -> claim.places().stream().map(Values::place)),
            new Field("actor", (claim, sides) -> claim.actor().stream().map(actor -> participant(actor, sides))),
            new Field("target", (claim, sides) -> claim.target().stream().map(target -> participant(target, sides))),
            new Field("target_type", (claim, sides) -> kind(claim)),
            new Field("weapon", (claim, sides) -> claim.weapon().stream().map(Values::weapon)),
            new Field("quantity", (claim, sides) -> figures(claim)),
            new Field(
                    "purpose",
                    (claim, sides) -> Stream.ofNullable(claim.purpose()).map(Values::words)),
            new Field(
                    "effect",
                    (claim, sides) -> Stream.ofNullable(claim.effect()).map(Values::words)),
            new Field("happened", (claim, sides) -> Stream.of(new Value.Key("happened"))));

    /** A country or a sea says too little of where a thing was for two accounts to agree on it. */
    private static final int WIDEST_PLACE_M = 150_000;

    private Values() {}

    /** The day of an ISO date; empty for none and for what is no date. */
    static Optional<Long> day(@Nullable String iso) {
        return IsoDays.of(iso).map(LocalDate::toEpochDay);
    }

    /** Words in small letters with single spaces. */
    static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
    }

    /** The area of a place that has one. */
    static Optional<Value.Circle> circle(PlaceRef place) {
        Double lat = place.lat();
        Double lon = place.lon();
        return lat == null || lon == null ? Optional.empty() : Optional.of(Value.Circle.of(place, lat, lon));
    }

    private static Stream<Value> kind(Claim claim) {
        return Stream.ofNullable(claim.targetType())
                .filter(type -> type != TargetType.UNKNOWN)
                .map(type -> new Value.Key(type.name()));
    }

    private static Value weapon(WeaponRef weapon) {
        return new Value.Key(weapon.id() == null ? folded(weapon.name()) : weapon.id());
    }

    private static Value words(String words) {
        return new Value.Key(folded(words));
    }

    private static Value place(PlaceRef place) {
        Optional<Value.Circle> circle = circle(place);
        if (circle.isEmpty()) {
            return new Value.Key(folded(place.name()));
        }
        return circle.get().radiusM() > WIDEST_PLACE_M ? new Value.Open() : circle.get();
    }

    private static Value date(ClaimDate date) {
        Optional<Long> first = day(date.start());
        Optional<Long> last = day(date.end());
        return first.isEmpty() || last.isEmpty() ? new Value.Open() : new Value.Days(first.get(), last.get());
    }

    /** A label names nobody, whoever uses it. */
    private static Value participant(Participant participant, Map<String, String> sides) {
        if (participant.kind() == ActorKind.LABEL) {
            return new Value.Open();
        }
        if (participant.id() == null) {
            return new Value.Key(folded(participant.name()));
        }
        String side = sides.getOrDefault(participant.id(), participant.id());
        return new Value.Party(participant.id(), side, participant.kind() == ActorKind.ARMED_GROUP);
    }

    /** The dead and wounded by who they were, where they are told so; else the counts by what is counted. */
    private static Stream<Value> figures(Claim claim) {
        Stream<Value> harm = claim.harm().stream()
                .flatMap(hurt -> Stream.concat(
                        Stream.ofNullable(hurt.killed()).flatMap(bounds -> figure(hurt.who() + " killed", bounds)),
                        Stream.ofNullable(hurt.injured()).flatMap(bounds -> figure(hurt.who() + " injured", bounds))));
        boolean told = !claim.harm().isEmpty();
        return Stream.concat(
                harm,
                claim.quantities().stream()
                        .filter(count -> !told || !"people".equals(count.unit()))
                        .flatMap(Values::figure));
    }

    private static Stream<Value> figure(String of, Harm.Bounds bounds) {
        return figure(of, asDouble(bounds.min()), asDouble(bounds.max()));
    }

    private static Stream<Value> figure(Quantity count) {
        String what = count.what() == null ? "" : folded(count.what());
        String unit = count.unit() == null ? "" : count.unit();
        return figure(unit + " " + what.substring(what.lastIndexOf(' ') + 1), count.min(), count.max());
    }

    /** Words without a number, such as "dozens", are said but bear out no figure. */
    private static Stream<Value> figure(String of, @Nullable Double min, @Nullable Double max) {
        if (min == null && max == null) {
            return Stream.of(new Value.Open());
        }
        return Stream.of(new Value.Figure(
                of, min == null ? Double.NEGATIVE_INFINITY : min, max == null ? Double.POSITIVE_INFINITY : max));
    }

    private static @Nullable Double asDouble(@Nullable Integer number) {
        return number == null ? null : number.doubleValue();
    }
}
