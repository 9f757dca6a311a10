package org.variorum.core.resolve;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.Participant;
import org.variorum.model.SystemKind;
import org.variorum.model.TargetType;
import org.variorum.model.TextSpan;

/** Reads what kind of target the words make of those and of what was hit. */
final class TargetKinds {

    private static final Set<String> AIR = WordLists.words("air-nouns");
    /** Whose depots and posts are no army's: "rebel positions". */
    private static final Set<TargetType> FIGHTING = Set.of(TargetType.ARMED_GROUP, TargetType.OPPOSITION);

    private static final Set<TargetType> SIDES =
            Set.of(TargetType.MILITARY, TargetType.ARMED_GROUP, TargetType.OPPOSITION);
    /** Where people live. */
    private static final Set<String> HOMES = WordLists.words("quarter-nouns");

    private static final Set<String> POSTS = Set.of(
            "checkpoint",
            "fighter",
            "force",
            "front",
            "garrison",
            "line",
            "outpost",
            "position",
            "post",
            "soldier",
            "trench",
            "troop");
    private static final Set<String> RULERS = Set.of("army", "government", "regime", "state");
    private static final Set<String> ALLIED =
            Set.of("allied", "loyal", "loyalist", "militia", "militiamen", "pro", "pro-government", "pro-regime");
    private static final Set<String> MILITARY = WordLists.words("military-nouns");

    private final ClaimWords words;
    private final Sentence sentence;

    TargetKinds(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /**
     * The kind of target that the speaker's own words make of it: that of most targets, and none where armed sides of two
     * kinds are told together.
     */
    Optional<TargetType> of(List<Participant> targets) {
        List<Kind> kinds = withoutAllies(targets.stream()
                .map(target -> words.cites().utf16(target.start(), target.end()))
                .flatMap(span -> kindOf(span).stream())
                .toList());
        Set<TargetType> types = kinds.stream().map(Kind::type).collect(Collectors.toUnmodifiableSet());
        if (types.size() > 1 && SIDES.containsAll(types)) {
            return Optional.empty();
        }
        Optional<Kind> most = kinds.stream()
                .max(Comparator.comparingLong((Kind kind) -> kinds.stream()
                                .filter(other -> other.type() == kind.type())
                                .count())
                        .thenComparing(Kind::words, Comparator.reverseOrder()));
        most.ifPresent(kind -> words.cites().add("target_type", kind.words(), RoleRule.TARGET_KIND.id()));
        return most.map(Kind::type);
    }

    /** "Soldiers and allied militiamen": those who fight on an army's side are told as the army's. */
    private List<Kind> withoutAllies(List<Kind> kinds) {
        boolean army = kinds.stream().anyMatch(kind -> kind.type() == TargetType.MILITARY);
        return kinds.stream()
                .filter(kind -> !army || kind.type() != TargetType.ARMED_GROUP || !isAllied(kind.words()))
                .toList();
    }

    private boolean isAllied(TextSpan span) {
        int head = sentence.headOf(span).orElse(-1);
        boolean called = sentence.within(span).stream().anyMatch(at -> ALLIED.contains(word(at)));
        return called || (head >= 0 && sentence.children(head).stream().anyMatch(at -> ALLIED.contains(word(at))));
    }

    private String word(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    private record Kind(TargetType type, TextSpan words) {}

    private Optional<Kind> kindOf(TextSpan span) {
        boolean downed =
                words.raw().trigger().subtype().filter("shootdown"::equals).isPresent();
        boolean system = Annotated.touching(words.annotated().systems(), span).stream()
                .anyMatch(m -> m.value().kind() != SystemKind.OTHER);
        boolean aircraft = sentence.headOf(span)
                .filter(head -> AIR.contains(sentence.token(head).lemma()))
                .isPresent();
        boolean ofArmies = sentence.headOf(span)
                .filter(head -> MILITARY.contains(sentence.token(head).lemma()))
                .isPresent();
        Optional<Mention<ActorValue>> telling = telling(span);
        if ((telling.isEmpty() || areFighters(span)) && isPostOfState(span)) {
            return Optional.of(new Kind(TargetType.MILITARY, span));
        }
        boolean homes = sentence.headOf(span)
                .filter(head -> HOMES.contains(sentence.token(head).lemma()))
                .isPresent();
        if (homes && telling.isEmpty()) {
            return Optional.of(new Kind(TargetType.CIVILIAN, span));
        }
        if (system || (telling.isEmpty() && (ofArmies || (downed && aircraft)))) {
            return Optional.of(new Kind(TargetType.MILITARY, span));
        }
        return telling.flatMap(m -> type(m.value()).map(type -> new Kind(type, m.span())));
    }

    /** "Government fighters" fight for the state, though fighters are mostly a group's; not those of "Islamic State". */
    private boolean areFighters(TextSpan span) {
        return sentence.headOf(span)
                .filter(head -> sentence.token(head).lemma().equals("fighter"))
                .filter(head -> sentence.children(head, "compound", "nmod", "amod").stream()
                        .noneMatch(owner -> sentence.token(owner).tag().startsWith("NNP")))
                .isPresent();
    }

    /** "Regime positions", "government posts": a state holds them with its army. */
    private boolean isPostOfState(TextSpan span) {
        return sentence.headOf(span).stream()
                .filter(head -> POSTS.contains(sentence.token(head).lemma()))
                .flatMap(head -> sentence.children(head, "compound", "nmod", "amod", "poss").stream())
                .anyMatch(owner -> RULERS.contains(sentence.token(owner).lemma()));
    }

    /** The mention that tells the kind: the one at the head before those that only say whose it is. */
    private Optional<Mention<ActorValue>> telling(TextSpan span) {
        List<Mention<ActorValue>> mentions = Annotated.touching(
                        words.annotated().actors(), span)
                .stream()
                .filter(m -> type(m.value()).isPresent())
                .toList();
        Optional<TextSpan> head =
                sentence.headOf(span).map(i -> sentence.token(i).span());
        Optional<Mention<ActorValue>> atHead = mentions.stream()
                .filter(m -> head.filter(m.span()::overlaps).isPresent())
                .findFirst();
        Optional<Mention<ActorValue>> owner = mentions.stream()
                .filter(m -> type(m.value()).filter(FIGHTING::contains).isPresent())
                .findFirst();
        boolean works = atHead.flatMap(m -> type(m.value()))
                .filter(type -> type == TargetType.MILITARY)
                .isPresent();
        return works
                ? owner.or(() -> atHead)
                : atHead.or(() -> mentions.stream().findFirst());
    }

    private static Optional<TargetType> type(ActorValue value) {
        if (value.target().isPresent()) {
            return value.target();
        }
        if (value.name().toLowerCase(Locale.ROOT).contains("opposition")) {
            return Optional.of(TargetType.OPPOSITION);
        }
        return switch (value.kind()) {
            case ARMED_GROUP -> Optional.of(TargetType.ARMED_GROUP);
            case MILITARY -> Optional.of(TargetType.MILITARY);
            case CIVILIAN -> Optional.of(TargetType.CIVILIAN);
            case STATE, PERSON, ORGANISATION, LABEL -> Optional.empty();
        };
    }
}
