package org.variorum.core.lexicon;

import java.util.List;
import java.util.Optional;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.Realis;

/**
 * A word beside or above the word of an event that says how the event stands: done, going on, planned, ordered, denied.
 *
 * @param where where the word stands
 * @param words its lemmas
 * @param links for a governor, how the event hangs on it; empty for any
 * @param prepositions for a governor, the preposition between them; empty for any
 * @param form what the governor must be
 * @param aspect what the event's own verb must be
 * @param beside what must stand around the event besides
 * @param events the types of event for which it holds; empty for any
 * @param realis the standing that it gives; absent if it gives none
 * @param modality how the claim is put forward by it; absent if it does not say
 * @param negates does it turn yes into no?
 * @param presupposes does it take the event for granted, whatever is said above it ("must stop bombing")?
 */
public record StandingRule(
        String id,
        Where where,
        List<String> words,
        List<Link> links,
        List<String> prepositions,
        Form form,
        Aspect aspect,
        Beside beside,
        List<EventType> events,
        Optional<Realis> realis,
        Optional<Modality> modality,
        boolean negates,
        boolean presupposes,
        List<String> positive,
        List<String> negative) {

    private static final List<StandingRule> ALL =
            Table.load("standing").rows().stream().map(StandingRule::of).toList();

    /** Where a word stands. */
    public enum Where {
        /** The event's own word. */
        SELF,
        /** An auxiliary of the event's verb, or of one above it. */
        AUXILIARY,
        /** A word of denial below the verb, its subject or its object. */
        NEGATION,
        /** An adverb of the verb. */
        ADVERB,
        /** An adjective of the event's noun. */
        ADJECTIVE,
        /** A word that opens the event's clause ("if"). */
        MARK,
        /** A preposition right above the event. */
        PREPOSITION,
        /** A verb, adjective or noun whose complement is the event. */
        GOVERNOR
    }

    /** How an event hangs on the word above it. */
    public enum Link {
        /** "plans to strike" */
        XCOMP,
        /** "believes that jets struck" */
        CCOMP,
        /** "ordered strikes" */
        OBJECT,
        /** "strikes are planned" */
        PASSIVE,
        /** "the strikes go on" */
        SUBJECT,
        /** "a call for strikes" */
        OF,
        /** "a plan to strike" */
        ACL,
        /** "if jets strike", "flew there to strike" */
        ADVCL,
        /** Nothing stands above it. */
        ROOT
    }

    /** What a governor must be. */
    public enum Form {
        ANY,
        /** With a passive auxiliary. */
        PASSIVE,
        /** Without one. */
        ACTIVE,
        /** Told as past. */
        PAST,
        /** Not told as past: an infinitive, a present, a participle. */
        UNTOLD,
        /** In "-ing". */
        GERUND
    }

    /** What the event's verb must be. */
    public enum Aspect {
        ANY,
        /** "may have struck" */
        PERFECT,
        /** "may strike" */
        SIMPLE,
        /** "is striking" */
        PROGRESSIVE,
        /** A verb in any form, and no noun. */
        VERBAL
    }

    /** What must stand around the event. */
    public enum Beside {
        ANYTHING,
        /** A clause with "if". */
        CONDITION,
        /** The verb right above opens with "if". */
        BEHIND_IF,
        /** A clause above it that is told as possible or to come, and its own tense goes with that. */
        UNDER_MODAL,
        /** A clause above it that tells what always, often or never happens. */
        UNDER_HABIT,
        /** A preposition that hangs on a clause told as possible or to come. */
        OF_MODAL,
        /** Somebody who reports it. */
        SPEECH,
        /** A governor that is not done: "did not confirm", "refused to confirm". */
        UNDONE,
        /** A flight told as done, above what it was flown for: "flew from the coast to bomb". */
        SORTIE,
        /** An event that somebody else is to be brought to: "for provoking strikes". */
        PROVOKED
    }

    /** All rules in the table's order; of those that fit one word the first holds. */
    public static List<StandingRule> all() {
        return ALL;
    }

    private static StandingRule of(Table.Row row) {
        return new StandingRule(
                row.cell("id"),
                Lexicon.constant(Where.class, row.cell("where")),
                row.list("words"),
                row.list("links").stream()
                        .map(link -> Lexicon.constant(Link.class, link))
                        .toList(),
                row.list("prepositions"),
                Lexicon.constant(Form.class, row.cell("governor")),
                Lexicon.constant(Aspect.class, row.cell("aspect")),
                Lexicon.constant(Beside.class, row.cell("beside")),
                row.list("events").stream()
                        .map(event -> Lexicon.constant(EventType.class, event))
                        .toList(),
                optional(row.cell("realis")).map(realis -> Lexicon.constant(Realis.class, realis)),
                optional(row.cell("modality")).map(modality -> Lexicon.constant(Modality.class, modality)),
                row.cell("negates").equals("yes"),
                row.cell("presupposes").equals("yes"),
                row.list("positive"),
                row.list("negative"));
    }

    private static Optional<String> optional(String cell) {
        return Optional.of(cell).filter(value -> !value.isEmpty());
    }
}
