package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * Cuts the words of a speaker to what names him, where the tree took in what stands beside them: "as a result local media", "the
 * group on Monday", "the brigade in a statement"; and takes in the name that the tree left out: "Jane Roe | a teacher".
 */
final class SpeakerPhrases {

    private static final Set<String> OCCASIONS = WordLists.words("speech-occasions");

    /** The nouns of "as a result", "in return". */
    private static final Set<String> LEAD_INS = WordLists.words("lead-in-nouns");

    private static final Set<String> PLACES = Set.of("GPE", "LOC", "FAC", "DATE", "NORP");

    /** So many words may stand in the brackets behind a name. */
    private static final int LONGEST_BRACKET = 8;

    private final Sentence sentence;

    private SpeakerPhrases(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The words in {@code source} that name the speaker, with the name right before them. */
    static TextSpan refined(Sentence sentence, TextSpan source) {
        List<Integer> own = sentence.within(source);
        if (own.isEmpty()) {
            return source;
        }
        SpeakerPhrases phrases = new SpeakerPhrases(sentence);
        int last = phrases.withoutTail(own.get(0), own.get(own.size() - 1));
        int first = phrases.withoutLeadIn(own.get(0), last);
        first = phrases.beforeBracket(phrases.beforeApposition(phrases.withOther(first, last), last));
        TextSpan cut = sentence.token(first).span().union(sentence.token(last).span());
        return first == own.get(0) && last == own.get(own.size() - 1) ? source : cut;
    }

    /**
     * "The brigade in a statement on its channel said": the first of two subjects, if it stands before the occasion; the nearer one
     * is part of that.
     */
    static Optional<Integer> beforeOccasion(Sentence sentence, int verb) {
        List<Integer> subjects = sentence.children(verb, "nsubj");
        return subjects.size() < 2 || subjects.get(1) > verb || !Speakers.maySpeak(sentence.token(subjects.get(0)))
                ? Optional.empty()
                : subjects.stream()
                        .limit(1)
                        .filter(subject -> new SpeakerPhrases(sentence).isOccasion(subject + 1))
                        .findFirst();
    }

    /** Is this "in a statement", "in its weekly report"? */
    private boolean isOccasion(int at) {
        boolean in =
                at + 2 < sentence.tokens().size() && sentence.token(at).lemma().equals("in");
        return in
                && sentence.child(at, "pobj")
                        .filter(noun -> OCCASIONS.contains(sentence.token(noun).lemma()))
                        .isPresent();
    }

    /** Where the phrase ends before "on Monday" or "in a statement". */
    private int withoutTail(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            boolean date = sentence.token(i).tag().equals("IN")
                    && sentence.token(i + 1).name().endsWith("DATE")
                    && sentence.token(last).name().endsWith("DATE");
            if (date || isOccasion(i)) {
                return i - 1;
            }
        }
        return last;
    }

    /** "As a result local media": behind the noun of the idiom. */
    private int withoutLeadIn(int first, int last) {
        boolean preposition = first > 0 && sentence.token(first - 1).tag().equals("IN");
        int noun = sentence.token(first).tag().equals("DT") ? first + 1 : first;
        boolean idiom = preposition
                && noun < last
                && LEAD_INS.contains(sentence.token(noun).lemma())
                && !sentence.token(noun + 1).tag().equals("IN");
        return idiom ? noun + 1 : first;
    }

    /** "... in the north a nurse and a teacher said." at the end, where the comma was lost: both of them. */
    private int withOther(int first, int last) {
        boolean tied = first > 3
                && last + 3 >= sentence.tokens().size()
                && sentence.token(first - 1).lemma().equals("and")
                && Speakers.canSpeak(sentence.token(first - 2).lemma());
        int article = first - 2;
        while (tied && article > 1 && !sentence.token(article).tag().equals("DT")) {
            article--;
        }
        boolean opens = tied
                && sentence.token(article).tag().equals("DT")
                && sentence.token(article).head() == first - 2
                && sentence.token(article - 1).isNoun();
        return opens ? article : first;
    }

    /** "Jane Roe a teacher", where the commas were lost: the name before the article. */
    private int beforeApposition(int first, int last) {
        Token article = sentence.token(first);
        boolean post = Set.of("a", "an").contains(article.form())
                && first < last
                && article.head() > first
                && article.head() <= last
                && Speakers.canSpeak(sentence.token(article.head()).lemma());
        int name = first;
        while (post && name > 0 && isName(name - 1)) {
            name--;
        }
        boolean governed = name > 0
                && Set.of("IN", "TO", "DT", "CC", "HYPH")
                        .contains(sentence.token(name - 1).tag());
        return first - name < 2 || governed ? first : name;
    }

    private boolean isName(int at) {
        Token token = sentence.token(at);
        String kind = token.name().substring(token.name().indexOf('-') + 1);
        return token.tag().equals("NNP") && !PLACES.contains(kind);
    }

    /** "The Dawn Front (DF) militia": the name in front of the brackets. */
    private int beforeBracket(int first) {
        int open = opening(first);
        int name = open;
        while (name > 0 && isName(name - 1)) {
            name--;
        }
        boolean the = name > 0 && sentence.token(name - 1).tag().equals("DT");
        return name == open || open < 0 ? first : the ? name - 1 : name;
    }

    /** The bracket that the one right before {@code first} closes; -1 if there is none, or an article stands behind it. */
    private int opening(int first) {
        boolean article =
                Set.of("DT", "PRP", "PRP$").contains(sentence.token(first).tag());
        boolean closed =
                !article && first > 2 && sentence.token(first - 1).form().equals(")");
        int open = first - 2;
        while (closed
                && open > Math.max(0, first - LONGEST_BRACKET)
                && !sentence.token(open).form().equals("(")) {
            open--;
        }
        return closed && sentence.token(open).form().equals("(") ? open : -1;
    }
}
