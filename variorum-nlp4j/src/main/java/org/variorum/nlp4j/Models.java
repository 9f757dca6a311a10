package org.variorum.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** Opens a folder of converted models as the list of steps that the library runs over a sentence. */
final class Models {

    /** Numbers in one word embedding. */
    static final int DIMENSIONS = 50;

    private final Path folder;

    private Models(Path folder) {
        this.folder = folder;
    }

    /** The steps, in the library's own order: lexica, tags, lemmas, names, dependencies. */
    static List<NLPComponent<NLPNode>> open(Path folder) throws IOException {
        Models models = new Models(folder);
        return List.of(
                models.lexica(),
                models.model(Resource.TAGS),
                new MorphologicalAnalyzer<>(Language.ENGLISH),
                models.model(Resource.NAMES),
                models.model(Resource.DEPENDENCIES));
    }

    private GlobalLexica<NLPNode> lexica() throws IOException {
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(emptyConfiguration());
        StringTable ambiguity = table(Resource.AMBIGUITY);
        List<List<String>> classes = WordLists.read(folder.resolve(Resource.AMBIGUITY.lists()));
        lexica.setAmbiguityClasses(new GlobalLexicon<>(
                new WordMap<>(ambiguity, classes::get), Field.word_form_simplified_lowercase, "ambiguity"));
        StringTable clusters = table(Resource.CLUSTERS);
        List<Set<String>> paths = sets(Resource.CLUSTERS);
        lexica.setWordClusters(new GlobalLexicon<>(
                new WordMap<>(clusters, paths::get), Field.word_form_simplified_lowercase, "clusters"));
        FloatBuffer rows = floats(Resource.EMBEDDINGS.rows());
        lexica.setWordEmbeddings(new GlobalLexicon<>(
                new WordMap<>(table(Resource.EMBEDDINGS), number -> row(rows, number)),
                Field.word_form_undigitalized,
                "embeddings"));
        lexica.setNamedEntityGazetteers(new GlobalLexicon<>(gazetteers(), Field.word_form_simplified, "gazetteers"));
        return lexica;
    }

    /** A configuration without lexica: the library's way to a holder that is still empty. */
    private static Element emptyConfiguration() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .newDocument()
                    .createElement("configuration");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform has an XML document builder", e);
        }
    }

    private static float[] row(FloatBuffer rows, int number) {
        float[] row = new float[DIMENSIONS];
        rows.get(number * DIMENSIONS, row);
        return row;
    }

    private PrefixTree<String, Set<String>> gazetteers() throws IOException {
        IntBuffer lists =
                Mapped.file(folder.resolve(Resource.GAZETTEERS.rows())).asIntBuffer();
        GazetteerNode.Gazetteers gazetteers =
                new GazetteerNode.Gazetteers(table(Resource.GAZETTEERS), lists, sets(Resource.GAZETTEERS));
        PrefixTree<String, Set<String>> tree = new PrefixTree<>();
        tree.setRoot(new GazetteerNode(gazetteers, GazetteerNode.ROOT));
        return tree;
    }

    private List<Set<String>> sets(Resource resource) throws IOException {
        return WordLists.read(folder.resolve(resource.lists())).stream()
                .<Set<String>>map(LinkedHashSet::new)
                .toList();
    }

    private OnlineComponent<NLPNode, ?> model(Resource resource) throws IOException {
        StringTable features = table(resource);
        Object model = AllowedClasses.read(
                Files.newInputStream(folder.resolve(resource.skeleton())),
                AllowedClasses.SKELETON,
                read -> withFeatures(read, features));
        @SuppressWarnings("unchecked")
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) model;
        WeightVector weights = component.getOptimizer().getWeightVector();
        weights.setDenseWeightVector(weights(weights.getDenseWeightVector(), resource.dense()));
        weights.setSparseWeightVector(weights(weights.getSparseWeightVector(), resource.sparse()));
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    /** The template keeps its features to itself, so they are filled in while it is read. */
    private static Object withFeatures(Object read, StringTable features) {
        if (read instanceof FeatureMap map) {
            List<Object2IntMap<String>> types = map.getIndexMaps();
            for (int type = 0; type < types.size(); type++) {
                types.set(type, new Features(features, type));
            }
        }
        return read;
    }

    private MajorVector weights(MajorVector empty, String file) throws IOException {
        FloatBuffer values = floats(file);
        int labels = empty.getLabelSize();
        int features = empty.getFeatureSize();
        if (values.capacity() != labels * features) {
            throw new IOException(
                    file + " holds " + values.capacity() + " weights, not " + labels + " times " + features);
        }
        return empty instanceof ColumnMajorVector
                ? new ColumnWeights(labels, features, values)
                : new RowWeights(labels, features, values);
    }

    private StringTable table(Resource resource) throws IOException {
        return StringTable.open(folder.resolve(resource.table()));
    }

    private FloatBuffer floats(String file) throws IOException {
        return Mapped.file(folder.resolve(file)).asFloatBuffer();
    }
}
