package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.variorum.core.resolve.RoleRule;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Participant;
import org.variorum.model.WeaponRef;

/**
 * Reads our own cases of who did what to whom with what: targets, lists, and words whose meaning stands before them. A parser
 * errs now and then, so a share of the cases may fail.
 */
@Tag("models")
class RoleCasesTest {

    private static final double FEWEST_RIGHT = 0.85;

    /** In a case, what is not looked at. */
    private static final String ANY = "*";

    private static final String NONE = "-";

    /**
     * A line of the file. Lists are parted by "|"; a star is not looked at, a dash is none.
     *
     * @param trigger the word of the claim that is looked at
     */
    record Case(
            String id, String text, String trigger, String actor, String target, String targetType, String weapon) {}

    @Test
    void mostTargetsAreRight() {
        assertMostRight("target");
    }

    @Test
    void mostListsAreRight() {
        assertMostRight("coordination");
    }

    @Test
    void mostOfWhoActsIsRight() {
        assertMostRight("who");
    }

    @Test
    void mostAntecedentsAreRight() {
        assertMostRight("antecedent");
    }

    @Test
    void everyRuleIsHitByACase() {
        Set<String> hit = cases().stream()
                .flatMap(each -> claims(each.text()).stream())
                .flatMap(claim -> claim.evidence().values().stream())
                .flatMap(List::stream)
                .map(Evidence::by)
                .collect(Collectors.toSet());
        assertThat(hit)
                .containsAll(Arrays.stream(RoleRule.values()).map(RoleRule::id).toList());
    }

    @Test
    void mostFurtherRulesAreRight() {
        assertMostRight("rule");
    }

    private static void assertMostRight(String topic) {
        List<Case> cases =
                cases().stream().filter(each -> each.id().startsWith(topic)).toList();
        List<String> wrong = new ArrayList<>();
        for (Case each : cases) {
            String read = read(each);
            if (!read.isEmpty()) {
                wrong.add(each.id() + ": " + read + " in: " + each.text());
            }
        }
        assertThat(cases).isNotEmpty();
        assertThat(1 - wrong.size() / (double) cases.size())
                .as(String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FEWEST_RIGHT);
    }

    /** What was read wrongly, empty if nothing was. */
    private static String read(Case each) {
        return claims(each.text()).stream()
                .filter(claim -> Objects.requireNonNull(claim.evidence().get("event_type"))
                        .get(0)
                        .text()
                        .equals(each.trigger()))
                .reduce((first, second) -> second)
                .map(claim -> wrong(each, claim))
                .orElse("no claim by " + each.trigger());
    }

    private static String wrong(Case each, Claim claim) {
        List<String> actors = claim.actor().stream().map(Participant::name).toList();
        List<String> targets = claim.target().stream().map(Participant::text).toList();
        List<String> weapons = claim.weapon().stream().map(WeaponRef::text).toList();
        String type = claim.targetType() == null
                ? NONE
                : Objects.requireNonNull(claim.targetType()).name().toLowerCase(Locale.ROOT);
        return difference("actor", each.actor(), joined(actors))
                + difference("target", each.target(), joined(targets))
                + difference("type", each.targetType(), type)
                + difference("weapon", each.weapon(), joined(weapons));
    }

    private static String joined(List<String> values) {
        return values.isEmpty() ? NONE : String.join("|", values);
    }

    private static String difference(String field, String wanted, String found) {
        return wanted.equals(ANY) || wanted.equals(found) ? "" : field + " " + found + " for " + wanted + "; ";
    }

    private static List<Claim> claims(String text) {
        return Extraction.shared().claims(text);
    }

    private static List<Case> cases() {
        return CaseFile.rows("roles.tsv").stream()
                .map(cells -> new Case(
                        cells[0], cells[1].replace("\\n", "\n"), cells[2], cells[3], cells[4], cells[5], cells[6]))
                .toList();
    }
}
