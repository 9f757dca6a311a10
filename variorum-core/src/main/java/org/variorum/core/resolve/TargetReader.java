package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final Set<String> REASONS = WordLists.words("reason-nouns");
    private static final Set<String> PARTS = WordLists.words("part-nouns");
    private static final Set<String> GENERIC = Set.of("people", "person", "dead", "victim", "target");

    /** Tags of words that dress a noun without saying what it is. */
    private static final Set<String> DRESSING =
            Set.of("DT", "CD", "PRP$", "RB", "RBS", "RBR", "JJR", "JJS", "IN", "PDT", "POS", ",", "HYPH", "``", "''");

    private static final Set<String> AIR = WordLists.words("air-nouns");

    private static final Set<String> PLANTED = Set.of("device", "vest", "belt", "charge");

    /** Verbs whose object flies off. */
    static final Set<String> FIRING = WordLists.words("firing-verbs");

    private static final Set<String> SETTING_OFF = Set.of("detonate", "explode", "plant");

    private static final Set<String> HITTING =
            Set.of("attack", "bomb", "bombard", "hit", "pound", "raid", "shell", "strike", "target");

    private static final Set<String> COUNTED = Set.of("a", "an", "one");

    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> TAKING = Set.of("capture", "recapture");

    /** What has no target: what is moved or agreed is none. */
    private static final Set<EventType> WITHOUT = Set.of(EventType.DEPLOYMENT, EventType.STATEMENT);

    private final ClaimWords words;
    private final Sentence sentence;
    private final TargetWords wording;

    TargetReader(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
        this.wording = new TargetWords(words.annotated(), sentence);
    }

    /**
     * What the words name as hit or aimed at. A phrase that is only a place's name is a target where nothing else is named
     * and the place itself was hit. Where the thing that was hit is named, "people" says nothing more of the target.
     */
    List<Participant> targets() {
        StruckVictims victims = new StruckVictims(words);
        List<TextSpan> phrases = phrases();
        List<TextSpan> struck =
                phrases.stream().filter(phrase -> !victims.areHurtByIt(phrase)).toList();
        Map<TextSpan, Participant> kept = named(struck, victims);
        if (kept.isEmpty()) {
            struckPlaces(struck, kept);
        }
        if (kept.isEmpty() && struck.size() < phrases.size()) {
            kept.putAll(named(phrases, victims));
        }
        if (kept.isEmpty()) {
            kept.putAll(named(new FormerHolders(words).phrases(), victims));
        }
        Set<TextSpan> all = Set.copyOf(kept.keySet());
        kept.keySet().removeIf(named -> isTold(named, all));
        kept.keySet().forEach(named -> words.cites().add(FIELD, named, by(named)));
        return List.copyOf(kept.values());
    }

    private Map<TextSpan, Participant> named(List<TextSpan> phrases, StruckVictims victims) {
        Map<TextSpan, Participant> found = new LinkedHashMap<>();
        Map<TextSpan, Participant> generic = new LinkedHashMap<>();
        for (TextSpan phrase : phrases) {
            sentence.headOf(phrase).filter(head -> isTarget(phrase, head)).ifPresent(head -> {
                TextSpan named = wording.of(phrase, head);
                boolean plain = GENERIC.contains(sentence.token(head).lemma())
                        && named.length() <= sentence.token(head).span().length();
                Map<TextSpan, Participant> into = plain ? generic : found;
                if (into.keySet().stream().noneMatch(named::overlaps)) {
                    into.put(named, target(phrase, head, named));
                }
            });
        }
        return victims.best(found, generic);
    }

    private void struckPlaces(List<TextSpan> phrases, Map<TextSpan, Participant> into) {
        StruckPlaces places = new StruckPlaces(words);
        for (TextSpan phrase : phrases) {
            sentence.headOf(phrase)
                    .flatMap(head -> places.in(phrase, head))
                    .filter(named -> into.keySet().stream().noneMatch(named::overlaps))
                    .ifPresent(named -> into.put(named, target(named)));
        }
    }

    private Participant target(TextSpan named) {
        return new Participant(
                null,
                named.of(words.text()),
                null,
                words.written(named),
                words.cites().start(named),
                words.cites().end(named),
                null);
    }

    /** Is it said again as part of another: "strikes on the group killed fighters of the group"? */
    private boolean isTold(TextSpan named, Set<TextSpan> all) {
        String own = named.of(words.text()).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(other -> !other.equals(named))
                .map(other -> other.of(words.text()).toLowerCase(Locale.ROOT))
                .anyMatch(other -> other.length() > own.length() && other.contains(own));
    }

    private List<TextSpan> phrases() {
        RawClaim raw = words.raw();
        boolean leaves = raw.trigger().subtype().filter("withdrawal"::equals).isPresent();
        if (leaves || WITHOUT.contains(raw.trigger().eventType())) {
            return List.of();
        }
        List<TextSpan> partners = raw.phrases(Role.PARTNER);
        if (raw.trigger().eventType() == EventType.AGREEMENT || !partners.isEmpty()) {
            return partners;
        }
        List<TextSpan> taken = takenFrom(raw);
        if (!taken.isEmpty()) {
            return taken;
        }
        List<TextSpan> phrases = new ArrayList<>(raw.phrases(Role.PATIENT));
        if (ClaimWords.isMoved(raw)) {
            phrases.addAll(raw.phrases(Role.AGENT));
        }
        if (!tellsWhoWasHurt(phrases)) {
            phrases.addAll(raw.phrases(Role.AIM));
            if (raw.trigger().eventType() == EventType.CASUALTIES
                    || raw.trigger().eventType() == EventType.OTHER) {
                raw.phrases(Role.SITE).stream().filter(this::isWork).forEach(phrases::add);
            }
        }
        phrases.removeIf(this::isSpeaker);
        return new TargetReporters(words).without(phrases);
    }

    /**
     * Are the people named who were killed or hurt? Then these are the target, and not what stood where they were: "nine
     * drivers were killed when jets hit a market".
     */
    private boolean tellsWhoWasHurt(List<TextSpan> phrases) {
        if (words.raw().trigger().eventType() != EventType.CASUALTIES || phrases.isEmpty()) {
            return false;
        }
        phrases.removeIf(phrase -> isOfPart(phrase) && phrases.stream().anyMatch(this::isPeople));
        return phrases.stream().anyMatch(this::isPeople);
    }

    /** What another verb of the claim was done to: the market of "killed when jets hit a market". */
    private boolean isOfPart(TextSpan phrase) {
        return sentence.headOf(phrase)
                .map(head -> sentence.token(head))
                .filter(token -> token.head() >= 0
                        && HITTING.contains(sentence.token(token.head()).lemma())
                        && Set.of("advcl", "relcl", "acl")
                                .contains(sentence.token(token.head()).relation()))
                .isPresent();
    }

    private boolean isPeople(TextSpan phrase) {
        return sentence.headOf(phrase)
                .filter(head -> sentence.token(head).tag().endsWith("S")
                        || sentence.children(head).stream()
                                .map(child -> sentence.token(child))
                                .anyMatch(child -> child.tag().equals("CD") || COUNTED.contains(child.lemma())))
                .filter(head -> !GENERIC.contains(sentence.token(head).lemma()) && isTarget(phrase, head))
                .filter(head -> !isOfPart(phrase)
                        && !FACILITIES.contains(sentence.token(head).lemma()))
                .isPresent();
    }

    /** Is it who reports the claim, misread as the end of a list? */
    private boolean isSpeaker(TextSpan phrase) {
        Optional<TextSpan> head =
                sentence.headOf(phrase).map(i -> sentence.token(i).span());
        return words.raw().speech().stream()
                .flatMap(speech -> speech.source().stream())
                .anyMatch(source -> head.filter(source::contains).isPresent());
    }

    /** Whom a town was taken from: "retaken from the militia", "the villages held by the army were captured". */
    private List<TextSpan> takenFrom(RawClaim raw) {
        if (raw.trigger().subtype().filter(TAKING::contains).isEmpty() || expelsFighters(raw)) {
            return List.of();
        }
        List<TextSpan> from = Stream.concat(
                        raw.phrases(Role.SOURCE).stream(),
                        raw.phrases(Role.PATIENT).stream().flatMap(phrase -> wording.takenFrom(phrase).stream()))
                .filter(phrase -> sentence.headOf(phrase)
                        .filter(head -> isTarget(phrase, head))
                        .isPresent())
                .toList();
        List<TextSpan> holders = raw.phrases(Role.PATIENT).stream()
                .flatMap(phrase -> wording.holder(phrase).stream())
                .toList();
        return from.isEmpty() ? holders : from;
    }

    /** "Expelled the rebels from their posts": the rebels were driven out. */
    private boolean expelsFighters(RawClaim raw) {
        return raw.phrases(Role.PATIENT).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> FORCES.contains(sentence.token(head).lemma())
                        && sentence.token(head).tag().equals("NNS"));
    }

    /** Something built or driven, or land that is somebody's, in which people were hurt. */
    private boolean isWork(TextSpan phrase) {
        return sentence.headOf(phrase)
                .filter(head -> !WEAPON_NOUNS.contains(sentence.token(head).lemma()))
                .filter(head -> FACILITIES.contains(sentence.token(head).lemma()) || wording.isSomebodys(phrase, head))
                .isPresent();
    }

    private boolean isTarget(TextSpan phrase, int head) {
        Token token = sentence.token(head);
        boolean people =
                token.isNoun() || token.lemma().equals("dead") || token.lemma().equals("civilian");
        if (!people || CONFLICTS.contains(token.lemma()) || REASONS.contains(token.lemma()) || isWeaponWord(head)) {
            return false;
        }
        if (SETTLEMENTS.contains(token.lemma()) || HOLLOW.contains(token.lemma()) || PARTS.contains(token.lemma())) {
            return wording.isSomebodys(phrase, head) || isHome(head);
        }
        return !isPlaceOrTime(token.span()) || FACILITIES.contains(token.lemma());
    }

    /** "Residential districts" are told by what they are. */
    private boolean isHome(int head) {
        return Annotated.touching(
                        words.annotated().actors(), sentence.token(head).span())
                .stream()
                .anyMatch(m ->
                        m.value().target().filter(TargetType.CIVILIAN::equals).isPresent()
                                && m.span().start()
                                        < sentence.token(head).span().start());
    }

    private Participant target(TextSpan phrase, int head, TextSpan named) {
        TextSpan core = sentence.token(head).span();
        Optional<Mention<ActorValue>> label = Annotated.inside(words.annotated().actors(), phrase).stream()
                .filter(m -> m.span().overlaps(core))
                .findFirst();
        Optional<Mention<ActorValue>> known = Annotated.inside(words.annotated().actors(), phrase).stream()
                .filter(m -> m.value().entry().isPresent())
                .findFirst();
        boolean isName = known.isPresent() && known.get().span().contains(core) && !areItsPeople(known.get(), head);
        Optional<Party> meant = isName
                ? Optional.empty()
                : new Antecedent(words.annotated())
                        .of(words.raw().sentence(), head)
                        .filter(party -> party.value().kind() == ActorKind.ARMED_GROUP)
                        .filter(party -> party.rule().equals(RoleRule.GROUP.id()) && !acts(party));
        if (meant.isPresent()) {
            return taken(meant.get(), named);
        }
        ActorKind kind = label.or(() -> known).map(m -> m.value().kind()).orElse(null);
        return new Participant(
                isName ? known.get().value().entry().map(Entries.Actor::id).orElse(null) : null,
                isName ? known.get().value().name() : named.of(words.text()),
                kind,
                words.written(named),
                words.cites().start(named),
                words.cites().end(named),
                null);
    }

    private boolean acts(Party party) {
        return words.raw().phrases(Role.AGENT).stream()
                .flatMap(phrase -> Annotated.inside(words.annotated().actors(), phrase).stream())
                .anyMatch(m -> m.value().name().equals(party.value().name()));
    }

    /** "The group" that was hit, by its name. */
    private Participant taken(Party party, TextSpan named) {
        words.cites().add(FIELD, party.words(), party.rule());
        return new Participant(
                party.value().entry().map(Entries.Actor::id).orElse(null),
                party.value().name(),
                party.value().kind(),
                words.written(named),
                words.cites().start(named),
                words.cites().end(named),
                Boolean.FALSE);
    }

    /** "Five Syrians" are people of a state and not the state. */
    private boolean areItsPeople(Mention<ActorValue> mention, int head) {
        return mention.value().kind() == ActorKind.STATE
                && sentence.token(head).tag().endsWith("S")
                && !mention.value().name().endsWith("s");
    }

    private String by(TextSpan named) {
        return Annotated.inside(words.annotated().actors(), named).stream()
                .reduce((first, second) -> second)
                .map(Mention::by)
                .orElseGet(() -> (isPlaceOrTime(named) ? RoleRule.STRUCK_PLACE : RoleRule.PATIENT).id());
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

    /** What is fired, dropped, planted or sprayed is no target of it. */
    private boolean isWeaponWord(int i) {
        return isFiredOff(sentence, i)
                || isFired(sentence.token(i).lemma())
                || isPlanted(sentence.token(i).lemma())
                || wording.isMeans(i)
                || isChemical(i);
    }

    /** The shells of "fired shells at the town, killing nine". */
    static boolean isFiredOff(Sentence sentence, int i) {
        int above = sentence.token(i).head();
        return WEAPON_NOUNS.contains(sentence.token(i).lemma())
                && Set.of("dobj", "nsubjpass").contains(sentence.token(i).relation())
                && (FIRING.contains(sentence.token(above).lemma())
                        || SETTING_OFF.contains(sentence.token(above).lemma()));
    }

    private boolean isFired(String lemma) {
        EventType type = words.raw().trigger().eventType();
        boolean weapon = WEAPON_NOUNS.contains(lemma);
        boolean sent = FIRING.contains(words.raw().trigger().lemma()) && (weapon || AIR.contains(lemma));
        return type == EventType.MISSILE_LAUNCH ? sent || weapon : sent && type == EventType.AIRSTRIKE;
    }

    private boolean isPlanted(String lemma) {
        boolean bomb = words.raw()
                .trigger()
                .subtype()
                .filter(Set.of("ied", "suicide_attack")::contains)
                .isPresent();
        return bomb && (WEAPON_NOUNS.contains(lemma) || PLANTED.contains(lemma));
    }

    private boolean isChemical(int i) {
        String lemma = sentence.token(i).lemma();
        boolean weapon = WEAPON_NOUNS.contains(lemma) || lemma.equals("weapon") || lemma.equals("agent");
        boolean poisoned = sentence.children(i).stream()
                .anyMatch(child -> CHEMICAL.contains(sentence.token(child).lemma()));
        return CHEMICAL.contains(lemma) || (weapon && poisoned);
    }

    /** Does a word of this tag only dress its noun? */
    static boolean isDressing(Token token) {
        return DRESSING.contains(token.tag());
    }
}
