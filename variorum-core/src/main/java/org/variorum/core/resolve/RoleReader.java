package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.Candidate;
import org.variorum.model.EventType;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.TargetType;
import org.variorum.model.TextSpan;
import org.variorum.model.WeaponRef;

/** Reads who, whom, with what and where out of a raw claim's phrases. */
final class RoleReader {

    private static final Set<String> WEAPON_NOUNS = WordLists.words("weapon-nouns");

    /** Of a name that many places bear only the likeliest are told. */
    private static final int MOST_RIVALS = 5;

    private final Annotated annotated;
    private final RawClaim raw;
    private final Cites cites;
    private final String text;

    RoleReader(Annotated annotated, RawClaim raw, Cites cites) {
        this.annotated = annotated;
        this.raw = raw;
        this.cites = cites;
        this.text = annotated.document().text();
    }

    /** Everything that a claim's phrases name. */
    record Roles(
            List<Participant> actor,
            List<Participant> target,
            Optional<TargetType> targetType,
            List<WeaponRef> weapon,
            List<PlaceRef> origin,
            List<PlaceRef> places) {}

    Roles roles() {
        List<Participant> target = targets();
        return new Roles(actors(), target, targetType(target), weapons(), origins(), places());
    }

    /** Actors named in the agent's phrases: their own names, no labels unless nothing else stands there. */
    private List<Participant> actors() {
        List<Participant> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (TextSpan phrase : raw.phrases(Role.AGENT)) {
            for (Mention<ActorValue> mention : Annotated.inside(annotated.actors(), phrase)) {
                boolean civilian = mention.value().kind() == ActorKind.CIVILIAN;
                if (!civilian && seen.add(mention.value().name())) {
                    found.add(participant("actor", mention));
                }
            }
        }
        return found;
    }

    private Participant participant(String field, Mention<ActorValue> mention) {
        cites.add(field, mention.span(), mention.by());
        ActorValue value = mention.value();
        return new Participant(
                value.entry().map(Entries.Actor::id).orElse(null),
                value.name(),
                value.kind(),
                mention.span().of(text),
                cites.start(mention.span()),
                cites.end(mention.span()),
                null);
    }

