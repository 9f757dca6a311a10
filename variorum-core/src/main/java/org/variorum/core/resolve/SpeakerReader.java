package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Speech;
import org.variorum.core.extract.RawClaim;
import org.variorum.core.lexicon.Entries;
import org.variorum.model.ActorKind;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TextSpan;

/** Reads the chain of speakers of a claim, the outlet first. A pronoun stands for the last speaker named before it. */
final class SpeakerReader {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    private final Annotated annotated;
    private final Cites cites;

    SpeakerReader(Annotated annotated, Cites cites) {
        this.annotated = annotated;
        this.cites = cites;
    }

    List<Speaker> chain(RawClaim raw) {
        List<Speaker> chain = new ArrayList<>();
        chain.add(outlet());
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

    private Speaker speaker(Speech speech) {
        String text = annotated.document().text();
        cites.add("attribution", speech.cue(), speech.by());
        Optional<TextSpan> words = speech.source();
        Optional<Mention<ActorValue>> named = words.flatMap(this::named)
                .or(() -> words.filter(w -> isPronoun(w.of(text))).flatMap(w -> before(speech)));
        named.ifPresent(m -> cites.add("attribution", m.span(), m.by()));
        TextSpan place = named.map(Mention::span).or(() -> words).orElse(speech.cue());
        return new Speaker(
                named.map(m -> m.value().name())
                        .or(() -> words.map(w -> w.of(text))
                                .filter(w -> !isPronoun(w))
                                .map(SpeakerReader::headWords))
                        .orElse(null),
                named.flatMap(m -> m.value().entry()).map(Entries.Actor::id).orElse(null),
                named.map(m -> role(m.value())).orElse(SpeakerRole.ANONYMOUS),
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

    private Optional<Mention<ActorValue>> before(Speech speech) {
        @Nullable Mention<ActorValue> last = null;
        for (Speech earlier : annotated.speeches()) {
            if (earlier.cue().start() < speech.cue().start() && earlier.source().isPresent()) {
                last = named(earlier.source().get()).orElse(last);
            }
        }
        return Optional.ofNullable(last);
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

    private static SpeakerRole role(ActorValue value) {
        return value.entry()
                .map(Entries.Actor::role)
                .orElse(value.kind() == ActorKind.PERSON ? SpeakerRole.PERSON : SpeakerRole.ANONYMOUS);
    }
}
