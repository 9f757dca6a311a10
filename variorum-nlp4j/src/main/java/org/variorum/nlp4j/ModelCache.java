package org.variorum.nlp4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder of folders that are expensive to make, each made once.
 *
 * <p>An entry is written under another name beside its place and renamed when it is whole, so a reader sees all of it or
 * nothing, and a kill at any moment leaves only rubbish that the next writer clears. A lock file per entry keeps a second
 * process from doing the same work at the same time; a reader of a whole entry takes no lock and writes nothing, so a
 * cache on a read-only disk serves.
 */
final class ModelCache {

    /** How an entry is made. */
    interface Recipe {

        /** The entry's name; another content needs another name. */
        String name();

        /** Room that the entry takes, in bytes, at most. */
        long bytes();

        /** Puts the entry's files, and nothing else, into an empty folder. */
        void write(Path folder, Progress progress) throws IOException;
    }

    /** File locks are held by the process, so its own threads need this one first. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private static final String PART = ".part";

    private final Path root;

    ModelCache(Path root) {
        this.root = root.toAbsolutePath();
    }

    /**
     * Where the cache stands unless the user says otherwise: {@code $XDG_CACHE_HOME/variorum}, {@code ~/.cache/variorum},
     * or on macOS {@code ~/Library/Caches/variorum}.
     */
    static Path standard(Map<String, String> environment, String system, Path home) {
        String set = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (!set.isEmpty() && Path.of(set).isAbsolute()) {
            return Path.of(set, "variorum");
        }
        boolean mac = system.toLowerCase(Locale.ROOT).startsWith("mac");
        return home.resolve(mac ? "Library/Caches" : ".cache").resolve("variorum");
    }

    /** The entry's folder; made first if it is not there, or not whole. */
    Path entry(Recipe recipe, Progress progress) {
        Path entry = root.resolve(recipe.name());
        if (Manifest.holds(entry)) {
            return entry;
        }
        THREADS.lock();
        try {
            return locked(recipe, progress, entry);
        } catch (IOException e) {
            throw failed(e);
        } finally {
            THREADS.unlock();
        }
    }

    /** Takes away an entry that is whole by its manifest, but cannot be used; the next call makes it again. */
    void discard(Recipe recipe) {
        try {
            Files.deleteIfExists(root.resolve(recipe.name()).resolve(Manifest.NAME));
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private Path locked(Recipe recipe, Progress progress, Path entry) throws IOException {
        Files.createDirectories(root);
        Path lockFile = root.resolve(recipe.name() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("lost the lock " + lockFile);
            }
            if (!Manifest.holds(entry)) {
                clear(recipe);
                make(recipe, progress, entry);
            }
            return entry;
        }
    }

    private void clear(Recipe recipe) throws IOException {
        try (Stream<Path> all = Files.list(root)) {
            for (Path path : all.toList()) {
                String name = path.getFileName().toString();
                if (name.equals(recipe.name()) || name.equals(recipe.name() + PART)) {
                    delete(path);
                }
            }
        }
    }

    private void make(Recipe recipe, Progress progress, Path entry) throws IOException {
        checkRoom(recipe);
        Path part = Files.createDirectory(root.resolve(recipe.name() + PART));
        try {
            recipe.write(part, progress);
            Manifest.write(part);
            force(part);
            Files.move(part, entry, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException e) {
            deleteQuietly(part, e);
            throw e;
        }
    }

    private void checkRoom(Recipe recipe) throws IOException {
        long room = Files.getFileStore(root).getUsableSpace();
        if (room < recipe.bytes()) {
            throw full(
                    "the models need " + megabytes(recipe.bytes()) + " in " + root + ", where only " + megabytes(room)
                            + " are free",
                    null);
        }
    }

    /** To the disk itself, so that a power cut after the rename does not leave files of the right size and no content. */
    private static void force(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
            }
        }
    }

    private ModelException failed(IOException cause) {
        if (outOfRoom(cause)) {
            return full("the disk became full while the models were written to " + root, cause);
        }
        return new ModelException(
                ModelException.Code.CACHE_UNWRITABLE,
                "cannot write the models to " + root + " (" + cause
                        + "); make the folder writable or name another one with --cache-dir",
                cause);
    }

    private boolean outOfRoom(IOException cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (message.contains("no space left") || message.contains("quota exceeded")) {
            return true;
        }
        try {
            return Files.getFileStore(root).getUsableSpace() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static ModelException full(String what, @Nullable Throwable cause) {
        return new ModelException(
                ModelException.Code.CACHE_FULL,
                what + "; make room, or name a folder on another disk with --cache-dir",
                cause);
    }

    private static String megabytes(long bytes) {
        return (bytes + 999_999) / 1_000_000 + " MB";
    }

    private static void deleteQuietly(Path part, Exception cause) {
        try {
            delete(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private static void delete(Path path) throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
