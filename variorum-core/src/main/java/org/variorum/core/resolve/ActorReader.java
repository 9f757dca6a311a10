package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ActorKind;
import org.variorum.model.EventType;
import org.variorum.model.Participant;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TextSpan;

/** Reads who acts. */
final class ActorReader {

    static final String FIELD = "actor";

    private static final Set<String> SHIPS = WordLists.words("ship-words");
    private static final Set<String> AIRCRAFT = WordLists.words("aircraft-nouns");

    /** Speakers who report what others do. */
    private static final Set<SpeakerRole> REPORTERS =
            Set.of(SpeakerRole.MONITOR, SpeakerRole.MEDIA, SpeakerRole.AGENCY, SpeakerRole.OUTLET);

    private final ClaimWords words;
    /** Auxiliaries of a duty that the words lay on somebody. */
    private static final Set<String> DUTY = Set.of("must", "should", "ought", "shall");

    private static final Set<String> BODIES = Set.of("it", "they", "its", "their");
    private static final Set<String> PERSONS = Set.of("he", "she", "his", "her");

    /** Relations of what stands before its noun. */
    private static final Set<String> DRESSING = Set.of("nmod", "amod", "compound");

    private static final Set<String> FORCES = WordLists.words("forces-nouns");
    private static final Set<String> ATTACKERS = WordLists.words("attacker-nouns");
    private static final Set<String> STRIFE = WordLists.words("strife-nouns");

    private final Antecedent antecedent;

    ActorReader(ClaimWords words) {
        this.words = words;
        this.antecedent = new Antecedent(words.annotated());
    }

    /** Who acts: by name, else by what a bare word means, else a label in the speaker's own words. */
    List<Participant> actors() {
        Map<String, Party> found = new LinkedHashMap<>();
        if (ClaimWords.isMoved(words.raw())) {
            return List.of();
        }
        Optional<TextSpan> bound = bound();
        if (bound.isPresent()) {
            return addressed(bound.get())
                    .map(party -> participant(words.cites(), party))
                    .map(List::of)
                    .orElse(List.of());
        }
        byPhrases(found);
        bySpeaker(found);
        bySpeech(found);
        boolean named = found.values().stream().anyMatch(party -> !party.value().isLabel());
        return found.values().stream()
                .filter(party -> !named || !party.value().isLabel() || isOwnPhrase(party))
                .map(party -> participant(words.cites(), party))
                .toList();
    }

    private void byPhrases(Map<String, Party> found) {
        List<TextSpan> agents = words.raw().phrases(Role.AGENT);
        agents.stream()
                .filter(phrase -> !isModifier(phrase))
                .flatMap(phrase -> acting(phrase).stream())
                .forEach(party -> found.putIfAbsent(party.value().name(), party));
        if (found.values().stream()
                .noneMatch(party -> party.stated() && !party.value().isLabel())) {
            agents.stream()
                    .filter(this::isModifier)
                    .flatMap(phrase -> acting(phrase).stream())
                    .forEach(party -> found.putIfAbsent(party.value().name(), party));
        }
    }

    private void bySpeaker(Map<String, Party> found) {
        if (words.raw().selfDone() && !isBoundAbove() && found.values().stream().allMatch(party -> !party.stated())) {
            List<Party> speaking = speaker();
            if (!speaking.isEmpty()) {
                found.clear();
                speaking.forEach(party -> found.put(party.value().name(), party));
            }
        }
        if (!found.isEmpty() && found.values().stream().allMatch(this::isAttacker)) {
            speaker().stream()
                    .filter(party -> party.value().kind() == ActorKind.ARMED_GROUP)
                    .findFirst()
                    .ifPresent(group -> {
                        found.clear();
                        found.put(group.value().name(), group);
                    });
        }
        if (found.isEmpty()) {
            owners().forEach(party -> found.putIfAbsent(party.value().name(), party));
        }
    }

    /** "A suicide bomber" of whom a group speaks who did the deed is the group's. */
    private boolean isAttacker(Party party) {
        return party.value().isLabel()
                && words.sentence()
                        .headOf(party.words())
                        .filter(at ->
                                ATTACKERS.contains(words.sentence().token(at).lemma())
                                        && words.sentence().token(at).tag().equals("NN"))
                        .isPresent();
    }

    /** What is said speaks of somebody; a deed is not that of who reports it. */
    private void bySpeech(Map<String, Party> found) {
        if (words.raw().trigger().eventType() == EventType.STATEMENT) {
            found.values().removeIf(ActorReader::reports);
            List<Party> spokenOf = spokenOf();
            if (!spokenOf.isEmpty()) {
                found.clear();
                spokenOf.forEach(party -> found.putIfAbsent(party.value().name(), party));
            }
        }
        if (words.raw().trigger().eventType() != EventType.STATEMENT) {
            found.values().removeIf(ActorReader::reports);
        }
    }

