package org.variorum.core.extract;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.core.read.Document;

/**
 * Tells words that can state something from words that only stand on the page. A caption tells of its picture, of any day:
 * it may state something where the page's markup says that it is one and it does not call the picture an old one; in a text
 * without markup it cannot be told from the title of another story. In running text, a line without a finite verb is a tag or a name, and a common word that begins with a capital in
 * mid-sentence belongs to the headline of another story ("... said. Air Strikes Kill Ten in Border Town. Meanwhile ...").
 */
final class Propositions {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /** Forms that are finite whatever they were tagged as. */
    private static final Set<String> HELPING = Set.of("have", "has", "had", "is", "are", "was", "were");

    private static final Pattern OLD_PICTURE = Pattern.compile(
            "\\b(?:" + String.join("|", new TreeSet<>(WordLists.words("old-picture-marks"))) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    private Propositions() {}

    /** May word {@code i} of the sentence state an event? */
    static boolean mayStateAt(Document document, Sentence sentence, int i) {
        return switch (sentence.zone()) {
            case HEADLINE -> true;
            case BODY -> isRunningText(sentence, i);
            case CAPTION -> document.markedUp() && isRunningText(sentence, i) && !isOfOldPicture(document, sentence);
            case BYLINE, COMMENT, FURNITURE -> false;
        };
    }

    /** "File photo: ..." or "... (archive picture)" anywhere in the caption that the sentence stands in. */
    private static boolean isOfOldPicture(Document document, Sentence sentence) {
        return document.zones().stream()
                .filter(zone -> zone.span().contains(sentence.span()))
                .anyMatch(zone ->
                        OLD_PICTURE.matcher(zone.span().of(document.text())).find());
    }

    private static boolean isRunningText(Sentence sentence, int i) {
        boolean verb = IntStream.range(0, sentence.tokens().size())
                .anyMatch(word -> isFinite(sentence, word) || isSaidOfSubject(sentence, word));
        boolean capital = Character.isUpperCase(sentence.token(i).form().codePointAt(0));
        return verb && (!capital || opens(sentence, i));
    }

    /**
     * A past participle behind a noun takes no object: in "two shells hit the market" the parser misread the past. So it may
     * have where the participle hangs on the word that the whole sentence hangs on.
     */
    private static boolean isFinite(Sentence sentence, int at) {
        Token token = sentence.token(at);
        boolean misread = token.tag().equals("VBN")
                && token.relation().equals("acl")
                && (sentence.child(at, "dobj").isPresent() || isWhole(sentence, token.head()));
        boolean helps = token.relation().startsWith("aux") && HELPING.contains(token.form());
        return misread || helps || FINITE.contains(token.tag());
    }

    /** Does all of a sentence that ends in a full stop hang on this noun? */
    private static boolean isWhole(Sentence sentence, int noun) {
        int last = sentence.tokens().size() - 1;
        return sentence.token(noun).head() < 0
                && sentence.token(noun).isNoun()
                && sentence.token(last).form().equals(".");
    }

    /** "The shelling killed and wounded forty": a past tense may be taken for a participle; its subject tells. */
    private static boolean isSaidOfSubject(Sentence sentence, int i) {
        return sentence.token(i).tag().equals("VBN")
                && sentence.child(i, "nsubj", "nsubjpass").isPresent();
    }

    /** Is it the sentence's first word, opening quotes and dashes aside? */
    private static boolean opens(Sentence sentence, int i) {
        for (int before = 0; before < i; before++) {
            if (sentence.token(before).form().codePoints().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return true;
    }
}
