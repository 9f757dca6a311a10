package org.variorum.cli.score;

import java.util.List;
import java.util.stream.IntStream;

/** A short invented article with four clear gold claims. */
final class RastanArticle {

    static final String DOC = "rastan";

    static final String TEXT = """
            Government jets hit a fuel depot near Rastan on Monday, the army said. \
            Nine fighters died in the raid, according to the Valley Monitor.
            Rockets were fired at Homs from the Lebanese hills. \
            The army denied it had used cluster bombs.

            Talks will resume in Astana. The envoy thanked his hosts. Both sides signed a truce. File photo: a jet in 2013.
            """;

    static final ClaimLine STRIKE = claim(1, "Government jets hit a fuel depot near Rastan on Monday", "airstrike")
            .with("actor", "'Government'")
            .with("target", "'fuel depot'")
            .with("weapon", "['jets']")
            .with("places", "['Rastan']")
            .with("date", "{'start': '2016-03-07', 'end': '2016-03-07', 'precision': 'day'}")
            .with("attribution", "['Valley Post', 'army']")
            .with("modality", "'claimed'");

    static final ClaimLine DEAD = claim(2, "Nine fighters died in the raid", "casualties")
            .with("actor", "'Government'")
            .with("target", "'fighters'")
            .with("places", "['Rastan']")
            .with("date", "{'start': '2016-03-07', 'end': '2016-03-07', 'precision': 'day'}")
            .with("quantities", "[{'value': 9, 'unit': 'people', 'kind': 'exact'}]")
            .with("attribution", "['Valley Post', 'Valley Monitor']")
            .with("modality", "'claimed'");

    static final ClaimLine ROCKETS = claim(3, "Rockets were fired at Homs from the Lebanese hills", "missile_launch")
            .with("weapon", "['rockets']")
            .with("places", "['Homs']")
            .with("origin", "'Lebanese hills'")
            .with("attribution", "['Valley Post']")
            .with("modality", "'asserted'");

    static final ClaimLine DENIAL = claim(4, "The army denied it had used cluster bombs", "denial")
            .with("actor", "'army'")
            .with("weapon", "['cluster bombs']")
            .with("attribution", "['Valley Post', 'army']")
            .with("modality", "'denied'");

    static final List<ClaimLine> GOLD = List.of(STRIKE, DEAD, ROCKETS, DENIAL);

    private RastanArticle() {}

    private static ClaimLine claim(int number, String quote, String type) {
        return ClaimLine.gold(DOC + "#" + number, DOC, TEXT, quote).with("event_type", "'" + type + "'");
    }

    /** A claim that a run might draw from {@code quote} and the gold does not have. */
    static ClaimLine stray(String id, String quote, String type) {
        return ClaimLine.gold(id, DOC, TEXT, quote).with("event_type", "'" + type + "'");
    }

    /** Just the gold, in the contract's form, as s1 to s4. */
    static List<ClaimLine> copies() {
        return IntStream.range(0, GOLD.size())
                .mapToObj(i -> GOLD.get(i).asSystem("s" + (i + 1)))
                .toList();
    }
}
