package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.MediaValue;
import org.variorum.core.annotate.Mention;
import org.variorum.core.extract.Standing;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.Harm;
import org.variorum.model.TargetRole;

/** Reads what a claim's act was for, what came of it, whom it harmed, and the pictures that it rests on. */
record OutcomeReader(ClaimWords words) {

    private static final Set<String> HITTING = WordLists.words("hitting-verbs");

    /**
     * What a claim says beside its act.
     *
     * @param media indices in the document's list of media
     */
    record Outcome(
            List<Harm> harm,
            @Nullable String purpose,
            @Nullable String effect,
            List<Integer> media) {

        Outcome {
            harm = List.copyOf(harm);
            media = List.copyOf(media);
        }
    }

    Outcome outcome() {
        return new Outcome(
                new HarmReader(words).harm(),
                cited("purpose", words.raw().purpose()),
                cited("effect", words.raw().effect()),
                media());
    }

    private @Nullable String cited(String field, Optional<Standing.Cue> cue) {
        return cue.filter(c -> words.raw().quote().contains(c.span()))
                .map(c -> {
                    words.cites().add(field, c.span(), c.rule());
                    return words.written(c.span());
                })
                .orElse(null);
    }

    /** The pictures that the claim speaks of or that its speaker is, and those said to show its event; no file photos. */
    private List<Integer> media() {
        List<Mention<MediaValue>> all = words.annotated().media();
        List<Integer> found = IntStream.range(0, all.size())
                .filter(i -> !all.get(i).value().filePhoto())
                .filter(i -> words.raw().quote().contains(all.get(i).span()) || reports(all.get(i)))
                .boxed()
                .toList();
        found.forEach(i -> words.cites().add("media", all.get(i).span(), "media.sentence"));
        return found;
    }

    private boolean reports(Mention<MediaValue> media) {
        boolean speaks = words.raw().speech().stream()
                .anyMatch(speech -> speech.source()
                        .filter(source -> source.overlaps(media.span()))
                        .isPresent());
        return speaks || shows(media.value());
    }

    private boolean shows(MediaValue media) {
        return media.shows().filter(span -> span.contains(words.raw().words())).isPresent();
    }

    /** What the words make of the target: harmed, hit, or only aimed at. */
    static TargetRole targetRole(ClaimWords words) {
        EventType type = words.raw().trigger().eventType();
        Standing standing = words.raw().standing();
        if (type == EventType.CASUALTIES) {
            return standing.factual() && !standing.negated() ? TargetRole.HARMED : TargetRole.UNCLEAR;
        }
        boolean strike = type == EventType.AIRSTRIKE || type == EventType.MISSILE_LAUNCH;
        if (!standing.factual()) {
            return strike ? TargetRole.CLAIMED_TARGET : TargetRole.UNCLEAR;
        }
        if (standing.negated()) {
            return TargetRole.UNCLEAR;
        }
        String verb = words.sentence()
                .headOf(words.raw().words())
                .map(words.sentence()::token)
                .filter(Token::isVerb)
                .map(Token::lemma)
                .orElse("");
        if (HITTING.contains(verb)) {
            return TargetRole.REPORTED_HIT;
        }
        return strike ? TargetRole.CLAIMED_TARGET : TargetRole.UNCLEAR;
    }
}
