package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.ActorKind;
import org.variorum.model.Harm;
import org.variorum.model.MediaMention;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Quantity;
import org.variorum.model.Speaker;
import org.variorum.model.WeaponRef;

/** Says the values of a claim's fields in words. */
final class ValueWords {

    private ValueWords() {}

    static String of(Participant participant) {
        return participant.name() + identity(participant.kind(), participant.id());
    }

    static String of(WeaponRef weapon) {
        return weapon.name() + identity(weapon.kind(), weapon.id());
    }

    /** "(armed group, id is)"; a label is said to be kept, any other name without an id to have none. */
    static String identity(@Nullable Enum<?> kind, @Nullable String id) {
        List<String> parts = new ArrayList<>();
        if (kind != null) {
            parts.add(Wording.of(kind));
        }
        if (id != null) {
            parts.add("id " + id);
        } else {
            parts.add(kind == ActorKind.LABEL ? "kept as worded" : "no id");
        }
        return " (" + String.join(", ", parts) + ")";
    }

    static String of(PlaceRef place) {
        return place(place.text(), place.name(), place.country(), place.lat(), place.lon(), place.radiusM());
    }

    /**
     * A place as it is worded, since names of one place may be in dispute: "Al-Bab (SY; 36.37, 37.52; within 3 km)". Where
     * the gazetteer has another name, that is said in the brackets.
     */
    static String place(
            String text,
            String name,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Integer radiusM) {
        List<String> parts = new ArrayList<>();
        if (!name.equalsIgnoreCase(text)) {
            parts.add("gazetteer: " + name);
        }
        if (country != null) {
            parts.add(country);
        }
        if (lat != null && lon != null) {
            parts.add(Wording.number(lat) + ", " + Wording.number(lon));
        }
        if (radiusM != null) {
            parts.add("within " + distance(radiusM));
        }
        return parts.isEmpty() ? text : text + " (" + String.join("; ", parts) + ")";
    }

    private static String distance(int metres) {
        return metres < 1000 ? metres + " m" : Wording.number(Math.round(metres / 100.0) / 10.0) + " km";
    }

    static String of(Quantity quantity) {
        String amount = Wording.amount(quantity.kind(), quantity.value(), quantity.min(), quantity.max());
        return amount + counted(quantity.unit(), quantity.what());
    }

    /** "; unit: vehicle; of: fuel trucks", the words only where they say more than the unit. */
    static String counted(@Nullable String unit, @Nullable String of) {
        String measured = unit == null ? "" : "; unit: " + unit;
        String counted = of == null ? "" : of.strip();
        return counted.isEmpty() || counted.equals(unit) ? measured : measured + "; of: " + counted;
    }

    static String of(Harm harm) {
        List<String> parts = new ArrayList<>();
        if (harm.killed() != null) {
            parts.add("killed: " + Wording.bounds(harm.killed()));
        }
        if (harm.injured() != null) {
            parts.add("injured: " + Wording.bounds(harm.injured()));
        }
        if (harm.object() != null) {
            parts.add("object: " + harm.object());
        }
        return harm.who() + (parts.isEmpty() ? "" : "; " + String.join("; ", parts));
    }

    static String of(MediaMention media) {
        String publisher = media.publisher() == null ? "" : "; publisher: " + media.publisher();
        String shows = media.shows() == null ? "" : "; shows: " + media.shows();
        String file = Boolean.TRUE.equals(media.filePhoto()) ? "; file picture" : "";
        return media.kind() + publisher + shows + file;
    }

    /** A link of the chain; "not known" stands for a name nobody gives. */
    static String of(Speaker speaker) {
        return name(speaker) + " (" + standing(speaker) + ")";
    }

    static String name(Speaker speaker) {
        return speaker.name() == null ? "not known" : speaker.name();
    }

    /** Role, strength of the verb and id. */
    static String standing(Speaker speaker) {
        List<String> parts = new ArrayList<>();
        parts.add(Wording.of(speaker.role()));
        if (speaker.stance() != null) {
            parts.add(Wording.of(speaker.stance()));
        }
        if (speaker.id() != null) {
            parts.add("id " + speaker.id());
        }
        return String.join(", ", parts);
    }
}
