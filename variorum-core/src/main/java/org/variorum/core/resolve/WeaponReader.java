package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.TextSpan;
import org.variorum.model.WeaponRef;

/** Reads with what: systems by name, and plain nouns for what is fired, dropped, driven or moved. */
final class WeaponReader {

    private static final String FIELD = "weapon";

    private static final Set<String> WEAPON_NOUNS = WordLists.words("weapon-nouns");
    private static final Set<String> ARMS = WordLists.words("arms-nouns");
    private static final Set<String> CHEMICAL = WordLists.words("chemical-words");
    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");
    /** Claims whose object is hurt or taken, and not fired. */
    private static final Set<EventType> HARMING = Set.of(EventType.CASUALTIES, EventType.GROUND_OPERATION);

    private static final Set<String> HAND_WEAPONS = WordLists.words("hand-weapons");
    private static final Set<String> NAMING = Set.of("be", "include");
    /** Verbs whose object is hit, whatever it is. */
    private static final Set<String> EFFECTS = WordLists.words("effect-verbs");

    /** Verbs that tell what carries a weapon, or is made to. */
    private static final Set<String> FITTING = WordLists.words("fitting-verbs");

    /** What a bomber does who is a person and no aircraft. */
    private static final Set<String> SELF_BLASTS = WordLists.words("self-blast-verbs");

    private static final Set<String> DEVICES = Set.of("device", "charge", "package", "parcel");
    private static final Set<String> MODIFIERS = WordLists.words("weapon-modifiers");
    private static final Set<String> PLATFORMS = WordLists.words("weapon-platforms");

    /** Nouns that name a chemical weapon together with the word before them: "nerve agent". */
    private static final Set<String> AGENTS = Set.of("agent", "gas", "weapon");

    private final ClaimWords words;
    private final Sentence sentence;
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<WeaponRef> found = new ArrayList<>();

