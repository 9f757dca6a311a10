package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** Reads the chain of speakers of a claim, the outlet first. */
final class SpeakerReader {

    private static final Set<String> PRONOUNS = WordLists.words("personal-pronouns");

    /** "As I said", "you can say": whoever is quoted speaks of himself, of his hearer or of nobody. */
    private static final Set<String> NOT_NAMES = WordLists.words("speech-pronouns");

    private static final Set<String> UNNAMED = WordLists.words("unnamed-nouns");
    private static final Set<String> MEDIA = WordLists.words("media-speakers");
    private static final Set<String> ARMS = WordLists.words("arms-of-state");
    private static final Set<String> OWN_CHANNELS = WordLists.words("outlet-kinds");
    private static final Set<String> PARTING = WordLists.words("parting-words");

    /** What stands between two who speak together: "and President". */
    private static final Pattern AND = Pattern.compile(",? and (?:\\p{L}[\\p{L}'’-]* ){0,4}");

    /** A command or a brigade is not "the military". */
    private static final Pattern ARMED_FORCES =
            Pattern.compile("\\b(?:Air Force|Aerospace Forces|Armed Forces|Army|Defen[cs]e Forces?|Military|Navy)\\b");

    private static final Pattern OWNS =
            Pattern.compile("(?:['’]s?|s) \\p{L}| (?:government|regime|administration|cabinet)\\b");

    private static final Pattern BODY_OF =
            Pattern.compile("\\b(?:government|regime|administration|cabinet|office|forces) of (?:\\p{L}+ ){0,4}\\z");

    private final Lexicon lexicon;
    private final Annotated annotated;
    private final Cites cites;
    private final Carriers carriers;
    private final UnlistedSpeakers unlisted;

    SpeakerReader(Lexicon lexicon, Annotated annotated, Cites cites) {
        this.lexicon = lexicon;
        this.annotated = annotated;
        this.cites = cites;
        this.carriers = new Carriers(lexicon, annotated);
        this.unlisted = new UnlistedSpeakers(annotated);
    }

    List<Speaker> chain(RawClaim raw) {
        List<Speaker> chain = new ArrayList<>();
        chain.add(outlet());
        annotated
                .agency()
                .filter(agency -> !isOutlet(agency.value()) && !isHeadline(raw))
                .map(this::agency)
                .ifPresent(chain::add);
        int sentence = -1;
        int before = chain.size();
        for (Speech speech : raw.speech()) {
            Optional<Speaker> carrier = carriers.carrier(speech, cites);
            if (carrier.isPresent() && sentence >= 0 && sentence != speech.sentence()) {
                chain.subList(before, chain.size()).clear();
            }
            carrier.ifPresent(link -> append(chain, link));
            if (chain.size() == before || !isSaidWithin(speech)) {
                append(chain, speaker(speech));
            }
            sentence = speech.sentence();
        }
        return chain;
    }

    /** An agency's copy is printed under the outlet's own headline. */
    private boolean isHeadline(RawClaim raw) {
        return annotated.sentences().get(raw.sentence()).zone() == ZoneKind.HEADLINE;
    }

    /** Who stands in the chain already speaks once: the outlet's own reporter, an agency that is told what it prints. */
    private static void append(List<Speaker> chain, Speaker link) {
        boolean again = chain.stream().anyMatch(known -> isSame(known, link));
        if (!again) {
            chain.add(link);
        }
    }

    private static boolean isSame(Speaker a, Speaker b) {
        boolean id = a.id() != null && a.id().equals(b.id());
        return id
                || isOwnChannel(a, b)
                || (a.name() != null
                        && b.name() != null
                        && Words.folded(a.name()).equals(Words.folded(b.name())));
    }

    /** "Dawn" prints what somebody told "Dawn News". */
    private static boolean isOwnChannel(Speaker outlet, Speaker link) {
        return outlet.role() == SpeakerRole.OUTLET
                && outlet.name() != null
                && link.name() != null
                && OWN_CHANNELS.stream()
                        .anyMatch(kind -> Words.folded(link.name()).equals(Words.folded(outlet.name() + " " + kind)));
    }

