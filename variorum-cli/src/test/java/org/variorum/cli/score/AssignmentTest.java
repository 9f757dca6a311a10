package org.variorum.cli.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

    /** Taking 9 first would leave 1: 8 + 7 is more. */
    @Test
    void greatestSumBeatsGreatestPair() {
        assertThat(Assignment.best(new double[][] {{9, 8}, {7, 1}})).containsExactly(1, 0);
    }

    @Test
    void moreRowsThanColumns() {
        assertThat(Assignment.best(new double[][] {{2}, {5}, {3}})).containsExactly(-1, 0, -1);
    }

    @Test
    void zeroIsNoPair() {
        assertThat(Assignment.best(new double[][] {{0, 1, 0}, {0, 2, 0}})).containsExactly(-1, 1);
    }

    @Test
    void nothingToPair() {
        assertThat(Assignment.best(new double[0][0])).isEmpty();
        assertThat(Assignment.best(new double[2][0])).containsExactly(-1, -1);
    }

    /** Against every possible assignment of small tables with many zeros and equal numbers. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sumIsTheGreatestThereIs(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            int columns = 1 + random.nextInt(5);
            double[][] gain = new double[1 + random.nextInt(5)][columns];
            for (double[] row : gain) {
                IntStream.range(0, columns).forEach(column -> row[column] = Math.max(0, random.nextInt(9) - 3));
            }
            int[] best = Assignment.best(gain);
            double sum = IntStream.range(0, gain.length)
                    .filter(row -> best[row] >= 0)
                    .mapToDouble(row -> gain[row][best[row]])
                    .sum();
            assertThat(sum).isEqualTo(greatest(gain, 0, 0));
            assertThat(IntStream.of(best).filter(column -> column >= 0)).doesNotHaveDuplicates();
        }
    }

    private static double greatest(double[][] gain, int row, int taken) {
        if (row == gain.length) {
            return 0;
        }
        double best = greatest(gain, row + 1, taken);
        for (int column = 0; column < gain[row].length; column++) {
            if ((taken & (1 << column)) == 0) {
                best = Math.max(best, gain[row][column] + greatest(gain, row + 1, taken | (1 << column)));
            }
        }
        return best;
    }
}
