package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Annotator;
import org.variorum.core.extract.Extractor;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.core.resolve.Resolver;
import org.variorum.core.resolve.RoleRule;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;
import org.variorum.model.Participant;
import org.variorum.model.WeaponRef;
import org.variorum.nlp4j.Nlp4jParser;
import org.variorum.nlp4j.Progress;

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

    /** Ends each case, since many triggers ask for a text about a war. */
    private static final String OF_WAR = "\n\nThere are insurgents and howitzers in the hills.";

    private static final Lexicon LEXICON = Lexicon.load();

    private static Optional<Annotator> annotator = Optional.empty();

    /**
     * A line of the file. Lists are parted by "|"; a star is not looked at, a dash is none.
     *
     * @param trigger the word of the claim that is looked at
     */
    record Case(
            String id, String text, String trigger, String actor, String target, String targetType, String weapon) {}

    @BeforeAll
    static void loadTheModels() {
        annotator = Optional.of(new Annotator(LEXICON, Nlp4jParser.load(Nlp4jParser.standardCache(), Progress.NONE)));
    }

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
        RawInput input = new RawInput(
                "case", Optional.of("case"), (text + OF_WAR).getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, false);
        Annotated annotated = annotator
                .orElseThrow()
                .annotate(InputFormat.read(input).document().orElseThrow());
        return new Resolver(LEXICON, "test").resolve(annotated, new Extractor(LEXICON).extract(annotated));
    }

    private static List<Case> cases() {
        try (InputStream in = Objects.requireNonNull(RoleCasesTest.class.getResourceAsStream("roles.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .map(cells -> new Case(
                            cells[0], cells[1].replace("\\n", "\n"), cells[2], cells[3], cells[4], cells[5], cells[6]))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