    private Speaker outlet() {
        Optional<Entries.Outlet> outlet = annotated.outlet().map(Mention::value);
        return new Speaker(
                outlet.map(Entries.Outlet::name).orElse(null),
                outlet.map(Entries.Outlet::id).filter(id -> !id.isEmpty()).orElse(null),
                SpeakerRole.OUTLET,
                null,
                null,
                null,
                null,
                null);
    }

    /** An agency's own page is no second speaker. */
    private boolean isOutlet(Entries.Actor agency) {
        return annotated
                .outlet()
                .filter(outlet -> outlet.value().id().equals(agency.id())
                        || Words.folded(outlet.value().name()).equals(Words.folded(agency.name())))
                .isPresent();
    }

    private Speaker agency(Mention<Entries.Actor> mention) {
        cites.add("attribution", mention.span(), mention.by());
        return new Speaker(
                mention.value().name(),
                mention.value().id(),
                SpeakerRole.AGENCY,
                null,
                null,
                cites.text(mention.span()),
                cites.start(mention.span()),
                cites.end(mention.span()));
    }

    private Speaker speaker(Speech speech) {
        String text = annotated.document().text();
        cites.add("attribution", speech.cue(), speech.by());
        Optional<TextSpan> words = speech.speaker().or(speech::source);
        List<Mention<ActorValue>> named = speech.source().map(this::named).orElse(List.of());
        if (named.isEmpty()) {
            named = words.map(this::named).orElse(List.of());
        }
        if (named.isEmpty()) {
            named = words.flatMap(this::army).map(List::of).orElse(List.of());
        }
        named.forEach(m -> cites.add("attribution", m.span(), m.by()));
        Optional<Mention<ActorValue>> first = named.stream().findFirst();
        TextSpan place = first.map(Mention::span).or(() -> words).orElse(speech.cue());
        String together = named.stream().map(m -> m.value().name()).collect(Collectors.joining("; "));
        Optional<Entries.Actor> known =
                named.size() == 1 ? first.flatMap(m -> m.value().entry()) : Optional.empty();
        return new Speaker(
                first.map(m -> together)
                        .or(() -> words.filter(w -> !isPronoun(w.of(text))).map(unlisted::name))
                        .orElse(null),
                known.map(Entries.Actor::id).orElse(null),
                first.map(m -> role(m.value())).orElseGet(() -> roleOfUnnamed(words)),
                cites.text(speech.cue()),
                speech.stance(),
                cites.text(place),
                cites.start(place),
                cites.end(place));
    }

    /** The person in a speaker's words, else the body, else the state; two who speak together are both named. */
    private List<Mention<ActorValue>> named(TextSpan words) {
        List<Mention<ActorValue>> inside = Annotated.inside(annotated.actors(), unlisted.head(words));
        List<Mention<ActorValue>> persons = inside.stream()
                .filter(m -> m.value().kind() == ActorKind.PERSON && !isOwner(m.span(), words))
                .toList();
        if (!persons.isEmpty()) {
            return together(persons);
        }
        if (isUnnamed(words)) {
            return List.of();
        }
        if (unlisted.person(words).isPresent()) {
            return List.of();
        }
        List<Mention<ActorValue>> bodies = withoutOwners(
                inside.stream()
                        .filter(m -> !m.value().isLabel())
                        .filter(m ->
                                m.value().kind() != ActorKind.STATE && m.value().kind() != ActorKind.PERSON)
                        .toList(),
                words);
        List<Mention<ActorValue>> states = inside.stream()
                .filter(m -> m.value().kind() == ActorKind.STATE && m.span().length() * 3 > words.length())
                .toList();
        return together(!bodies.isEmpty() ? bodies : isMedium(words) ? List.of() : states);
    }

