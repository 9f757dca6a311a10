package org.variorum.core.reconcile.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Table;
import org.variorum.model.EventType;

/** What kinds of deed claims tell of. Every row of the table of words is hit by a sentence. */
class DeedReaderTest {

    private static final Map<String, String> CASES = new TreeMap<>(Map.ofEntries(
            Map.entry("aid", "Food deliveries reached the hungry in Orvel."),
            Map.entry("air.strike", "Warplanes came over Orvel at noon."),
            Map.entry("blast", "A roadside bomb went off in Orvel."),
            Map.entry("chemical", "People in Orvel smelled chlorine."),
            Map.entry("crash", "The airliner went into the sea off Orvel."),
            Map.entry("deal", "The truce at Orvel held."),
            Map.entry("deployment", "Two brigades are stationed in Orvel."),
            Map.entry("execution", "Eleven men were beheaded in Orvel."),
            Map.entry("ground", "Infantry stormed the mill of Orvel."),
            Map.entry("missile", "A ballistic missile came down on Orvel."),
            Map.entry("movement", "Hundreds fled Orvel."),
            Map.entry("shelling", "Mortar rounds fell on Orvel."),
            Map.entry("shootdown", "The aircraft was shot down near Orvel."),
            Map.entry("stored", "Guards watched a chemical weapons depot in Orvel.")));

    private static List<Table.Row> rows() {
        return Table.load("deed-words").rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsHitBySomeWords(Table.Row row) {
        Set<Deed> deeds = Tale.of("a")
                .as(EventType.OTHER)
                .quote(CASES.getOrDefault(row.cell("id"), "no case for " + row.cell("id")))
                .account()
                .deeds();
        assertThat(deeds).containsExactly(Deed.valueOf(row.cell("deed")));
    }

    @Test
    void everyCaseIsOfARow() {
        Stream<String> ids = rows().stream().map(row -> row.cell("id"));
        assertThat(ids).containsExactlyInAnyOrderElementsOf(CASES.keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "AIRSTRIKE,,AIR",
        "MISSILE_LAUNCH,,MISSILE",
        "GROUND_OPERATION,,GROUND",
        "DEPLOYMENT,,DEPLOYMENT",
        "AGREEMENT,,DEAL",
        "CASUALTIES,,HARM",
        "STATEMENT,,TALK",
        "ACCUSATION,,TALK",
        "DENIAL,,TALK",
        "OTHER,,OTHER",
        "AIRSTRIKE,chemical,CHEMICAL",
        "GROUND_OPERATION,shelling,SHELLING",
        "OTHER,suicide_attack,BLAST",
        "OTHER,shootdown,SHOOTDOWN",
        "GROUND_OPERATION,capture,GROUND",
        "CASUALTIES,execution,EXECUTION",
        "OTHER,evacuation,MOVEMENT",
        "STATEMENT,ceasefire,DEAL",
        "OTHER,aid,AID",
        "OTHER,base_use,DEPLOYMENT",
    })
    void theTypeTellsWhatTheWordsLeaveOpen(EventType type, String finer, Deed deed) {
        Tale tale = Tale.of("a").as(type);
        assertThat((finer == null ? tale : tale.finer(finer)).account().deeds()).containsExactly(deed);
    }

    @Test
    void whatAClaimIsAboutCountsBeforeItsType() {
        assertThat(Tale.of("a")
                        .denied()
                        .about(EventType.AIRSTRIKE)
                        .quote("We flew nowhere, he said.")
                        .account()
                        .deeds())
                .containsExactly(Deed.AIR);
    }

    @Test
    void theWeaponOfAStrikeIsADeedToo() {
        assertThat(Tale.of("a").withSome("cruise missiles").account().deeds()).containsExactly(Deed.AIR, Deed.MISSILE);
        assertThat(Tale.of("a").withSome("mortar rounds").account().deeds()).containsExactly(Deed.AIR);
    }

    @Test
    void theDeadOfAConvoyAreNoMovement() {
        assertThat(Tale.of("a")
                        .as(EventType.CASUALTIES)
                        .quote("Six of the convoy died.")
                        .account()
                        .deeds())
                .containsExactly(Deed.HARM);
    }

    @Test
    void theDeadOfAWarplaneThatCrashedAreNoneOfItsRaid() {
        assertThat(Tale.of("a")
                        .as(EventType.CASUALTIES)
                        .quote("Six died when an army jet crashed into a mill in Orvel.")
                        .account()
                        .deeds())
                .containsExactly(Deed.CRASH);
        assertThat(Tale.of("a")
                        .as(EventType.CASUALTIES)
                        .quote("Six died when an army warplane bombed a mill in Orvel.")
                        .account()
                        .deeds())
                .containsExactly(Deed.AIR);
    }
}
