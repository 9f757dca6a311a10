package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Tables;
import org.variorum.core.parse.StoredParses;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** Runs every row of {@code quantities.corpus.tsv} and {@code quantities.negative.tsv}; a "-" stands for "none". */
final class QuantityFinderTest {

    private static final Lexicon LEXICON = Lexicon.load();
    private static final QuantityFinder FINDER = new QuantityFinder(LEXICON, List.of());
    private static final StoredParses PARSES = StoredParses.resource(QuantityFinderTest.class, "quantities.parses.txt");
    private static final List<String> COLUMNS = List.of("words", "kind", "value", "min", "max", "unit", "of", "per");

    private static Table table(String name) {
        return Tables.beside(QuantityFinderTest.class, name);
    }

    /** The rows of a sentence together: one a quantity, in order. */
    static Stream<List<Table.Row>> corpus() {
        return bySentence("quantities.corpus.tsv");
    }

    /** Sentences whose quantities need the parse; a row of dashes stands for none. */
    static Stream<List<Table.Row>> parsed() {
        return bySentence("quantities.parsed.tsv");
    }

    private static Stream<List<Table.Row>> bySentence(String name) {
        Map<String, List<Table.Row>> bySentence = new LinkedHashMap<>();
        for (Table.Row row : table(name).rows()) {
            bySentence
                    .computeIfAbsent(row.cell("sentence"), s -> new ArrayList<>())
                    .add(row);
        }
        return bySentence.values().stream();
    }

    static Stream<Table.Row> negative() {
        return table("quantities.negative.tsv").rows().stream();
    }

    private static List<Mention<Amount>> found(String text) {
        return FINDER.findUnparsed(new TextSpan(0, text.length()), text, Owned.nothing());
    }

    private static List<String> cells(String text, Mention<Amount> mention) {
        Amount amount = mention.value();
        return List.of(
                mention.span().of(text),
                amount.kind().name().toLowerCase(Locale.ROOT),
                number(amount.value()),
                number(amount.min()),
                number(amount.max()),
                amount.unit().orElse("-"),
                amount.of().isEmpty() ? "-" : amount.of(),
                amount.per().orElse("-"));
    }

