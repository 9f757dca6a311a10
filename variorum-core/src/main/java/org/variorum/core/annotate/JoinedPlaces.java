package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * Finds names of places that no table holds by what they hang on: another place that an "and" joins them to ("in Orran and
 * Zarqun"), a word for the land about them ("areas of Zarqun"), or what was fired ("shells on Zarqun").
 */
final class JoinedPlaces {

    static final String RULE = "parse.joined-place";

    private static final Set<String> WITHIN = WordLists.words("words-before-unlisted-places");
    private static final Set<String> MUNITIONS = WordLists.words("munition-nouns");
    private static final Set<String> LAND = Set.of("area", "countryside", "outskirts", "surroundings", "vicinity");
    private static final Set<String> TAGS = Set.of("O", "ORG", "FAC", "GPE", "LOC", "PERSON", "PRODUCT");
    private static final Set<String> NAMES = Set.of("NNP", "NNPS");

    private static final int LONGEST_LIST = 12;

    private final TextWords words;
    private final SpanSet places;

    /** @param found the places found so far */
    JoinedPlaces(String text, Words words, List<Mention<Resolved>> found) {
        this.words = new TextWords(text, words);
        this.places = SpanSet.of(found);
    }

    /** The names, in order. */
    List<TextSpan> find(List<Sentence> sentences) {
        List<TextSpan> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (mayBeAName(sentence, i) && isPlace(sentence, i)) {
                    found.addAll(names(sentence.token(i)));
                }
            }
        }
        return found;
    }

    private boolean mayBeAName(Sentence sentence, int i) {
        Token token = sentence.token(i);
        String tag = token.name().substring(Math.min(2, token.name().length() - 1));
        return NAMES.contains(token.tag())
                && TAGS.contains(tag)
                && !places.overlaps(token.span())
                && sentence.children(i, "det", "poss", "appos").isEmpty();
    }

    private boolean isPlace(Sentence sentence, int i) {
        Token token = sentence.token(i);
        if (token.relation().equals("conj")) {
            return isListed(sentence, token.head()) && isLed(sentence, token.head());
        }
        if (!token.relation().equals("pobj") || token.head() < 0) {
            return false;
        }
        boolean joined = sentence.children(i, "conj").stream().anyMatch(other -> isListed(sentence, other));
        return (joined && isLed(sentence, i)) || isLand(sentence, i) || isUnderFire(sentence, i);
    }

    private boolean isListed(Sentence sentence, int i) {
        return i >= 0
                && places.overlaps(sentence.token(i).span())
                && NAMES.contains(sentence.token(i).tag());
    }

    /** Behind a word for where. */
    private static boolean isLed(Sentence sentence, int i) {
        return lead(sentence, i)
                .filter(lead -> WITHIN.contains(sentence.token(lead).lemma()))
                .isPresent();
    }

    private static Optional<Integer> lead(Sentence sentence, int i) {
        int at = i;
        for (int steps = 0; at >= 0 && sentence.token(at).relation().equals("conj") && steps < LONGEST_LIST; steps++) {
            at = sentence.token(at).head();
        }
        return at >= 0 && sentence.token(at).relation().equals("pobj")
                ? Optional.of(sentence.token(at).head()).filter(lead -> lead >= 0)
                : Optional.empty();
    }

    /** "Areas of Zarqun", "the outskirts of Zarqun". */
    private static boolean isLand(Sentence sentence, int i) {
        int of = sentence.token(i).head();
        int land = sentence.token(of).head();
        return sentence.token(of).lemma().equals("of")
                && land >= 0
                && LAND.contains(sentence.token(land).lemma())
                && !NAMES.contains(sentence.token(land).tag());
    }

    /** "Rockets on Zarqun": the word before says what came down. */
    private static boolean isUnderFire(Sentence sentence, int i) {
        int on = sentence.token(i).head();
        return on > 0
                && sentence.token(on).lemma().equals("on")
                && MUNITIONS.contains(sentence.token(on - 1).lemma());
    }

    private List<TextSpan> names(Token token) {
        int last = words.words().endingAt(token.span().end());
        if (last < 0 || (words.isCapital(last + 1) && words.isJoined(last))) {
            return List.of();
        }
        int first = last;
        while (words.isJoined(first - 1) && isNameWord(first - 1)) {
            first--;
        }
        return isNameWord(first) ? new NameRuns(words).parted(first, last) : List.of();
    }

    private boolean isNameWord(int i) {
        boolean particle = NameRuns.PARTICLES.contains(words.key(i)) && words.isJoined(i);
        return words.isCapital(i) || (particle && words.isCapital(i + 1));
    }
}
