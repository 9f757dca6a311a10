package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
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

    private static final Set<String> WEAPON_NOUNS = WordLists.words("weapon-nouns");

    private final ClaimWords words;

    TargetReader(ClaimWords words) {
        this.words = words;
    }

    /** What the words name as hit or aimed at. A phrase that is only a place's name is a place and no target. */
    List<Participant> targets() {
        List<Participant> found = new ArrayList<>();
        List<TextSpan> phrases = new ArrayList<>(words.raw().phrases(Role.PATIENT));
        phrases.addAll(words.raw().phrases(Role.AIM));
        for (TextSpan phrase : phrases) {
            target(phrase).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Participant> target(TextSpan phrase) {
        Optional<Integer> head = words.sentence().headOf(phrase);
        if (head.isEmpty()
                || !words.sentence().token(head.get()).isNoun()
                || isPlaceOrTime(words.sentence().token(head.get()).span())
                || isWeaponWord(head.get())) {
            return Optional.empty();
        }
        TextSpan named = content(phrase, head.get());
        Optional<Mention<ActorValue>> known = Annotated.inside(words.annotated().actors(), phrase).stream()
                .filter(m -> m.value().entry().isPresent())
                .findFirst();
        Optional<Mention<ActorValue>> label = Annotated.inside(words.annotated().actors(), phrase).stream()
                .filter(m ->
                        m.span().overlaps(words.sentence().token(head.get()).span()))
                .findFirst();
        String rule = label.or(() -> known).map(Mention::by).orElse("role.patient");
        words.cites().add("target", named, rule);
        ActorKind kind = label.or(() -> known).map(m -> m.value().kind()).orElse(null);
        boolean isName = known.isPresent()
                && known.get()
                        .span()
                        .contains(words.sentence().token(head.get()).span());
        return Optional.of(new Participant(
                isName ? known.get().value().entry().map(Entries.Actor::id).orElse(null) : null,
                isName ? known.get().value().name() : named.of(words.text()),
                kind,
                named.of(words.text()),
                words.cites().start(named),
                words.cites().end(named),
                null));
    }

    /** The phrase from its first word that is no article, number or bound to its head. */
    private TextSpan content(TextSpan phrase, int head) {
        List<Integer> covered = words.sentence().within(phrase);
        int first = head;
        for (int i : covered) {
            Token token = words.sentence().token(i);
            boolean dressing = Set.of("DT", "CD", "PRP$", "RB", "RBS", "RBR", "JJR", "JJS", "IN", "PDT", "POS", ",")
                    .contains(token.tag());
            if (i <= head && !dressing) {
                first = i;
                break;
            }
        }
        return words.sentence()
                .token(first)
                .span()
                .union(words.sentence().token(head).span());
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

    private boolean isWeaponWord(int i) {
        boolean launches = words.raw().trigger().eventType() == EventType.MISSILE_LAUNCH;
        return launches && WEAPON_NOUNS.contains(words.sentence().token(i).lemma());
    }

    /** The kind of target that the speaker's own words make of it. */
    Optional<TargetType> targetType(List<Participant> targets) {
        for (Participant target : targets) {
            TextSpan span = spanOf(target);
            for (Mention<ActorValue> mention :
                    Annotated.touching(words.annotated().actors(), span)) {
                Optional<TargetType> type = type(mention.value());
                if (type.isPresent()) {
                    words.cites().add("target_type", mention.span(), mention.by());
                    return type;
                }
            }
        }
        return Optional.empty();
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

    private TextSpan spanOf(Participant participant) {
        return words.cites().utf16(participant.start(), participant.end());
    }
}
