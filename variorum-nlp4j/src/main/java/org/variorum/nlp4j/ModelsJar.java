package org.variorum.nlp4j;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The jar of English models as its authors published it. */
final class ModelsJar {

    /** SHA-256 of nlp4j-english-1.1.3.jar as Maven Central serves it. */
    static final String SHA_256 = "1e3b7f530841dea28bfa8be8943de58bf31b1191b71262bd96272ebe7f8d0576";

    private final Path file;

    ModelsJar(Path file) {
        this.file = file;
    }

    /** The jar on this program's class path. */
    static ModelsJar onClassPath() {
        String entry = Resource.DEPENDENCIES.path();
        URL url = ModelsJar.class.getClassLoader().getResource(entry);
        if (url == null) {
            throw missing("nlp4j-english-1.1.3.jar is not on the class path; reinstall the program", null);
        }
        try {
            URLConnection connection = url.openConnection();
            if (connection instanceof JarURLConnection jar) {
                return new ModelsJar(Path.of(jar.getJarFileURL().toURI()));
            }
            throw missing("the models must come from nlp4j-english-1.1.3.jar itself, not from " + url, null);
        } catch (IOException | URISyntaxException e) {
            throw missing("cannot find the file behind " + url, e);
        }
    }

    /** Refuses any jar but the published one. */
    void check(LongConsumer read) throws IOException {
        MessageDigest digest = Checksum.sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                read.accept(n);
            }
        }
        String found = Checksum.hex(digest);
        if (!found.equals(SHA_256)) {
            throw new ModelException(
                    ModelException.Code.MODELS_ALTERED,
                    "the models in " + file + " are not the published ones: SHA-256 " + found + " instead of " + SHA_256
                            + "; reinstall the program",
                    null);
        }
    }

    long size() throws IOException {
        return Files.size(file);
    }

    /** Runs {@code use} over one unpacked resource; {@code read} hears of the packed bytes taken. */
    Object read(Resource resource, LongConsumer read, Use use) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(resource.path());
            if (entry == null) {
                throw missing(resource.path() + " is not in " + file + "; reinstall the program", null);
            }
            try (InputStream in = new XZInputStream(new Counted(zip.getInputStream(entry), read))) {
                return use.of(in);
            }
        }
    }

    /** The packed size of one resource. */
    long size(Resource resource) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(resource.path());
            return entry == null ? 0 : entry.getSize();
        }
    }

    private static ModelException missing(String message, @Nullable Throwable cause) {
        return new ModelException(ModelException.Code.MODELS_MISSING, message, cause);
    }

    /** What is done with an unpacked resource. */
    @FunctionalInterface
    interface Use {
        Object of(InputStream in) throws IOException;
    }

    private static final class Counted extends FilterInputStream {

        private final LongConsumer read;

        Counted(InputStream in, LongConsumer read) {
            super(in);
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            if (value >= 0) {
                read.accept(1);
            }
            return value;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            if (n > 0) {
                read.accept(n);
            }
            return n;
        }
    }
}
