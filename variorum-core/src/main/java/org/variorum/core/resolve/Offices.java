package org.variorum.core.resolve;

import java.util.List;
import java.util.Set;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** Tells the land that somebody has an office of from where it happened: "killed the governor of Orran in Vell". */
record Offices(Sentence sentence) {

    private static final Set<String> HOLDERS = WordLists.words("office-holders");

    /** The places without those of offices, if any other is told. */
    List<Mention<Resolved>> without(List<Mention<Resolved>> places) {
        List<Mention<Resolved>> others =
                places.stream().filter(place -> !isOfOffice(place)).toList();
        boolean told = others.stream().anyMatch(place -> !PlaceRefs.isCountry(place.value()));
        return told ? others : places;
    }

    private boolean isOfOffice(Mention<Resolved> place) {
        int at = sentence.headOf(place.span()).orElse(-1);
        int of = at < 0 ? -1 : sentence.token(at).head();
        int holder = of < 0 ? -1 : sentence.token(of).head();
        if (holder < 0 || !sentence.token(of).lemma().equals("of")) {
            return false;
        }
        Token token = sentence.token(holder);
        return sentence.token(at).relation().equals("pobj") && HOLDERS.contains(token.lemma());
    }
}
