package org.variorum.nlp4j;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Java deserialisation of the models, open only to the classes that they really hold. */
final class AllowedClasses {

    /**
     * How much a stream may ask for.
     *
     * @param depth nested objects
     * @param references objects in all
     * @param array longest array
     */
    record Limits(long depth, long references, long array) {}

    /** The models as published: the gazetteers nest 51 deep and hold 10.7 million objects; the embeddings' table is 2^21. */
    static final Limits PUBLISHED = new Limits(64, 12_000_000, 1 << 21);

    /** What is left of a model when its weights and features are in flat files. */
    static final Limits SKELETON = new Limits(16, 20_000, 1 << 10);

    private static final String NLP = "edu.emory.mathcs.nlp.";

    private static final Set<String> NAMES = Set.of(
            "[F",
            "[Ljava.lang.Object;",
            "[Ljava.util.Map$Entry;",
            "[L" + NLP + "component.template.feature.FeatureItem;",
            "java.lang.Enum",
            "java.lang.Integer",
            "java.lang.Number",
            "java.util.ArrayList",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.TreeSet",
            "it.unimi.dsi.fastutil.ints.IntOpenHashSet",
            "it.unimi.dsi.fastutil.objects.AbstractObject2IntFunction",
            "it.unimi.dsi.fastutil.objects.AbstractObject2IntMap",
            "it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap",
            "org.magicwerk.brownies.collections.primitive.FloatGapList",
            "org.magicwerk.brownies.collections.primitive.IFloatList",
            NLP + "common.collection.tree.PrefixNode",
            NLP + "common.collection.tree.PrefixTree",
            NLP + "component.dep.DEPLabelCandidate",
            NLP + "component.dep.DEPParser",
            NLP + "component.ner.NERTagger",
            NLP + "component.pos.POSTagger",
            NLP + "component.template.OnlineComponent",
            NLP + "component.template.feature.Direction",
            NLP + "component.template.feature.FeatureItem",
            NLP + "component.template.feature.FeatureTemplate",
            NLP + "component.template.feature.Field",
            NLP + "component.template.feature.Relation",
            NLP + "component.template.feature.Source",
            NLP + "learning.optimization.AdaptiveGradientDescent",
            NLP + "learning.optimization.AdaptiveGradientDescentMiniBatch",
            NLP + "learning.optimization.OnlineOptimizer",
            NLP + "learning.optimization.StochasticGradientDescent",
            NLP + "learning.optimization.method.AdaGradMiniBatch",
            NLP + "learning.util.ColumnMajorVector",
            NLP + "learning.util.FeatureMap",
            NLP + "learning.util.LabelMap",
            NLP + "learning.util.MajorVector",
            NLP + "learning.util.RowMajorVector",
            NLP + "learning.util.WeightVector");

    private AllowedClasses() {}

    /**
     * Reads one object.
     *
     * @param in serialised object; read through a buffer and closed
     * @param limits how much it may hold
     * @param swap sees each object of the stream once its parts are read, and names the one to put in its place
     * @throws InvalidClassException if the stream holds a class that no model holds, or more than the limits
     */
    static Object read(InputStream in, Limits limits, UnaryOperator<Object> swap) throws IOException {
        try (Reader reader = new Reader(new BufferedInputStream(in, 1 << 17), limits, swap)) {
            return reader.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("the model names a class that is not on the class path: " + e.getMessage(), e);
        }
    }

    private static ObjectInputFilter.Status status(ObjectInputFilter.FilterInfo info, Limits limits) {
        if (info.depth() > limits.depth()
                || info.references() > limits.references()
                || info.arrayLength() > limits.array()) {
            return ObjectInputFilter.Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        if (type == null || NAMES.contains(type.getName())) {
            return ObjectInputFilter.Status.ALLOWED;
        }
        return ObjectInputFilter.Status.REJECTED;
    }

    private static final class Reader extends ObjectInputStream {

        private final UnaryOperator<Object> swap;

        Reader(InputStream in, Limits limits, UnaryOperator<Object> swap) throws IOException {
            super(in);
            this.swap = swap;
            setObjectInputFilter(info -> status(info, limits));
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object read) {
            return swap.apply(read);
        }
    }
}
