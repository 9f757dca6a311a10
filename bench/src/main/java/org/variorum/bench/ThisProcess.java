package org.variorum.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Time used by the running virtual machine. */
final class ThisProcess {
    private ThisProcess() {}

    static double secondsSinceStart() {
        return ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
    }

    static double cpuSeconds() {
        return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElse(Duration.ZERO)
                        .toMillis()
                / 1e3;
    }
}
