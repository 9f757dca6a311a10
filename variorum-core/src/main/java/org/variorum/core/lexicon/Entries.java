package org.variorum.core.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
     * @param id empty for a system that only its designator's pattern tells, and where a name stands for several
     * @param family what it is a variant of ("su-27" of the Su-30), empty if unknown
     * @param country the maker's ISO 3166-1 alpha-2 code, empty if several
     * @param standIn the noun that a parser sees in its place
     * @param mayBe ids of other systems that writers often mean by this name: "Tu-22" for the Tu-22M3
     * @param carriers ids of the aircraft, ships and vehicles that are known to carry it
     */
    public record WeaponSystem(
            String id,
            String name,
            SystemKind kind,
            String family,
            String country,
            String standIn,
            List<String> mayBe,
            List<String> carriers) {

        public WeaponSystem {
            mayBe = List.copyOf(mayBe);
            carriers = List.copyOf(carriers);
        }
    }

    /**
     * An actor that has a name.
     *
     * @param state the state or camp it belongs to: an alpha-2 code or an actor's id
     * @param role what it is as a speaker
     */
    public record Actor(String id, String name, ActorKind kind, String state, SpeakerRole role) {}

    /** A word for people or things that names nobody: it stays with its speaker. */
    public record Label(String id, TargetType targetType) {}

    /** What a title says of its bearer. */
    public enum TitleKind {
        /** A military rank. */
        RANK,
        /** An office or a trade. */
        POST,
        /** A form of address. */
        STYLE
    }

    /** A word before or beside a person's name. */
    public record Title(String id, TitleKind kind) {}

    /**
     * A word that makes the capitalised words beside it the name of a body.
     *
     * @param kind what such a body mostly is
     * @param stateKind what it is where its name begins with a state or has a number
     * @param before does it stand before the words that name it ("Ministry of"), and not behind them?
     */
    public record BodyHead(String id, ActorKind kind, ActorKind stateKind, boolean before) {}

    /**
     * A word for a video, photo, map or recording.
     *
     * @param kind of the contract: video, photo, map, audio
     * @param needsCue has it other meanings, so that a verb of publishing or showing must stand beside it?
     */
    public record MediaNoun(String id, String kind, boolean needsCue) {}

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

        /** How the ids of countries begin. */
        private static final String COUNTRY = "var-country-";

        private static final String REGION = "RGN";

        /** Is this a whole country? */
        public boolean isCountry() {
            return feature.startsWith("PCL");
        }

        /** Is this a part of a country that has no name of its own, such as "northern Chad"? */
        public boolean isPartOfCountry() {
            return Character.isLowerCase(name.codePointAt(0)) && (feature.equals(REGION) || id.startsWith(COUNTRY));
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

        /** A place that is told by this one and lies elsewhere: its own point and circle, no row of GeoNames, no country. */
        public Place away(String description, String as, double newLat, double newLon, int radius) {
            return new Place(
                    id,
                    description,
                    Optional.empty(),
                    as,
                    "",
                    new Area("", ""),
                    newLat,
                    newLon,
                    radius,
                    0,
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

    /** How a reporting word is followed by what it reports. */
    public enum Takes {
        /** A finite clause: "said that the bridge was hit". */
        CLAUSE,
        /** An infinitive: "refused to leave". */
        INFINITIVE,
        /** A noun phrase with what follows it: "accused the army of shelling the town". */
        OBJECT,
        /** A noun phrase and a name for it: "called the raid a crime". */
        NAMING,
        /** A noun phrase and "as": "described the raid as a crime". */
        AS,
        /** The object of the preposition that ends the word: "called for". */
        PREP,
        /** What a noun says after "of": "reports of shelling". */
        OF,
        /** The clause that it is put into with "as": "as the minister put it". */
        INSERTED,
        /** Words in quotation marks only: "he continued". */
        QUOTE
    }

    /**
     * A word that reports speech or thought.
     *
     * @param lemma its lemma; a particle or preposition that belongs to it stands after a space
     * @param kind verb, noun, preposition, or attitude: a verb that reports what somebody thinks of a thing and not that it
     *     happened
     * @param takes how it is followed by what it reports
     */
    public record SpeechWord(String id, String lemma, Stance stance, String kind, Set<Takes> takes) {

        public SpeechWord {
            takes = Set.copyOf(takes);
        }

        /** Does it only tell what somebody thinks of a thing? */
        public boolean isAttitude() {
            return kind.equals("attitude");
        }
    }
}
