package org.variorum.core.resolve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        for (TextSpan phrase : words.raw().phrases(Role.AGENT)) {
            acting(phrase).forEach(party -> found.putIfAbsent(party.value().name(), party));
        }
        if (words.raw().selfDone() && found.values().stream().allMatch(party -> !party.stated())) {
            List<Party> speaking = speaker();
            if (!speaking.isEmpty()) {
                found.clear();
                speaking.forEach(party -> found.put(party.value().name(), party));
            }
        }
        if (found.isEmpty()) {
            owners().forEach(party -> found.putIfAbsent(party.value().name(), party));
        }
        if (words.raw().trigger().eventType() == EventType.STATEMENT) {
            found.values().removeIf(ActorReader::reports);
            List<Party> spokenOf = spokenOf();
            if (!spokenOf.isEmpty()) {
                found.clear();
                spokenOf.forEach(party -> found.putIfAbsent(party.value().name(), party));
            }
        }
        boolean named = found.values().stream().anyMatch(party -> !party.value().isLabel());
        return found.values().stream()
                .filter(party -> !named || !party.value().isLabel() || isOwnPhrase(party))
                .map(party -> participant(words.cites(), party))
                .toList();
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
        List<Party> named = reader.named(phrase, speech);
        if (!named.isEmpty()) {
            return named;
        }
        return reader.heads(phrase).stream()
                .flatMap(head -> antecedent.of(words.raw().sentence(), head).stream())
                .findFirst()
                .or(() -> reader.label(phrase))
                .map(List::of)
                .orElse(List.of());
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
                                .map(head -> words.sentence().token(head).span())
                                .filter(label.words()::overlaps)
                                .isPresent());
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
                .map(party -> party.meant(RoleRule.SPEAKER.id()))
                .toList();
    }

    /** "They" is no single person, even if that one speaks. */
    private boolean agrees(Party party) {
        boolean many = words.raw().phrases(Role.AGENT).stream()
                .anyMatch(phrase -> phrase.of(words.text()).equalsIgnoreCase("they"));
        return !many
                || !(party.rule().equals(RoleRule.STATE_OF_PERSON.id())
                        || party.value().kind() == ActorKind.PERSON);
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
