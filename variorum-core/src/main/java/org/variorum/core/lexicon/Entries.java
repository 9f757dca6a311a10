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
     * @param before does it stand before the words that name it ("Ministry of"), and not behind them?
     */
    public record BodyHead(String id, ActorKind kind, boolean before) {}

    /**
     * A place of the gazetteer.
     *
     * @param geonameid absent for places that GeoNames does not have
     * @param feature GeoNames feature code
     * @param radiusM metres
     */
    public record Place(
            String id,
            String name,
            Optional<Integer> geonameid,
            String feature,
            String country,
            double lat,
            double lon,
            int radiusM) {

        /** Is this a whole country? */
        public boolean isCountry() {
            return feature.startsWith("PCL");
        }
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
