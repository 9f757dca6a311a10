package org.variorum.core.reconcile.account;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;

/** Words without their endings, to see that "killed" and "killing" are one. Coarse on purpose, after Porter's first step (1980). */
public final class Stems {

    private static final Map<String, String> IRREGULAR = Table.load("word-forms").rows().stream()
            .flatMap(row -> row.list("forms").stream().map(form -> Map.entry(form, row.cell("lemma"))))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Set<String> COMMON = WordLists.words("common-words");
    private static final int SHORTEST = 3;

    /** Letters that an ending doubles: "stopped" is of "stop", but "dismissed" of "dismiss" and "killed" of "kill". */
    private static final String DOUBLED = "bdgmnprt";

    private Stems() {}

    /** The lemma of a folded word, as far as its ending tells. */
    public static String of(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return unvoiced(irregular);
        }
        for (String ending : new String[] {"ings", "ing", "ied", "ies", "ed", "es", "s"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST && !word.endsWith("ss")) {
                return trimmed(word.substring(0, word.length() - ending.length()), ending);
            }
        }
        return unvoiced(word);
    }

    private static String unvoiced(String word) {
        return word.endsWith("e") && word.length() > SHORTEST ? word.substring(0, word.length() - 1) : word;
    }

    private static String trimmed(String stem, String ending) {
        if (ending.startsWith("ie")) {
            return stem + "y";
        }
        int last = stem.length() - 1;
        boolean doubled = last >= SHORTEST
                && stem.charAt(last) == stem.charAt(last - 1)
                && DOUBLED.indexOf(stem.charAt(last)) >= 0;
        String single = doubled ? stem.substring(0, last) : stem;
        return unvoiced(single);
    }

    /** The stems of the words of {@code word-lists.tsv} under {@code id}. */
    public static Set<String> ofList(String id) {
        return WordLists.words(id).stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    /** The stems of the content words of {@code text}. */
    public static SortedSet<String> contentOf(String text) {
        SortedSet<String> stems = new TreeSet<>();
        for (Words.Word word : Words.of(text).list()) {
            if (!COMMON.contains(word.key()) && (word.key().length() >= SHORTEST || isNumber(word.key()))) {
                stems.add(of(word.key()));
            }
        }
        return stems;
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
