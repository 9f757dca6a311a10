package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelCacheTest {

    @TempDir
    private Path folder;

    private Path root;
    private Path log;
    private ModelCache cache;
    private FakeModels models;

    @BeforeEach
    void emptyCache() {
        root = folder.resolve("cache");
        log = folder.resolve("log");
        cache = new ModelCache(root);
        models = new FakeModels(log, 0);
    }

    @Test
    void makesAnEntryOnce() throws IOException {
        Path entry = cache.entry(models, Progress.NONE);

        assertThat(cache.entry(models, Progress.NONE)).isEqualTo(entry);
        assertThat(models.made()).isEqualTo(1);
        assertThat(entry.resolve("first")).hasContent("first content");
        assertThat(names(root)).containsExactly(FakeModels.NAME, FakeModels.NAME + ".lock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "first", "first content and more", "fIrst content"})
    void makesAnEntryAgainWhenAFileIsNotWhatItWas(String content) throws IOException {
        Path entry = cache.entry(models, Progress.NONE);
        Files.writeString(entry.resolve("first"), content);

        assertThat(cache.entry(models, Progress.NONE).resolve("first")).hasContent("first content");
        assertThat(models.made()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"first", "second", Manifest.NAME})
    void makesAnEntryAgainWhenAFileIsGone(String name) throws IOException {
        Files.delete(cache.entry(models, Progress.NONE).resolve(name));

        assertThat(Manifest.holdsWholly(cache.entry(models, Progress.NONE))).isTrue();
        assertThat(models.made()).isEqualTo(2);
    }

    @Test
    void makesAnEntryAgainWhenItsManifestIsCut() throws IOException {
        Path manifest = cache.entry(models, Progress.NONE).resolve(Manifest.NAME);
        List<String> lines = Files.readAllLines(manifest);
        Files.write(manifest, lines.subList(0, lines.size() - 1));

        assertThat(Manifest.holdsWholly(cache.entry(models, Progress.NONE))).isTrue();
        assertThat(models.made()).isEqualTo(2);
    }

    @Test
    void makesADiscardedEntryAgain() {
        cache.entry(models, Progress.NONE);
        cache.discard(models);
        cache.entry(models, Progress.NONE);

        assertThat(models.made()).isEqualTo(2);
    }

    @Test
    void clearsWhatAKilledProcessLeft() throws IOException {
        Path part = Files.createDirectories(root.resolve(FakeModels.NAME + ".part"));
        Files.writeString(part.resolve("first"), "first con");

        Path entry = cache.entry(models, Progress.NONE);

        assertThat(part).doesNotExist();
        assertThat(entry.resolve("first")).hasContent("first content");
    }

    @Test
    void survivesAKill() throws Exception {
        Process killed = start(60_000);
        Path half = root.resolve(FakeModels.NAME + ".part").resolve("first");
        while (!Files.exists(half) || !Files.exists(log)) {
            assertThat(killed.isAlive()).isTrue();
            Thread.sleep(10);
        }
        killed.destroyForcibly().waitFor();

        assertThat(Manifest.holdsWholly(cache.entry(models, Progress.NONE))).isTrue();
        assertThat(names(root)).containsExactly(FakeModels.NAME, FakeModels.NAME + ".lock");
    }

    @Test
    void processesThatStartTogetherMakeAnEntryOnce() throws Exception {
        List<Process> processes = List.of(start(300), start(300), start(300));
        for (Process process : processes) {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }
        assertThat(log).hasContent("x");
    }

    @Test
    void threadsThatStartTogetherMakeAnEntryOnce() throws Exception {
        FakeModels slow = new FakeModels(log, Duration.ofMillis(200).toMillis());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Path>> entries = Stream.generate(() -> threads.submit(() -> cache.entry(slow, Progress.NONE)))
                    .limit(4)
                    .toList();
            for (Future<Path> entry : entries) {
                assertThat(Manifest.holdsWholly(entry.get())).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(slow.made()).isEqualTo(1);
    }

    @Test
    void leavesNothingWhenTheDiskBecomesFull() {
        ModelCache.Recipe full = failing(0, new IOException("No space left on device"));

        assertThatThrownBy(() -> cache.entry(full, Progress.NONE))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.code()).isEqualTo(ModelException.Code.CACHE_FULL))
                .hasMessageContaining(root.toString())
                .hasMessageContaining("--cache-dir");
        assertThat(root.resolve(FakeModels.NAME + ".part")).doesNotExist();
        assertThat(root.resolve(FakeModels.NAME)).doesNotExist();
    }

    @Test
    void asksForRoomBeforeItBegins() {
        ModelCache.Recipe huge = failing(Long.MAX_VALUE / 2, new IOException("not reached"));

        assertThatThrownBy(() -> cache.entry(huge, Progress.NONE))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.code()).isEqualTo(ModelException.Code.CACHE_FULL))
                .hasMessageContaining("MB");
    }

    @Test
    void saysSoWhenTheFolderCannotBeWritten() throws IOException {
        ModelCache below =
                new ModelCache(Files.writeString(folder.resolve("file"), "").resolve("cache"));

        assertThatThrownBy(() -> below.entry(models, Progress.NONE))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.code()).isEqualTo(ModelException.Code.CACHE_UNWRITABLE))
                .hasMessageContaining("file");
    }

    @ParameterizedTest
    @CsvSource({
        "/x,      Linux,    /x/variorum",
        "'',      Linux,    /home/u/.cache/variorum",
        "x,       Linux,    /home/u/.cache/variorum",
        "'',      Mac OS X, /home/u/Library/Caches/variorum",
        "/x,      Mac OS X, /x/variorum"
    })
    void standsWhereTheSystemKeepsCaches(String xdg, String system, Path expected) {
        assertThat(ModelCache.standard(Map.of("XDG_CACHE_HOME", xdg), system, Path.of("/home/u")))
                .isEqualTo(expected);
    }

    private Process start(long millis) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FakeModels.class.getName(),
                        root.toString(),
                        log.toString(),
                        Long.toString(millis))
                .inheritIO()
                .start();
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static ModelCache.Recipe failing(long bytes, IOException failure) {
        return new ModelCache.Recipe() {
            @Override
            public String name() {
                return FakeModels.NAME;
            }

            @Override
            public long bytes() {
                return bytes;
            }

            @Override
            public void write(Path folder, Progress progress) throws IOException {
                Files.writeString(folder.resolve("first"), "half");
                throw failure;
            }
        };
    }
}
