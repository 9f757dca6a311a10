package org.variorum.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node of the gazetteers' tree of names, made when asked for out of a mapped table from (node, word) to the next node. */
final class GazetteerNode extends PrefixNode<String, Set<String>> {

    static final int ROOT = 0;

    private static final long serialVersionUID = 1L;
    private static final int ABSENT = -1;

    private final transient Gazetteers gazetteers;
    private final int number;

    /**
     * The tables behind all nodes.
     *
     * @param edges from (node, word) to node
     * @param lists from node to the number of its list plus one, 0 where no name ends
     * @param names the lists
     */
    record Gazetteers(StringTable edges, IntBuffer lists, List<Set<String>> names) {}

    GazetteerNode(Gazetteers gazetteers, int number) {
        this.gazetteers = gazetteers;
        this.number = number;
    }

    @Override
    public @Nullable PrefixNode<String, Set<String>> get(@Nullable Object word) {
        int next = word instanceof String key ? gazetteers.edges().get(number, key, ABSENT) : ABSENT;
        return next == ABSENT ? null : new GazetteerNode(gazetteers, next);
    }

    @Override
    public @Nullable Set<String> getValue() {
        int list = gazetteers.lists().get(number);
        return list == 0 ? null : gazetteers.names().get(list - 1);
    }

    @Override
    public boolean hasValue() {
        return gazetteers.lists().get(number) != 0;
    }
}
