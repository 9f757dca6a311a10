package org.variorum.core.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.TimeValue;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ClaimDate;
import org.variorum.model.EventType;
import org.variorum.model.Evidence;
import org.variorum.model.QuantityKind;
import org.variorum.model.Realis;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Gives a claim without a time of its own the day of the event it tells of, where an earlier claim tells that event with
 * its day. The evidence is the time words of that claim, and the date counts as implied. Totals, plans, what happens as a
 * rule and what had happened before keep none.
 */
final class DateCarrier {

    /** How many sentences a story goes on in the past tense without naming its day again. */
    private static final int RUN = 2;

    /** The same for deaths and strikes, while no other time is told. */
    private static final int LONG_RUN = 8;

    /** In how many sentences of the body the lead's day must be told. */
    private static final int LEAD = 6;

    private static final Set<EventType> STRIKES = Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH);
    private static final Set<EventType> HARMS =
            Set.of(EventType.AIRSTRIKE, EventType.CASUALTIES, EventType.MISSILE_LAUNCH);
    private static final Set<EventType> WORDS_ALONE = Set.of(EventType.STATEMENT, EventType.AGREEMENT);

    private static final Set<String> ANEW = WordLists.words("news-openers");
    private static final Set<String> ARRIVING = WordLists.words("arriving-verbs");
    private static final String OWNING = "claim_of_responsibility";

    private final List<Draft> drafts;
    private final List<DatedEvent> told = new ArrayList<>();

    private DateCarrier(List<Draft> drafts) {
        this.drafts = new ArrayList<>(drafts);
    }

    /** The claims of one document in the text's order, with the days they take up. */
    static List<Draft> carry(List<Draft> drafts) {
        DateCarrier carrier = new DateCarrier(drafts);
        carrier.forward();
        carrier.lead();
        carrier.onlyDay();
        return List.copyOf(carrier.drafts);
    }

    private void forward() {
        for (int i = 0; i < drafts.size(); i++) {
            int index = i;
            Draft draft = capped(drafts.get(i));
            drafts.set(i, draft);
            if (draft.facts().date().isEmpty() && isDone(draft)) {
                Optional<Carried> found =
                        sameSentence(draft).or(() -> fromStory(draft, index)).or(() -> bySaid(draft));
                found.ifPresent(carried -> take(draft, carried));
                if (found.isPresent()) {
                    drafts.set(i, draft.on(day(draft, found.get())));
                }
            }
            Draft now = drafts.get(i);
            now.facts()
                    .date()
                    .filter(date -> date.start() != null)
                    .filter(date -> isEvent(now))
                    .ifPresent(date -> told.add(DatedEvent.of(now, date)));
        }
    }

    /** By what it calls the event, or as the story goes on where its own sentence names no day that may be its own. */
    private Optional<Carried> fromStory(Draft draft, int index) {
        return byNoun(draft)
                .or(() -> byCampaign(draft))
                .or(() -> byRun(draft).filter(carried -> isOpenTo(index, carried.event())));
    }

    private boolean isOpenTo(int index, DatedEvent event) {
        return !OtherDays.gainsay(drafts, index, event.date());
    }

    /** What is done was done by the day of the words: "shelled in August" of the 13th ends there. */
    private static Draft capped(Draft draft) {
        Optional<LocalDate> day = draft.words().annotated().date().day();
        Optional<ClaimDate> date = draft.facts().date();
        boolean done = draft.status().realis() == Realis.DONE;
        if (!done
                || day.isEmpty()
                || date.isEmpty()
                || date.get().start() == null
                || date.get().end() == null) {
            return draft;
        }
        ClaimDate told = date.get();
        boolean inside = !LocalDate.parse(told.start()).isAfter(day.get())
                && LocalDate.parse(told.end()).isAfter(day.get());
        return inside
                ? draft.on(new ClaimDate(
                        told.start(), day.get().toString(), told.precision(), told.text(), told.basis(), told.stated()))
                : draft;
    }

    /** A day taken from another claim, with the rule that took it. */
    private record Carried(DatedEvent event, String field, String rule) {

        Carried(DatedEvent event, String rule) {
            this(event, "date", rule);
        }
    }

    private static void take(Draft draft, Carried carried) {
        Cites cites = draft.words().cites();
        Cites from = carried.event().draft().words().cites();
        for (Evidence evidence : from.all().getOrDefault(carried.field(), List.of())) {
            cites.add("date", from.utf16(evidence.start(), evidence.end()), carried.rule());
        }
    }

    /** The day of the event; what is counted up to now in a campaign that goes on ends with the day of the words. */
    private static ClaimDate day(Draft draft, Carried carried) {
        ClaimDate date = implied(carried.event().date());
        String now =
                draft.words().annotated().date().day().map(LocalDate::toString).orElse(null);
        boolean open = date.end() == null || carried.event().begins();
        return carried.rule().equals("date.campaign") && open
                ? new ClaimDate(date.start(), now, date.precision(), null, date.basis(), Boolean.FALSE)
                : date;
    }

    private static ClaimDate implied(ClaimDate date) {
        return new ClaimDate(date.start(), date.end(), date.precision(), null, date.basis(), Boolean.FALSE);
    }

    private static boolean isDone(Draft draft) {
        Realis realis = draft.status().realis();
        return (realis == Realis.DONE || realis == Realis.ONGOING)
                && !Tenses.isBackground(draft)
                && Campaigns.sign(draft.words(), draft.facts().quantities()).isEmpty();
    }

    /** May later claims speak of it again? What is only said dates no event. */
    private static boolean isEvent(Draft draft) {
        return !WORDS_ALONE.contains(draft.words().raw().trigger().eventType());
    }

    /** Another claim of the sentence, of the same clause or the one above, that has a day. */
    private Optional<Carried> sameSentence(Draft draft) {
        Sentence sentence = draft.words().sentence();
        Optional<Ties> ties = Ties.of(sentence, draft.words().raw().words());
        return latest(event -> event.sentence() == draft.words().raw().sentence()
                        && ties.stream().anyMatch(t -> !t.describes() && SharedDays.isBeside(sentence, t, event)))
                .or(() -> ties.filter(t -> Ties.isResult(sentence, t.trigger())).flatMap(t -> onlyOf(draft)))
                .map(event -> new Carried(event, event.isCampaign() ? "date.since" : "date.same-sentence"));
    }

    /** "Detonated a bomb parked in a lane, killing three": the one day that the sentence has told before. */
    private Optional<DatedEvent> onlyOf(Draft draft) {
        int at = draft.words().raw().sentence();
        List<DatedEvent> before = told.stream()
                .filter(event -> event.sentence() == at && event.isNews())
                .toList();
        boolean one =
                before.stream().map(event -> event.date().start()).distinct().count() == 1;
        return one ? Optional.of(before.get(before.size() - 1)) : Optional.empty();
    }

    /** "The strike", "that attack", "the dead": the latest event of the kind. */
    private Optional<Carried> byNoun(Draft draft) {
        if (!isEvent(draft)) {
            return Optional.empty();
        }
        int at = draft.words().raw().sentence();
        return nouns(draft).stream()
                .flatMap(noun -> latest(noun::isOfOwner)
                        .or(() -> latest(noun::takesUp).filter(event -> noun.pointsBack(event, at)))
                        .or(() -> latest(event -> noun.names(event) && !event.isElsewhere(draft)))
                        .or(() -> latest(event -> noun.takesUp(event) && !event.isElsewhere(draft)))
                        .stream())
                .findFirst()
                .map(event -> new Carried(event, "date.event-noun"));
    }

    /** The nouns of the claim's clause that take up an event told before. */
    private static List<EventNouns.Found> nouns(Draft draft) {
        Sentence sentence = draft.words().sentence();
        return Ties.of(sentence, draft.words().raw().words()).stream()
                .flatMap(ties -> sentence.within(draft.words().raw().wider()).stream()
                        .filter(i -> ties.tie(i).down().isEmpty() && ties.tie(i).spot() != Ties.Spot.APART)
                        .filter(i -> !TimeOffset.part(sentence, ties.trigger(), i)))
                .flatMap(i -> EventNouns.at(sentence, i).stream())
                .toList();
    }

    /** The story goes on: a plain past tense soon after a dated event. */
    private Optional<Carried> byRun(Draft draft) {
        int at = draft.words().raw().sentence();
        boolean reportedAnew = draft.facts().said().isPresent();
        if (!isEvent(draft)
                || reportedAnew
                || !Tenses.isPlainPast(draft)
                || TimeOffset.isIn(draft.words().sentence())
                || isSpeech(draft.words().raw())) {
            return Optional.empty();
        }
        return latest(event -> event.sentence() < at && event.isNews() && fitsSubject(draft, event))
                .filter(event -> at - event.sentence() <= RUN || isRoundup(draft, event))
                .map(event -> new Carried(event, "date.run"));
    }

    /**
     * "Has flown 55 raids", "are flying 30 a day": counted in the perfect, or so many a day now, they are those of the campaign
     * told with its beginning.
     */
    private Optional<Carried> byCampaign(Draft draft) {
        boolean strikes = STRIKES.contains(draft.words().raw().trigger().eventType());
        boolean rate = draft.facts().quantities().stream().anyMatch(count -> count.kind() == QuantityKind.RATE)
                && draft.status().realis() == Realis.ONGOING;
        boolean counted =
                Tenses.isPresentPerfect(draft) && !draft.facts().quantities().isEmpty();
        return strikes && (counted || rate)
                ? latest(event -> STRIKES.contains(event.type()) && (event.isCampaign() || (rate && event.begins())))
                        .map(event -> new Carried(event, "date.campaign"))
                : Optional.empty();
    }

    /** Further down, where no other time has been told since, and the attack is of the same kind of news. */
    private static boolean isRoundup(Draft draft, DatedEvent event) {
        int at = draft.words().raw().sentence();
        int from = draft.words()
                .annotated()
                .sentences()
                .get(event.sentence())
                .span()
                .end();
        TextSpan between = new TextSpan(from, draft.words().sentence().span().end());
        return at - event.sentence() <= LONG_RUN
                && HARMS.contains(draft.words().raw().trigger().eventType())
                && Annotated.inside(draft.words().annotated().times(), between).stream()
                        .noneMatch(time -> time.value().dates());
    }

    /** "The explosion" goes on no story of an execution, and "a raid" or "another raid" begins one of its own. */
    private static boolean fitsSubject(Draft draft, DatedEvent event) {
        Sentence sentence = draft.words().sentence();
        boolean anew = Ties.of(sentence, draft.words().raw().words()).stream()
                .flatMap(ties -> IntStream.of(ties.trigger(), ties.subject()).boxed())
                .anyMatch(noun -> noun >= 0 && isNew(sentence, noun));
        return !anew && nouns(draft).stream().allMatch(noun -> noun.takesUp(event));
    }

    private static boolean isNew(Sentence sentence, int noun) {
        return Ties.isEvent(sentence.token(noun))
                && sentence.token(noun).isNoun()
                && sentence.children(noun, "det").stream()
                        .anyMatch(d -> Set.of("a", "an", "another")
                                .contains(sentence.token(d).form().toLowerCase(Locale.ROOT)));
    }

    /**
     * News told by a speaker on a named day, at the head of the story: an event in the past tense without a time is of that
     * day. Further down the day of the words says nothing.
     */
    private Optional<Carried> bySaid(Draft draft) {
        boolean opens = draft.words().raw().sentence() <= firstOfBody() + 1 || beginsAnew(draft);
        return draft.facts()
                .said()
                .filter(said ->
                        opens && isEvent(draft) && !isSpeech(draft.words().raw()) && isTold(draft))
                .filter(said -> said.start() != null && said.start().equals(said.end()))
                .map(said -> new Carried(DatedEvent.of(draft, said), "said", "date.said-day"));
    }

    /** "Also on Saturday, the agency said ...": a further piece of news. */
    private static boolean beginsAnew(Draft draft) {
        List<Token> tokens = draft.words().sentence().tokens();
        return !tokens.isEmpty() && ANEW.contains(tokens.get(0).form().toLowerCase(Locale.ROOT));
    }

    /** In the past, and not what somebody takes upon himself, which lies before. */
    private static boolean isTold(Draft draft) {
        boolean owned = draft.words().beside().stream()
                .filter(raw -> raw.trigger().subtype().filter(OWNING::equals).isPresent())
                .anyMatch(raw -> raw.quote().contains(draft.words().raw().words()));
        return !owned && Tenses.isPlainPast(draft) && !Tenses.isAside(draft);
    }

    private static boolean isSpeech(RawClaim raw) {
        return raw.about().isPresent();
    }

    private Optional<DatedEvent> latest(Predicate<DatedEvent> fits) {
        for (int i = told.size() - 1; i >= 0; i--) {
            if (fits.test(told.get(i))) {
                return Optional.of(told.get(i));
            }
        }
        return Optional.empty();
    }

    /** What stands before the first dated sentence of the story takes the day told there, a headline too. */
    private void lead() {
        int body = firstOfBody();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            int at = draft.words().raw().sentence();
            boolean opens = at <= body + 1 || (at <= body + LEAD && Tenses.isPlainPast(draft));
            boolean goesOn = at > body && draft.status().realis() == Realis.ONGOING;
            boolean told = isDone(draft) || Tenses.isOrdered(draft);
            if (opens && !goesOn && draft.facts().date().isEmpty() && told && isEvent(draft)) {
                int index = i;
                Optional<DatedEvent> first = leading(draft, body).filter(event -> isOpenTo(index, event));
                first.ifPresent(event -> take(draft, new Carried(event, "date.lead")));
                drafts.set(
                        i, first.map(event -> draft.on(implied(event.date()))).orElse(draft));
            }
        }
    }

    /** The dated event told last before the claim, else the first told after it. */
    private Optional<DatedEvent> leading(Draft draft, int body) {
        int at = draft.words().raw().sentence();
        boolean goesOn = at > body && Tenses.isPlainPast(draft);
        return latest(event -> goesOn
                        && event.sentence() < at
                        && event.isNews()
                        && isAlike(draft, event)
                        && fitsSubject(draft, event))
                .or(() -> told.stream()
                        .filter(event -> event.sentence() > at && event.sentence() <= body + LEAD)
                        .filter(event -> event.isNews() && isAlike(draft, event))
                        .filter(event -> at <= body || !event.opensWithTime())
                        .findFirst());
    }

    /** A text that speaks of one day and no other tells of that day, in the past tense or as going on. */
    private void onlyDay() {
        Optional<Mention<TimeValue>> only = drafts.stream()
                .findFirst()
                .flatMap(draft -> OnlyDay.of(draft.words().annotated()));
        for (int i = 0; only.isPresent() && i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean struck = STRIKES.contains(draft.words().raw().trigger().eventType()) || isMoved(draft);
            if (struck && draft.facts().date().isEmpty() && isDone(draft) && isOfDay(draft)) {
                draft.words().cites().add("date", only.get().span(), "date.only-day");
                drafts.set(i, draft.on(OnlyDay.date(only.get())));
            }
        }
    }

    /** "Jets are using the airfield", "bombers have landed": who uses it and who came back is the news, whatever its tense. */
    private static boolean isMoved(Draft draft) {
        Trigger trigger = draft.words().raw().trigger();
        boolean uses = trigger.subtype().filter("base_use"::equals).isPresent() && !Tenses.isPerfect(draft);
        boolean came = trigger.eventType() == EventType.DEPLOYMENT && ARRIVING.contains(trigger.lemma());
        return uses || came;
    }

    private static boolean isOfDay(Draft draft) {
        boolean plain = !Tenses.isPerfect(draft) && !Tenses.goesOn(draft);
        return (plain || isMoved(draft)) && !Tenses.describes(draft);
    }

    private static boolean isAlike(Draft draft, DatedEvent event) {
        EventType type = draft.words().raw().trigger().eventType();
        boolean strikes = STRIKES.contains(type) && STRIKES.contains(event.type());
        if (Tenses.isOrdered(draft)) {
            return strikes && !event.isElsewhere(draft);
        }
        boolean kind = type == event.type() || (EventNouns.isViolent(type) && EventNouns.isViolent(event.type()));
        return kind && !event.isElsewhere(draft);
    }

    private int firstOfBody() {
        return drafts.stream()
                .map(Draft::words)
                .filter(words -> words.sentence().zone() == ZoneKind.BODY)
                .map(words -> words.raw().sentence())
                .findFirst()
                .orElse(0);
    }
}
