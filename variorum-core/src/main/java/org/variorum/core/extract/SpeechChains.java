package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/** Who reports the words at a place: the innermost speech that holds them, and those that report it in turn. */
final class SpeechChains {

    /** Who did not say it reports nothing. */
    private static final Pattern NEGATED = Pattern.compile("\\b(?:not|never)\\b|n['’]t\\b");

    private static final Pattern NOBODY = Pattern.compile("(?i)(?:no one|nobody|none|neither|no)\\b");

    private final String text;
    private final List<Sentence> sentences;
    private final List<Speech> speeches;

    /** For each sentence the indices of the speeches whose content reaches into it. */
    private final List<List<Integer>> bySentence;

    /** By the words of a source that another speech reports, the index of that speech. */
    private final Map<TextSpan, Integer> parents = new HashMap<>();

    private SpeechChains(String text, List<Sentence> sentences, List<Speech> speeches, List<List<Integer>> bySentence) {
        this.text = text;
        this.sentences = sentences;
        this.speeches = speeches;
        this.bySentence = bySentence;
        for (Speech speech : speeches) {
            speech.parent()
                    .ifPresent(parent -> speech.source().ifPresent(source -> parents.putIfAbsent(source, parent)));
        }
    }

    static SpeechChains of(Annotated annotated) {
        List<List<Integer>> bySentence = new ArrayList<>();
        annotated.sentences().forEach(sentence -> bySentence.add(new ArrayList<>()));
        for (int i = 0; i < annotated.speeches().size(); i++) {
            for (TextSpan part : annotated.speeches().get(i).content()) {
                int at = firstEndingAfter(annotated.sentences(), part.start());
                while (at < bySentence.size()
                        && annotated.sentences().get(at).span().start() < part.end()) {
                    bySentence.get(at).add(i);
                    at++;
                }
            }
        }
        return new SpeechChains(annotated.document().text(), annotated.sentences(), annotated.speeches(), bySentence);
    }

    private static int firstEndingAfter(List<Sentence> sentences, int unit) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).span().end() <= unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The speeches that report {@code words} of a sentence, the outermost first. What somebody only thinks of a thing ("the
     * minister condemned the raid") does not report it, and where nobody speaks ("was believed to") the words only
     * hedge. Who declines to do a thing reports nothing either.
     */
    List<Speech> of(int sentence, TextSpan words) {
        int innermost = -1;
        for (int i : bySentence.get(sentence)) {
            Speech speech = speeches.get(i);
            boolean holds = speech.reports(words) && reports(speech);
            if (holds && (innermost < 0 || isInside(i, innermost))) {
                innermost = i;
            }
        }
        List<Speech> chain = new ArrayList<>();
        for (int at = innermost; at >= 0; at = speeches.get(at).parent().orElse(-1)) {
            Speech speech = speeches.get(at);
            boolean again =
                    !chain.isEmpty() && names(chain.get(chain.size() - 1)).equals(names(speech));
            if (reports(speech) && !again) {
                chain.add(speech);
            }
        }
        if (!chain.isEmpty()) {
            through(chain.get(chain.size() - 1)).ifPresent(chain::add);
        }
        Collections.reverse(chain);
        return chain;
    }

    /** Does speech {@code i} report less than {@code best}, or as much, and is not the one that reports it? */
    private boolean isInside(int i, int best) {
        int own = speeches.get(i).length();
        int length = speeches.get(best).length();
        return own < length
                || (own == length
                        && speeches.get(best)
                                .parent()
                                .filter(parent -> parent == i)
                                .isEmpty());
    }

    /** "The agency reported, citing a source ... The source said": what the source goes on to say comes by the agency too. */
    private Optional<Speech> through(Speech outermost) {
        return outermost.speaker().map(parents::get).map(speeches::get).filter(this::reports);
    }

    /** Who speaks, in words: "the army said ..., adding ..." has one speaker. */
    private static Optional<TextSpan> names(Speech speech) {
        return speech.speaker().or(speech::source);
    }

    /** "Refused to confirm that", "neither confirmed nor denied that". */
    private boolean isLeftUnsaid(Speech speech) {
        Sentence sentence = sentences.get(speech.sentence());
        return Set.of(Stance.CONFIRMED, Stance.DENIED).contains(speech.stance())
                && sentence.headOf(speech.cue())
                        .filter(verb -> Disavowals.isLeftUndone(sentence, verb))
                        .isPresent();
    }

    private boolean reports(Speech speech) {
        boolean negated = NEGATED.matcher(speech.cue().of(text)).find() || isLeftUnsaid(speech);
        boolean nobody = speech.source()
                .filter(source -> NOBODY.matcher(source.of(text)).lookingAt())
                .isPresent();
        return !speech.attitude()
                && speech.source().isPresent()
                && speech.stance() != Stance.DECLINED
                && !negated
                && !nobody;
    }
}
