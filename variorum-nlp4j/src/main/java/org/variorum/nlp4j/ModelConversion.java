package org.variorum.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import org.magicwerk.brownies.collections.primitive.FloatGapList;

/**
 * Turns the published models into flat files that open at once.
 *
 * <p>As published they are XZ streams of serialised Java objects: 24 s of unpacking, 18 s of reading millions of small
 * objects, 2 GB of heap. Nothing is computed here and no number is rounded: words keep their UTF-16 units, floats their
 * bits, lists their order, so the parses are the same.
 */
final class ModelConversion {

    private final ModelsJar jar;
    private final Path folder;

    ModelConversion(ModelsJar jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    void convert(Resource resource, LongConsumer read) throws IOException {
        jar.read(resource, read, in -> {
            switch (resource) {
                case EMBEDDINGS -> embeddings(resource, in);
                case GAZETTEERS -> gazetteers(resource, in);
                case CLUSTERS, AMBIGUITY -> lists(resource, in);
                case DEPENDENCIES, NAMES, TAGS -> model(resource, in);
            }
            return resource;
        });
    }

    private static Object published(InputStream in, UnaryOperator<Object> swap) throws IOException {
        return AllowedClasses.read(in, AllowedClasses.PUBLISHED, swap);
    }

    private void embeddings(Resource resource, InputStream in) throws IOException {
        Map<?, ?> rows = (Map<?, ?>) published(in, UnaryOperator.identity());
        StringTableWriter table = new StringTableWriter();
        try (FlatFile out = FlatFile.create(folder.resolve(resource.rows()))) {
            int number = 0;
            for (Map.Entry<?, ?> row : rows.entrySet()) {
                float[] values = (float[]) row.getValue();
                if (values.length != Models.DIMENSIONS) {
                    throw new IOException("an embedding of " + values.length + " numbers");
                }
                for (float value : values) {
                    out.put(value);
                }
                table.add(0, (String) row.getKey(), number++);
            }
        }
        table.write(folder.resolve(resource.table()));
    }

    private void lists(Resource resource, InputStream in) throws IOException {
        Map<?, ?> entries = (Map<?, ?>) published(in, UnaryOperator.identity());
        StringTableWriter table = new StringTableWriter();
        WordLists lists = new WordLists();
        entries.forEach((word, list) -> table.add(0, (String) word, lists.number(strings(list))));
        table.write(folder.resolve(resource.table()));
        lists.write(folder.resolve(resource.lists()));
    }

    private static Collection<String> strings(Object list) {
        return ((Collection<?>) list).stream().map(String.class::cast).toList();
    }

    private void gazetteers(Resource resource, InputStream in) throws IOException {
        PrefixTree<?, ?> tree = (PrefixTree<?, ?>) published(in, UnaryOperator.identity());
        try (FlatFile rows = FlatFile.create(folder.resolve(resource.rows()))) {
            Tree walk = new Tree(rows);
            walk.node(tree.getRoot());
            walk.edges.write(folder.resolve(resource.table()));
            walk.lists.write(folder.resolve(resource.lists()));
        }
    }

    /** A walk over the tree of names, root first and by the alphabet, so that every Java gives the same numbers. */
    private static final class Tree {

        private final StringTableWriter edges = new StringTableWriter();
        private final WordLists lists = new WordLists();
        private final FlatFile rows;
        private int nodes = GazetteerNode.ROOT;

        Tree(FlatFile rows) {
            this.rows = rows;
        }

        void node(PrefixNode<?, ?> node) throws IOException {
            int number = nodes++;
            rows.put(node.hasValue() ? lists.number(strings(node.getValue())) + 1 : 0);
            Map<String, PrefixNode<?, ?>> children = new TreeMap<>();
            node.forEach((word, child) -> children.put((String) word, child));
            for (Map.Entry<String, PrefixNode<?, ?>> child : children.entrySet()) {
                edges.add(number, child.getKey(), nodes);
                node(child.getValue());
            }
        }
    }

    private void model(Resource resource, InputStream in) throws IOException {
        try {
            Object skeleton = published(in, new Stripping(resource));
            try (ObjectOutputStream out = new ObjectOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(folder.resolve(resource.skeleton()))))) {
                out.writeObject(skeleton);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Takes the weights and features out of a model while it is read, and leaves it empty ones. */
    private final class Stripping implements UnaryOperator<Object> {

        private final Resource resource;
        /** Serialised fields come in the order of their names, so the dense weights come before the sparse ones. */
        private int vectors;

        Stripping(Resource resource) {
            this.resource = resource;
        }

        @Override
        public Object apply(Object read) {
            try {
                if (read instanceof FloatGapList list) {
                    weights(list, folder.resolve(vectors++ == 0 ? resource.dense() : resource.sparse()));
                    return new FloatGapList();
                }
                if (read instanceof FeatureMap map) {
                    features(map.getIndexMaps());
                }
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void weights(FloatGapList weights, Path file) throws IOException {
            try (FlatFile out = FlatFile.create(file)) {
                for (int i = 0; i < weights.size(); i++) {
                    out.put(weights.get(i));
                }
            }
        }

        private void features(List<Object2IntMap<String>> types) throws IOException {
            StringTableWriter table = new StringTableWriter();
            for (int type = 0; type < types.size(); type++) {
                int scope = type;
                types.get(type).forEach((feature, number) -> table.add(scope, feature, number));
                types.set(type, new Object2IntOpenHashMap<>());
            }
            table.write(folder.resolve(resource.table()));
        }
    }
}
