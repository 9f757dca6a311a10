package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.OutcomeCue;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.EventType;
import org.variorum.model.Realis;
import org.variorum.model.TextSpan;

/** Finds the raw claims of a document: every trigger whose clause holds what its frame needs. */
public final class Extractor {

    private static final Set<String> PRONOUNS = WordLists.words("personal-pronouns");

    private final Hedges hedges;
    private final TriggerMatcher triggers;

    public Extractor(Lexicon lexicon) {
        this.hedges = new Hedges(lexicon);
        this.triggers = new TriggerMatcher(lexicon);
    }

    /** The raw claims in the text's order. */
    public List<RawClaim> extract(Annotated annotated) {
        List<List<TriggerMatcher.Match>> matches = annotated.sentences().stream()
                .map(sentence -> matches(annotated, sentence))
                .toList();
        Surroundings around = Surroundings.of(annotated, matches);
        List<RawClaim> claims = new ArrayList<>();
        SpeechChains speeches = SpeechChains.of(annotated);
        for (int i = 0; i < matches.size(); i++) {
            List<TriggerMatcher.Match> fitting =
                    matches.get(i).stream().filter(around::fit).toList();
            Sentence sentence = annotated.sentences().get(i);
            SpeechActs acts = SpeechActs.settle(annotated, sentence, withoutMeans(sentence, fitting));
            for (TriggerMatcher.Match match : acts.kept()) {
                claims.add(claim(annotated, i, match, acts.about(match), speeches));
            }
        }
        return claims;
    }

