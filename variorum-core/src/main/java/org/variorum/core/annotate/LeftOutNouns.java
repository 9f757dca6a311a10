package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Amount.Basis;
import org.variorum.model.TextSpan;

/**
 * Numbers that stand for a noun left out: "Of 21 drones 17 were shot down, the other four fell in fields." Such a number is
 * a subject, an object or the like by itself, and counts what the nearest count before it counted, in its own sentence or
 * the one before. Where none stands there, its unit stays open.
 */
final class LeftOutNouns {

    private static final Set<String> ALONE = Set.of("nsubj", "nsubjpass", "dobj", "attr", "conj");

    private LeftOutNouns() {}

    /** The quantities with the units of left-out nouns filled in; both lists in the text's order. */
    static List<Mention<Amount>> filled(List<Mention<Amount>> quantities, List<Sentence> sentences) {
        List<Mention<Amount>> filled = new ArrayList<>();
        Optional<Mention<Amount>> last = Optional.empty();
        for (Mention<Amount> quantity : quantities) {
            int at = Sentence.firstEndingBehind(sentences, quantity.span().start());
            boolean inSentence =
                    at < sentences.size() && sentences.get(at).span().contains(quantity.span());
            if (inSentence && isAlone(sentences.get(at), quantity)) {
                int earliest = sentences.get(Math.max(0, at - 1)).span().start();
                filled.add(last.filter(before -> before.span().start() >= earliest)
                        .map(before -> counting(quantity, before.value()))
                        .orElse(quantity));
            } else {
                filled.add(quantity);
                last = counts(quantity.value()) ? Optional.of(quantity) : last;
            }
        }
        return filled;
    }

    private static boolean counts(Amount amount) {
        return (amount.basis() == Basis.COUNT || amount.basis() == Basis.NOUN)
                && amount.unit().isPresent();
    }

    private static boolean isAlone(Sentence sentence, Mention<Amount> quantity) {
        if (quantity.value().basis() != Basis.BARE || quantity.value().unit().isPresent()) {
            return false;
        }
        TextSpan span = quantity.span();
        return sentence.headOf(span)
                .map(sentence::token)
                .filter(number -> number.tag().equals("CD") && ALONE.contains(number.relation()))
                .isPresent();
    }

    private static Mention<Amount> counting(Mention<Amount> quantity, Amount counted) {
        return new Mention<>(
                quantity.span(),
                quantity.value().counting(counted.unit(), "", counted.basis()),
                "quantity.left-out-noun");
    }
}
