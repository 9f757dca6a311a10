package org.variorum.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** What the user sees while work goes on: a bar on a terminal, nothing elsewhere. */
final class Terminal implements AutoCloseable {

    /** Set by the launcher when standard error is a terminal. */
    private static final String TERMINAL_MARK = "VARIORUM_TTY";

    private static final Pattern UNPRINTED = Pattern.compile("[\\s\\p{Cntrl}\\u0080-\\u009f]+");

    private final PrintWriter err;
    private final boolean interactive;
    private final AtomicLong lastPercent = new AtomicLong(-1);
    private @Nullable ProgressBar bar;

    Terminal(PrintWriter err, boolean quiet) {
        this.err = err;
        this.interactive = !quiet && System.getenv(TERMINAL_MARK) != null;
    }

    /** Words out of an article or a file's name, without the characters by which they could write to the terminal. */
    static String plain(String words) {
        return UNPRINTED.matcher(words).replaceAll(" ");
    }

    /** Starts a bar over {@code total} bytes; 0 where the end is not known. */
    void start(String task, long total) {
        if (interactive) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total > 0 ? total : -1)
                    .setUnit(" kB", 1000)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .clearDisplayOnFinish()
                    .build();
        }
    }

    /** Moves the bar. */
    void step(long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    /** The models are being prepared; a line for every tenth, since it takes long and happens once. */
    void preparing(String step, long done, long total) {
        long percent = total == 0 ? 100 : done * 100 / total;
        long tenth = percent / 10;
        if (lastPercent.getAndSet(tenth) != tenth) {
            err.println("variorum: preparing the language models, once: " + step + " " + percent + " %");
            err.flush();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
