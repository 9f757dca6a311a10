package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.TimeValue;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;

/** A time of a claim's sentence, and how it hangs on the claim's clause. */
record TimeTie(Sentence sentence, Ties ties, Mention<TimeValue> mention, Ties.Tie tie, boolean only) {

    private static final Set<String> OF_EVENT = Set.of("in", "during", "by", "on", "with", "when");
    private static final Set<String> OF_DEAD = Set.of("from", "follow", "following", "after", "to");
    private static final Set<String> FRONT = Set.of("on", "in", "at");
    private static final Set<String> SAME_TIME = Set.of("when", "as", "while", "after");
    private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");
    private static final Set<String> SHARING =
            Set.of("advcl", "xcomp", "conj", "acl", "relcl", "pcomp", "prep", "dobj");
    private static final Set<String> HAPPENING = WordLists.words("happening-verbs");
    private static final Set<String> ELSE_WHEN = WordLists.words("other-time-leads");

    /** Does it hang on the event's own word or on its verb? */
    boolean isDirect() {
        return (tie.isDirect() && !isOfOtherEvent() && !leadsAway()) || isFronted();
    }

    /** "To help the army, on Monday the navy began shelling": a time right before the subject is of its verb. */
    private boolean isFronted() {
        int verb = ties.subject() >= 0 ? ties.verb() : sharing();
        int subject = verb < 0 ? -1 : sentence.child(verb, "nsubj", "nsubjpass").orElse(-1);
        if (subject < 0) {
            return false;
        }
        List<Integer> time = sentence.within(mention.span());
        List<Integer> who = sentence.within(sentence.subtreeSpan(subject));
        int lead = time.isEmpty() ? -1 : time.get(0) - 1;
        return lead > 0
                && FRONT.contains(sentence.token(lead).lemma())
                && sentence.token(lead - 1).tag().equals(",")
                && !who.isEmpty()
                && who.get(0) == time.get(time.size() - 1) + 1;
    }

    /** The verb above that lends the event's verb its subject; -1 if none. */
    private int sharing() {
        boolean shares = ties.verb() >= 0
                && Set.of("xcomp", "conj").contains(sentence.token(ties.verb()).relation());
        return shares ? sentence.token(ties.verb()).head() : -1;
    }

    /** Does it hang on a participle or infinitive that fills the clause out: "is believed to have been hit on Monday"? */
    boolean isInside() {
        return (tie.spot() == Ties.Spot.OWN || tie.spot() == Ties.Spot.CLAUSE)
                && tie.down().stream().allMatch(r -> r.equals("xcomp") || r.equals("acl"))
                && !tie.down().isEmpty()
                && acts()
                && !leadsAway();
    }

    /** "A bombing that hit on Sunday a bus": the clause tells the very event. */
    private boolean isRelative() {
        return tie.spot() == Ties.Spot.OWN
                && tie.down().equals(List.of("relcl"))
                && sentence.children(ties.trigger(), "relcl").stream()
                        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                        .anyMatch(who -> sentence.token(who).tag().equals("WDT"))
                && !leadsAway();
    }

    /** A participle tells when only where its noun is the event: "a raid flown on Monday", not "a town held since Monday". */
    private boolean acts() {
        return tie.down().stream().allMatch(r -> r.equals("xcomp"))
                || isOfAim()
                || (tie.otherEvent().isEmpty() ? hangsOnTrigger() : !isOfOtherEvent());
    }

    /** "Launched a campaign to take the valley last May": the parse hangs the time on the infinitive. */
    private boolean isOfAim() {
        int verb = sentence.headOf(mention.span())
                .map(at -> Ties.verbAt(sentence, at))
                .orElse(-1);
        return verb >= 0
                && sentence.token(verb).tag().equals("VB")
                && sentence.token(verb).relation().equals("acl")
                && sentence.child(verb, "aux").isPresent()
                && tie.otherEvent().isEmpty();
    }

    private boolean hangsOnTrigger() {
        return tie.spot() == Ties.Spot.OWN && !sentence.token(ties.trigger()).isVerb();
    }

