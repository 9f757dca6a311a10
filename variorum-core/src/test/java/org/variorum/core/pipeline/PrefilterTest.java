package org.variorum.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.lexicon.Table;

final class PrefilterTest {

    private static final Prefilter PREFILTER = Prefilter.load();

    static Stream<String> words() {
        return Table.load("prefilter").rows().stream().flatMap(row -> row.list("forms").stream());
    }

    @ParameterizedTest
    @MethodSource("words")
    void everyWordOfTheTableIsFoundInEveryCase(String word) {
        assertThat(PREFILTER.mayHoldClaims(word)).isTrue();
        assertThat(PREFILTER.mayHoldClaims("«" + word.toUpperCase(Locale.ROOT) + "»"))
                .isTrue();
        assertThat(PREFILTER.mayHoldClaims("x-" + word + ".")).isTrue();
        assertThat(PREFILTER.mayHoldClaims("x" + word + "x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The coalition hit a depot near Mosul overnight.",
                "SIX KILLED IN RAID",
                "An áirstrike was reported.",
                "An a\u0301irstrike was reported.",
                "An air\u00adstrike was reported.",
                "Ｍｉｓｓｉｌｅ over the bay",
                "a drone-launched bomblet, a bomb",
                "\ufeffTroops entered the town.",
                "💥rockets💥",
                "The ﬁghters had withdrawn; ﬁred shells lay about.",
                // A report of a match uses the words of war; it is read, and gives no claim later on.
                "The striker shot wide twice before the home side attacked again and hit the bar."
            })
    void aTextWithAWordOfConflictMayHoldClaims(String text) {
        assertThat(PREFILTER.mayHoldClaims(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n ",
                "\ud83d",
                "Whisk the eggs with sugar, fold in the flour and bake for forty minutes.",
                "The council will vote on the budget for the new library on Thursday.",
                "Shares of the shipping company rose by four per cent after its results.",
                "The goalkeeper kept a clean sheet and the visitors won by a late penalty.",
                "Warm weather reached the coast; the warden opened the beach.",
                "Minerals and shellfish were on show at the museum of natural history."
            })
    void aTextWithoutOneCannot(String text) {
        assertThat(PREFILTER.mayHoldClaims(text)).isFalse();
    }

    /** Verbs that make a claim with no weapon named beside them have to pass in all their forms. */
    @Test
    void noInflectionOfAVerbThatNeedsNoWeaponWordIsMissing() {
        Map<String, String> forms = Table.load("triggers").rows().stream()
                .filter(row -> row.cell("pos").equals("verb")
                        && row.cell("setting").equals("any")
                        && row.cell("modifiers").isEmpty()
                        && Set.of("nothing", "people", "aircraft").contains(row.cell("needs")))
                .map(row -> row.cell("lemma"))
                .distinct()
                .collect(Collectors.toMap(lemma -> lemma, PrefilterTest::inflections));
        Set<String> missing = new TreeSet<>();
        forms.values().stream()
                .flatMap(all -> Stream.of(all.split(" ", -1)))
                .filter(form -> !PREFILTER.mayHoldClaims("They " + form + " it."))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    private static String inflections(String lemma) {
        return switch (lemma) {
            case "strike" -> "strike strikes struck striking";
            case "hit" -> "hit hits hitting";
            case "die" -> "die dies died dying";
            case "kidnap" -> "kidnap kidnaps kidnapped kidnapping";
            case "fight" -> "fight fights fought fighting";
            default -> regular(lemma);
        };
    }

    private static String regular(String lemma) {
        String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
        String third = lemma.endsWith("sh") || lemma.endsWith("ch") ? lemma + "es" : lemma + "s";
        return lemma + " " + third + " " + stem + "ed " + stem + "ing";
    }

    @Test
    void theWholeTextIsSearchedToItsLastWord() {
        assertThat(PREFILTER.mayHoldClaims("lorem ".repeat(100_000) + "ambush")).isTrue();
        assertThat(PREFILTER.mayHoldClaims("lorem ".repeat(100_000))).isFalse();
    }
}
