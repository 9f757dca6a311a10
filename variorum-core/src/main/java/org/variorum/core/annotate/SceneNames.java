package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/**
 * Names of scenes that no table holds and that the parser's tagger takes for a person, a body or nothing: what stands behind
 * "near" or "outside" and right before the day ("ambushed a patrol near Zarqun Zarqun on Friday").
 */
final class SceneNames {

    static final String RULE = "tagger.scene";

    private static final Set<String> BESIDE = Set.of("near", "outside");
    private static final Set<String> DAY = Set.of("on", "in", "at");
    private static final Set<String> NO_SCENE = Set.of("GPE", "LOC", "FAC", "DATE", "TIME", "NORP", "EVENT");

    private SceneNames() {}

    static List<TextSpan> of(Sentence sentence) {
        List<TextSpan> found = new ArrayList<>();
        for (int last = 1; last < sentence.tokens().size(); last++) {
            int first = isScene(sentence, last) ? firstOf(sentence, last) : -1;
            if (first > 0
                    && sentence.token(first - 1)
                            .equals(sentence.token(sentence.token(last).head()))) {
                found.add(
                        sentence.token(first).span().union(sentence.token(last).span()));
            }
        }
        return found;
    }

    private static boolean isScene(Sentence sentence, int last) {
        Token token = sentence.token(last);
        int lead = token.head();
        if (!token.tag().equals("NNP") || !token.relation().equals("pobj") || lead < 0) {
            return false;
        }
        String type = token.name().length() > 2 ? token.name().substring(2) : "";
        return BESIDE.contains(sentence.token(lead).lemma()) && !NO_SCENE.contains(type) && isBeforeDay(sentence, last);
    }

    /** Does the day stand right behind it: "on Friday"? */
    private static boolean isBeforeDay(Sentence sentence, int last) {
        int day = last + 2;
        return day < sentence.tokens().size()
                && DAY.contains(sentence.token(last + 1).lemma())
                && sentence.token(day).name().endsWith("DATE");
    }

    private static int firstOf(Sentence sentence, int last) {
        int first = last;
        while (first > 0
                && sentence.token(first - 1).tag().equals("NNP")
                && sentence.token(first - 1).relation().equals("compound")) {
            first--;
        }
        return first;
    }
}
