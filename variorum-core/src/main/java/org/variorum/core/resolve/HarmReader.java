package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.Amount;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.RawHarm;
import org.variorum.core.lexicon.HarmWord;
import org.variorum.core.lexicon.HarmWord.Field;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.Harm;
import org.variorum.model.QuantityKind;
import org.variorum.model.TextSpan;

/**
 * Reads who and what was harmed. Parts of a whole ("four children among them") stand as entries of their own beside the
 * whole, as the words have them, so that entries may not be added up. Nobody is counted as nobody only where words say so.
 */
final class HarmReader {

    private static final Set<String> OWN_WORDS =
            Set.of("nmod", "nummod", "amod", "det", "compound", "advmod", "predet");

    private static final Set<String> PERSONS = WordLists.words("person-nouns");

    private static final Set<ActorKind> FIGHTING = Set.of(ActorKind.MILITARY, ActorKind.ARMED_GROUP);
    private static final String UNKNOWN = "unknown";
    private static final Harm.Bounds NOBODY = new Harm.Bounds(0, 0);
    private static final Harm.Bounds OPEN = new Harm.Bounds(null, null);

    private final ClaimWords words;
    private final Sentence sentence;

    HarmReader(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /** The harm that the claim's words tell of, in the text's order, each once. */
    List<Harm> harm() {
        Set<Harm> found = new LinkedHashSet<>();
        for (RawHarm raw : words.raw().harms()) {
            for (int victim : raw.victims()) {
                Optional<Harm> harm = raw.deed().field() == Field.DAMAGED ? object(raw, victim) : people(raw, victim);
                harm.ifPresent(h -> {
                    words.cites().add("harm", raw.word(), raw.deed().id());
                    found.add(h);
                });
            }
        }
        return List.copyOf(found);
    }

    private Optional<Harm> object(RawHarm raw, int thing) {
        Optional<HarmWord> object =
                HarmWord.find(Field.OBJECT, sentence.token(thing).lemma());
        if (object.isEmpty() || raw.none()) {
            return Optional.empty();
        }
        words.cites().add("harm", sentence.token(thing).span(), object.get().id());
        return Optional.of(new Harm(UNKNOWN, null, null, object.get().value()));
    }

    private Optional<Harm> people(RawHarm raw, int victim) {
        Optional<Harm.Bounds> bounds = bounds(raw, victim);
        if (bounds.isEmpty()) {
            return Optional.empty();
        }
        Field field = raw.deed().field();
        if (field == Field.BOTH && !NOBODY.equals(bounds.get())) {
            return Optional.empty();
        }
        return Optional.of(new Harm(
                who(victim),
                field == Field.INJURED ? null : bounds.get(),
                field == Field.KILLED ? null : bounds.get(),
                null));
    }

    /** How many; empty where the words deny a number that they give, which says nothing of how many it was. */
    private Optional<Harm.Bounds> bounds(RawHarm raw, int victim) {
        Optional<Mention<Amount>> amount = HeadlineCounts.of(words, raw.word()).or(() -> amount(victim));
        if (raw.none()) {
            return amount.isPresent() ? Optional.empty() : Optional.of(NOBODY);
        }
        if (amount.isPresent()) {
            Amount value = amount.get().value();
            if (value.kind() == QuantityKind.SHARE || value.kind() == QuantityKind.RATE) {
                return Optional.empty();
            }
            words.cites().add("harm", amount.get().span(), amount.get().by());
            return Optional.of(new Harm.Bounds(whole(value.min()), whole(value.max())));
        }
        return Optional.of(byArticle(victim));
    }

    private static @Nullable Integer whole(Optional<Double> number) {
        return number.filter(n -> n >= 0 && n <= Integer.MAX_VALUE && n == Math.rint(n))
                .map(Double::intValue)
                .orElse(null);
    }

    /** "A nurse" is one, "both pilots" are two; a bare plural has no number. */
    private Harm.Bounds byArticle(int victim) {
        List<String> articles = sentence.children(victim, "det", "poss", "predet", "preconj").stream()
                .map(child -> sentence.token(child).lemma())
                .toList();
        if (articles.contains("both")) {
            return new Harm.Bounds(2, 2);
        }
        boolean single = Set.of("NN", "NNP").contains(sentence.token(victim).tag())
                && isPerson(victim)
                && !HarmWord.find(Field.KILLED, sentence.token(victim).lemma()).isPresent();
        return single ? new Harm.Bounds(1, 1) : OPEN;
    }

    private boolean isPerson(int victim) {
        String lemma = sentence.token(victim).lemma();
        return PERSONS.contains(lemma)
                || HarmWord.find(Field.WHO, lemma).isPresent()
                || Annotated.touching(
                                words.annotated().actors(),
                                sentence.token(victim).span())
                        .stream()
                        .anyMatch(m -> m.value().kind() == ActorKind.PERSON);
    }

    /** The number that counts a victim: it covers the head, or one of the words that belong to it alone. */
    private Optional<Mention<Amount>> amount(int victim) {
        List<Integer> own = new ArrayList<>();
        own.add(victim);
        own.addAll(sentence.children(victim, OWN_WORDS.toArray(String[]::new)));
        return own.stream()
                .flatMap(i -> Annotated.touching(
                        words.annotated().quantities(), sentence.token(i).span())
                        .stream())
                .filter(m -> m.value().basis() != Amount.Basis.MEASURE)
                .findFirst();
    }

    /** Who they are in the words' own terms: by their noun, by the word beside it, or by whose they are. */
    private String who(int victim) {
        List<Integer> own = new ArrayList<>();
        own.add(victim);
        own.addAll(sentence.children(victim, "amod", "compound", "nmod"));
        for (int i : own) {
            Optional<HarmWord> word = HarmWord.find(Field.WHO, sentence.token(i).lemma());
            if (word.isPresent()) {
                words.cites().add("harm", sentence.token(i).span(), word.get().id());
                return word.get().value();
            }
        }
        TextSpan phrase = own.stream()
                .map(sentence::token)
                .map(Token::span)
                .reduce(TextSpan::union)
                .orElseThrow();
        return Annotated.inside(words.annotated().actors(), phrase).stream()
                .filter(m -> FIGHTING.contains(m.value().kind()))
                .findFirst()
                .map(m -> {
                    words.cites().add("harm", m.span(), m.by());
                    return "combatant";
                })
                .orElse(UNKNOWN);
    }
}
