package org.variorum.nlp4j;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs work two at a time; more would not fit into 3 GB of heap. */
final class Tasks {

    private static final int THREADS = 2;

    private Tasks() {}

    /** Runs all tasks in order of the list; the first failure, by place in the list, is thrown when all have ended. */
    static <T> void run(List<Callable<T>> tasks) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "models");
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (Future<T> done : threads.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted while preparing the models").initCause(e);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static IOException unwrapped(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof RuntimeException failed) {
            throw failed;
        }
        if (cause instanceof Error failed) {
            throw failed;
        }
        return cause instanceof IOException failed ? failed : new IOException(failure);
    }
}
