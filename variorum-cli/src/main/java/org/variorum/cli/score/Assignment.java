package org.variorum.cli.score;

import java.util.Arrays;

/**
 * Pairs rows with columns, one to one, so that the sum of gains is greatest.
 *
 * <p>The Hungarian method with shortest augmenting paths: each row in turn is given a column, earlier rows being moved
 * along the cheapest path. Row and column 0 are the root of that path, so the real ones count from 1. Of equal sums the
 * one found depends on the order of rows and columns only.
 */
final class Assignment {

    private final double[][] gain;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    /** The row that has a column; 0 for none. */
    private final int[] owner;

    private Assignment(double[][] gain) {
        this.gain = gain;
        this.columns = gain[0].length;
        this.rowPotential = new double[gain.length + 1];
        this.columnPotential = new double[columns + 1];
        this.owner = new int[columns + 1];
    }

    /**
     * The column of every row, -1 for none.
     *
     * @param gain by row and column, all rows of one length; 0 where the two must not be paired, else positive
     */
    static int[] best(double[][] gain) {
        int[] columnOf = new int[gain.length];
        Arrays.fill(columnOf, -1);
        if (gain.length == 0 || gain[0].length == 0) {
            return columnOf;
        }
        boolean tall = gain.length > gain[0].length;
        Assignment made = new Assignment(tall ? transposed(gain) : gain);
        made.solve();
        for (int column = 1; column <= made.columns; column++) {
            int row = tall ? column - 1 : made.owner[column] - 1;
            int its = tall ? made.owner[column] - 1 : column - 1;
            if (row >= 0 && its >= 0 && gain[row][its] > 0) {
                columnOf[row] = its;
            }
        }
        return columnOf;
    }

    private static double[][] transposed(double[][] table) {
        double[][] turned = new double[table[0].length][table.length];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                turned[column][row] = table[row][column];
            }
        }
        return turned;
    }

    private void solve() {
        for (int row = 1; row <= gain.length; row++) {
            owner[0] = row;
            int[] before = new int[columns + 1];
            int free = search(before);
            while (free != 0) {
                owner[free] = owner[before[free]];
                free = before[free];
            }
        }
    }

    /** Finds the free column at the end of the cheapest path from the row at the root, and writes the path. */
    private int search(int[] before) {
        double[] slack = new double[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] used = new boolean[columns + 1];
        int column = 0;
        while (owner[column] != 0) {
            used[column] = true;
            int next = relax(column, slack, used, before);
            shift(slack[next], slack, used);
            column = next;
        }
        return column;
    }

    /** Updates what each unused column costs by way of {@code column}; the cheapest of them. */
    private int relax(int column, double[] slack, boolean[] used, int[] before) {
        int row = owner[column];
        int cheapest = 0;
        for (int other = 1; other <= columns; other++) {
            if (used[other]) {
                continue;
            }
            double cost = -gain[row - 1][other - 1] - rowPotential[row] - columnPotential[other];
            if (cost < slack[other]) {
                slack[other] = cost;
                before[other] = column;
            }
            if (cheapest == 0 || slack[other] < slack[cheapest]) {
                cheapest = other;
            }
        }
        return cheapest;
    }

    private void shift(double step, double[] slack, boolean[] used) {
        for (int column = 0; column <= columns; column++) {
            if (used[column]) {
                rowPotential[owner[column]] += step;
                columnPotential[column] -= step;
            } else {
                slack[column] -= step;
            }
        }
    }
}
