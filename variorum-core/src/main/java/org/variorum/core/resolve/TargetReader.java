package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.EventType;
import org.variorum.model.Participant;
import org.variorum.model.TargetType;
import org.variorum.model.TextSpan;

/** Reads whom or what the words name as hit or aimed at. */
final class TargetReader {

    private static final String FIELD = "target";

    private static final Set<String> WEAPON_NOUNS = WordLists.words("weapon-nouns");
    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");
    private static final Set<String> FACILITIES = WordLists.words("facility-nouns");
    private static final Set<String> SETTLEMENTS = WordLists.words("settlement-nouns");
    private static final Set<String> HOLLOW = WordLists.words("hollow-nouns");
    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    private static final Set<String> PARTS = WordLists.words("part-nouns");
    private static final Set<String> GENERIC = Set.of("people", "person", "other", "dead", "life", "victim");

    /** Tags of words that dress a noun without saying what it is. */
    private static final Set<String> DRESSING =
            Set.of("DT", "CD", "PRP$", "RB", "RBS", "RBR", "JJR", "JJS", "IN", "PDT", "POS", ",", "HYPH", "``", "''");

    private static final Set<String> TAKING = Set.of("capture", "recapture");

    /** What has no target: what is moved or agreed is none. */
    private static final Set<EventType> WITHOUT =
            Set.of(EventType.DEPLOYMENT, EventType.AGREEMENT, EventType.STATEMENT);

    private final ClaimWords words;
    private final Sentence sentence;
    private final TargetWords wording;

    TargetReader(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
        this.wording = new TargetWords(words.annotated(), sentence);
    }

    /**
     * What the words name as hit or aimed at. A phrase that is only a place's name is a place and no target. Where the thing
     * that was hit is named, "people" says nothing more of the target.
     */
    List<Participant> targets() {
        Map<TextSpan, Participant> found = new LinkedHashMap<>();
        Map<TextSpan, Participant> generic = new LinkedHashMap<>();
        for (TextSpan phrase : phrases()) {
            sentence.headOf(phrase).filter(head -> isTarget(phrase, head)).ifPresent(head -> {
                TextSpan named = wording.of(phrase, head);
                boolean plain = GENERIC.contains(sentence.token(head).lemma())
                        && named.length() <= sentence.token(head).span().length();
                (plain ? generic : found).putIfAbsent(named, target(phrase, head, named));
            });
        }
        Map<TextSpan, Participant> kept = found.isEmpty() ? generic : found;
        kept.keySet().forEach(named -> words.cites().add(FIELD, named, by(named)));
        return List.copyOf(kept.values());
    }

    private List<TextSpan> phrases() {
        RawClaim raw = words.raw();
        if (WITHOUT.contains(raw.trigger().eventType())
                || (raw.trigger().eventType() == EventType.ACCUSATION
                        && raw.about().isEmpty()
                        && !raw.speech().isEmpty()
                        && raw.speech().get(raw.speech().size() - 1).cue().contains(raw.words()))) {
            return List.of();
        }
        List<TextSpan> phrases = new ArrayList<>(raw.phrases(Role.PATIENT));
        phrases.addAll(raw.phrases(Role.AIM));
        raw.trigger().subtype().filter(TAKING::contains).ifPresent(taken -> {
            phrases.addAll(raw.phrases(Role.SOURCE));
            raw.phrases(Role.PATIENT).forEach(phrase -> wording.holder(phrase).ifPresent(phrases::add));
        });
        return phrases;
    }

    private boolean isTarget(TextSpan phrase, int head) {
        Token token = sentence.token(head);
        boolean people = token.isNoun() || token.lemma().equals("dead");
        if (!people
                || HOLLOW.contains(token.lemma()) && !wording.isSomebodys(phrase, head)
                || PARTS.contains(token.lemma())
                || CONFLICTS.contains(token.lemma())
                || isWeaponWord(head)) {
            return false;
        }
        if (SETTLEMENTS.contains(token.lemma())) {
            return wording.isSomebodys(phrase, head);
        }
        return !isPlaceOrTime(token.span()) || FACILITIES.contains(token.lemma());
    }

