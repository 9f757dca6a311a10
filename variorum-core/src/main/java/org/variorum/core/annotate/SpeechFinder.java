package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.parse.Token;
import org.variorum.model.SpeechKind;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/**
 * Finds reported speech inside a sentence: a reporting verb with its subject and the clause it reports, or "according to"
 * with a name.
 */
final class SpeechFinder {

    private final Lexicon lexicon;

    SpeechFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Speech> find(Sentence sentence, int index, String text) {
        List<Speech> found = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            Token token = sentence.token(i);
            Entries.SpeechWord verb = token.isVerb() ? lexicon.speechVerbs().get(token.lemma()) : null;
            if (verb != null) {
                reported(sentence, index, i, verb, text).ifPresent(found::add);
            } else if (token.lemma().equals("accord") || token.form().equalsIgnoreCase("according")) {
                accordingTo(sentence, index, i).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Speech> reported(Sentence sentence, int index, int verb, Entries.SpeechWord word, String text) {
        Optional<Integer> content = sentence.child(verb, "ccomp", "xcomp", "parataxis");
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<TextSpan> source = sentence.child(verb, "nsubj").map(sentence::subtreeSpan);
        TextSpan words = sentence.subtreeSpan(content.get());
        if (source.isPresent() && words.contains(source.get())) {
            return Optional.empty();
        }
        boolean quoted = words.of(text).indexOf('"') >= 0 || words.of(text).indexOf('“') >= 0;
        return Optional.of(new Speech(
                index,
                source,
                sentence.token(verb).span(),
                words,
                quoted ? SpeechKind.MIXED : SpeechKind.INDIRECT,
                word.stance(),
                "speech.verb." + word.id()));
    }

    private static Optional<Speech> accordingTo(Sentence sentence, int index, int cue) {
        Optional<Integer> to = sentence.children(cue, "prep").stream()
                .filter(i -> sentence.token(i).lemma().equals("to"))
                .findFirst();
        Optional<Integer> name = to.flatMap(i -> sentence.child(i, "pobj"));
        int clause = sentence.token(cue).head();
        if (name.isEmpty() || clause < 0) {
            return Optional.empty();
        }
        TextSpan source = sentence.subtreeSpan(name.get());
        TextSpan whole = sentence.subtreeSpan(clause);
        TextSpan own = sentence.subtreeSpan(cue);
        TextSpan content = own.start() <= whole.start()
                ? new TextSpan(Math.min(own.end(), whole.end()), whole.end())
                : new TextSpan(whole.start(), own.start());
        return Optional.of(new Speech(
                index,
                Optional.of(source),
                sentence.token(cue).span().union(sentence.token(to.get()).span()),
                content.length() > 0 ? content : whole,
                SpeechKind.INDIRECT,
                Stance.SAID,
                "speech.according-to"));
    }
}
