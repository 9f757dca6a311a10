package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Entries;

/**
 * Knows the area that a sentence opens with, where it goes on to name what lies there: in "In Orran province shells hit the
 * village of Vell" the first tells only where to look for the second.
 */
record FrontedPlaces(Sentence sentence) {

    /** Words before the "in" that opens the sentence: "Meanwhile, in Orran province ...". */
    private static final int OPENING = 2;

    /** The one of {@code places} that only opens the sentence. */
    Optional<Mention<Resolved>> area(List<Mention<Resolved>> places) {
        if (places.size() < 2 || !isArea(places.get(0)) || !isFronted(places.get(0))) {
            return Optional.empty();
        }
        boolean narrower = places.stream().skip(1).allMatch(place -> !isArea(place) && !isFronted(place));
        return narrower ? Optional.of(places.get(0)) : Optional.empty();
    }

    private static boolean isArea(Mention<Resolved> place) {
        return place.value().place().filter(Entries.Place::isArea).isPresent()
                || place.by().equals("description.part");
    }

    private boolean isFronted(Mention<Resolved> place) {
        int at = sentence.headOf(place.span()).orElse(-1);
        while (at >= 0) {
            boolean lead = sentence.token(at).lemma().equals("in");
            if (lead && at <= OPENING) {
                int verb = sentence.token(at).head();
                return verb > at && sentence.token(verb).isVerb();
            }
            at = sentence.token(at).head();
        }
        return false;
    }
}
