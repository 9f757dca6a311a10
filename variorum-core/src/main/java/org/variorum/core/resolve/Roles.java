package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.TargetType;
import org.variorum.model.WeaponRef;

/** Who, whom, with what and where, as a claim's own phrases name them. */
record Roles(
        List<Participant> actor,
        List<Participant> target,
        Optional<TargetType> targetType,
        List<WeaponRef> weapon,
        List<PlaceRef> origin,
        List<PlaceRef> places) {

    Roles {
        actor = List.copyOf(actor);
        target = List.copyOf(target);
        weapon = List.copyOf(weapon);
        origin = List.copyOf(origin);
        places = List.copyOf(places);
    }

    Roles withActors(List<Participant> actors) {
        return new Roles(actors, target, targetType, weapon, origin, places);
    }

    Roles in(PlaceRef place) {
        return new Roles(actor, target, targetType, weapon, origin, List.of(place));
    }

    static Roles read(ClaimWords words) {
        TargetReader targets = new TargetReader(words);
        List<Participant> target = targets.targets();
        OriginReader from = new OriginReader(words);
        List<PlaceRef> origins = from.origins();
        return new Roles(
                new ActorReader(words).actors(),
                target,
                new TargetKinds(words).of(target),
                new WeaponReader(words).weapons(),
                origins,
                new PlaceReader(words, from.phrases()).places());
    }
}
