package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Finds names of places that no table holds, by words that only places have beside them: lists behind or before a plural
 * ("the villages of Zarqun and Tefla", "Zarqun and Tefla districts"), a name that is told what it is ("hit Zarqun, a village
 * in the hills"), and names that open as those of places do ("in Tell Zarqun").
 */
final class UnlistedNames {

    private static final Set<String> VILLAGES = WordLists.words("village-words");
    private static final Set<String> SEVERAL = WordLists.words("village-words-plural");
    private static final Set<String> OPENERS = WordLists.words("place-name-openers");
    private static final Set<String> WITHIN = WordLists.words("words-before-unlisted-places");
    private static final Set<String> GOES_ON = WordLists.words("words-behind-a-told-place");
    private static final Set<String> PARTICLES = NameRuns.PARTICLES;
    private static final Set<String> SAMPLING = Set.of("including", "like", "namely", "notably");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");

    /** Words between the article and the word for what the place is: "a small, rebel-held village". */
    private static final int LONGEST_ADJECTIVES = 4;

    private static final int MOST_LISTED = 12;

    private final TextWords words;
    private final NameRuns runs;

    UnlistedNames(String text, Words words) {
        this.words = new TextWords(text, words);
        this.runs = new NameRuns(this.words);
    }

    /** The names that word {@code i} shows to be places. */
    List<TextSpan> at(int i) {
        if (SEVERAL.contains(words.key(i)) && !words.isCapital(i)) {
            int behind = firstBehind(i);
            return behind > i ? listFrom(behind) : listUpTo(i - 1);
        }
        if (VILLAGES.contains(words.key(i)) && !words.isCapital(i)) {
            return told(i);
        }
        boolean particle = PARTICLES.contains(words.key(i)) && words.gap(i).equals("-");
        return particle || OPENERS.contains(words.key(i)) ? opened(i) : List.of();
    }

    /** The first word of the list in "villages of Zarqun", "villages such as Zarqun", "villages, most notably Zarqun"; else -1. */
    private int firstBehind(int several) {
        int at = several + 1;
        if (words.isJoined(several) && words.key(at).equals("of")) {
            return words.isJoined(at) ? at + 1 : -1;
        }
        boolean tied = words.isJoined(several) || words.gap(several).equals(", ");
        if (words.key(at).equals("most")) {
            at++;
        }
        boolean such = words.key(at).equals("such") && words.key(at + 1).equals("as");
        at = such ? at + 1 : at;
        boolean sample = such || SAMPLING.contains(words.key(at));
        return tied && sample && words.isJoined(at) ? at + 1 : -1;
    }

    /** "The villages of Zarqun, Tefla and Maron." */
    private List<TextSpan> listFrom(int first) {
        List<TextSpan> found = new ArrayList<>();
        int at = first;
        while (isNameWord(at) && found.size() < MOST_LISTED) {
            int last = lastOfName(at);
            found.addAll(runs.parted(at, last));
            at = next(last);
        }
        return found;
    }

    /** The first word behind a comma, an "and" or both; none is -1. */
    private int next(int last) {
        int and = last + 1;
        boolean tied = words.gap(last).equals(", ") || words.isJoined(last);
        if (tied && words.key(and).equals("and") && words.isJoined(and)) {
            return and + 1;
        }
        return words.gap(last).equals(", ") ? and : -1;
    }

    /** "Zarqun and Tefla districts." */
    private List<TextSpan> listUpTo(int last) {
        List<TextSpan> found = new ArrayList<>();
        int at = words.isJoined(last) ? last : -1;
        while (at >= 0 && words.isCapital(at) && found.size() < MOST_LISTED) {
            int first = firstOfName(at);
            found.addAll(runs.parted(first, at));
            at = before(first);
        }
        return found.size() > 1 ? found : List.of();
    }

    private int before(int first) {
        int and = first - 1;
        if (words.key(and).equals("and") && words.isJoined(and)) {
            return words.isJoined(and - 1) || words.gap(and - 1).equals(", ") ? and - 1 : -1;
        }
        return words.gap(and).equals(", ") ? and : -1;
    }

    /** "Shells hit Zarqun, a village in the hills." */
    private List<TextSpan> told(int village) {
        boolean over = !words.isJoined(village) || GOES_ON.contains(words.key(village + 1));
        int article = article(village);
        int last = article - 1;
        boolean tied = words.gap(last).equals(", ") || words.gap(last).equals(" ");
        if (!over || article < 0 || !tied || !words.isCapital(last)) {
            return List.of();
        }
        int first = firstOfName(last);
        boolean running = words.isJoined(first - 1) && !words.isCapital(first - 1);
        return running ? List.of(words.span(first, last)) : List.of();
    }

    /** The article before the word and its adjectives; -1 if there is none. */
    private int article(int village) {
        int at = village - 1;
        while (village - at <= LONGEST_ADJECTIVES
                && words.isJoined(at)
                && !ARTICLES.contains(words.key(at))
                && !words.isCapital(at)) {
            at--;
        }
        return ARTICLES.contains(words.key(at)) ? at : -1;
    }

    /** "In Tell Zarqun", "around al-Zarqun": a name that opens as those of places do, behind a word for where. */
    private List<TextSpan> opened(int first) {
        int lead = first - 1;
        boolean of = words.key(lead).equals("of") && PlaceWords.AREAS.contains(words.key(lead - 1));
        boolean led = words.isJoined(lead) && words.gap(lead).equals(" ") && (of || WITHIN.contains(words.key(lead)));
        int last = lastOfName(first);
        if (!led || !isNameWord(first) || last == first) {
            return List.of();
        }
        boolean one = words.isJoined(last) && VILLAGES.contains(words.key(last + 1));
        return one ? List.of() : runs.parted(first, last);
    }

    private int lastOfName(int first) {
        int last = first;
        while (words.gap(last).length() == 1 && words.isJoined(last) && isNameWord(last + 1)) {
            last++;
        }
        return last;
    }

    private int firstOfName(int last) {
        int first = last;
        while (words.isJoined(first - 1) && isNameWord(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isNameWord(int i) {
        boolean particle = PARTICLES.contains(words.key(i)) && words.isJoined(i);
        return words.isCapital(i) || (particle && words.isCapital(i + 1));
    }
}
