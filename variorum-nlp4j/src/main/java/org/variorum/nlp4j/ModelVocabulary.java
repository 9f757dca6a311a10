package org.variorum.nlp4j;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.variorum.core.parse.Vocabulary;

/**
 * What the models know of single words. The tagger's table of ambiguous words has each word of its training texts with its
 * tags, the most frequent first, and leaves out words that were proper nouns only; the embeddings' table has the words of a
 * larger corpus in the letter case in which they stood there.
 */
final class ModelVocabulary implements Vocabulary {

    private static final int ABSENT = -1;
    private static final String PROPER_NOUN = "NNP";

    private final StringTable tags;
    private final List<List<String>> classes;
    private final StringTable forms;

    private ModelVocabulary(StringTable tags, List<List<String>> classes, StringTable forms) {
        this.tags = tags;
        this.classes = classes;
        this.forms = forms;
    }

    /** From a folder of converted models. */
    static ModelVocabulary open(Path folder) throws IOException {
        return new ModelVocabulary(
                StringTable.open(folder.resolve(Resource.AMBIGUITY.table())),
                WordLists.read(folder.resolve(Resource.AMBIGUITY.lists())),
                StringTable.open(folder.resolve(Resource.EMBEDDINGS.table())));
    }

    @Override
    public Use use(String word) {
        int number = tags.get(0, StringUtils.toSimplifiedForm(word, true), ABSENT);
        if (number == ABSENT) {
            return unknown(word);
        }
        List<String> known = classes.get(number);
        boolean name = known.stream().anyMatch(tag -> tag.startsWith(PROPER_NOUN));
        if (!name) {
            return Use.COMMON;
        }
        if (!stands(word)) {
            return Use.NAME;
        }
        return known.get(0).startsWith(PROPER_NOUN) ? Use.MOSTLY_NAME : Use.MOSTLY_COMMON;
    }

    private Use unknown(String word) {
        boolean shouted = stands(word.toUpperCase(Locale.ROOT)) && !stands(word) && !stands(capital(word));
        return shouted ? Use.ACRONYM : Use.NAME;
    }

    private boolean stands(String form) {
        return forms.get(0, form, ABSENT) != ABSENT;
    }

    private static String capital(String word) {
        int first = word.isEmpty() ? 0 : Character.charCount(word.codePointAt(0));
        return word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
    }
}
