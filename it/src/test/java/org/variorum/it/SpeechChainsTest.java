package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Speech;
import org.variorum.model.ContractJson;
import org.variorum.model.TextSpan;

/**
 * Reads our own cases of reported speech and compares whole chains: who speaks, by which words, what is said and within whose
 * speech, for every speech of the text and no other. A parser errs now and then, so a share of the cases may fail.
 */
@Tag("models")
class SpeechChainsTest {

    private static final double FEWEST_RIGHT = 0.85;

    /** In a case, whom a pronoun means if that must stay open. */
    private static final String OPEN = "-";

    /**
     * A line of the file.
     *
     * @param speeches in the order of their cues
     */
    record Case(String id, String text, List<Spoken> speeches) {}

    /**
     * A speech as a case has it.
     *
     * @param source the speaker's words; null for none
     * @param parent index of the speech that reports this one; null for none
     * @param speaker whom a pronoun or bare noun means; null where that is not looked at
     */
    record Spoken(
            @Nullable String source,
            String cue,
            List<String> content,
            @Nullable Integer parent,
            @Nullable String speaker) {}

    @Test
    void mostChainsAreRightAsAWhole() {
        List<String> wrong = new ArrayList<>();
        List<Case> cases = cases();
        for (Case each : cases) {
            Annotated annotated = annotated(each.text());
            if (!isRight(each, annotated)) {
                wrong.add(each.id() + ": " + read(annotated));
            }
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60);
        assertThat(1.0 - (double) wrong.size() / cases.size())
                .as("wrong: " + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(FEWEST_RIGHT);
    }

    /** A rule that no case reaches is not tested. */
    @Test
    void everyRuleThatIsNoWordOfTheLexiconIsReached() {
        Map<String, Integer> reached = new TreeMap<>();
        for (Case each : cases()) {
            annotated(each.text()).speeches().forEach(speech -> reached.merge(rule(speech), 1, Integer::sum));
        }
        assertThat(reached)
                .containsOnlyKeys(
                        "speech.according-to",
                        "speech.citing",
                        "speech.colon",
                        "speech.noun",
                        "speech.quoted-by",
                        "speech.verb");
    }

    private static String rule(Speech speech) {
        String[] parts = speech.by().split("\\.", 3);
        return parts[0] + "." + parts[1];
    }

    private static boolean isRight(Case each, Annotated annotated) {
        List<Speech> found = annotated.speeches();
        if (found.size() != each.speeches().size()) {
            return false;
        }
        for (int i = 0; i < found.size(); i++) {
            Spoken expected = each.speeches().get(i);
            Speech speech = found.get(i);
            String speaker = speech.speaker().map(span -> span.of(each.text())).orElse(OPEN);
            boolean same = bare(expected.source())
                            .equals(bare(speech.source()
                                    .map(span -> span.of(each.text()))
                                    .orElse("")))
                    && expected.cue().equals(speech.cue().of(each.text()))
                    && expected.content().stream()
                            .map(SpeechChainsTest::bare)
                            .toList()
                            .equals(words(speech.content(), each.text()))
                    && Optional.ofNullable(expected.parent()).equals(speech.parent())
                    && (expected.speaker() == null || expected.speaker().equals(speaker));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static List<String> words(List<TextSpan> spans, String text) {
        return spans.stream().map(span -> bare(span.of(text))).toList();
    }

    /** Without the marks and stops around it; empty for nothing. */
    private static String bare(@Nullable String words) {
        String marks = " \"“”'’‘,.;:\n";
        if (words == null) {
            return "";
        }
        int start = 0;
        int end = words.length();
        while (start < end && marks.indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && marks.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(start, end);
    }

    private static String read(Annotated annotated) {
        String text = annotated.document().text();
        List<String> read = new ArrayList<>();
        for (Speech speech : annotated.speeches()) {
            read.add(speech.source().map(span -> span.of(text)).orElse("nobody") + " / "
                    + speech.cue().of(text) + " / " + words(speech.content(), text) + " in "
                    + speech.parent().map(String::valueOf).orElse("none"));
        }
        return String.join("; ", read);
    }

    private static Annotated annotated(String text) {
        return Extraction.shared().annotated(text);
    }

    private static List<Case> cases() {
        return CaseFile.lines("/speech/chains.jsonl").stream()
                .map(line -> ContractJson.mapper().readValue(line, Case.class))
                .toList();
    }
}