    /** Does the clause above lend its time: "hit a bus on Friday, killing nine"? */
    boolean isLent() {
        return tie.spot() == Ties.Spot.ABOVE
                && (isOfEventAbove() || ties.isOfClause(tie.met()))
                && tie.up().stream().anyMatch(SHARING::contains)
                && !ties.describes()
                && tie.otherEvent().isEmpty()
                && !leadsAway();
    }

    /** "The raid on Monday that left ten dead": the clause says more of the dated event. */
    private boolean isOfEventAbove() {
        return tie.up().size() == 1 && Ties.isEvent(sentence.token(tie.met()));
    }

    /** Does it tell the time of what happened with it or just before: "died when a mine went off on Friday"? */
    boolean isBeside() {
        return opens()
                || ((tie.spot() != Ties.Spot.APART || ties.isOfClause(tie.met()) || isBehindReport())
                        && isOneClauseOff()
                        && tie.ledBy(SAME_TIME)
                        && !leadsAway());
    }

    /** "Said raiders killed nine when they came on Friday": parsers bind the clause to the saying; it stands behind the killing. */
    private boolean isBehindReport() {
        boolean behind = ties.verb() >= 0
                && mention.span().start() > sentence.token(ties.verb()).span().end();
        return behind && tie.met() >= 0 && tie.up().equals(List.of("ccomp"));
    }

    /** One clause of time, an infinitive in it or a verb joined to it: "after he was forced to land on Friday". */
    private boolean isOneClauseOff() {
        boolean when = tie.leads().contains("when")
                && Set.of(List.of("relcl"), List.of("xcomp", "relcl")).contains(tie.down());
        return when
                || Set.of(List.of("advcl"), List.of("advcl", "conj"), List.of("xcomp", "advcl"))
                        .contains(tie.down());
    }

    /** "Were killed on Friday after the army repelled them": the time stands right before the word that opens the clause. */
    boolean opens() {
        int next = sentence.within(mention.span()).stream()
                        .reduce((first, second) -> second)
                        .orElse(sentence.tokens().size())
                + 1;
        if (next < sentence.tokens().size() && sentence.token(next).lemma().equals(",")) {
            next++;
        }
        if (next >= sentence.tokens().size()
                || !SAME_TIME.contains(sentence.token(next).lemma())) {
            return false;
        }
        Token lead = sentence.token(next);
        boolean mark = Set.of("mark", "advmod").contains(lead.relation()) && lead.head() == ties.verb();
        return mark || isFirstVerb(next);
    }

    /** Where the parser took the conjunction for a preposition, the first finite verb behind it is the clause's. */
    private boolean isFirstVerb(int lead) {
        int verb = lead + 1;
        while (verb < sentence.tokens().size()
                && !FINITE.contains(sentence.token(verb).tag())) {
            verb++;
        }
        return verb == ties.verb() && (ties.subject() < 0 || ties.subject() > lead);
    }

    /** The sentence's only time, where the parse binds it to nothing that speaks of something else. */
    boolean isAlone() {
        boolean ofOtherClause = tie.down().stream().anyMatch(Set.of("relcl", "acl", "advcl")::contains)
                || tie.up().contains("relcl")
                || tie.up().contains("ccomp");
        return only && !ofOtherClause && !leadsAway() && !isOfOtherEvent();
    }

    /** Is it bound to "since", and "since" to this event? */
    boolean isStart() {
        boolean ours = tie.sinceAt()
                .filter(at -> ties.isOfClause(at) || (at == ties.subject() && Ties.isEvent(sentence.token(at))))
                .isPresent();
        return ours && !isSuperlative();
    }

    /** "The first attack since 2011" is not told of all the years. */
    private boolean isSuperlative() {
        return sentence.children(ties.trigger()).stream()
                .map(sentence::token)
                .anyMatch(t -> t.tag().equals("JJS")
                        || t.lemma().equals("first")
                        || t.lemma().equals("last"));
    }

    /** "Three times before an attack on Friday": the day only bounds it. */
    boolean bounds() {
        return tie.ledBy(ELSE_WHEN);
    }

