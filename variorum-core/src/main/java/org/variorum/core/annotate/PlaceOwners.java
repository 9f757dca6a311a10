package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * The words that other families own, and how firmly. A system or an actor of the lexicon keeps its words; a label ("airbase")
 * gives way to a place's name that it is a part of; a person that only the tagger saw gives way to a name that the tables list
 * where the text shows a place.
 */
final class PlaceOwners {

    private static final Set<String> NAMED_IN_FULL = Set.of(PersonFinder.TAGGER_RULE, PersonFinder.TITLE_RULE);

    private final SpanSet firm;
    private final SpanSet labels = new SpanSet();
    private final SpanSet persons = new SpanSet();
    private final List<TextSpan> personSpans = new ArrayList<>();
    private final List<TextSpan> namedInFull = new ArrayList<>();

    PlaceOwners(SpanSet systems, List<Mention<ActorValue>> actors) {
        this.firm = new SpanSet();
        this.firm.addAll(systems);
        for (Mention<ActorValue> actor : actors) {
            if (NAMED_IN_FULL.contains(actor.by())) {
                namedInFull.add(actor.span());
            }
            if (actor.by().equals(PersonFinder.TAGGER_RULE)) {
                persons.add(actor.span());
                personSpans.add(actor.span());
            } else if (actor.value().isLabel()) {
                labels.add(actor.span());
            } else if (Annotator.ownsItsWords(actor)) {
                firm.add(actor.span());
            }
        }
    }

    /** Are the words of a name that the tables list another's? */
    boolean ownsListed(TextSpan span) {
        return firm.overlaps(span) || labels.contains(span);
    }

    /** Are the words of any other name another's? */
    boolean owns(TextSpan span) {
        return firm.overlaps(span) || labels.overlaps(span) || persons.overlaps(span);
    }

    boolean isPerson(TextSpan span) {
        return persons.overlaps(span);
    }

    /** Are all words of the person that overlaps {@code span} names of places: "Homs Hama"? */
    boolean isPersonOfPlacesOnly(TextSpan span, SpanSet places) {
        int at = Annotated.firstNot(personSpans.size(), i -> personSpans.get(i).end() <= span.start());
        return at < personSpans.size() && places.coversLettersOf(personSpans.get(at));
    }

    /**
     * The last words of persons' full names, with the unit where the first of each ends; none of a name that is made of
     * {@code places} only or begins like a place's ("East Springfield").
     */
    Map<String, Integer> surnames(String text, SpanSet places) {
        Map<String, Integer> surnames = new LinkedHashMap<>();
        for (TextSpan person : namedInFull) {
            List<Words.Word> parts = Words.of(person.of(text)).list();
            boolean full = parts.size() > 1
                    && !PlaceWords.COMPASS.contains(parts.get(0).key());
            if (full && !places.coversLettersOf(person)) {
                surnames.putIfAbsent(parts.get(parts.size() - 1).key(), person.end());
            }
        }
        return surnames;
    }
}
