package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.pipeline.Outcome;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;

final class BatchTest {

    private static final Outcome NOTHING = new Outcome(Optional.empty(), List.of(), List.of());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void handsOutcomesOnInTheOrderOfTheInputs(int threads) {
        List<String> done = new ArrayList<>();
        CountDownLatch secondStarted = new CountDownLatch(threads > 1 ? 2 : 1);

        try (Batch batch = new Batch(
                threads,
                input -> {
                    secondStarted.countDown();
                    await(secondStarted);
                    return NOTHING;
                },
                outcome -> done.add(outcome.name()))) {
            IntStream.range(0, 50).forEach(i -> batch.add(input("input-" + i)));
        }

        assertThat(done)
                .isEqualTo(IntStream.range(0, 50).mapToObj(i -> "input-" + i).toList());
    }

    @Test
    void holdsOnlyAFewInputsAtATime() {
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        try (Batch batch = new Batch(2, input -> NOTHING, outcome -> taken.incrementAndGet())) {
            for (int i = 0; i < 100; i++) {
                batch.add(input("input-" + i));
                int held = i + 1 - taken.get();
                most.accumulateAndGet(held, Math::max);
            }
        }

        assertThat(most).hasValueLessThanOrEqualTo(8);
        assertThat(taken).hasValue(100);
    }

    @Test
    void passesOnWhatTheWorkThrew() {
        assertThatThrownBy(() -> {
                    try (Batch batch = new Batch(1, BatchTest::fail, outcome -> {})) {
                        batch.add(input("bad"));
                    }
                })
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bad");
    }

    private static Outcome fail(RawInput input) {
        throw new IllegalArgumentException(input.name());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static RawInput input(String name) {
        return new RawInput(name, Optional.empty(), new byte[] {'x'}, InputFormat.TEXT, false);
    }
}