    private static String number(Optional<Double> number) {
        return number.map(n -> n == Math.rint(n) ? Long.toString(n.longValue()) : Double.toString(n))
                .orElse("-");
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void aQuantityIsReadAsAPersonReadsIt(List<Table.Row> rows) {
        String sentence = rows.get(0).cell("sentence");
        List<List<String>> expected = expected(rows);
        assertThat(found(sentence).stream().map(m -> cells(sentence, m)).toList())
                .as(sentence)
                .isEqualTo(expected);
    }

    private static List<List<String>> expected(List<Table.Row> rows) {
        return rows.stream()
                .filter(row -> !row.cell("kind").equals("-"))
                .map(row -> COLUMNS.stream().map(row::cell).toList())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("parsed")
    void theThingCountedComesOutOfTheParse(List<Table.Row> rows) {
        String sentence = rows.get(0).cell("sentence");
        List<Mention<Amount>> found = PARSES.parse(sentence, List.of()).stream()
                .flatMap(
                        parse -> FINDER.find(new Sentence(ZoneKind.BODY, 0, parse), sentence, Owned.nothing()).stream())
                .toList();
        assertThat(found.stream().map(m -> cells(sentence, m)).toList())
                .as(sentence)
                .isEqualTo(expected(rows));
    }

    @ParameterizedTest
    @MethodSource("negative")
    void whatCountsNothingIsLeftAlone(Table.Row row) {
        assertThat(found(row.cell("sentence"))).as(row.cell("sentence")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("negative")
    void theRuleNamedIsTheOneThatHolds(Table.Row row) {
        if (!row.cell("rule").equals("-")) {
            assertThat(rulesOf(row.cell("sentence"))).as(row.cell("sentence")).contains(row.cell("rule"));
        }
    }

    /** The rules that hold of the numbers of a sentence. */
    private static Set<String> rulesOf(String text) {
        List<Lexeme> lexemes = Lexeme.of(text, new TextSpan(0, text.length()));
        Nouns nouns = new PlainNouns(lexemes, LEXICON.units());
        OperandReader operands = new OperandReader(lexemes, nouns);
        return Stream.iterate(0, i -> i < lexemes.size(), i -> i + 1)
                .flatMap(i -> operands.at(i).stream())
                .map(o -> new Spot(lexemes, o.number(), o.from(), o.isMeasured(), false, false, o.to(), nouns))
                .flatMap(spot ->
                        NoCountRules.ALL.stream().filter(rule -> rule.holds().test(spot)))
                .map(NoCountRule::id)
                .collect(Collectors.toSet());
    }

    @Test
    void everyRuleHasItsRowsAndEveryRowItsRule() {
        Set<String> rules = NoCountRules.ALL.stream().map(NoCountRule::id).collect(Collectors.toSet());
        Set<String> rows = negative()
                .map(row -> row.cell("rule"))
                .filter(rule -> !rule.equals("-"))
                .collect(Collectors.toSet());
        assertThat(rows).isEqualTo(rules);
        assertThat(NoCountRules.ALL).extracting(NoCountRule::id).doesNotHaveDuplicates();
        assertThat(NoCountRules.ALL).extracting(NoCountRule::reason).noneMatch(String::isBlank);
    }

    @Test
    void everyFigureOfSpeechHasARowThatItReads() {
        Map<String, String> sentences = negative()
                .filter(row -> row.cell("rule").equals("no-count.idiom"))
                .collect(Collectors.toMap(row -> row.cell("idiom_or_why"), row -> row.cell("sentence")));
        for (Table.Row idiom : Table.load("number-idioms").rows()) {
            String sentence = sentences.getOrDefault(idiom.cell("id"), "");
            List<Lexeme> lexemes = Lexeme.of(sentence, new TextSpan(0, sentence.length()));
            assertThat(Stream.iterate(0, i -> i < lexemes.size(), i -> i + 1)
                            .flatMap(i -> NoCountRules.idiom(lexemes, i).stream()))
                    .as(idiom.cell("id"))
                    .contains(idiom.cell("id"));
        }
    }

    static Stream<String> phraseTables() {
        return Stream.of("quantity-words", "vague-words", "rate-words");
    }

    /** A row of these tables that no example reads is dead weight; its kind is that of its example. */
    @ParameterizedTest
    @MethodSource("phraseTables")
    void everyRowOfATableHasAnExample(String name) {
        Set<String> exercised =
                corpus().flatMap(List::stream).map(row -> row.cell("row")).collect(Collectors.toSet());
        assertThat(Table.load(name).rows())
                .allSatisfy(row -> assertThat(exercised).contains(row.cell("id")));
    }

    static Stream<Table.Row> measures() {
        return Table.load("measures").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("measures")
    void everyFormOfAUnitIsReadAsThatUnit(Table.Row row) {
        List<String> phrases = new ArrayList<>();
        row.list("words").forEach(word -> phrases.add("It was 12.5 " + word + "."));
        row.list("symbols").forEach(symbol -> phrases.add("It was 12.5" + symbol + "."));
        row.list("signs").forEach(sign -> phrases.add("It was " + sign + "12.5."));
        for (String phrase : phrases) {
            assertThat(found(phrase)).as(phrase).hasSize(1);
            assertThat(found(phrase).get(0).value().unit()).as(phrase).contains(row.cell("id"));
            assertThat(found(phrase).get(0).value().value()).as(phrase).contains(12.5);
        }
    }

    @Test
    void whatOtherMentionsOwnIsLeftToThem() {
        String text = "Su 34 tanks left.";
        SpanSet taken = new SpanSet();
        taken.add(new TextSpan(0, 5));
        assertThat(FINDER.findUnparsed(new TextSpan(0, text.length()), text, new Owned(taken, new SpanSet())))
                .isEmpty();
        assertThat(FINDER.findUnparsed(new TextSpan(0, text.length()), text, new Owned(new SpanSet(), taken)))
                .isEmpty();
    }

    @Test
    void aTimeOwnsABareFigureButNoMeasure() {
        String text = "Two years later 40 tanks left.";
        SpanSet times = new SpanSet();
        times.add(new TextSpan(0, 15));
        assertThat(FINDER.findUnparsed(new TextSpan(0, text.length()), text, new Owned(new SpanSet(), times)))
                .extracting(m -> m.value().unit())
                .containsExactly(Optional.of("year"), Optional.of("vehicle"));
    }

    @Test
    void onlyTheStretchAskedForIsRead() {
        String text = "12 tanks left. 15 tanks stayed.";
        assertThat(FINDER.findUnparsed(new TextSpan(15, text.length()), text, Owned.nothing()))
                .extracting(m -> m.value().value())
                .containsExactly(Optional.of(15.0));
    }

    /** A long run of numbers costs no more a letter than a short one: ten times the text, not a hundred times the time. */
    @Test
    void noTextMakesTheReadingLookWithoutEnd() {
        for (String piece :
                List.of("1 ", "1-", "1,000", "two ", "a ", "$", "of 1 ", "half ", "1 to ", "one ", "'", "+")) {
            String text = piece.repeat(20_000 / piece.length());
            assertThat(found(text)).as(piece).isNotNull();
        }
    }
}
