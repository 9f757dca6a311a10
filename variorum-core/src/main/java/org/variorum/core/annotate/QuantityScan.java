package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.variorum.core.annotate.Amount.Basis;
import org.variorum.core.annotate.Measures.Measure;
import org.variorum.model.QuantityKind;
import org.variorum.model.TextSpan;

/** One pass over the lexemes of a sentence that collects its quantities. */
final class QuantityScan {

    private final String text;
    private final List<Lexeme> lexemes;
    private final Nouns nouns;
    private final Owned owned;
    private final OperandReader operands;
    private final RangeReader ranges;
    private final Shares shares;
    private final List<Mention<Amount>> found = new ArrayList<>();
    /** What a whole counts, by the lexeme at which its number begins: "55 raids out of a total of 57". */
    private final Map<Integer, Nouns.Counted> wholes = new HashMap<>();

    QuantityScan(String text, List<Lexeme> lexemes, Nouns nouns, Owned owned) {
        this.text = text;
        this.lexemes = lexemes;
        this.nouns = nouns;
        this.owned = owned;
        this.operands = new OperandReader(lexemes, nouns);
        this.ranges = new RangeReader(lexemes, operands);
        this.shares = new Shares(lexemes, operands);
    }

    List<Mention<Amount>> quantities() {
        int at = 0;
        while (at < lexemes.size()) {
            at = read(at);
        }
        return List.copyOf(found);
    }

    /** Reads what begins at {@code at}; the lexeme to go on with. */
    private int read(int at) {
        if (owned.others().overlaps(lexemes.get(at).span())) {
            return at + 1;
        }
        Optional<PhraseTable.Hit<VagueWords.Sort>> vague = VagueWords.at(lexemes, at);
        if (vague.isPresent()) {
            return vague(vague.get()) ? vague.get().to() : at + 1;
        }
        Optional<Operand> operand = operands.at(at);
        if (operand.isEmpty()) {
            return at + 1;
        }
        return isOwned(operand.get()) ? operand.get().number().to() : number(operand.get());
    }

    /** A bare figure in a time tells when; one with a unit or a bend counts as well: "two years later", "about 1000". */
    private boolean isOwned(Operand operand) {
        TextSpan span = span(operand.number().from(), operand.number().to());
        boolean counts =
                operand.isMeasured() || Bends.before(lexemes, operand.from()).isPresent();
        return owned.others().overlaps(span) || (!counts && owned.times().overlaps(span));
    }

    private int number(Operand first) {
        Optional<Shares.Ratio> ratio = shares.ratio(first);
        if (ratio.isPresent()) {
            add(ratio.get());
            return ratio.get().to();
        }
        Optional<RangeReader.Range> range = ranges.behind(first);
        Figured figured = new Figured(
                range.map(RangeReader.Range::low).orElse(first),
                range.map(RangeReader.Range::high),
                isTime(first, range) ? Bends.beforeTime(lexemes, first.from()) : Bends.before(lexemes, first.from()),
                Bends.after(lexemes, range.map(r -> r.high().to()).orElse(first.to()))
                        .or(() -> Bends.after(lexemes, first.number().to())));
        Spot spot = new Spot(
                lexemes,
                first.number(),
                first.from(),
                figured.measure().isPresent(),
                figured.bent(),
                range.isPresent(),
                figured.to(),
                nouns);
        if (NoCountRules.of(spot).isPresent()) {
            return first.number().to();
        }
        add(figured);
        return figured.to();
    }

    private static boolean isTime(Operand first, Optional<RangeReader.Range> range) {
        return range.map(RangeReader.Range::high)
                .orElse(first)
                .unit()
                .map(Measure::isTime)
                .orElse(false);
    }

    /** A number or a range with its bends. */
    private record Figured(
            Operand low,
            Optional<Operand> high,
            Optional<PhraseTable.Hit<QuantityKind>> before,
            Optional<PhraseTable.Hit<QuantityKind>> after) {

        Operand last() {
            return high.orElse(low);
        }

        Optional<Measure> measure() {
            return last().measure().or(low::measure);
        }

        boolean bent() {
            return before.isPresent() || after.isPresent();
        }

        int to() {
            return Math.max(last().to(), after.map(PhraseTable.Hit::to).orElse(0));
        }

        QuantityKind bend() {
            return before.or(() -> after).map(PhraseTable.Hit::value).orElse(QuantityKind.EXACT);
        }
    }

