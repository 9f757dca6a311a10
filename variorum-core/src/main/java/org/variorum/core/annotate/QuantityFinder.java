package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.QuantityKind;
import org.variorum.model.TextSpan;

/**
 * Finds counts of things in parsed sentences: a number, the words that bend it ("at least"), and the noun it counts.
 * Figures that count nothing in the table of units (years, model numbers, sums of money) are left alone.
 */
final class QuantityFinder {

    private static final Pattern RANGE =
            Pattern.compile("(?<low>\\d{1,9}(?:,\\d{3})*) ?[-–] ?(?<high>\\d{1,9}(?:,\\d{3})*)");
    private static final Map<String, QuantityKind> BEFORE = Table.load("quantity-words").rows().stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.cell("words"),
                    row -> QuantityKind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT))));
    private static final Set<String> VAGUE = WordLists.words("vague-quantities");
    /** Verbs whose bare number counts people: "killing 12 and wounding 30". */
    private static final Set<String> HARM = WordLists.words("harm-verbs");

    private static final String PEOPLE = "people";
    private static final int LONGEST_BEFORE = 3;

    private final Lexicon lexicon;

    QuantityFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention<Amount>> find(Sentence sentence, String text, SpanSet taken) {
        List<Mention<Amount>> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            boolean free = !taken.overlaps(token.span());
            boolean continues = i > 0 && isNumber(token) && isNumber(sentence.token(i - 1));
            if (free && !continues && (isNumber(token) || isVague(token))) {
                counted(sentence, i, text).ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean isNumber(Token token) {
        return token.tag().equals("CD");
    }

    private static boolean isVague(Token token) {
        return VAGUE.contains(token.lemma()) && !token.tag().equals("CD");
    }

    private Optional<Mention<Amount>> counted(Sentence sentence, int number, String text) {
        int last = number;
        while (last + 1 < sentence.tokens().size()
                && isNumber(sentence.token(number))
                && isNumber(sentence.token(last + 1))) {
            last++;
        }
        Optional<Integer> noun = thingCounted(sentence, last);
        Optional<String> unit = noun.map(sentence::token).flatMap(this::unit);
        if (noun.isEmpty() || unit.isEmpty()) {
            return Optional.empty();
        }
        Token thing = sentence.token(noun.get());
        TextSpan digits =
                sentence.token(number).span().union(sentence.token(last).span());
        Bend bend = bend(sentence, number);
        TextSpan span = digits.union(thing.span()).union(bend.span.orElse(digits));
        String of = new TextSpan(
                        Math.min(digits.end(), thing.span().start()),
                        thing.span().end())
                .of(text)
                .strip();
        return amount(digits.of(text), bend.kind, unit, of).map(a -> new Mention<>(span, a, "quantity." + name(a)));
    }

    private static String name(Amount amount) {
        return amount.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The unit of the thing counted: the table's, or people for a nation's name in the plural and for a bare number. */
    private Optional<String> unit(Token thing) {
        String known = lexicon.units().get(thing.lemma());
        if (known != null) {
            return Optional.of(known);
        }
        boolean nation = thing.tag().equals("NNPS") || thing.name().endsWith("NORP");
        return nation || isNumber(thing) ? Optional.of(PEOPLE) : Optional.empty();
    }

    /** The noun that the number modifies, or that follows it with "of"; a number alone may stand for people. */
    private static Optional<Integer> thingCounted(Sentence sentence, int number) {
        Token token = sentence.token(number);
        if (token.head() > number && sentence.token(token.head()).isNoun()) {
            return Optional.of(token.head());
        }
        for (int prep : sentence.children(number, "prep")) {
            if (sentence.token(prep).lemma().equals("of")) {
                return sentence.child(prep, "pobj");
            }
        }
        boolean alone = Set.of("dobj", "nsubjpass", "nsubj").contains(token.relation())
                && token.head() >= 0
                && HARM.contains(sentence.token(token.head()).lemma());
        return alone && isNumber(token) ? Optional.of(number) : Optional.empty();
    }

    private record Bend(QuantityKind kind, Optional<TextSpan> span) {}

    /** The words before a number that make it a bound or an estimate. */
    private static Bend bend(Sentence sentence, int number) {
        for (int length = Math.min(LONGEST_BEFORE, number); length >= 1; length--) {
            StringBuilder words = new StringBuilder();
            for (int i = number - length; i < number; i++) {
                words.append(words.length() == 0 ? "" : " ")
                        .append(sentence.token(i).form().toLowerCase(Locale.ROOT));
            }
            QuantityKind kind = BEFORE.get(words.toString());
            if (kind != null) {
                return new Bend(
                        kind, Optional.of(sentence.token(number - length).span()));
            }
        }
        return new Bend(QuantityKind.EXACT, Optional.empty());
    }

    private static Optional<Amount> amount(String digits, QuantityKind kind, Optional<String> unit, String of) {
        Matcher range = RANGE.matcher(digits);
        if (range.matches()) {
            Optional<Double> low = NumberWords.value(range.group("low"));
            Optional<Double> high = NumberWords.value(range.group("high"));
            return Optional.of(new Amount(QuantityKind.RANGE, Optional.empty(), low, high, unit, of, Optional.empty()));
        }
        Optional<Double> value = NumberWords.value(digits);
        if (value.isEmpty()) {
            boolean number = digits.chars().anyMatch(Character::isDigit);
            return number
                    ? Optional.empty()
                    : Optional.of(new Amount(
                            QuantityKind.VAGUE,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            unit,
                            of,
                            Optional.empty()));
        }
        Optional<Double> min = kind == QuantityKind.EXACT || kind == QuantityKind.MIN ? value : Optional.empty();
        Optional<Double> max = kind == QuantityKind.EXACT || kind == QuantityKind.MAX ? value : Optional.empty();
        return Optional.of(new Amount(kind, value, min, max, unit, of, Optional.empty()));
    }
}
