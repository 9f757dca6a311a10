package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.OutcomeCue;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.EventType;
import org.variorum.model.TextSpan;

/** Finds the raw claims of a document: every trigger whose clause holds what its frame needs. */
public final class Extractor {

    /** What acts by nobody's will: a weapon, a street. */
    private static final Set<String> INERT = Stream.of(
                    "weapon-nouns", "settlement-nouns", "facility-nouns", "hollow-nouns")
            .flatMap(list -> WordLists.words(list).stream())
            .collect(Collectors.toUnmodifiableSet());

    /** "Put the toll at ten": what is counted stands between the words of telling. */
    private static final Set<String> TELLING_TOLLS = Set.of(
            "speech.verb.put-at",
            "speech.verb.place-at",
            "speech.verb.give-toll",
            "speech.verb.give-tally",
            "speech.verb.give-count",
            "speech.verb.give-figure",
            "speech.verb.give-number",
            "speech.verb.raise-to",
            "speech.verb.revise-to",
            "speech.verb.lower-to");

    private static final Set<String> PRONOUNS = WordLists.words("personal-pronouns");
    private static final Set<String> MUNITIONS = WordLists.words("munition-nouns");

    private final Hedges hedges;
    private final TriggerMatcher triggers;

    public Extractor(Lexicon lexicon) {
        this.hedges = new Hedges(lexicon);
        this.triggers = new TriggerMatcher(lexicon);
    }

    /** The raw claims in the text's order. */
    public List<RawClaim> extract(Annotated annotated) {
        List<List<List<TriggerMatcher.Match>>> readings = annotated.sentences().stream()
                .map(sentence -> readings(annotated, sentence))
                .toList();
        AttackTrail trail = new AttackTrail(Surroundings.of(annotated, readings), readings);
        List<RawClaim> claims = new ArrayList<>();
        SpeechChains speeches = SpeechChains.of(annotated);
        for (int i = 0; i < readings.size(); i++) {
            List<TriggerMatcher.Match> fitting =
                    trail.next(annotated.sentences().get(i), readings.get(i));
            Sentence sentence = annotated.sentences().get(i);
            for (Event event : events(annotated, sentence, fitting)) {
                claims.add(claim(annotated, i, event, speeches));
            }
        }
        return claims;
    }

