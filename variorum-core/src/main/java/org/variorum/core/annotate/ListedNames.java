package org.variorum.core.annotate;

import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;

/** What the tables hold of words that may be a person's name. */
record ListedNames(Lexicon lexicon) {

    /** Does it name another actor, a place as a whole, or begin with a title? */
    boolean isAnothers(String name) {
        Words own = Words.of(name);
        return lexicon.actors().find(own, name).stream()
                        .anyMatch(hit -> hit.value().kind() != ActorKind.PERSON)
                || lexicon.places().find(own, name).stream()
                        .anyMatch(hit -> hit.span().length() == name.length())
                || lexicon.titles().find(own, name).stream()
                        .anyMatch(hit -> hit.span().start() == 0);
    }

    /** Does it open with the name of a place that is most of it? */
    boolean isMostlyAPlace(String name) {
        return lexicon.places().find(Words.of(name), name).stream()
                .anyMatch(hit -> hit.span().start() == 0 && hit.span().length() * 2 > name.length());
    }

    /** Does the name of a place stand in it, or a word for people? */
    boolean isPlaceOrLabel(String name) {
        return !lexicon.places().find(Words.of(name), name).isEmpty()
                || !lexicon.labels().find(Words.of(name), name).isEmpty();
    }
}