    private Participant target(TextSpan phrase, int head, TextSpan named) {
        TextSpan core = sentence.token(head).span();
        Optional<Mention<ActorValue>> label = Annotated.inside(words.annotated().actors(), phrase).stream()
                .filter(m -> m.span().overlaps(core))
                .findFirst();
        Optional<Mention<ActorValue>> known = Annotated.inside(words.annotated().actors(), phrase).stream()
                .filter(m -> m.value().entry().isPresent())
                .findFirst();
        boolean isName = known.isPresent() && known.get().span().contains(core);
        ActorKind kind = label.or(() -> known).map(m -> m.value().kind()).orElse(null);
        return new Participant(
                isName ? known.get().value().entry().map(Entries.Actor::id).orElse(null) : null,
                isName ? known.get().value().name() : named.of(words.text()),
                kind,
                named.of(words.text()),
                words.cites().start(named),
                words.cites().end(named),
                null);
    }

    private String by(TextSpan named) {
        return Annotated.inside(words.annotated().actors(), named).stream()
                .reduce((first, second) -> second)
                .map(Mention::by)
                .orElse("role.patient");
    }

    private boolean isPlaceOrTime(TextSpan span) {
        return Annotated.touching(words.annotated().places(), span).stream()
                        .anyMatch(m -> m.span().contains(span) && !isActorToo(m.span()))
                || Annotated.touching(words.annotated().times(), span).stream()
                        .anyMatch(m -> m.span().contains(span));
    }

    private boolean isActorToo(TextSpan span) {
        return Annotated.touching(words.annotated().actors(), span).stream()
                .anyMatch(m -> m.span().equals(span));
    }

    /** What is fired, dropped or sprayed is no target of the firing. */
    private boolean isWeaponWord(int i) {
        String lemma = sentence.token(i).lemma();
        EventType type = words.raw().trigger().eventType();
        boolean fired = type == EventType.MISSILE_LAUNCH && WEAPON_NOUNS.contains(lemma);
        boolean chemical = CHEMICAL.contains(lemma)
                || (lemma.equals("weapon") || lemma.equals("agent"))
                        && sentence.children(i).stream()
                                .anyMatch(child ->
                                        CHEMICAL.contains(sentence.token(child).lemma()));
        return fired || chemical;
    }

    /** The kind of target that the speaker's own words make of it. */
    Optional<TargetType> targetType(List<Participant> targets) {
        for (Participant target : targets) {
            Optional<Mention<ActorValue>> telling = telling(words.cites().utf16(target.start(), target.end()));
            if (telling.isPresent()) {
                words.cites().add("target_type", telling.get().span(), telling.get().by());
                return type(telling.get().value());
            }
        }
        return Optional.empty();
    }

    /** The mention that tells the kind: the one at the head before those that only say whose it is. */
    private Optional<Mention<ActorValue>> telling(TextSpan span) {
        List<Mention<ActorValue>> mentions = Annotated.touching(words.annotated().actors(), span).stream()
                .filter(m -> type(m.value()).isPresent())
                .toList();
        Optional<TextSpan> head = sentence.headOf(span).map(i -> sentence.token(i).span());
        return mentions.stream()
                .filter(m -> head.filter(m.span()::overlaps).isPresent())
                .findFirst()
                .or(() -> mentions.stream().findFirst());
    }

    private static Optional<TargetType> type(ActorValue value) {
        if (value.target().isPresent()) {
            return value.target();
        }
        return switch (value.kind()) {
            case ARMED_GROUP -> Optional.of(TargetType.ARMED_GROUP);
            case MILITARY -> Optional.of(TargetType.MILITARY);
            case CIVILIAN -> Optional.of(TargetType.CIVILIAN);
            case STATE, PERSON, ORGANISATION, LABEL -> Optional.empty();
        };
    }

    /** Does a word of this tag only dress its noun? */
    static boolean isDressing(Token token) {
        return DRESSING.contains(token.tag());
    }
}
