package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidClassException;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AllowedClassesTest {

    private static final AllowedClasses.Limits NARROW = new AllowedClasses.Limits(4, 100, 16);

    @Test
    void readsWhatTheModelsHold() throws IOException {
        Map<String, Object> map = new HashMap<>();
        map.put("embedding", new float[] {1, 2});
        map.put("list", new ArrayList<>(List.of("a", 3)));

        Map<?, ?> read = (Map<?, ?>) read(map);

        assertThat((float[]) read.get("embedding")).containsExactly(1, 2);
        assertThat(read.get("list")).isEqualTo(List.of("a", 3));
    }

    static List<Object> foreign() {
        return List.of(
                URI.create("http://example.org/"),
                new PriorityQueue<>(List.of("a")),
                new ArrayList<>(List.of(URI.create("x:y"))),
                new int[] {1},
                new float[17],
                nested(5));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void refusesOtherClassesAndMoreThanTheLimits(Object object) {
        assertThatThrownBy(() -> read(object)).isInstanceOf(InvalidClassException.class);
    }

    @Test
    void refusesMoreObjectsThanTheLimits() {
        List<Object> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(new ArrayList<>());
        }
        assertThatThrownBy(() -> AllowedClasses.read(
                        serialised(many), new AllowedClasses.Limits(4, 10, 16), UnaryOperator.identity()))
                .isInstanceOf(InvalidClassException.class);
    }

    @Test
    void swapsObjectsWhileReading() throws IOException {
        List<Object> swapped = new ArrayList<>(List.of("swapped"));
        Object read = AllowedClasses.read(
                serialised(nested(1)), NARROW, object -> object.equals(List.of()) ? swapped : object);

        assertThat(read).isEqualTo(List.of(swapped));
    }

    private static List<Object> nested(int depth) {
        List<Object> list = new ArrayList<>();
        if (depth > 0) {
            list.add(nested(depth - 1));
        }
        return list;
    }

    private static Object read(Object object) throws IOException {
        return AllowedClasses.read(serialised(object), NARROW, UnaryOperator.identity());
    }

    private static ByteArrayInputStream serialised(Object object) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
