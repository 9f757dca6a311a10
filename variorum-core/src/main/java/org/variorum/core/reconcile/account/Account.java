package org.variorum.core.reconcile.account;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Polarity;
import org.variorum.model.Realis;

/**
 * A claim as comparing needs it. All accounts of a run stand in one order, that of document and place in the text, whatever
 * the order of the input.
 *
 * @param index its place in that order
 * @param deeds what kinds of deed it may tell of, never empty
 * @param published the day on which its article came out, {@link Days#OPEN_FUTURE} if unknown
 * @param systems ids of the weapons and platforms
 * @param means folded words for weapons that have no id
 * @param stems of the quote's content words
 * @param names folded words with a capital within the quote that name no place, doer, weapon or speaker of the claim
 * @param scope does it tell one event, or a sum, a campaign, what is generally so?
 * @param lead what stands before its quote in the same sentence
 * @param article the places that its article names
 */
public record Account(
        int index,
        Claim claim,
        Set<Deed> deeds,
        Days days,
        long published,
        List<Spot> places,
        List<Spot> origins,
        Parties actors,
        Parties targets,
        SortedSet<String> systems,
        SortedSet<String> means,
        List<Figure> figures,
        Voice voice,
        SortedSet<String> stems,
        SortedSet<String> names,
        Scope scope,
        LeadIn lead,
        Itinerary article) {

    /** Stems of what is refused rather than denied: "did not agree to", "did not rule out". */
    private static final Set<String> REFUSALS = Stems.ofList("refusal-verbs");

    private static final Set<String> TAKEN_OR_LEFT = Set.of("capture", "withdrawal");

    private static final Set<String> VESSELS = Stems.ofList("vessel-nouns");

    private static final Set<String> ENTERING = Stems.ofList("entering-words");

    private static final String SINKING = "sink";

    private static final Set<String> RAZING = Stems.ofList("razing-words");
    private static final Set<String> LANDMARKS = Stems.ofList("landmark-nouns");

    private static final Set<String> DENIALS = Stems.ofList("denial-words");

    /** What an account speaks of. */
    public enum Scope {
        INCIDENT,
        /** A figure over a period, a rate, a total. */
        AGGREGATE,
        /** What is generally so: the war, who besieges whom, what was before. */
        BACKGROUND,
        /** What is planned, ordered, asked for or feared. */
        PLAN
    }

    /** The same account, found to be of another scope. */
    Account in(Scope other) {
        return new Account(
                index, claim, deeds, days, published, places, origins, actors, targets, systems, means, figures, voice,
                stems, names, other, lead, article);
    }

    /** The same account in its article. */
    Account within(Itinerary route) {
        return new Account(
                index, claim, deeds, days, published, places, origins, actors, targets, systems, means, figures, voice,
                stems, names, scope, lead, route);
    }

    /** The claim's id. */
    public String id() {
        return claim.id();
    }

    /** Can it hardly have happened twice: a town taken, an aircraft lost, a bridge blown up, a rare toll, somebody with a name? */
    public boolean once() {
        return razes()
                || !entries().isEmpty()
                || sinks()
                || changesHands()
                || deeds.contains(Deed.SHOOTDOWN)
                || names.size() >= 2
                || figures.stream().anyMatch(Figure::rare);
    }

    /** Is a town or a post taken or left? */
    public boolean changesHands() {
        String subtype = claim.subtype();
        return subtype != null && TAKEN_OR_LEFT.contains(subtype);
    }

    /** Stems of words for coming into a town or going out of it, in fighting. */
    public SortedSet<String> entries() {
        SortedSet<String> found = new TreeSet<>();
        if (deeds.contains(Deed.GROUND)) {
            stems.stream().filter(ENTERING::contains).forEach(stem -> found.add(stem));
        }
        return found;
    }

    /** Is a ship sunk? */
    public boolean sinks() {
        return stems.contains(SINKING);
    }

    /** Is a thing of which there are few destroyed for good: a bridge, a dam, a ship? */
    public boolean razes() {
        return stems.stream().anyMatch(RAZING::contains)
                && targets.words().stream().anyMatch(LANDMARKS::contains);
    }

    /** Names right behind the word for what was hit, or before that of a ship: "the tanker Orla", and not "Islamist rebels". */
    public SortedSet<String> namesHit() {
        SortedSet<String> found = new TreeSet<>();
        if (names.isEmpty()) {
            return found;
        }
        List<Words.Word> words = Words.of(claim.quote()).list();
        for (int i = 1; i < words.size(); i++) {
            String before = words.get(i - 1).key();
            String next = words.get(i).key();
            if (targets.words().contains(Stems.of(before)) && names.contains(next)) {
                found.add(next);
            }
            if (names.contains(before) && VESSELS.contains(Stems.of(next))) {
                found.add(before);
            }
        }
        return found;
    }

    /** The loss of an aircraft, which is talked of for weeks, and seldom is there another one. */
    public boolean loss() {
        return deeds.contains(Deed.CRASH) || deeds.contains(Deed.SHOOTDOWN);
    }

    /** What marks it: the keys of its towns, names that no field explains, rare figures, whose aircraft was lost. */
    public SortedSet<String> marks() {
        if (!once()) {
            return namesHit();
        }
        SortedSet<String> marks = new TreeSet<>(names);
        if (deeds.contains(Deed.SHOOTDOWN) || sinks()) {
            marks.addAll(systems);
            targets.camps().forEach(camp -> marks.add("of " + camp));
        }
        places.stream()
                .filter(place -> place.grain() != Spot.Grain.LAND)
                .map(Spot::key)
                .forEach(mark -> marks.add(mark));
        figures.stream()
                .filter(Figure::rare)
                .map(figure -> figure.shown() + " " + figure.unit())
                .forEach(mark -> marks.add(mark));
        return marks;
    }

    /** Do both stand in one article? */
    public boolean besides(Account other) {
        return claim.doc().equals(other.claim.doc());
    }

    /** Does it say that something did not happen or that somebody did not do it? */
    public boolean denies() {
        boolean refusal = "refusal".equals(claim.subtype()) || stems.stream().anyMatch(REFUSALS::contains);
        return claim.eventType() == EventType.DENIAL
                && done()
                && (!refusal || stems.stream().anyMatch(DENIALS::contains));
    }

    /** Does it say that something is not so, whoever asked? */
    public boolean negated() {
        return claim.polarity() == Polarity.NEGATED || claim.eventType() == EventType.DENIAL;
    }

    /** Is it told as done? */
    public boolean done() {
        return claim.realis() == Realis.DONE || claim.realis() == Realis.ONGOING;
    }

    /** Is the claim about words, one side's reaction, rather than about a deed? */
    public boolean speech() {
        return claim.eventType() == EventType.STATEMENT
                || claim.eventType() == EventType.ACCUSATION
                || claim.eventType() == EventType.DENIAL;
    }

    /** Code points between the two quotes, 0 where they meet; only within one article. */
    public int distance(Account other) {
        return Math.max(0, Math.max(claim.start() - other.claim.end(), other.claim.start() - claim.end()));
    }
}