    private void add(Figured figured) {
        int from =
                figured.before().map(PhraseTable.Hit::from).orElse(figured.low().from());
        Thing thing = figured.measure().isPresent() ? measured(figured) : counted(figured);
        Amounts.Bounds bounds = Amounts.bounds(
                figured.low().number().value(),
                figured.high().map(high -> high.number().value()),
                figured.bend());
        Amount amount = Amounts.of(bounds, thing.share, thing.unit, thing.of, thing.rate, thing.basis);
        Optional<Integer> whole = shares.whole(lexemeFrom(thing.end));
        if (whole.isPresent() && thing.basis != Basis.MEASURE) {
            amount = partOf(whole.get(), amount, thing);
        }
        TextSpan span = span(from, figured.to())
                .union(new TextSpan(lexemes.get(from).span().start(), thing.end));
        add(span, amount);
    }

    private void add(TextSpan span, Amount amount) {
        found.add(new Mention<>(span, amount, "quantity." + amount.kind().name().toLowerCase(Locale.ROOT)));
    }

    /** "32 of 39 trucks": the part takes the noun of the whole, and the whole that of the part. */
    private Amount partOf(int whole, Amount amount, Thing thing) {
        if (thing.counted.isPresent()) {
            wholes.put(whole, thing.counted.get());
            return amount.asShare();
        }
        Optional<Nouns.Counted> counted = operands.at(whole).flatMap(operand -> nouns.behind(end(operand.to())));
        return counted.map(c -> amount.asShare().counting(unit(c), c.words().of(text), basis(c)))
                .orElseGet(amount::asShare);
    }

    private void add(Shares.Ratio ratio) {
        Optional<Nouns.Counted> counted = nouns.behind(end(ratio.to()));
        Amount amount = Amounts.share(
                ratio.value(),
                counted.flatMap(QuantityScan::unit),
                counted.map(c -> c.words().of(text)).orElse(""),
                counted.map(QuantityScan::basis).orElse(Basis.BARE));
        TextSpan words = span(ratio.from(), ratio.to());
        add(counted.map(c -> words.union(c.words())).orElse(words), amount);
    }

    // ---- what is counted

    /** The unit of a number, the words for it, where they end, and the rate behind them. */
    private record Thing(
            Optional<String> unit,
            String of,
            int end,
            Basis basis,
            boolean share,
            Optional<Rates.Rate> rate,
            Optional<Nouns.Counted> counted) {}

    private Thing measured(Figured figured) {
        Measure measure = figured.measure().orElseThrow();
        int to = figured.to();
        Optional<Rates.Rate> rate = Rates.at(lexemes, to);
        int end = end(rate.map(Rates.Rate::to).orElse(to));
        Optional<Nouns.Counted> whole =
                measure.id().equals("percent") && isOf(to) ? nouns.behind(end(to)) : Optional.empty();
        String of = whole.map(c -> c.words().of(text)).orElseGet(() -> unitWords(figured, rate));
        int last = whole.map(c -> c.words().end()).orElse(end);
        return new Thing(Optional.of(measure.id()), of, last, Basis.MEASURE, whole.isPresent(), rate, Optional.empty());
    }

    /** The unit as it stands, with what it is counted by: "$ per gram", "barrels a day". */
    private String unitWords(Figured figured, Optional<Rates.Rate> rate) {
        Operand last = figured.last();
        String sign = sign(last).or(() -> sign(figured.low())).orElse("");
        int from = Math.min(last.unit().isPresent() ? unitFrom(last) : last.to(), lexemes.size() - 1);
        int to = rate.map(Rates.Rate::to).orElse(last.to());
        String behind = to > from ? span(from, to).of(text) : "";
        return (sign + " " + behind).strip();
    }

    /** The words of the currency's sign before a number, without a minus. */
    private Optional<String> sign(Operand operand) {
        return Measures.signBefore(lexemes, operand.number().from())
                .filter(hit -> operand.sign().isPresent())
                .map(hit -> span(hit.from(), hit.to()).of(text));
    }

    private int unitFrom(Operand operand) {
        int from = operand.number().to();
        return lexemes.get(from).isHyphen() && operand.to() > from + 1 ? from + 1 : from;
    }

