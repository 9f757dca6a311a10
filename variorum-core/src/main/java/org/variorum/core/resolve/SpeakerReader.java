package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
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

/** Reads the chain of speakers of a claim, the outlet first. */
final class SpeakerReader {

    private static final Set<String> PRONOUNS = WordLists.words("personal-pronouns");

    private final Lexicon lexicon;
    private final Annotated annotated;
    private final Cites cites;

    SpeakerReader(Lexicon lexicon, Annotated annotated, Cites cites) {
        this.lexicon = lexicon;
        this.annotated = annotated;
        this.cites = cites;
    }

    List<Speaker> chain(RawClaim raw) {
        List<Speaker> chain = new ArrayList<>();
        chain.add(outlet());
        annotated
                .agency()
                .filter(agency -> !isOutlet(agency.value()))
                .map(this::agency)
                .ifPresent(chain::add);
        for (Speech speech : raw.speech()) {
            chain.add(speaker(speech));
        }
        return chain;
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
                cites.start(mention.span()),
                cites.end(mention.span()));
    }

    private Speaker speaker(Speech speech) {
        String text = annotated.document().text();
        cites.add("attribution", speech.cue(), speech.by());
        Optional<TextSpan> words = speech.speaker().or(speech::source);
        Optional<Mention<ActorValue>> named =
                speech.source().flatMap(this::named).or(() -> words.flatMap(this::named));
        named.ifPresent(m -> cites.add("attribution", m.span(), m.by()));
        TextSpan place = named.map(Mention::span).or(() -> words).orElse(speech.cue());
        return new Speaker(
                named.map(m -> m.value().name())
                        .or(() -> words.map(w -> w.of(text))
                                .filter(w -> !isPronoun(w))
                                .map(SpeakerReader::headWords))
                        .orElse(null),
                named.flatMap(m -> m.value().entry()).map(Entries.Actor::id).orElse(null),
                named.map(m -> role(m.value())).orElseGet(() -> roleOfUnnamed(words)),
                speech.cue().of(text),
                speech.stance(),
                cites.start(place),
                cites.end(place));
    }

    /** The person in a speaker's words, else the body, else the state. */
    private Optional<Mention<ActorValue>> named(TextSpan words) {
        List<Mention<ActorValue>> inside = Annotated.inside(annotated.actors(), words);
        return inside.stream()
                .filter(m -> m.value().kind() == ActorKind.PERSON)
                .findFirst()
                .or(() -> inside.stream()
                        .filter(m -> !m.value().isLabel() && m.value().kind() != ActorKind.STATE)
                        .findFirst())
                .or(() -> inside.stream()
                        .filter(m -> m.span().length() * 2 > words.length())
                        .findFirst());
    }

    private static boolean isPronoun(String words) {
        return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
    }

    /** A speaker's words up to the first comma, without the article. */
    private static String headWords(String words) {
        int comma = words.indexOf(',');
        String first = comma > 0 ? words.substring(0, comma) : words;
        return first.startsWith("the ") || first.startsWith("The ") ? first.substring(4) : first;
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