    /** What each word of the sentence that may speak of an event can be taken for, the best reading first. */
    private List<List<TriggerMatcher.Match>> readings(Annotated annotated, Sentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> Propositions.mayStateAt(annotated.document(), sentence, i) && !Questions.asks(sentence, i))
                .mapToObj(i -> triggers.match(annotated, sentence, i))
                .filter(reading -> !reading.isEmpty())
                .toList();
    }

    /** The events that the sentence states, each with all its words. */
    private static List<Event> events(Annotated annotated, Sentence sentence, List<TriggerMatcher.Match> matches) {
        List<TriggerMatcher.Match> stated = matches.stream()
                .filter(match -> !UnstatedRules.onlyMentioned(sentence, match, matches))
                .toList();
        Map<TriggerMatcher.Match, TriggerMatcher.Match> into = Mergers.find(sentence, stated);
        SpeechActs acts = SpeechActs.settle(
                annotated,
                sentence,
                stated.stream().filter(match -> !into.containsKey(match)).toList());
        return acts.kept().stream()
                .map(match -> new Event(
                        match,
                        acts.about(match).map(inner -> deedOf(inner, stated, into)),
                        partsOf(match, stated, into)))
                .toList();
    }

    /** Who denies "the raid, which killed nine" denies the raid. */
    private static TriggerMatcher.Match deedOf(
            TriggerMatcher.Match inner,
            List<TriggerMatcher.Match> matches,
            Map<TriggerMatcher.Match, TriggerMatcher.Match> into) {
        return inner.trigger().eventType() != EventType.CASUALTIES
                ? inner
                : partsOf(inner, matches, into).stream()
                        .filter(part ->
                                part.token() < inner.token() && part.trigger().eventType() != EventType.CASUALTIES)
                        .findFirst()
                        .orElse(inner);
    }

    private static List<TriggerMatcher.Match> partsOf(
            TriggerMatcher.Match whole,
            List<TriggerMatcher.Match> matches,
            Map<TriggerMatcher.Match, TriggerMatcher.Match> into) {
        return matches.stream().filter(part -> whole.equals(into.get(part))).toList();
    }

    private RawClaim claim(Annotated annotated, int index, Event event, SpeechChains speeches) {
        TriggerMatcher.Match match = event.match();
        Sentence sentence = annotated.sentences().get(index);
        Clause clause = Clause.of(sentence, match.token());
        TextSpan trigger = sentence.token(match.token()).span();
        List<Speech> outer = Charges.without(sentence, match.token(), speeches.of(index, trigger));
        Optional<TextSpan> said = outer.isEmpty()
                ? Optional.empty()
                : outer.get(outer.size() - 1).content().stream()
                        .filter(part -> part.contains(trigger))
                        .flatMap(part -> shared(part, sentence.span()).stream())
                        .filter(part -> !isGerund(sentence, part))
                        .findFirst();
        TextSpan wider = said.orElse(sentence.span());
        TextSpan quote =
                Quotes.whole(annotated, withWhatIsDenied(annotated, sentence, event, quote(sentence, event, said)));
        StandingReader.Reading reading =
                StandingReader.read(sentence, standsAt(event), match.trigger().eventType(), !outer.isEmpty());
        return new RawClaim(
                index,
                match.trigger(),
                trigger,
                quote,
                scope(sentence, event),
                wider,
                withoutWrong(sentence, match.token(), roles(sentence, clause, event)),
                chain(annotated, match, trigger, outer),
                event.about().map(inner -> inner.trigger().eventType()),
                selfDone(annotated, clause, reading.levels(), outer),
                hedges.hedged(annotated, clause, reading),
                harms(sentence, event),
                outcome(sentence, event, OutcomeCue.Field.PURPOSE),
                outcome(sentence, event, OutcomeCue.Field.EFFECT));
    }

    /** Whoever is told to stop bombing is bombing: how the bombing stands is asked, and not the demand. */
    private static int standsAt(Event event) {
        boolean stop = event.match().trigger().needs() == Trigger.Need.STOP;
        return stop
                ? event.about().orElse(event.match()).token()
                : event.match().token();
    }

    /** "Denied bombing the town": what is said is no clause of its own, and the quote takes in who says it. */
    private static boolean isGerund(Sentence sentence, TextSpan part) {
        List<Integer> words = sentence.within(part);
        return !words.isEmpty() && sentence.token(words.get(0)).tag().equals("VBG");
    }

    private static List<RawHarm> harms(Sentence sentence, Event event) {
        return event.match().isSpeech()
                ? List.of()
                : event.clauses(sentence)
                        .flatMap(clause -> HarmFinder.find(clause).stream())
                        .distinct()
                        .sorted(Comparator.comparingInt(harm -> harm.word().start()))
                        .toList();
    }

    /** What somebody says has no purpose or effect of the event's. */
    private static Optional<Standing.Cue> outcome(Sentence sentence, Event event, OutcomeCue.Field field) {
        return event.match().isSpeech()
                ? Optional.empty()
                : event.clauses(sentence)
                        .flatMap(clause -> OutcomeFinder.find(clause, field).stream())
                        .findFirst();
    }

    /** "The army said it had fired": the pronoun that acts stands for the speaker. */
    private static boolean selfDone(Annotated annotated, Clause clause, List<Integer> levels, List<Speech> outer) {
        if (outer.isEmpty()) {
            return false;
        }
        Sentence sentence = clause.sentence();
        String source = outer.get(outer.size() - 1)
                .source()
                .map(span -> span.of(annotated.document().text()))
                .orElse("");
        return levels.stream()
                .filter(level -> sentence.token(level).isVerb())
                .findFirst()
                .flatMap(clause::subject)
                .map(sentence::token)
                .filter(subject -> PRONOUNS.contains(subject.lemma()) || source.endsWith(subject.form()))
                .isPresent();
    }

    /** An act of speech is its speaker's; what only counts as reported ("described it as an aggression") is the reporter's. */
    private static List<Speech> chain(
            Annotated annotated, TriggerMatcher.Match match, TextSpan trigger, List<Speech> outer) {
        if (match.isSpeech()) {
            return with(outer, SpeechActs.reportedBy(annotated, trigger));
        }
        if (match.trigger().eventType() == EventType.CASUALTIES) {
            return with(
                    outer,
                    SpeechActs.reportedBy(annotated, trigger).filter(speech -> TELLING_TOLLS.contains(speech.by())));
        }
        boolean reported = match.trigger().needs() == Trigger.Need.REPORTED;
        return reported && outer.isEmpty() ? with(outer, SpeechActs.reporting(annotated, trigger)) : outer;
    }

    private static List<Speech> with(List<Speech> outer, Optional<Speech> own) {
        List<Speech> chain = new ArrayList<>(outer);
        own.filter(speech -> !outer.contains(speech)).ifPresent(chain::add);
        return chain;
    }

    private static List<TextSpan> scope(Sentence sentence, Event event) {
        Stream<Clause> about = event.about().map(inner -> Clause.of(sentence, inner.token())).stream();
        return Stream.concat(event.clauses(sentence), about)
                .flatMap(clause -> clause.scope().stream())
                .distinct()
                .toList();
    }

    /** "Ten drivers were killed when jets hit the depot": who was killed is said, and the depot only says where. */
    private static Map<Role, List<TextSpan>> ofPart(
            Sentence sentence, TriggerMatcher.Match part, TriggerMatcher.Match whole, Map<Role, List<TextSpan>> own) {
        Map<Role, List<TextSpan>> roles = FarRoles.find(Clause.of(sentence, part.token()));
        boolean named = whole.trigger().eventType() == EventType.CASUALTIES
                && own.getOrDefault(Role.PATIENT, List.of()).stream()
                        .flatMap(phrase -> sentence.headOf(phrase).stream())
                        .anyMatch(head -> sentence.token(head).isNoun());
        if (named && part.trigger().eventType() != EventType.CASUALTIES && !Hits.destroys(sentence, part.token())) {
            roles.remove(Role.PATIENT);
        }
        return roles;
    }

    /** Who is accused acts in what an accusation is about; all else is that of the event spoken of. */
    private static Map<Role, List<TextSpan>> roles(Sentence sentence, Clause clause, Event event) {
        TriggerMatcher.Match match = event.match();
        Map<Role, List<TextSpan>> own = FarRoles.find(clause);
        if (match.trigger().pos() == Trigger.Pos.PREDICATE) {
            saidOf(sentence, clause).ifPresent(who -> own.put(Role.AGENT, List.of(sentence.subtreeSpan(who))));
        }
        if (match.trigger().eventType() == EventType.DEPLOYMENT && !own.containsKey(Role.AGENT)) {
            existing(sentence, match.token()).ifPresent(who -> own.put(Role.AGENT, List.of(who)));
        }
        if (!match.isSpeech()) {
            if (!event.parts().isEmpty() && munitionActs(sentence, own)) {
                own.remove(Role.AGENT);
            }
            event.parts().forEach(part -> add(sentence, own, ofPart(sentence, part, match, own)));
            return own;
        }
        Map<Role, List<TextSpan>> roles = new EnumMap<>(Role.class);
        event.about().ifPresent(inner -> roles.putAll(FarRoles.find(Clause.of(sentence, inner.token()))));
        if (match.trigger().eventType() == EventType.ACCUSATION) {
            if (event.about().isEmpty()) {
                roles.putAll(FarRoles.ofBlamed(clause));
            }
            roles.put(Role.AGENT, own.getOrDefault(Role.AIM, own.getOrDefault(Role.PATIENT, List.of())));
        } else if (!roles.containsKey(Role.AGENT)) {
            roles.put(Role.AGENT, own.getOrDefault(Role.AGENT, List.of()));
        }
        return roles;
    }

    /** "Did not hit the barracks but a school": the barracks are no target. */
    private static Map<Role, List<TextSpan>> withoutWrong(
            Sentence sentence, int deed, Map<Role, List<TextSpan>> roles) {
        Map<Role, List<TextSpan>> right = new EnumMap<>(Role.class);
        roles.forEach((role, phrases) -> right.put(
                role,
                phrases.stream()
                        .filter(phrase -> sentence.headOf(phrase)
                                .filter(head -> Contrasts.isWrongObject(sentence, head))
                                .isEmpty())
                        .map(phrase -> ClauseShapes.beforeJudgement(sentence, phrase, deed))
                        .toList()));
        return right;
    }

    /** The troops of "there were foreign troops at the base", up to the noun. */
    private static Optional<TextSpan> existing(Sentence sentence, int verb) {
        return sentence.child(verb, "expl").isEmpty()
                ? Optional.empty()
                : sentence.child(verb, "attr", "nsubj")
                        .map(noun -> new TextSpan(
                                sentence.subtreeSpan(noun).start(),
                                sentence.token(noun).span().end()));
    }

    /** "Fired rockets that killed three": who fired them acts, and not the rockets. */
    private static boolean munitionActs(Sentence sentence, Map<Role, List<TextSpan>> roles) {
        List<TextSpan> agents = roles.getOrDefault(Role.AGENT, List.of());
        return !agents.isEmpty()
                && agents.stream()
                        .allMatch(phrase -> sentence.headOf(phrase)
                                .map(head -> sentence.token(head).lemma())
                                .filter(MUNITIONS::contains)
                                .isPresent());
    }

    /** Who an adjective is said of: the subject, or the noun before it ("held the army responsible"). */
    private static Optional<Integer> saidOf(Sentence sentence, Clause clause) {
        int head = sentence.token(clause.trigger()).head();
        return head >= 0 && sentence.token(head).isNoun() ? Optional.of(head) : clause.subject(clause.verb());
    }

    private static void add(Sentence sentence, Map<Role, List<TextSpan>> roles, Map<Role, List<TextSpan>> more) {
        boolean acting = roles.getOrDefault(Role.AGENT, List.of()).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> !INERT.contains(sentence.token(head).lemma()));
        more.forEach((role, phrases) -> {
            if (role == Role.AGENT && acting) {
                return;
            }
            List<TextSpan> all = new ArrayList<>(roles.getOrDefault(role, List.of()));
            phrases.stream().filter(phrase -> !all.contains(phrase)).forEach(all::add);
            roles.put(role, all);
        });
    }

    /** The event's clauses, but never more than the same speaker says: "X, the ministry said" leaves the ministry out. */
    private static TextSpan quote(Sentence sentence, Event event, Optional<TextSpan> said) {
        TextSpan whole = event.clauses(sentence)
                .map(Clause::quote)
                .reduce(TextSpan::union)
                .orElseThrow();
        return said.flatMap(words -> shared(whole, words)).orElse(whole);
    }

    /** A denial's words hold what it denies, also where the parser tore the two apart. */
    private static TextSpan withWhatIsDenied(Annotated annotated, Sentence sentence, Event event, TextSpan quote) {
        boolean torn = event.match().trigger().eventType() == EventType.DENIAL
                && event.about()
                        .filter(inner ->
                                !quote.contains(sentence.token(inner.token()).span()))
                        .isPresent();
        return SpeechActs.reportedBy(
                        annotated, sentence.token(event.match().token()).span())
                .stream()
                .filter(speech -> torn)
                .flatMap(speech -> speech.content().stream())
                .filter(part -> part.start() >= quote.end() && sentence.span().contains(part))
                .findFirst()
                .map(quote::union)
                .orElse(quote);
    }

    private static Optional<TextSpan> shared(TextSpan a, TextSpan b) {
        return a.overlaps(b)
                ? Optional.of(new TextSpan(Math.max(a.start(), b.start()), Math.min(a.end(), b.end())))
                : Optional.empty();
    }
}