    private Thing counted(Figured figured) {
        int end = end(figured.to());
        TextSpan number = span(figured.low().from(), figured.to());
        Operand low = figured.low();
        if (figured.high().isEmpty()
                && Ages.is(
                        lexemes, low.number().from(), figured.to(), low.number().value())) {
            return new Thing(
                    Optional.of("year of age"), "", end, Basis.MEASURE, false, Optional.empty(), Optional.empty());
        }
        if (figured.low().number().isPart()) {
            Optional<Nouns.Counted> whole = nouns.behind(end);
            return new Thing(
                    Optional.of("share"),
                    whole.map(c -> c.words().of(text)).orElse(""),
                    whole.map(c -> c.words().end()).orElse(end),
                    Basis.MEASURE,
                    true,
                    Optional.empty(),
                    Optional.empty());
        }
        Optional<Nouns.Counted> noun = nouns.behind(end)
                .filter(counted -> !counted.head().equals(Nouns.THEM))
                .or(() -> Optional.ofNullable(wholes.get(figured.low().number().from())));
        if (noun.isEmpty()) {
            return bare(end, number);
        }
        Nouns.Counted counted = noun.get();
        int behind = Math.max(end, counted.words().end());
        Optional<Rates.Rate> rate = rate(counted, lexemeFrom(behind));
        return new Thing(unit(counted), counted.words().of(text), behind, basis(counted), false, rate, noun);
    }

    private Optional<Rates.Rate> rate(Nouns.Counted counted, int at) {
        Optional<Rates.Rate> here = Rates.at(lexemes, at);
        return here.isEmpty() && counted.unit().isPresent() ? Rates.laterInClause(lexemes, at) : here;
    }

    private Thing bare(int end, TextSpan number) {
        boolean people = nouns.countsPeople(number);
        return new Thing(
                people ? Optional.of(ParsedNouns.PEOPLE) : Optional.empty(),
                "",
                end,
                people ? Basis.COUNT : Basis.BARE,
                false,
                Rates.at(lexemes, lexemeFrom(end)),
                Optional.empty());
    }

    private static Optional<String> unit(Nouns.Counted counted) {
        return Optional.of(counted.unit().orElse(counted.head()));
    }

    private static Basis basis(Nouns.Counted counted) {
        return counted.unit().isPresent() ? Basis.COUNT : Basis.NOUN;
    }

    // ---- vague words

    private boolean vague(PhraseTable.Hit<VagueWords.Sort> hit) {
        Optional<Nouns.Counted> noun = nouns.behind(end(hit.to()));
        if (noun.isEmpty() || !isTold(hit, noun.get())) {
            return false;
        }
        QuantityKind kind = hit.value() == VagueWords.Sort.SHARE ? QuantityKind.SHARE : QuantityKind.VAGUE;
        Optional<PhraseTable.Hit<QuantityKind>> bend = Bends.before(lexemes, hit.from());
        int from = bend.map(PhraseTable.Hit::from).orElse(hit.from());
        int end = noun.get().words().end();
        Optional<Rates.Rate> rate = Rates.at(lexemes, lexemeFrom(end));
        Amount amount = Amounts.vague(
                kind, unit(noun.get()), noun.get().words().of(text), rate.map(Rates.Rate::unit), basis(noun.get()));
        add(new TextSpan(lexemes.get(from).span().start(), end), amount);
        return true;
    }

    /** "many" and "most" say something only of things that are counted; "the most" is no share. */
    private boolean isTold(PhraseTable.Hit<VagueWords.Sort> hit, Nouns.Counted noun) {
        boolean of = isOf(hit.to());
        return switch (hit.value()) {
            case COUNT -> of || noun.plural() || noun.unit().isPresent();
            case PART -> of && noun.unit().filter(ParsedNouns.PEOPLE::equals).isPresent();
            case WEAK -> noun.unit().isPresent() && noun.plural();
            case SHARE ->
                noun.plural()
                        && noun.unit().isPresent()
                        && !(hit.from() > 0 && lexemes.get(hit.from() - 1).is("the"));
        };
    }

    // ---- lexemes and units of text

    private boolean isOf(int at) {
        return at < lexemes.size() && lexemes.get(at).is("of");
    }

    private TextSpan span(int from, int to) {
        return lexemes.get(from).span().union(lexemes.get(to - 1).span());
    }

    private int end(int to) {
        return lexemes.get(to - 1).span().end();
    }

    /** The first lexeme that begins at or behind {@code unit}. */
    private int lexemeFrom(int unit) {
        int low = 0;
        int high = lexemes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lexemes.get(middle).span().start() < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
