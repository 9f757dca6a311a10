package org.variorum.core.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/** What a document shows of its words, by which the name of a place is told from a person, a body or a plain word. */
final class PlaceSigns {

    static final Set<String> PLACE_TAGS = Set.of("GPE", "LOC", "FAC");
    private static final Set<String> PERSON_TAGS = Set.of("PERSON");
    private static final Set<String> BODY_TAGS = Set.of("ORG", "PRODUCT", "WORK_OF_ART", "EVENT", "LAW", "NORP");
    private static final Set<String> PREPOSITIONS = WordLists.words("place-prepositions");

    private static final int LEAST_NAME = 3;

    private final String text;
    private final TextWords words;
    private final SpanSet persons = new SpanSet();
    private final SpanSet bodies = new SpanSet();
    private final TreeMap<Integer, TextSpan> places = new TreeMap<>();
    private final Set<String> partsOfPersons = new HashSet<>();
    private final Set<String> inSmallLetters = new HashSet<>();

    PlaceSigns(String text, Words words, List<Sentence> sentences) {
        this.text = text;
        this.words = new TextWords(text, words);
        for (Sentence sentence : sentences) {
            NameTags.spans(sentence, PERSON_TAGS).forEach(this::person);
            NameTags.spans(sentence, BODY_TAGS).forEach(bodies::add);
            NameTags.spans(sentence, PLACE_TAGS).forEach(span -> places.put(span.start(), span));
        }
        for (Words.Word word : words.list()) {
            if (Character.isLowerCase(text.codePointAt(word.span().start()))) {
                inSmallLetters.add(word.key());
            }
        }
    }

    private void person(TextSpan span) {
        persons.add(span);
        List<Words.Word> parts = Words.of(span.of(text)).list();
        if (parts.size() > 1) {
            parts.forEach(part -> partsOfPersons.add(part.key()));
        }
    }

    boolean isPerson(TextSpan span) {
        return persons.overlaps(span);
    }

    boolean isInABody(TextSpan span) {
        return bodies.overlaps(span);
    }

    /** Is the word part of a person's name somewhere in the document? */
    boolean namesAPerson(String key) {
        return partsOfPersons.contains(key);
    }

    /** Does the document write the word in small letters somewhere? */
    boolean isPlainWord(String key) {
        return inSmallLetters.contains(key);
    }

    /** The words that the parser's tagger takes for a place, where they overlap {@code span}. */
    Optional<TextSpan> taggedPlace(TextSpan span) {
        return Optional.ofNullable(places.lowerEntry(span.end()))
                .map(Map.Entry::getValue)
                .filter(tagged -> tagged.overlaps(span));
    }

    /** Is a word of {@code tagged} outside {@code span} a part of the name, as its capital shows? */
    boolean isLonger(TextSpan tagged, TextSpan span) {
        return Words.of(tagged.of(text)).list().stream()
                .map(word -> new TextSpan(
                        tagged.start() + word.span().start(),
                        tagged.start() + word.span().end()))
                .anyMatch(word -> !span.overlaps(word) && Character.isUpperCase(text.codePointAt(word.start())));
    }

    /** May these words be a name? It begins with a capital, has no figures and is no word that the text has in small letters. */
    boolean mayBeAName(TextSpan span) {
        String found = span.of(text);
        List<Words.Word> parts = Words.of(found).list();
        return Character.isUpperCase(found.codePointAt(0))
                && found.length() >= LEAST_NAME
                && found.chars().noneMatch(Character::isDigit)
                && !(parts.size() == 1 && isPlainWord(parts.get(0).key()));
    }

    /** Does a preposition of place stand right before word {@code first}, an article or a compass word between? */
    boolean isBehindAPreposition(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            if (!words.isJoined(i)) {
                return false;
            }
            String key = words.key(i);
            if (PREPOSITIONS.contains(key)) {
                return true;
            }
            if (!key.equals("the") && !PlaceWords.COMPASS.contains(key)) {
                return false;
            }
        }
        return false;
    }

    /** Does a capital word stand directly before or behind, so that the name may be part of a longer one? */
    boolean isInALongerName(PlaceName name) {
        return isCapitalAt(name.first() - 1, name.first() - 1) || isCapitalAt(name.last() + 1, name.last());
    }

    private boolean isCapitalAt(int i, int gapAfter) {
        return words.isCapital(i)
                && words.isJoined(gapAfter)
                && !PREPOSITIONS.contains(words.key(i))
                && words.span(i).length() > 1;
    }

    /**
     * Is word {@code last} followed by a word for a street, so that the street is named and not the place? The name of a
     * body may go on: "Ohio Highway Department".
     */
    boolean isAStreet(int last) {
        return words.isJoined(last)
                && PlaceWords.STREETS.contains(words.key(last + 1))
                && isCapitalAt(last + 1, last)
                && !isCapitalAt(last + 2, last + 1);
    }

    /** Is the name written in capitals throughout? */
    boolean isShouted(TextSpan span) {
        String found = span.of(text);
        return found.equals(found.toUpperCase(Locale.ROOT));
    }
}
