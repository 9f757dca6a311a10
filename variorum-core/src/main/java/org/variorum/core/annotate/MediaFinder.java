package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.Token;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/** Finds the videos, photos, maps and recordings that a text speaks of, with what it says of each. */
final class MediaFinder {

    private static final Set<String> RELEASE = WordLists.words("media-release-verbs");
    private static final Set<String> SHOW = WordLists.words("media-show-verbs");
    private static final Set<String> DOUBTS = WordLists.words("media-doubts");
    private static final Set<String> PROOFS = WordLists.words("media-proofs");
    private static final Set<String> NEGATIONS = WordLists.words("negations");

    /** "(AP Photo, File)", "file photo": an archive's picture. */
    private static final Pattern FILE =
            Pattern.compile("\\b(?:file|archive|stock) (?:photo|picture|image|footage)|, ?File\\b|/File\\b|\\(FILE\\)");

    /** How far above the noun its verb may stand. */
    private static final int MOST_STEPS = 3;

    /** How far a credit may stand from the word for the picture, in units. */
    private static final int CREDIT = 40;

    private final Lexicon lexicon;
    private final String text;
    private final List<Mention<ActorValue>> actors;
    private final List<Mention<TimeValue>> times;
    private final Trail trail;

    MediaFinder(
            Lexicon lexicon,
            String text,
            List<Mention<ActorValue>> actors,
            List<Mention<TimeValue>> times,
            Trail trail) {
        this.lexicon = lexicon;
        this.text = text;
        this.actors = actors;
        this.times = times;
        this.trail = trail;
    }

