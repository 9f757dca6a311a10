package org.variorum.core.annotate;

import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** Tells nouns that can speak from nouns for what happens. */
final class Speakers {

    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> BODIES = WordLists.words("body-nouns");
    private static final Set<String> MONITORS = WordLists.words("monitor-nouns");
    private static final Set<String> GROUPS = WordLists.words("group-nouns");
    private static final Set<String> MEDIA = WordLists.words("media-speakers");
    private static final Set<String> OTHERS = WordLists.words("speaking-nouns");
    private static final Set<String> EVENTS = WordLists.words("unspeaking-nouns");

    private Speakers() {}

    /** A noun for a person or a body. */
    static boolean canSpeak(String lemma) {
        return PERSONS.contains(lemma)
                || BODIES.contains(lemma)
                || MONITORS.contains(lemma)
                || GROUPS.contains(lemma)
                || MEDIA.contains(lemma)
                || OTHERS.contains(lemma);
    }

    /** A noun for press or broadcasting, which speaks without an article: "state television said". */
    static boolean isMedium(String lemma) {
        return MEDIA.contains(lemma);
    }

    /** A noun for a person or a body, or a name or pronoun. */
    static boolean maySpeak(Token token) {
        return canSpeak(token.lemma())
                || token.tag().startsWith("NNP")
                || token.tag().equals("PRP")
                || token.tag().startsWith("W");
    }

    /** "FNA", "UNICEF": three capitals or more. */
    static boolean isAcronym(Token token) {
        return token.isNoun()
                && token.form().length() > 2
                && token.form().codePoints().allMatch(Character::isUpperCase);
    }

    /** A noun for an event or a thing that never speaks: where it seems to, the sentence was misread. */
    static boolean isMute(String lemma) {
        return EVENTS.contains(lemma);
    }
}
