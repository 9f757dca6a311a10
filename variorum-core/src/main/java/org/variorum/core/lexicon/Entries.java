package org.variorum.core.lexicon;

import java.util.Optional;
import org.variorum.model.ActorKind;
import org.variorum.model.SpeakerRole;
import org.variorum.model.Stance;
import org.variorum.model.SystemKind;
import org.variorum.model.TargetType;

/** What a row of each table says. */
public final class Entries {

    private static final double EARTH_M = 6_371_000;

    private Entries() {}

    /**
     * A weapon system.
     *
     * @param country the maker's ISO 3166-1 alpha-2 code, empty if several
     * @param standIn the noun that a parser sees in its place
     */
    public record WeaponSystem(String id, String name, SystemKind kind, String country, String standIn) {}

    /**
     * An actor that has a name.
     *
     * @param state the state or camp it belongs to: an alpha-2 code or an actor's id
     * @param role what it is as a speaker
     */
    public record Actor(String id, String name, ActorKind kind, String state, SpeakerRole role) {}

    /** A word for people or things that names nobody: it stays with its speaker. */
    public record Label(String id, TargetType targetType) {}

    /**
     * A place of the gazetteer.
     *
     * @param geonameid absent for places that GeoNames does not have
     * @param feature GeoNames feature code
     * @param country ISO 3166-1 alpha-2; empty for a sea
     * @param radiusM metres
     * @param people 0 where unknown
     * @param ordinaryWord is a spelling also an English word ("Nice")?
     */
    public record Place(
            String id,
            String name,
            Optional<Integer> geonameid,
            String feature,
            String country,
            Area area,
            double lat,
            double lon,
            int radiusM,
            int people,
            boolean ordinaryWord) {

        /** Is this a whole country? */
        public boolean isCountry() {
            return feature.startsWith("PCL");
        }

        /** Is this an area that a country is divided into? */
        public boolean isArea() {
            return feature.startsWith("ADM");
        }

        /** Is this a town, a village or a part of one? */
        public boolean isSettlement() {
            return feature.startsWith("PPL") || feature.equals("STLMT");
        }

        /** Is this a part of a town? */
        public boolean isQuarter() {
            return feature.equals("PPLX");
        }

        /** This place under a description of it ("north of Aleppo"), with the same centre and a circle no smaller. */
        public Place described(String description, String as, int radius) {
            return new Place(
                    id,
                    description,
                    geonameid,
                    as,
                    country,
                    area,
                    lat,
                    lon,
                    Math.max(radiusM, radius),
                    people,
                    ordinaryWord);
        }

        /** Metres to another place, on a sphere. */
        public double distanceTo(Place other) {
            double p = Math.toRadians(lat);
            double q = Math.toRadians(other.lat);
            double half = square(Math.sin((q - p) / 2))
                    + Math.cos(p) * Math.cos(q) * square(Math.sin(Math.toRadians(other.lon - lon) / 2));
            return 2 * EARTH_M * Math.asin(Math.min(1, Math.sqrt(half)));
        }
    }

    /** GeoNames' codes of the first- and second-level area that a place lies in; empty where unknown. */
    public record Area(String first, String second) {}

    private static double square(double x) {
        return x * x;
    }

    /** A publisher of articles. */
    public record Outlet(String id, String name, String domain, String country) {}

    /** A word that reports speech. */
    public record SpeechWord(String id, String lemma, Stance stance, String kind) {}
}
