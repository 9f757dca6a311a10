package org.variorum.core;

import java.lang.management.ManagementFactory;

/** Counts what some work allocates: unlike its time, about the same on every machine and under every load. */
public final class AllocatedBytes {

    private AllocatedBytes() {}

    /** The bytes that this thread allocates while {@code work} runs. */
    public static long during(Runnable work) {
        var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadAllocatedBytes();
        work.run();
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