    List<Mention<MediaValue>> find(Words words, List<Sentence> sentences) {
        List<Mention<MediaValue>> found = new ArrayList<>();
        for (PhraseTrie.Hit<Entries.MediaNoun> hit : lexicon.mediaNouns().find(words, text)) {
            Sentence.holding(sentences, hit.span())
                    .flatMap(sentence -> media(sentence, hit))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Mention<MediaValue>> media(Sentence sentence, PhraseTrie.Hit<Entries.MediaNoun> hit) {
        Optional<Integer> noun = sentence.headOf(hit.span())
                .filter(i -> !trail.holds(!sentence.token(i).isNoun(), MentionRule.NO_MEDIA_VERB, hit.span()));
        if (noun.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> release = verb(sentence, noun.get(), RELEASE);
        Optional<Integer> show = verb(sentence, noun.get(), SHOW);
        boolean uncued = hit.value().needsCue() && release.isEmpty() && show.isEmpty();
        if (trail.holds(uncued, MentionRule.NO_MEDIA_CUE, hit.span())) {
            return Optional.empty();
        }
        MediaValue value = new MediaValue(
                hit.value().kind(),
                publisher(sentence, noun.get(), release),
                release.flatMap(verb -> released(sentence, verb, hit.span())),
                trail.holds(FILE.matcher(around(hit.span())).find(), MentionRule.MEDIA_FILE, hit.span()),
                shown(sentence, noun.get(), show),
                identity(sentence, hit.span()));
        return Optional.of(
                new Mention<>(hit.span(), value, "lexicon.media." + hit.value().id()));
    }

    /** A verb that governs the noun as subject or object, or stands below it: "a video showing", "a video they posted". */
    private static Optional<Integer> verb(Sentence sentence, int noun, Set<String> lemmas) {
        for (int child : sentence.children(noun)) {
            if (lemmas.contains(sentence.token(child).lemma())) {
                return Optional.of(child);
            }
            for (int below : sentence.children(child)) {
                if (lemmas.contains(sentence.token(below).lemma())
                        && sentence.token(below).isVerb()) {
                    return Optional.of(below);
                }
            }
        }
        int governor = sentence.token(noun).head();
        for (int steps = 0; governor >= 0 && steps < MOST_STEPS; steps++) {
            if (lemmas.contains(sentence.token(governor).lemma())
                    && sentence.token(governor).isVerb()) {
                return Optional.of(governor);
            }
            governor = sentence.token(governor).head();
        }
        return Optional.empty();
    }

    /** Who published it: the verb's subject or "by", the noun's owner, or the credit beside it. */
    private Optional<String> publisher(Sentence sentence, int noun, Optional<Integer> release) {
        List<Stretch> places = new ArrayList<>();
        release.ifPresent(verb -> {
            for (int child : sentence.children(verb)) {
                Token token = sentence.token(child);
                boolean agent = token.lemma().equals("by") || (token.relation().equals("nsubj") && child != noun);
                if (agent) {
                    places.add(new Stretch(sentence.subtreeSpan(child), MentionRule.MEDIA_PUBLISHER_VERB));
                }
            }
        });
        for (int child : sentence.children(noun)) {
            Token token = sentence.token(child);
            boolean owner = Set.of("poss", "compound", "nmod").contains(token.relation())
                    || Set.of("by", "from").contains(token.lemma());
            if (owner) {
                places.add(new Stretch(sentence.subtreeSpan(child), MentionRule.MEDIA_PUBLISHER_OWNER));
            }
        }
        TextSpan span = sentence.token(noun).span();
        if (text.startsWith(":", span.end())) {
            TextSpan credit = new TextSpan(span.end(), Math.min(text.length(), span.end() + CREDIT));
            places.add(new Stretch(credit, MentionRule.MEDIA_PUBLISHER_CREDIT));
        }
        for (Stretch place : places) {
            for (Mention<ActorValue> actor : Annotated.touching(actors, place.span())) {
                if (isOwner(sentence, actor, place.span())) {
                    trail.decided(place.rule(), span);
                    return Optional.of(actor.value().name());
                }
            }
        }
        return Optional.empty();
    }

    /** A state is a publisher where it heads the phrase only: not the Freedonia of "activists in Freedonia". */
    private boolean isOwner(Sentence sentence, Mention<ActorValue> actor, TextSpan phrase) {
        if (trail.holds(actor.value().isLabel(), MentionRule.NO_PUBLISHER_LABEL, actor.span())) {
            return false;
        }
        boolean heads = sentence.headOf(phrase)
                .map(head -> actor.span().overlaps(sentence.token(head).span())
                        || sentence.children(head, "pobj").stream()
                                .anyMatch(i ->
                                        actor.span().overlaps(sentence.token(i).span())))
                .orElse(false);
        boolean inside = !heads && actor.value().kind() == ActorKind.STATE;
        return !trail.holds(inside, MentionRule.NO_PUBLISHER_STATE, actor.span());
    }

    /** The first words of time behind the verb, else the first in the sentence before it. */
    private Optional<TextSpan> released(Sentence sentence, int verb, TextSpan noun) {
        List<Mention<TimeValue>> inside = Annotated.inside(times, sentence.span());
        int at = sentence.token(verb).span().end();
        Optional<TextSpan> behind = inside.stream()
                .map(Mention::span)
                .filter(span -> span.start() >= at)
                .findFirst();
        Optional<TextSpan> before = inside.stream().map(Mention::span).findFirst();
        if (!trail.holds(behind.isPresent(), MentionRule.MEDIA_RELEASED_BEHIND, noun)) {
            trail.holds(before.isPresent(), MentionRule.MEDIA_RELEASED_BEFORE, noun);
        }
        return behind.or(() -> before);
    }

    /** What stands below the verb on its right, or behind the noun's "of". */
    private Optional<TextSpan> shown(Sentence sentence, int noun, Optional<Integer> show) {
        Optional<TextSpan> object = show.filter(verb -> noun < verb || sentence.isBelow(verb, noun))
                .flatMap(verb -> object(sentence, verb));
        if (trail.holds(
                object.isPresent(),
                MentionRule.MEDIA_SHOWN_OBJECT,
                sentence.token(noun).span())) {
            return object;
        }
        Optional<TextSpan> behindOf = sentence.children(noun).stream()
                .filter(child -> sentence.token(child).lemma().equals("of"))
                .flatMap(of -> sentence.children(of).stream())
                .map(sentence::subtreeSpan)
                .findFirst();
        trail.holds(
                behindOf.isPresent(),
                MentionRule.MEDIA_SHOWN_OF,
                sentence.token(noun).span());
        return behindOf;
    }

    private static Optional<TextSpan> object(Sentence sentence, int verb) {
        return sentence.children(verb, "dobj", "ccomp", "xcomp").stream()
                .filter(child -> child > verb)
                .map(sentence::subtreeSpan)
                .filter(span -> span.start() > sentence.token(verb).span().start())
                .reduce(TextSpan::union);
    }

    /** "Could not be verified" doubts; "verified" vouches. */
    private String identity(Sentence sentence, TextSpan noun) {
        boolean negated = sentence.tokens().stream()
                .anyMatch(token ->
                        NEGATIONS.contains(token.lemma()) || token.lemma().equals("n't"));
        boolean proof = sentence.tokens().stream()
                .anyMatch(token -> PROOFS.contains(token.lemma()) || PROOFS.contains(Words.folded(token.form())));
        boolean doubt = sentence.tokens().stream()
                .anyMatch(token -> DOUBTS.contains(token.lemma()) || DOUBTS.contains(Words.folded(token.form())));
        if (trail.holds(doubt || (proof && negated), MentionRule.MEDIA_DOUBTED, noun)) {
            return "doubted";
        }
        return trail.holds(proof, MentionRule.MEDIA_VERIFIED, noun) ? "same" : "unknown";
    }

    /** Words in which a publisher may stand, and the rule that looks there. */
    private record Stretch(TextSpan span, MentionRule rule) {}

    private String around(TextSpan span) {
        int start = Math.max(0, span.start() - 10);
        return text.substring(start, Math.min(text.length(), span.end() + CREDIT / 2));
    }
}