    private boolean leadsAway() {
        return tie.ledBy(ELSE_WHEN) || (tie.leads().contains("since") && !isStart());
    }

    /** Hangs on the noun of another event, other than the one in which this happened ("were killed in a raid on Monday"). */
    private boolean isOfOtherEvent() {
        Optional<Integer> other = tie.otherEvent();
        if (other.isEmpty()) {
            return false;
        }
        int above = sentence.token(other.get()).head();
        boolean same = above >= 0 && OF_EVENT.contains(sentence.token(above).lemma()) && isOurs(above);
        boolean subject = above == ties.verb() || above == ties.trigger();
        return !same && !subject;
    }

    /** Does a preposition hang on the event, on its verb or on what is told along with it: "nine died and six fell in raids"? */
    private boolean isOurs(int preposition) {
        int head = sentence.token(preposition).head();
        boolean ours = head == ties.trigger() || head == ties.verb();
        boolean joined = head >= 0
                && sentence.token(head).relation().equals("conj")
                && sentence.token(head).head() == ties.verb()
                && sentence.token(head).tag().equals("VBN");
        return ours || joined;
    }

    /** What leads the list that the noun stands in: the "by" of "by rockets and raids". */
    private int lead(int noun) {
        int at = noun;
        while (at >= 0 && sentence.token(at).relation().equals("conj")) {
            at = sentence.token(at).head();
        }
        return at < 0 ? -1 : sentence.token(at).head();
    }

    /** "Were killed in raids that hit the town on Friday": the time of what they died of. */
    boolean isOfCause() {
        return isRelative() || isInCause();
    }

    /** "Attacked on Friday by raiders, who killed nine": what the doer or the one it is done to did then, told behind a comma. */
    boolean isOfClauseBefore() {
        Token told = sentence.token(ties.trigger());
        boolean goesOn = told.tag().equals("VBD")
                && told.relation().equals("relcl")
                && sentence.children(ties.trigger(), "nsubj").stream().anyMatch(this::isBehindComma);
        int verb = goesOn ? verbOver(told.head()) : -1;
        return verb >= 0 && Ties.isEvent(sentence.token(verb)) && isTimeOf(verb);
    }

    private boolean isBehindComma(int who) {
        return Set.of("WP", "WDT").contains(sentence.token(who).tag())
                && who > 0
                && sentence.token(who - 1).lemma().equals(",");
    }

    /** The verb that word {@code noun} is the subject, object or agent of; -1 if none. */
    private int verbOver(int noun) {
        Token token = sentence.token(noun);
        int above = token.head();
        boolean agent = above >= 0
                && token.relation().equals("pobj")
                && sentence.token(above).relation().equals("agent");
        boolean argument = Set.of("nsubj", "nsubjpass", "dobj").contains(token.relation());
        return agent ? sentence.token(above).head() : argument ? above : -1;
    }

    private boolean isTimeOf(int verb) {
        return tie.met() == verb && tie.down().isEmpty() && tie.otherEvent().isEmpty() && !leadsAway();
    }

    /** "The raid that killed nine took place on Friday": the deed's own clause says what it did, and that above when. */
    boolean isOfTakingPlace() {
        Token told = sentence.token(ties.trigger());
        int deed = told.relation().equals("relcl") ? told.head() : -1;
        int verb = deed >= 0 && Ties.isEvent(sentence.token(deed)) ? verbOver(deed) : -1;
        return verb >= 0 && HAPPENING.contains(sentence.token(verb).lemma()) && isTimeOf(verb);
    }

    private boolean isInCause() {
        int above = tie.otherEvent().map(this::lead).orElse(-1);
        return above >= 0
                && (OF_EVENT.contains(sentence.token(above).lemma())
                        || OF_DEAD.contains(sentence.token(above).lemma()))
                && isOurs(above)
                && tie.down().stream().allMatch(r -> r.equals("relcl") || r.equals("acl") || r.equals("conj"))
                && tie.down().stream().filter(r -> !r.equals("conj")).count() <= 1
                && !leadsAway();
    }
}
