package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Tells a place from one beside it that only says where it lies: "Vell in the hills of Orran", "Vell, west of Orran". */
final class PlaceLocators {

    /** Words between the two, at the most. */
    private static final int BETWEEN = 7;

    private static final Set<String> CONTAINING = WordLists.words("containing-prepositions");
    private static final Set<String> LYING = WordLists.words("lying-verbs");
    private static final Set<String> PLAIN = Set.of("-LRB-", "DT", "JJ", "NN", "NNS", "NNP", "RB", ",", "CD", "POS");

    private PlaceLocators() {}

    /** The places without those that only tell where the one before lies. */
    static List<Mention<Resolved>> without(Sentence sentence, List<Mention<Resolved>> places) {
        Set<TextSpan> containers = new HashSet<>();
        places.forEach(place -> place.value().container().ifPresent(containers::add));
        List<Mention<Resolved>> kept = new ArrayList<>();
        @Nullable Mention<Resolved> before = null;
        for (Mention<Resolved> place : places) {
            boolean locator =
                    containers.contains(place.span()) || (before != null && tellsWhere(sentence, before, place));
            if (!locator) {
                kept.add(place);
            }
            before = place;
        }
        return kept;
    }

    private static boolean tellsWhere(Sentence sentence, Mention<Resolved> place, Mention<Resolved> next) {
        if (PlaceRefs.isCountry(place.value())
                || place.span().end() > next.span().start()) {
            return false;
        }
        boolean beside = next.by().equals("description.part")
                && place.span().end() + 1 == next.span().start();
        boolean direction = beside || next.by().startsWith("description.direction") || startsWithLead(sentence, next);
        List<Token> between = between(sentence, place.span(), next.span());
        boolean leads = direction || between.stream().anyMatch(t -> CONTAINING.contains(t.lemma()) && isIn(t));
        return leads && between.size() <= BETWEEN && between.stream().allMatch(PlaceLocators::mayStandBetween);
    }

    private static boolean mayStandBetween(Token token) {
        boolean links = LYING.contains(token.lemma()) || (isIn(token) && CONTAINING.contains(token.lemma()));
        return links || (PLAIN.contains(token.tag()) && !Ties.isEvent(token));
    }

    private static boolean isIn(Token token) {
        return token.tag().equals("IN");
    }

    /** "West of Orran", "near Orran": a place that is told by another. */
    private static boolean startsWithLead(Sentence sentence, Mention<Resolved> mention) {
        return mention.by().startsWith("description.")
                && sentence.within(mention.span()).stream()
                        .limit(2)
                        .map(sentence::token)
                        .anyMatch(t -> isIn(t));
    }

    private static List<Token> between(Sentence sentence, TextSpan before, TextSpan after) {
        return sentence.tokens().stream()
                .filter(t -> t.span().start() >= before.end() && t.span().end() <= after.start())
                .toList();
    }
}