    /** The pronoun of a duty in reported words: "A warned B that it must stop" binds another than who speaks. */
    private Optional<TextSpan> bound() {
        Sentence sentence = words.sentence();
        return words.raw().speech().isEmpty()
                ? Optional.empty()
                : words.raw().phrases(Role.AGENT).stream()
                        .filter(phrase -> sentence.headOf(phrase)
                                .filter(head -> sentence.token(head).tag().equals("PRP"))
                                .filter(head -> sentence.token(head).head() >= 0)
                                .filter(head -> sentence
                                        .children(sentence.token(head).head(), "aux")
                                        .stream()
                                        .anyMatch(aux -> DUTY.contains(
                                                sentence.token(aux).lemma())))
                                .isPresent())
                        .findFirst();
    }

    /** The one named party between the word of saying and the pronoun: who is spoken to. */
    private Optional<Party> addressed(TextSpan pronoun) {
        List<Speech> speech = words.raw().speech();
        int from = speech.get(speech.size() - 1).cue().end();
        if (from >= pronoun.start()) {
            return Optional.empty();
        }
        List<Party> named = Annotated.inside(words.annotated().actors(), new TextSpan(from, pronoun.start())).stream()
                .filter(mention -> !mention.value().isLabel())
                .map(Party::named)
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0).meant(RoleRule.PRONOUN.id())) : Optional.empty();
    }

    private List<Party> acting(TextSpan phrase) {
        Sentence sentence = words.sentence();
        PartyReader reader = new PartyReader(words.annotated(), sentence);
        boolean speech = words.raw().trigger().eventType() == EventType.STATEMENT;
        if (isStrife(phrase)) {
            return List.of();
        }
        List<Party> apposed = new SharedDeeds(words.annotated(), sentence)
                .apposed(phrase)
                .map(name -> reader.named(name, speech))
                .orElse(List.of());
        if (!apposed.isEmpty()) {
            return apposed;
        }
        List<Party> named = reader.named(phrase, speech);
        if (!named.isEmpty()) {
            return Stream.concat(named.stream(), joined(reader, phrase)).toList();
        }
        Optional<TextSpan> subject = reader.heads(phrase).stream()
                .filter(this::isPronoun)
                .flatMap(head -> above(head).stream())
                .findFirst();
        if (subject.isPresent()) {
            List<Party> meant = reader.named(subject.get(), false);
            return (meant.isEmpty() ? reader.label(subject.get()).stream() : meant.stream())
                    .map(party -> party.meant(RoleRule.PRONOUN.id()))
                    .toList();
        }
        return reader.heads(phrase).stream()
                .flatMap(head -> new SharedDeeds(words.annotated(), sentence).withOwners(head))
                .flatMap(head -> antecedent.of(words.raw().sentence(), head).stream())
                .findFirst()
                .or(() -> reader.label(phrase))
                .map(List::of)
                .orElse(List.of());
    }

    /** Sides without a name of their own beside a named party: the government of "Russian and government jets". */
    private Stream<Party> joined(PartyReader reader, TextSpan phrase) {
        Sentence sentence = words.sentence();
        return new SharedDeeds(words.annotated(), sentence)
                .joined(phrase).stream()
                        .filter(at -> reader.belongs(sentence.token(at).span(), phrase))
                        .flatMap(at -> antecedent.of(words.raw().sentence(), at).stream());
    }

    /** "Syria's war has killed thousands": a war is not waged by the land it is named after alone. */
    private boolean isStrife(TextSpan phrase) {
        return words.sentence()
                .headOf(phrase)
                .filter(head -> STRIFE.contains(words.sentence().token(head).lemma()))
                .isPresent();
    }

    /** A label that stands beside a name says more than the name where it has a phrase of its own: "troops and militiamen". */
    private boolean isOwnPhrase(Party label) {
        return words.raw().phrases(Role.AGENT).stream()
                .anyMatch(phrase -> phrase.contains(label.words())
                        && words.sentence()
                                .headOf(phrase)
                                .map(head -> words.sentence().token(head))
                                .filter(head -> head.isNoun()
                                        && !DRESSING.contains(head.relation())
                                        && label.words().overlaps(head.span()))
                                .isPresent());
    }

    /**
     * "The raiders fled as they were shelled", "since it began, the army has": the pronoun of a clause stands for a noun of the
     * clause above that agrees with it.
     */
    private Optional<TextSpan> above(int pronoun) {
        Sentence sentence = words.sentence();
        int verb = sentence.token(pronoun).head();
        boolean below = verb >= 0 && sentence.token(verb).relation().equals("advcl");
        int upper = below ? sentence.token(verb).head() : -1;
        if (upper < 0) {
            return Optional.empty();
        }
        List<Integer> nouns = new ArrayList<>(sentence.children(upper, "nsubj", "nsubjpass"));
        if (verb > upper) {
            nouns.addAll(sentence.children(upper, "dobj"));
            nouns.removeIf(noun -> noun > pronoun);
        }
        return nouns.stream()
                .filter(noun -> matches(noun, sentence.token(pronoun).lemma()))
                .map(sentence::subtreeSpan)
                .findFirst();
    }

    private boolean matches(int noun, String pronoun) {
        Sentence sentence = words.sentence();
        String tag = sentence.token(noun).tag();
        boolean many = tag.equals("CD")
                || tag.endsWith("S")
                || !sentence.children(noun, "conj").isEmpty();
        boolean body = FORCES.contains(sentence.token(noun).lemma());
        boolean thing = tag.equals("CD") || sentence.token(noun).isNoun();
        return thing && (pronoun.equals("they") ? many || body : pronoun.equals("it") && !many);
    }

    /** Words before the noun for the deed, which may say where and to whom: "Oran continues the Tarni raids". */
    private boolean isModifier(TextSpan phrase) {
        Sentence sentence = words.sentence();
        return sentence.headOf(phrase)
                .map(head -> sentence.token(head).head())
                .filter(noun -> noun >= 0
                        && sentence.token(noun).span().equals(words.raw().words())
                        && sentence.token(noun).isNoun()
                        && phrase.end() <= sentence.token(noun).span().start())
                .isPresent();
    }

    private boolean isBoundAbove() {
        Sentence sentence = words.sentence();
        return words.raw().phrases(Role.AGENT).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .anyMatch(head -> isPronoun(head) && above(head).isPresent());
    }

    private boolean isPronoun(int at) {
        return words.sentence().token(at).tag().equals("PRP");
    }

    /** Who says of himself that he did it. */
    private List<Party> speaker() {
        List<Speech> speech = words.raw().speech();
        if (speech.isEmpty()) {
            return List.of();
        }
        Speech innermost = speech.get(speech.size() - 1);
        return innermost.speaker().or(innermost::source).map(this::deeds).orElse(List.of()).stream()
                .filter(party -> !reports(party) && agrees(party))
                .filter(party -> !isDeed() || party.value().kind() != ActorKind.PERSON)
                .map(party -> party.meant(RoleRule.SPEAKER.id()))
                .toList();
    }

    /** "It" and "they" are no single person, even if that one speaks, and "he" is no army. */
    private boolean agrees(Party party) {
        boolean person = party.rule().equals(RoleRule.STATE_OF_PERSON.id())
                || party.value().kind() == ActorKind.PERSON;
        return words.raw().phrases(Role.AGENT).stream()
                .map(phrase -> phrase.of(words.text()).toLowerCase(Locale.ROOT))
                .noneMatch(phrase -> person ? BODIES.contains(phrase) : PERSONS.contains(phrase));
    }

    /** In "the spokesman said the army had struck the port" the army acts. */
    private List<Party> spokenOf() {
        List<Speech> speech = words.raw().speech();
        if (speech.isEmpty()) {
            return List.of();
        }
        Sentence sentence = words.sentence();
        PartyReader reader = new PartyReader(words.annotated(), sentence);
        return speech.get(speech.size() - 1).content().stream()
                .flatMap(part -> sentence.headOf(part).stream())
                .flatMap(head -> sentence.children(head, "nsubj").stream())
                .findFirst()
                .map(subject -> reader.named(sentence.subtreeSpan(subject), false))
                .orElse(List.of());
    }

    private boolean isDeed() {
        return words.raw().about().isEmpty() && words.raw().trigger().eventType() != EventType.STATEMENT;
    }

    private static boolean reports(Party party) {
        return party.value()
                .entry()
                .filter(actor -> REPORTERS.contains(actor.role()))
                .isPresent();
    }

    private List<Party> deeds(TextSpan source) {
        return words.annotated()
                .sentenceAt(source.start())
                .filter(sentence -> sentence.span().contains(source))
                .map(sentence -> new PartyReader(words.annotated(), sentence).named(source, false))
                .orElse(List.of());
    }

    /** Whose ships or aircraft fired, and whose forces are moved, where nobody is named as acting. */
    private List<Party> owners() {
        boolean moved = words.raw().trigger().eventType() == EventType.DEPLOYMENT
                || TargetReader.FIRING.contains(words.raw().trigger().lemma());
        Role role = moved && words.raw().phrases(Role.SOURCE).stream().noneMatch(this::isPlatform)
                ? Role.PATIENT
                : Role.SOURCE;
        PartyReader reader = new PartyReader(words.annotated(), words.sentence());
        return words.raw().phrases(role).stream()
                .filter(phrase -> role == Role.PATIENT || isPlatform(phrase))
                .flatMap(phrase -> reader.named(phrase, false).stream())
                .toList();
    }

    private boolean isPlatform(TextSpan phrase) {
        Optional<String> head = words.sentence()
                .headOf(phrase)
                .map(at -> words.sentence().token(at).lemma());
        boolean noun = head.filter(lemma -> SHIPS.contains(lemma) || AIRCRAFT.contains(lemma))
                .isPresent();
        return noun || !Annotated.inside(words.annotated().systems(), phrase).isEmpty();
    }

    /** The party in the contract's form; its words are noted as evidence. */
    static Participant participant(Cites cites, Party party) {
        cites.add(FIELD, party.words(), party.rule());
        ActorValue value = party.value();
        return new Participant(
                value.entry().map(Entries.Actor::id).orElse(null),
                value.name(),
                value.kind(),
                cites.text(party.words()),
                cites.start(party.words()),
                cites.end(party.words()),
                stated(party));
    }

    private static @Nullable Boolean stated(Party party) {
        return party.stated() ? null : Boolean.FALSE;
    }
}
