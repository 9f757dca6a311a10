package org.variorum.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.core.parse.Mask;
import org.variorum.core.parse.ParsedSentence;
import org.variorum.core.parse.Parser;
import org.variorum.core.parse.Token;
import org.variorum.core.parse.Vocabulary;
import org.variorum.model.TextSpan;

/**
 * The English parser of NLP4J 1.1.3 behind core's interface.
 *
 * <p>One instance serves any number of threads: everything it holds is read-only, and most of it is memory-mapped. It
 * takes any string, and its work and memory grow with the length of the text, not faster.
 */
public final class Nlp4jParser implements Parser {

    private final List<NLPComponent<NLPNode>> steps;
    private final Vocabulary vocabulary;
    private final Words words = new Words(new EnglishTokenizer());
    private final Sentences sentences = Sentences.english();

    Nlp4jParser(List<NLPComponent<NLPNode>> steps, Vocabulary vocabulary) {
        this.steps = List.copyOf(steps);
        this.vocabulary = vocabulary;
    }

    private static Nlp4jParser open(Path folder) throws IOException {
        return new Nlp4jParser(Models.open(folder), ModelVocabulary.open(folder));
    }

    /** The cache folder used unless the user names another one. */
    public static Path standardCache() {
        return ModelCache.standard(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /**
     * Opens the models, preparing them in the cache first if that was not done yet.
     *
     * @param cache a folder that may not exist yet; the models take about 1 GB in it
     * @param progress hears of the preparation; not called when the models are ready
     * @throws ModelException if the models are not the published ones, or the cache cannot take them
     */
    public static Nlp4jParser load(Path cache, Progress progress) {
        ModelCache models = new ModelCache(cache);
        EnglishModels recipe = new EnglishModels(ModelsJar.onClassPath());
        try {
            return open(models.entry(recipe, progress));
        } catch (ModelException e) {
            throw e;
        } catch (IOException | RuntimeException broken) {
            models.discard(recipe);
            return again(models.entry(recipe, progress));
        }
    }

    private static Nlp4jParser again(Path folder) {
        try {
            return open(folder);
        } catch (IOException e) {
            throw new ModelException(
                    ModelException.Code.CACHE_BROKEN,
                    "cannot read the models back from " + folder + " (" + e + "); check the disk",
                    e);
        }
    }

    @Override
    public Optional<Vocabulary> vocabulary() {
        return Optional.of(vocabulary);
    }

    @Override
    public List<ParsedSentence> parse(String text, List<Mask> masks) {
        MaskedView view = MaskedView.of(text, masks);
        List<ParsedSentence> parsed = new ArrayList<>();
        sentences.each(words.of(view), sentence -> parsed.add(parsed(view, sentence)));
        return parsed;
    }

    private ParsedSentence parsed(MaskedView view, List<Word> sentence) {
        NLPNode[] nodes = new NLPNode[sentence.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (int i = 0; i < sentence.size(); i++) {
            nodes[i + 1] = new NLPNode(i + 1, sentence.get(i).form());
        }
        for (NLPComponent<NLPNode> step : steps) {
            step.process(nodes);
        }
        List<Token> tokens = new ArrayList<>(sentence.size());
        for (int i = 0; i < sentence.size(); i++) {
            tokens.add(token(view, sentence.get(i), nodes[i + 1]));
        }
        TextSpan span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new ParsedSentence(span, tokens);
    }

    private static Token token(MaskedView view, Word word, NLPNode node) {
        TextSpan span = view.original(word);
        String form = span.of(view.original());
        String lemma = (word.isMask() ? form : node.getLemma()).toLowerCase(Locale.ROOT);
        return new Token(
                span,
                form,
                lemma.equals(form) ? form : lemma,
                node.getPartOfSpeechTag(),
                node.getNamedEntityTag(),
                node.getDependencyHead().getID() - 1,
                node.getDependencyLabel());
    }
}