    /** What the words name as hit or aimed at. A phrase that is only a place's name is a place and no target. */
    private List<Participant> targets() {
        List<Participant> found = new ArrayList<>();
        List<TextSpan> phrases = new ArrayList<>(raw.phrases(Role.PATIENT));
        phrases.addAll(raw.phrases(Role.AIM));
        for (TextSpan phrase : phrases) {
            target(phrase).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Participant> target(TextSpan phrase) {
        Optional<Integer> head = sentence().headOf(phrase);
        if (head.isEmpty() || isPlaceOrTime(sentence().token(head.get()).span()) || isWeaponWord(head.get())) {
            return Optional.empty();
        }
        TextSpan words = content(phrase, head.get());
        Optional<Mention<ActorValue>> known = Annotated.inside(annotated.actors(), phrase).stream()
                .filter(m -> m.value().entry().isPresent())
                .findFirst();
        Optional<Mention<ActorValue>> label = Annotated.inside(annotated.actors(), phrase).stream()
                .filter(m -> m.span().overlaps(sentence().token(head.get()).span()))
                .findFirst();
        String rule = label.or(() -> known).map(Mention::by).orElse("role.patient");
        cites.add("target", words, rule);
        ActorKind kind = label.or(() -> known).map(m -> m.value().kind()).orElse(null);
        boolean isName = known.isPresent()
                && known.get().span().contains(sentence().token(head.get()).span());
        return Optional.of(new Participant(
                isName ? known.get().value().entry().map(Entries.Actor::id).orElse(null) : null,
                isName ? known.get().value().name() : words.of(text),
                kind,
                words.of(text),
                cites.start(words),
                cites.end(words),
                null));
    }

    /** The phrase from its first word that is no article, number or bound to its head. */
    private TextSpan content(TextSpan phrase, int head) {
        List<Integer> covered = sentence().within(phrase);
        int first = head;
        for (int i : covered) {
            Token token = sentence().token(i);
            boolean dressing = Set.of("DT", "CD", "PRP$", "RB", "RBS", "RBR", "JJR", "JJS", "IN", "PDT", "POS", ",")
                    .contains(token.tag());
            if (i <= head && !dressing) {
                first = i;
                break;
            }
        }
        return sentence().token(first).span().union(sentence().token(head).span());
    }

    private boolean isPlaceOrTime(TextSpan span) {
        return Annotated.touching(annotated.places(), span).stream()
                        .anyMatch(m -> m.span().contains(span) && !isActorToo(m.span()))
                || Annotated.touching(annotated.times(), span).stream()
                        .anyMatch(m -> m.span().contains(span));
    }

    private boolean isActorToo(TextSpan span) {
        return Annotated.touching(annotated.actors(), span).stream()
                .anyMatch(m -> m.span().equals(span));
    }

    private boolean isWeaponWord(int i) {
        boolean launches = raw.trigger().eventType() == EventType.MISSILE_LAUNCH;
        return launches && WEAPON_NOUNS.contains(sentence().token(i).lemma());
    }

    /** The kind of target that the speaker's own words make of it. */
    private Optional<TargetType> targetType(List<Participant> targets) {
        for (Participant target : targets) {
            TextSpan span = spanOf(target);
            for (Mention<ActorValue> mention : Annotated.touching(annotated.actors(), span)) {
                Optional<TargetType> type = type(mention.value());
                if (type.isPresent()) {
                    cites.add("target_type", mention.span(), mention.by());
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
        return cites.utf16(participant.start(), participant.end());
    }

    /** Named systems in the claim's own clause, and the plain nouns for what was fired or dropped. */
    private List<WeaponRef> weapons() {
        List<WeaponRef> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (TextSpan part : raw.scope()) {
            for (Mention<Entries.WeaponSystem> mention : Annotated.inside(annotated.systems(), part)) {
                if (seen.add(mention.value().name())) {
                    cites.add("weapon", mention.span(), mention.by());
                    Entries.WeaponSystem system = mention.value();
                    found.add(new WeaponRef(
                            system.id().isEmpty() ? null : system.id(),
                            system.name(),
                            system.kind(),
                            mention.span().of(text),
                            cites.start(mention.span()),
                            cites.end(mention.span())));
                }
            }
        }
        if (found.isEmpty()) {
            weaponNoun().ifPresent(found::add);
        }
        return found;
    }

    private Optional<WeaponRef> weaponNoun() {
        List<TextSpan> phrases = new ArrayList<>(raw.phrases(Role.PATIENT));
        phrases.addAll(raw.phrases(Role.AGENT));
        phrases.addAll(raw.phrases(Role.MEANS));
        for (TextSpan phrase : phrases) {
            for (int i : sentence().within(phrase)) {
                if (WEAPON_NOUNS.contains(sentence().token(i).lemma())) {
                    TextSpan words = i > 0 && sentence().token(i - 1).relation().equals("compound")
                            ? sentence()
                                    .token(i - 1)
                                    .span()
                                    .union(sentence().token(i).span())
                            : sentence().token(i).span();
                    cites.add("weapon", words, "weapon.noun");
                    return Optional.of(new WeaponRef(
                            null, words.of(text), null, words.of(text), cites.start(words), cites.end(words)));
                }
            }
        }
        return Optional.empty();
    }

    /** Where it was launched from: places behind "from". */
    private List<PlaceRef> origins() {
        List<PlaceRef> found = new ArrayList<>();
        for (TextSpan phrase : raw.phrases(Role.SOURCE)) {
            for (Mention<Resolved> mention : Annotated.inside(annotated.places(), phrase)) {
                found.add(reference("origin", mention));
            }
        }
        return found;
    }

    /**
     * Where it happened: places of the clause that are neither its origin nor its actor; else those of the sentence. An area
     * that only says where another of them lies is left out.
     */
    private List<PlaceRef> places() {
        List<TextSpan> elsewhere = new ArrayList<>(raw.phrases(Role.SOURCE));
        elsewhere.addAll(raw.phrases(Role.AGENT));
        List<Mention<Resolved>> found = new ArrayList<>();
        for (TextSpan part : raw.scope()) {
            found.addAll(Annotated.inside(annotated.places(), part));
        }
        found.removeIf(m -> isElsewhere(m, elsewhere));
        if (found.isEmpty()) {
            found.addAll(Annotated.inside(annotated.places(), raw.wider()));
            found.removeIf(m -> isElsewhere(m, elsewhere));
        }
        Set<TextSpan> containers = new LinkedHashSet<>();
        found.forEach(m -> m.value().container().ifPresent(containers::add));
        found.removeIf(m -> containers.contains(m.span()));
        boolean nearer = found.stream().anyMatch(m -> !isCountry(m.value()));
        found.removeIf(m -> nearer && isCountry(m.value()));
        Set<String> seen = new LinkedHashSet<>();
        return found.stream()
                .filter(m -> seen.add(m.value().name()))
                .map(m -> reference("places", m))
                .toList();
    }

    private boolean isElsewhere(Mention<Resolved> mention, List<TextSpan> elsewhere) {
        boolean actsThere = elsewhere.stream().anyMatch(span -> span.contains(mention.span()));
        boolean speaks = sentence()
                .headOf(mention.span())
                .filter(i ->
                        Set.of("nsubj", "dobj").contains(sentence().token(i).relation()))
                .isPresent();
        return actsThere || (speaks && isCountry(mention.value()));
    }

    private static boolean isCountry(Resolved place) {
        return place.place().map(Entries.Place::isCountry).orElse(false);
    }

    private PlaceRef reference(String field, Mention<Resolved> mention) {
        cites.add(field, mention.span(), mention.by());
        Resolved value = mention.value();
        Optional<Entries.Place> place = value.place();
        value.unresolved()
                .ifPresent(why -> value.candidates().stream()
                        .limit(MOST_RIVALS)
                        .map(rival -> new Candidate(rival.name() + ", " + rival.country(), rival.id(), why))
                        .forEach(rival -> cites.rival(field, rival)));
        return new PlaceRef(
                value.name(),
                place.flatMap(Entries.Place::geonameid).orElse(null),
                place.map(Entries.Place::lat).orElse(null),
                place.map(Entries.Place::lon).orElse(null),
                place.map(Entries.Place::radiusM).orElse(null),
                place.map(Entries.Place::country).filter(c -> !c.isEmpty()).orElse(null),
                value.unresolved().orElse(null),
                mention.span().of(text),
                cites.start(mention.span()),
                cites.end(mention.span()));
    }

    private Sentence sentence() {
        return annotated.sentences().get(raw.sentence());
    }
}
