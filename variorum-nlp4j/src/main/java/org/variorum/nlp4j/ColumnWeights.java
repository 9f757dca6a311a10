package org.variorum.nlp4j;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseItem;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.nio.FloatBuffer;

/** A model's weights, label by label for each feature, read from a mapped file. Sums run in the library's own order. */
final class ColumnWeights extends ColumnMajorVector {

    private static final long serialVersionUID = 1L;

    private final transient FloatBuffer values;

    ColumnWeights(int labels, int features, FloatBuffer values) {
        this.values = values;
        setSizes(labels, features);
    }

    @Override
    public float get(int index) {
        return values.get(index);
    }

    @Override
    public int size() {
        return values.capacity();
    }

    @Override
    public void addScores(SparseVector x, float[] scores) {
        float[] column = new float[scores.length];
        for (SparseItem item : x.getVector()) {
            if (item.getIndex() < feature_size) {
                add(item.getIndex() * label_size, item.getValue(), column, scores);
            }
        }
    }

    /** The labels' weights are copied out at once: one by one, each is checked against the mapping's bounds and life. */
    private void add(int from, float factor, float[] column, float[] scores) {
        values.get(from, column);
        for (int label = 0; label < scores.length; label++) {
            scores[label] += column[label] * factor;
        }
    }

    @Override
    public void addScores(float[] x, float[] scores) {
        float[] column = new float[scores.length];
        for (int i = 0; i < x.length; i++) {
            add(i * scores.length, x[i], column, scores);
        }
    }
}
