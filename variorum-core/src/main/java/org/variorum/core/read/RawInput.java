package org.variorum.core.read;

import java.util.Optional;

/**
 * One input as it came: its bytes, and what is known from outside of them.
 *
 * @param name for messages: the file, with the line where it is one of many
 * @param givenId the document id that the input's place gives (a file name), if any
 * @param bytes the bytes, not copied: nobody may change them afterwards
 * @param format how to read them
 * @param sample does it stand among articles written for this project?
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawInput(String name, Optional<String> givenId, byte[] bytes, InputFormat format, boolean sample) {}
