package org.variorum.core.reconcile.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnionsTest {

    private static int[] names(Unions unions, int members) {
        return IntStream.range(0, members).map(unions::of).toArray();
    }

    @Test
    void whatNothingLinksStaysAlone() {
        assertThat(names(new Unions(3), 3)).containsExactly(0, 1, 2);
    }

    @Test
    void aChainIsOneGroupCalledByItsLeast() {
        Unions unions = new Unions(6);
        unions.link(5, 3);
        unions.link(3, 1);
        unions.link(4, 2);
        unions.link(1, 5);
        assertThat(names(unions, 6)).containsExactly(0, 1, 2, 1, 2, 1);
    }
}