    private List<TriggerMatcher.Match> matches(Annotated annotated, Sentence sentence) {
        List<TriggerMatcher.Match> matches = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (Propositions.mayStateAt(sentence, i) && !Questions.asks(sentence, i)) {
                triggers.match(annotated, sentence, i).ifPresent(matches::add);
            }
        }
        return matches;
    }

    /**
     * "Twelve people died in air strikes" is one claim about the dead, whose strike is the means: a noun for a strike that
     * hangs on, or stands in the clause of, a verb for its dead gives no claim of its own. Of two nouns for one event ("a
     * series of raids and strikes") the first stands for both.
     */
    private static List<TriggerMatcher.Match> withoutMeans(Sentence sentence, List<TriggerMatcher.Match> matches) {
        List<TriggerMatcher.Match> kept = new ArrayList<>();
        Set<Integer> verbsTaken = new HashSet<>();
        for (TriggerMatcher.Match match : matches) {
            Clause clause = Clause.of(sentence, match.token());
            boolean means = clause.isNoun()
                    && matches.stream()
                            .anyMatch(other -> other.token() != match.token()
                                    && !sentence.token(match.token()).isVerb()
                                    && other.trigger().eventType() == EventType.CASUALTIES
                                    && clause.words().get(other.token())
                                    && sentence.isBelow(match.token(), other.token()));
            boolean again = clause.isNoun()
                    && clause.verb() >= 0
                    && verbsTaken.contains(clause.verb())
                    && !isDemanded(sentence, match);
            if (!means && !again) {
                kept.add(match);
                verbsTaken.add(clause.verb());
            }
        }
        return kept;
    }

    /** Who calls for strikes, or for an end to them, speaks of the strikes, and not only as one who speaks. */
    private static boolean isDemanded(Sentence sentence, TriggerMatcher.Match match) {
        Realis realis = StandingReader.read(
                        sentence, match.token(), match.trigger().eventType(), false)
                .standing()
                .realis();
        return realis == Realis.ONGOING || realis == Realis.REQUESTED;
    }

    private RawClaim claim(
            Annotated annotated,
            int index,
            TriggerMatcher.Match match,
            Optional<TriggerMatcher.Match> about,
            SpeechChains speeches) {
        Sentence sentence = annotated.sentences().get(index);
        Clause clause = Clause.of(sentence, match.token());
        TextSpan trigger = sentence.token(match.token()).span();
        List<Speech> outer = speeches.of(index, trigger);
        Optional<TextSpan> said = outer.isEmpty()
                ? Optional.empty()
                : outer.get(outer.size() - 1).content().stream()
                        .filter(part -> part.contains(trigger))
                        .flatMap(part -> shared(part, sentence.span()).stream())
                        .findFirst();
        TextSpan wider = said.orElse(sentence.span());
        TextSpan quote = quote(clause, said);
        StandingReader.Reading reading =
                StandingReader.read(sentence, match.token(), match.trigger().eventType(), !outer.isEmpty());
        return new RawClaim(
                index,
                match.trigger(),
                trigger,
                quote,
                scope(sentence, clause, about),
                wider,
                roles(sentence, clause, match, about),
                match.isSpeech() ? with(outer, SpeechActs.reportedBy(annotated, trigger)) : outer,
                about.map(inner -> inner.trigger().eventType()),
                selfDone(annotated, sentence, clause, reading.levels(), outer),
                hedges.hedged(annotated, clause, reading),
                match.isSpeech() ? List.of() : HarmFinder.find(clause),
                outcome(match, clause, OutcomeCue.Field.PURPOSE),
                outcome(match, clause, OutcomeCue.Field.EFFECT));
    }

    /** What somebody says has no purpose or effect of the event's. */
    private static Optional<Standing.Cue> outcome(TriggerMatcher.Match match, Clause clause, OutcomeCue.Field field) {
        return match.isSpeech() ? Optional.empty() : OutcomeFinder.find(clause, field);
    }

    /** "The army said it had fired": the pronoun that acts stands for the speaker. */
    private static boolean selfDone(
            Annotated annotated, Sentence sentence, Clause clause, List<Integer> levels, List<Speech> outer) {
        if (outer.isEmpty()) {
            return false;
        }
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

    private static List<Speech> with(List<Speech> outer, Optional<Speech> own) {
        List<Speech> chain = new ArrayList<>(outer);
        own.filter(speech -> !outer.contains(speech)).ifPresent(chain::add);
        return chain;
    }

    private static List<TextSpan> scope(Sentence sentence, Clause clause, Optional<TriggerMatcher.Match> about) {
        List<TextSpan> scope = new ArrayList<>(clause.scope());
        about.ifPresent(inner -> scope.addAll(Clause.of(sentence, inner.token()).scope()));
        return scope;
    }

    /** Who is accused acts in what an accusation is about; all else is that of the event spoken of. */
    private static Map<Role, List<TextSpan>> roles(
            Sentence sentence, Clause clause, TriggerMatcher.Match match, Optional<TriggerMatcher.Match> about) {
        Map<Role, List<TextSpan>> own = RoleFinder.find(clause);
        if (!match.isSpeech()) {
            return own;
        }
        Map<Role, List<TextSpan>> roles = new EnumMap<>(Role.class);
        about.ifPresent(inner -> roles.putAll(RoleFinder.find(Clause.of(sentence, inner.token()))));
        if (match.trigger().eventType() == EventType.ACCUSATION) {
            roles.put(Role.AGENT, own.getOrDefault(Role.AIM, own.getOrDefault(Role.PATIENT, List.of())));
        } else if (!roles.containsKey(Role.AGENT)) {
            roles.put(Role.AGENT, own.getOrDefault(Role.AGENT, List.of()));
        }
        return roles;
    }

    /** The clause, but never more than the same speaker says: "X, the ministry said" leaves the ministry out. */
    private static TextSpan quote(Clause clause, Optional<TextSpan> said) {
        return said.flatMap(words -> shared(clause.quote(), words)).orElse(clause.quote());
    }

    private static Optional<TextSpan> shared(TextSpan a, TextSpan b) {
        return a.overlaps(b)
                ? Optional.of(new TextSpan(Math.max(a.start(), b.start()), Math.min(a.end(), b.end())))
                : Optional.empty();
    }
}
