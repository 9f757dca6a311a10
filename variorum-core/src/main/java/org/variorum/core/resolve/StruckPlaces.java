package org.variorum.core.resolve;

import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.ActorKind;
import org.variorum.model.EventType;
import org.variorum.model.TextSpan;

/**
 * Land that the words make what was hit, where they name nothing else: "raids on the Tarni quarter", "shells fell on Ordel",
 * "the siege of Ordel". Where something happened is a place and no target, and what is taken has its holder for a target.
 */
final class StruckPlaces {

    private static final Set<EventType> HITTING =
            Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH, EventType.GROUND_OPERATION);
    /** Deeds on the ground that meet a place, where others only happen there. */
    private static final Set<String> MEETING = WordLists.words("land-striking-words");

    private static final Set<String> QUARTERS = WordLists.words("quarter-nouns");
    private static final Set<String> SETTLED = Set.of(
            "area",
            "camp",
            "city",
            "countryside",
            "district",
            "enclave",
            "province",
            "region",
            "suburb",
            "town",
            "village");
    private static final Set<String> LINES =
            Set.of("axis", "border", "crossing", "front", "frontier", "highway", "line", "road", "route", "street");

    private final ClaimWords words;
    private final Sentence sentence;

    StruckPlaces(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
    }

    /** The words for the land in {@code phrase}, with the name that says which. */
    Optional<TextSpan> in(TextSpan phrase, int head) {
        boolean ground = words.raw().trigger().eventType() == EventType.GROUND_OPERATION;
        boolean struck = HITTING.contains(words.raw().trigger().eventType())
                && (!ground || MEETING.contains(words.raw().trigger().lemma()))
                && !LINES.contains(sentence.token(head).lemma())
                && (words.raw().phrases(Role.PATIENT).contains(phrase)
                        || words.raw().phrases(Role.AIM).contains(phrase));
        if (!struck) {
            return Optional.empty();
        }
        TextSpan core = sentence.token(head).span();
        Optional<Mention<Resolved>> name = Annotated.inside(words.annotated().places(), phrase).stream()
                .filter(place -> startsAsName(place.span()))
                .filter(place -> place.span().contains(core) || isNamedBy(head, place.span()))
                .findFirst();
        return name.map(
                place -> QUARTERS.contains(sentence.token(head).lemma()) ? core.union(place.span()) : place.span());
    }

    /** "Near Ordel" and "north of Ordel" are not Ordel. */
    private boolean startsAsName(TextSpan name) {
        return sentence.within(name).stream()
                .findFirst()
                .map(first -> sentence.token(first).tag())
                .filter(tag -> tag.startsWith("NNP") || tag.equals("JJ"))
                .isPresent();
    }

    /** "The Tarni quarter", "the town of Ordel"; the land of "the country's largest city" is not what was hit. */
    private boolean isNamedBy(int head, TextSpan name) {
        String noun = sentence.token(head).lemma();
        boolean land = Annotated.touching(words.annotated().actors(), name).stream()
                .anyMatch(actor -> actor.value().kind() == ActorKind.STATE);
        if (land || (!QUARTERS.contains(noun) && !SETTLED.contains(noun))) {
            return false;
        }
        int at = sentence.headOf(name).orElse(-1);
        int above = at < 0 ? -1 : sentence.token(at).head();
        boolean of = above >= 0
                && sentence.token(above).lemma().equals("of")
                && sentence.token(above).head() == head;
        return above == head || of;
    }
}
