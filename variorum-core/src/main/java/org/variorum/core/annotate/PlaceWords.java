package org.variorum.core.annotate;

import java.util.Set;
import org.variorum.core.lexicon.WordLists;

/** The words about places that several of the rules ask for; each list stands in {@code word-lists.tsv}. */
final class PlaceWords {

    static final Set<String> COMPASS = WordLists.words("compass-words");
    static final Set<String> DIRECTIONS = WordLists.words("direction-words");
    static final Set<String> KINDS = WordLists.words("place-kinds");
    static final Set<String> AREAS = WordLists.words("area-words");
    static final Set<String> STREETS = WordLists.words("street-words");
    static final Set<String> NEAR = WordLists.words("near-words");

    private PlaceWords() {}
}
