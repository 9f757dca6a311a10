package org.variorum.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsJarTest {

    @TempDir
    private Path folder;

    @Test
    void theJarOnTheClassPathHoldsEveryResource() throws IOException {
        ModelsJar jar = ModelsJar.onClassPath();

        for (Resource resource : Resource.values()) {
            assertThat(jar.size(resource)).as(resource.path()).isGreaterThan(1_000_000);
        }
    }

    @Test
    void anotherJarIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("nlp4j-english-1.1.3.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(Resource.TAGS.path()));
        }
        ModelCache cache = new ModelCache(folder.resolve("cache"));

        assertThatThrownBy(() -> cache.entry(new EnglishModels(new ModelsJar(file)), Progress.NONE))
                .isInstanceOfSatisfying(
                        ModelException.class, e -> assertThat(e.code()).isEqualTo(ModelException.Code.MODELS_ALTERED))
                .hasMessageContaining(ModelsJar.SHA_256)
                .hasMessageContaining(file.toString());
    }
}
