package org.variorum.nlp4j;

import edu.emory.mathcs.nlp.learning.util.RowMajorVector;
import java.nio.FloatBuffer;

/** A model's weights, feature by feature for each label, read from a mapped file. */
final class RowWeights extends RowMajorVector {

    private static final long serialVersionUID = 1L;

    private final transient FloatBuffer values;

    RowWeights(int labels, int features, FloatBuffer values) {
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
    public void addScores(float[] x, float[] scores) {
        int index = 0;
        for (int label = 0; label < scores.length; label++) {
            for (int i = 0; i < x.length; i++) {
                scores[label] += values.get(index++) * x[i];
            }
        }
    }
}
