package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.core.lexicon.Gazetteer;
import picocli.CommandLine;

/** Imports of country dumps, with villages that do not exist. */
final class GazetteerCommandTest {

    private static final String VILLAGE = "900000001\tTall Zarqun\tTall Zarqun\tTell Zarqoun\t35.5\t36.25\tP\tPPL\tSY\t"
            + "\t12\t\t\t\t950\t\t310\tAsia/Damascus\t2020-01-01\n";
    private static final String SCHOOL =
            VILLAGE.replace("\tP\tPPL\t", "\tS\tSCH\t").replace("900000001", "900000002");

    @TempDir
    private Path folder = Path.of(".");

    private record Ended(int status, String out, String err) {}

    private static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out));
        line.setErr(new PrintWriter(err));
        return new Ended(line.execute(arguments), out.toString(), err.toString());
    }

    private Ended imported(String name, byte[] bytes) throws IOException {
        Path dump = folder.resolve(name);
        Files.write(dump, bytes);
        return run(
                "gazetteer",
                "import",
                dump.toString(),
                "--gazetteer",
                folder.resolve("own").toString());
    }

    @Test
    void aDumpBecomesATableThatIsUsed() throws IOException {
        Ended ended = imported("SY.txt", (VILLAGE + SCHOOL).getBytes(StandardCharsets.UTF_8));

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).startsWith("1 places of 2 lines are in ");
        Gazetteer read = Gazetteer.of(new GazetteerFolder(folder.resolve("own")).read());
        assertThat(read.named("tell zarqoun"))
                .singleElement()
                .satisfies(place -> assertThat(place.lat()).isEqualTo(35.5));
        assertThat(run("gazetteer", "list", "--gazetteer", folder.resolve("own").toString())
                        .out())
                .endsWith("SY.tsv" + System.lineSeparator());
    }

    @Test
    void whatIsNoDumpIsRefusedAndLeavesNothing() throws IOException {
        Ended ended = imported("towns.txt", (VILLAGE + "Zarqun;35.5;36.25\n").getBytes(StandardCharsets.UTF_8));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err())
                .contains("towns.txt:2 is no line of a country dump: 1 columns")
                .contains("geonames.org");
        assertThat(folder.resolve("own")).isEmptyDirectory();
    }

    @Test
    void anArchiveIsToBeUnpacked() throws IOException {
        Ended ended = imported("SY.zip", new byte[] {'P', 'K', 3, 4});

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("is a zip archive; unpack it first");
    }

    @Test
    void anotherEncodingIsRefused() throws IOException {
        Ended ended = imported("SY.txt", VILLAGE.replace('u', 'é').getBytes(StandardCharsets.ISO_8859_1));

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("SY.txt:1 is not UTF-8");
    }

    @Test
    void aMissingFileIsNamed() {
        Ended ended = run("gazetteer", "import", folder.resolve("XX.txt").toString());

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("there is no file").contains("XX.txt");
    }

    @Test
    void theFolderIsTheUsersOwn() {
        Path home = Path.of("/home/ana");

        assertThat(GazetteerFolder.standard(Map.of(), "Linux", home).path())
                .isEqualTo(Path.of("/home/ana/.local/share/variorum/gazetteer"));
        assertThat(GazetteerFolder.standard(Map.of("XDG_DATA_HOME", "/data"), "Linux", home)
                        .path())
                .isEqualTo(Path.of("/data/variorum/gazetteer"));
        assertThat(GazetteerFolder.standard(Map.of(), "Mac OS X", home).path())
                .isEqualTo(Path.of("/home/ana/Library/Application Support/variorum/gazetteer"));
        assertThat(new GazetteerFolder(home.resolve("nowhere")).read()).isEqualTo(List.of());
    }
}
