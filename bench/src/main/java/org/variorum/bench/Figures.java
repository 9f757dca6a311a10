package org.variorum.bench;

import java.util.List;
import java.util.Locale;

/**
 * What one pipeline did with one file of articles, as a row of the table.
 *
 * @param seconds for the articles alone, without starting and loading
 * @param loadSeconds from the start of the virtual machine to the first article, as far as it can be told apart
 * @param cpuSeconds of the whole process, loading included
 * @param unparsed words that stand in no parsed sentence: skipped sentences, and parts of the page that are not read
 */
record Figures(
        String pipeline,
        int articles,
        long words,
        double seconds,
        double loadSeconds,
        double cpuSeconds,
        long peakMegabytes,
        long unparsed) {

    static final List<String> COLUMNS =
            List.of("pipeline", "articles", "words", "seconds", "words/s", "load s", "CPU s", "peak MB", "unparsed");

    /** The row, tab-separated, in the order of {@link #COLUMNS}. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%.1f\t%.0f\t%.1f\t%.1f\t%d\t%d",
                pipeline,
                articles,
                words,
                seconds,
                words / seconds,
                loadSeconds,
                cpuSeconds,
                peakMegabytes,
                unparsed);
    }
}