    WeaponReader(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /** Named systems in the claim's own clause, and the plain nouns in its roles. */
    List<WeaponRef> weapons() {
        RawClaim raw = words.raw();
        raw.scope().forEach(this::systems);
        raw.phrases(Role.AGENT).forEach(this::systems);
        int before = found.size();
        naming().ifPresent(this::systems);
        boolean told = found.size() > before;
        if (raw.trigger().eventType() == EventType.DEPLOYMENT) {
            raw.phrases(Role.PATIENT).forEach(this::systems);
            nouns(raw.phrases(Role.PATIENT), ARMS);
            nouns(raw.phrases(Role.MEANS), PLATFORMS);
            nouns(raw.phrases(Role.AGENT), PLATFORMS);
            nouns(leading(raw), PLATFORMS);
            return found;
        }
        if (!HARMING.contains(raw.trigger().eventType())
                && !EFFECTS.contains(raw.trigger().lemma())) {
            nouns(heads(raw.phrases(Role.PATIENT)), WEAPON_NOUNS);
        } else {
            nouns(fired(raw), WEAPON_NOUNS);
        }
        if (TargetReader.FIRING.contains(raw.trigger().lemma())) {
            nouns(heads(raw.phrases(Role.PATIENT)), PLATFORMS);
        }
        nouns(raw.phrases(Role.MEANS), WEAPON_NOUNS);
        nouns(raw.phrases(Role.MEANS), HAND_WEAPONS);
        nouns(ofDeeds(raw), WEAPON_NOUNS);
        Stream.of(Role.PATIENT, Role.AGENT, Role.MEANS)
                .flatMap(role -> raw.phrases(role).stream())
                .forEach(this::devices);
        nouns(raw.phrases(Role.AGENT), WEAPON_NOUNS);
        if (!told) {
            nouns(raw.phrases(Role.AGENT), PLATFORMS);
        }
        chemicals(raw);
        return found;
    }

    private void systems(TextSpan part) {
        Annotated.inside(words.annotated().systems(), part).stream()
                .filter(mention -> !isOnlyFitted(mention.span()) && !Answers.hides(words, mention.span()))
                .forEach(this::named);
    }

    /** "A missile of the type that is carried by Tu-95s": what else carries such a missile was not used for that. */
    private boolean isOnlyFitted(TextSpan system) {
        int trigger = sentence.headOf(words.raw().words()).orElse(-1);
        int at = sentence.headOf(system).orElse(-1);
        for (int steps = 0; steps < sentence.tokens().size() && at >= 0 && at != trigger; steps++) {
            if (sentence.token(at).isVerb()) {
                return FITTING.contains(sentence.token(at).lemma())
                        && sentence.child(at, "auxpass").isPresent();
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    private void chemicals(RawClaim raw) {
        boolean chemical = raw.trigger().eventType() == EventType.CASUALTIES
                || raw.trigger().subtype().filter("chemical"::equals).isPresent();
        Stream.of(Role.PATIENT, Role.MEANS, Role.AGENT)
                .flatMap(role -> raw.phrases(role).stream())
                .forEach(this::chemicals);
        if (chemical) {
            raw.scope().forEach(this::chemicals);
        }
    }

    /** "The bombers that flew the raid were Tu-95s", "all planes were used, namely the Tu-95": what tells which they were. */
    private Optional<TextSpan> naming() {
        int verb = verb();
        if (verb < 0) {
            return Optional.empty();
        }
        int noun = sentence.token(verb).relation().equals("relcl")
                ? sentence.token(verb).head()
                : -1;
        int copula = noun >= 0 && sentence.token(noun).relation().equals("nsubj")
                ? sentence.token(noun).head()
                : -1;
        boolean told = copula > verb && NAMING.contains(sentence.token(copula).lemma());
        int from = IntStream.range(verb + 1, sentence.tokens().size())
                .filter(at -> told ? at == copula : sentence.token(at).lemma().equals("namely"))
                .findFirst()
                .orElse(-1);
        int until = IntStream.range(from + 1, sentence.tokens().size())
                .filter(at -> sentence.token(at).tag().equals("VBG"))
                .findFirst()
                .orElse(sentence.tokens().size());
        return from < 0
                ? Optional.empty()
                : Optional.of(sentence.token(from)
                        .span()
                        .union(sentence.token(until - 1).span()));
    }

    /** The verb of the event; of an attack that somebody launched the launching. */
    private int verb() {
        int trigger = sentence.headOf(words.raw().words()).orElse(-1);
        int verb = trigger >= 0 && !sentence.token(trigger).isVerb()
                ? sentence.token(trigger).head()
                : trigger;
        return verb >= 0 && sentence.token(verb).isVerb() ? verb : -1;
    }

    /** "A group headed by a carrier". */
    private List<TextSpan> leading(RawClaim raw) {
        return sentence.within(raw.quote()).stream()
                .filter(at -> sentence.token(at).relation().equals("agent"))
                .map(sentence::subtreeSpan)
                .toList();
    }

    /** The shells of "fired shells at the town, killing nine". */
    private List<TextSpan> fired(RawClaim raw) {
        return raw.phrases(Role.PATIENT).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .filter(head -> TargetReader.isFiredOff(sentence, head))
                .map(head -> sentence.token(head).span())
                .toList();
    }

    /** The missiles of "launched missile strikes", the mortars of "hurt in mortar attacks". */
    private List<TextSpan> ofDeeds(RawClaim raw) {
        return Stream.of(Role.PATIENT, Role.SITE, Role.AGENT)
                .flatMap(role -> raw.phrases(role).stream())
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .flatMap(this::withWhole)
                .filter(head -> CONFLICTS.contains(sentence.token(head).lemma()))
                .flatMap(head -> sentence.children(head, "compound", "nmod").stream())
                .map(kind -> sentence.token(kind).span())
                .toList();
    }

    /** In "a barrage of rocket fire" the fire. */
    private Stream<Integer> withWhole(int head) {
        return Stream.concat(
                Stream.of(head),
                sentence.children(head, "prep").stream()
                        .filter(prep -> sentence.token(prep).lemma().equals("of"))
                        .flatMap(prep -> sentence.children(prep, "pobj").stream()));
    }

    /** "An explosive device was set off": such nouns name a weapon with the word before them. */
    private void devices(TextSpan phrase) {
        sentence.within(phrase).stream()
                .filter(at -> DEVICES.contains(sentence.token(at).lemma()) && at > 0)
                .filter(at -> sentence.token(at - 1).lemma().equals("explosive"))
                .forEach(at -> plain(
                        sentence.token(at - 1).span().union(sentence.token(at).span())));
    }

    private List<TextSpan> heads(List<TextSpan> phrases) {
        return phrases.stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .map(head -> sentence.token(head).span())
                .toList();
    }

    private void named(Mention<Entries.WeaponSystem> mention) {
        if (seen.add(mention.value().name())) {
            Entries.WeaponSystem system = mention.value();
            add(
                    mention.span(),
                    mention.by(),
                    new WeaponRef(
                            system.id().isEmpty() ? null : system.id(),
                            system.name(),
                            system.kind(),
                            words.written(mention.span()),
                            words.cites().start(mention.span()),
                            words.cites().end(mention.span())));
        }
    }

    private void nouns(List<TextSpan> phrases, Set<String> nouns) {
        for (TextSpan phrase : phrases) {
            for (int i : sentence.within(phrase)) {
                if (nouns.contains(sentence.token(i).lemma()) && !isPerson(i) && isLast(i)) {
                    plain(withModifier(i));
                }
            }
        }
    }

    /** The bomber of "a suicide bomber", "another bomber detonated his charge". */
    private boolean isPerson(int i) {
        boolean suicide = i > 0 && sentence.token(i - 1).lemma().equals("suicide");
        int verb = sentence.token(i).head();
        return suicide
                || (verb >= 0
                        && sentence.token(i).lemma().equals("bomber")
                        && SELF_BLASTS.contains(sentence.token(verb).lemma()));
    }

    /** In "missile battery" the noun that ends the name tells what it is. */
    private boolean isLast(int i) {
        boolean more = i + 1 < sentence.tokens().size()
                && sentence.token(i).head() == i + 1
                && sentence.token(i).relation().equals("compound")
                && (WEAPON_NOUNS.contains(sentence.token(i + 1).lemma())
                        || ARMS.contains(sentence.token(i + 1).lemma()));
        return !more;
    }

    /** The noun with the words before it that belong to its name: "rocket shells", "long-range missiles". */
    private TextSpan withModifier(int i) {
        int first = i;
        while (first > 0 && isPartOfName(first - 1)) {
            first--;
        }
        return sentence.token(first).span().union(sentence.token(i).span());
    }

    private boolean isPartOfName(int at) {
        Token token = sentence.token(at);
        boolean hyphen = token.tag().equals("HYPH") && at > 0 && isPartOfName(at - 1);
        return hyphen || (MODIFIERS.contains(token.lemma()) && !token.relation().equals("nsubj"));
    }

    /** Chemical weapons, wherever the clause names them. */
    private void chemicals(TextSpan part) {
        for (int i : sentence.within(part)) {
            boolean chemical = CHEMICAL.contains(sentence.token(i).lemma());
            boolean begins = i == 0 || !CHEMICAL.contains(sentence.token(i - 1).lemma());
            if (chemical && begins) {
                chemical(i).ifPresent(this::plain);
            }
        }
    }

    private Optional<TextSpan> chemical(int first) {
        int last = first;
        while (last + 1 < sentence.tokens().size()
                && (CHEMICAL.contains(sentence.token(last + 1).lemma())
                        || AGENTS.contains(sentence.token(last + 1).lemma()))) {
            last++;
        }
        boolean bare = sentence.token(last).lemma().equals("chemical")
                || (Set.of("nerve", "poison", "toxic", "mustard")
                                .contains(sentence.token(last).lemma())
                        && !sentence.token(last).isNoun());
        boolean stored = last + 1 < sentence.tokens().size()
                && sentence.token(last).head() > last
                && Set.of("warehouse", "depot", "storage", "facility", "site", "plant", "factory")
                        .contains(sentence.token(sentence.token(last).head()).lemma());
        return bare || stored
                ? Optional.empty()
                : Optional.of(
                        sentence.token(first).span().union(sentence.token(last).span()));
    }

    private void plain(TextSpan noun) {
        boolean owned = !Annotated.touching(words.annotated().systems(), noun).isEmpty() || isBesideSystem(noun);
        if (!owned && seen.add(noun.of(words.text()))) {
            add(
                    noun,
                    RoleRule.WEAPON_NOUN.id(),
                    new WeaponRef(
                            null,
                            noun.of(words.text()),
                            null,
                            words.written(noun),
                            words.cites().start(noun),
                            words.cites().end(noun)));
        }
    }

    /** "Kalibr cruise missiles": the plain noun says what the named system is. */
    private boolean isBesideSystem(TextSpan noun) {
        return sentence.headOf(noun)
                .filter(head -> sentence.children(head).stream()
                        .map(child -> sentence.token(child).span())
                        .anyMatch(span -> !Annotated.touching(words.annotated().systems(), span)
                                .isEmpty()))
                .isPresent();
    }

    private void add(TextSpan span, String by, WeaponRef weapon) {
        words.cites().add(FIELD, span, by);
        found.add(weapon);
    }
}