    /** "The army", "the air force": the one that the text names. */
    private Optional<Mention<ActorValue>> army(TextSpan words) {
        int index = Sentence.firstEndingBehind(annotated.sentences(), words.start());
        return annotated
                .sentences()
                .get(index)
                .headOf(words)
                .flatMap(head -> new Antecedent(annotated).of(index, head))
                .filter(party -> party.value().kind() == ActorKind.MILITARY
                        && ARMED_FORCES.matcher(party.value().name()).find())
                .map(party -> new Mention<>(words, party.value(), party.rule()));
    }

    /** "Velan state television" is no state, nor is the Velan navy. */
    private boolean isMedium(TextSpan words) {
        List<Words.Word> own = Words.of(words.of(annotated.document().text())).list();
        String last = own.isEmpty() ? "" : own.get(own.size() - 1).key();
        return MEDIA.contains(last) || ARMS.contains(last);
    }

    /**
     * "The movement's television station Dawn TV": the station speaks; where no other is named its owner does. Of "the United
     * Cities Relief Fund (RELFUND)" the brackets hold the name of the whole.
     */
    private List<Mention<ActorValue>> withoutOwners(List<Mention<ActorValue>> bodies, TextSpan words) {
        String text = annotated.document().text();
        List<Mention<ActorValue>> bracketed = bodies.stream()
                .filter(body -> body.span().end() == words.end() - 1
                        && text.startsWith("(", body.span().start() - 1))
                .toList();
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        List<Mention<ActorValue>> others =
                bodies.stream().filter(body -> !isOwner(body.span(), words)).toList();
        return others.isEmpty() ? bodies : others;
    }

    /** "Roe's government", "the regime of Jane Roe": the words name somebody's body or aide, and not him. */
    private boolean isOwner(TextSpan person, TextSpan words) {
        String text = annotated.document().text();
        return OWNS.matcher(text.substring(person.end(), words.end())).lookingAt()
                || BODY_OF.matcher(text.substring(words.start(), person.start()))
                        .find();
    }

    /** The first, and those that an "and" ties to it. */
    private List<Mention<ActorValue>> together(List<Mention<ActorValue>> mentions) {
        List<Mention<ActorValue>> tied = new ArrayList<>();
        for (Mention<ActorValue> mention : mentions) {
            TextSpan last =
                    tied.isEmpty() ? mention.span() : tied.get(tied.size() - 1).span();
            String between = annotated
                    .document()
                    .text()
                    .substring(last.end(), Math.max(last.end(), mention.span().start()));
            if (tied.isEmpty() || AND.matcher(between).matches()) {
                tied.add(mention);
            }
        }
        return tied;
    }

    /** "A source in the ministry", "Pentagon officials": somebody who belongs to a body and is not it. */
    private boolean isUnnamed(TextSpan words) {
        List<Words.Word> before = Words.of(words.of(annotated.document().text())).list().stream()
                .takeWhile(word -> !PARTING.contains(word.key()))
                .toList();
        return !before.isEmpty()
                && UNNAMED.contains(before.get(before.size() - 1).key());
    }

    private static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT)) || isNoName(words);
    }

    /** "We", not "US" or "WHO". */
    private static boolean isNoName(String words) {
        return NOT_NAMES.contains(words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1));
    }

    private boolean isSaidWithin(Speech speech) {
        return speech.speaker()
                .or(speech::source)
                .filter(words ->
                        NOT_NAMES.contains(words.of(annotated.document().text()).toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    private SpeakerRole roleOfUnnamed(Optional<TextSpan> words) {
        return words.map(span -> span.of(annotated.document().text()))
                .flatMap(source -> lexicon.unnamedSpeakers().find(Words.of(source), source).stream()
                        .map(PhraseTrie.Hit::value)
                        .findFirst())
                .orElse(SpeakerRole.ANONYMOUS);
    }

    private static SpeakerRole role(ActorValue value) {
        return value.entry()
                .map(Entries.Actor::role)
                .orElse(value.kind() == ActorKind.PERSON ? SpeakerRole.PERSON : SpeakerRole.ANONYMOUS);
    }
}
