package org.variorum.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One row of each kind with every field filled, and the barest rows that the contract allows; for other modules' tests too. */
public final class Rows {

    private Rows() {}

    static Claim fullClaim() {
        return new Claim(
                "c1",
                "report-7",
                ZoneKind.BODY,
                "Six Tu-22M3 bombers from Mozdok struck gangs near Palmyra on Tuesday, Interfax said.",
                10,
                94,
                EventType.AIRSTRIKE,
                "campaign",
                EventType.DEPLOYMENT,
                new PloverCode("ASSAULT", "aerial"),
                new AcledCode("Explosions/Remote violence", "Air/drone strike"),
                List.of(new Participant("rus", "Russia", ActorKind.STATE, "Russian", 1, 8, false)),
                List.of(new Participant(null, "gangs", ActorKind.LABEL, "gangs", 49, 54, null)),
                TargetType.ARMED_GROUP,
                TargetRole.CLAIMED_TARGET,
                List.of(new WeaponRef("tu-22m3", "Tu-22M3", SystemKind.AIRCRAFT, "Tu-22M3", 14, 21)),
                List.of(new PlaceRef("Mozdok", 525412, 43.75, 44.65, 5000, "RU", null, "Mozdok", 35, 41)),
                List.of(new PlaceRef("Palmyra", null, null, null, null, null, "no such place", "Palmyra", 60, 67)),
                new ClaimDate("2015-11-17", "2015-11-17", DatePrecision.DAY, "on Tuesday", "the document's day", null),
                new ClaimDate("2015-11-18", null, DatePrecision.DAY, null, null, false),
                List.of(new Quantity(6.0, 6.0, 6.0, "Six", "aircraft", "bombers", QuantityKind.EXACT, 10, 13)),
                List.of(new Harm("civilian", new Harm.Bounds(4, null), null, "school")),
                "to cut a road",
                "depot destroyed",
                chain(),
                Modality.CLAIMED,
                Polarity.AFFIRMED,
                Realis.DONE,
                List.of(0),
                0.75,
                Map.of("date", 0.625),
                "0.1.0+abc",
                evidence(),
                Map.of("places", List.of(new Candidate("Idlib", "169389", "two places of this name fit equally well"))),
                true,
                true);
    }

    private static List<Speaker> chain() {
        return List.of(
                new Speaker(null, null, SpeakerRole.OUTLET, null, null, null, null, null),
                new Speaker("Interfax", "interfax", SpeakerRole.AGENCY, "said", Stance.SAID, "Interfax", 80, 88));
    }

    private static Map<String, List<Evidence>> evidence() {
        Map<String, List<Evidence>> evidence = new LinkedHashMap<>();
        evidence.put("weapon", List.of(new Evidence(14, 21, "Tu-22M3", "tu-22m3")));
        evidence.put("event_type", List.of(new Evidence(42, 48, "struck", "air.strike")));
        evidence.put("date", List.of(new Evidence(68, 78, "on Tuesday", "time.weekday")));
        return evidence;
    }

    static Claim bareClaim() {
        return claim(List.of(), List.of(), Map.of());
    }

    /** The barest claim but for who acts, who speaks and what it rests on. */
    public static Claim claim(
            List<Participant> actor, List<Speaker> attribution, Map<String, List<Evidence>> evidence) {
        return new Claim(
                "c2",
                "report-8",
                ZoneKind.HEADLINE,
                "Strike hits depot",
                0,
                17,
                EventType.AIRSTRIKE,
                null,
                null,
                null,
                null,
                actor,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                attribution,
                Modality.ASSERTED,
                Polarity.NEGATED,
                Realis.ONGOING,
                List.of(),
                0.5,
                null,
                "0.1.0",
                evidence,
                null,
                null,
                null);
    }

    private static final Published PUBLISHED = new Published(
            "2015-11-20",
            "2015-11-20",
            PublishedBasis.BYLINE,
            "the date in the byline",
            List.of(new Published.Alternative("2015-11-19", "2015-11-19", PublishedBasis.DATELINE, "older")));

    private static final PlaceMention PLACE = new PlaceMention(
            0, 5, "Idlib", "Idlib", 169389, 35.93, 36.63, 3000, "SY", "PPLA", "doubtful", 1, "place.gazetteer");

    private static final QuantityMention QUANTITY = new QuantityMention(
            0, 10, "30 sorties", QuantityKind.RATE, 30.0, 29.0, 31.0, "sortie", "sorties", "day", "q");

    static Annotations fullAnnotations() {
        return new Annotations(
                "report-7",
                "aa",
                "bb",
                "Idlib",
                "en",
                "A title",
                "https://news.example/1",
                new Outlet("Morning Post", "morning-post"),
                PUBLISHED,
                List.of(new Zone(ZoneKind.BODY, 0, 5)),
                List.of(new Span(0, 5)),
                List.of(new TimeMention(0, 7, "Tuesday", TimeType.DATE, "2015-11-17", "2015-11-17", "2015-11-17", "t")),
                List.of(PLACE),
                List.of(QUANTITY),
                List.of(new ActorMention(0, 5, "Daesh", "is", "Islamic State", ActorKind.ARMED_GROUP, "post", "is")),
                List.of(new SystemMention(
                        0,
                        7,
                        "Tu-22M3",
                        "tu-22m3",
                        "Tu-22M3",
                        SystemKind.AIRCRAFT,
                        "tu-22m",
                        List.of("tu-22mr"),
                        "tu-22m3")),
                List.of(new MediaMention("video", 0, 5, "MoD", "2015-11-18", false, "a depot", "doubted")),
                List.of(new AttributionMention(
                        new Span(0, 8),
                        new Span(0, 8),
                        new Span(9, 13),
                        List.of(new Span(14, 20)),
                        SpeechKind.MIXED,
                        3,
                        "said")),
                "0.1.0",
                true);
    }

    static Event fullEvent() {
        return new Event(
                "c1",
                "incident",
                EventType.AIRSTRIKE,
                List.of("c1", "c2"),
                "e9",
                new ClaimDate("2015-11-17", "2015-11-17", DatePrecision.DAY, null, null, null),
                List.of(),
                3,
                2,
                1,
                Map.of("weapon", "agreed", "date", "single_source", "origin", "contested"),
                "declared",
                new Event.HarmGrade("fair", "grade.two-sources"),
                "NO_JUDGEMENT",
                true);
    }

    static Link fullLink() {
        return new Link("l1", "c1", "c2", "contradicts", "origin", "UNSURE", false, "Mozdok or Hamadan", 0.8, true);
    }

    static Check fullCheck() {
        return new Check(
                "report-7",
                List.of("c1"),
                "weekday_date",
                "fails",
                Severity.WARNING,
                "17 November 2015 was a Tuesday",
                List.of(new Evidence(3, 9, "Monday", "check.weekday")),
                true);
    }
}
