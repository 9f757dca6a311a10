package org.variorum.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.variorum.core.lexicon.Gazetteer;
import org.variorum.core.lexicon.GeoNamesDump;

/** Turns a country dump of geonames.org into a table of the gazetteer. Nothing is left behind by an import that fails. */
final class GazetteerImport {

    private static final String WHERE =
            "A country dump is XX.txt out of XX.zip, from https://download.geonames.org/export/dump/";

    private final Path dump;
    private final Terminal terminal;
    private long lines;
    private long places;

    GazetteerImport(Path dump, Terminal terminal) {
        this.dump = dump;
        this.terminal = terminal;
    }

    /** Places taken, of how many lines. */
    record Count(long places, long lines) {}

    /** Writes the table; an older one of that name is replaced once the new one is whole. */
    Count write(Path table) {
        check();
        Path part = table.resolveSibling(table.getFileName() + ".part");
        try {
            Files.createDirectories(table.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                out.write("# " + dump.getFileName() + " of geonames.org (CC BY 4.0)\n");
                out.write(String.join("\t", Gazetteer.COLUMNS) + "\n");
                copy(out);
            }
            Files.move(part, table, StandardCopyOption.REPLACE_EXISTING);
        } catch (CharacterCodingException e) {
            drop(part);
            throw new UserException(dump + ":" + (lines + 1) + " is not UTF-8. " + WHERE, e);
        } catch (IOException e) {
            drop(part);
            throw new UserException("cannot import " + dump + " into " + table + " (" + e.getMessage() + ")", e);
        } catch (UserException e) {
            drop(part);
            throw e;
        }
        return new Count(places, lines);
    }

    private void check() {
        if (!Files.isRegularFile(dump)) {
            throw new UserException("there is no file " + dump + ". " + WHERE);
        }
        try (InputStream in = Files.newInputStream(dump)) {
            byte[] first = in.readNBytes(2);
            if (first.length == 2 && first[0] == 'P' && first[1] == 'K') {
                throw new UserException(dump + " is a zip archive; unpack it first and import the XX.txt in it");
            }
        } catch (IOException e) {
            throw new UserException("cannot read " + dump + " (" + e.getMessage() + ")", e);
        }
    }

    private void copy(Writer out) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        terminal.start("importing", Files.size(dump));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(Files.newInputStream(dump), decoder))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                terminal.step(line.length() + 1L);
                add(line, out);
            }
        }
        if (places == 0) {
            throw new UserException(dump + " holds no place that could be named in the news. " + WHERE);
        }
    }

    private void add(String line, Writer out) throws IOException {
        if (line.isBlank()) {
            return;
        }
        lines++;
        if (!GeoNamesDump.isRow(line)) {
            throw new UserException(dump + ":" + lines + " is no line of a country dump: "
                    + line.split("\t", -1).length + " columns, where a dump has " + GeoNamesDump.WIDTH
                    + ", a number first and degrees in the fifth and sixth. " + WHERE);
        }
        Optional<String> row = GeoNamesDump.row(line);
        if (row.isPresent()) {
            out.write(row.get());
            out.write('\n');
            places++;
        }
    }

    private static void drop(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException stays) {
            part.toFile().deleteOnExit();
        }
    }
}
