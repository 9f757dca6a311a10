package org.variorum.nlp4j;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A little-endian file that is written from the front. */
final class FlatFile implements Closeable {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

    private FlatFile(FileChannel channel) {
        this.channel = channel;
    }

    static FlatFile create(Path file) throws IOException {
        return new FlatFile(FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    void put(int value) throws IOException {
        room(Integer.BYTES);
        buffer.putInt(value);
    }

    void put(float value) throws IOException {
        room(Float.BYTES);
        buffer.putFloat(value);
    }

    void put(CharSequence chars) throws IOException {
        for (int i = 0; i < chars.length(); i++) {
            room(Character.BYTES);
            buffer.putChar(chars.charAt(i));
        }
    }

    private void room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            drain();
        }
    }

    private void drain() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            drain();
        }
    }
}
