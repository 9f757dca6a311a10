package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.core.read.InputFormat;
import org.variorum.core.read.RawInput;
import org.variorum.model.Problem;

final class InputsTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void readsAFolderInTheOrderOfItsNames() throws IOException {
        write("b.txt", "b");
        write("a/z.html", "z");
        write("c.jsonl", "{}\n{}");

        assertThat(names(folder.toString())).containsExactly("a/z.html", "b.txt", "c.jsonl:1", "c.jsonl:2");
    }

    @Test
    void readsTheSameHoweverTheFilesAreNamed() throws IOException {
        write("a.txt", "a");
        write("b.txt", "b");

        assertThat(names(path("b.txt"), path("a.txt"))).containsExactly("a.txt", "b.txt");
    }

    @Test
    void givesATextTheIdOfItsFileAndAPageNone() throws IOException {
        write("report.of.monday.txt", "text");
        write("page.HTML", "page");

        assertThat(read(folder.toString()))
                .extracting(RawInput::givenId, RawInput::format)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), InputFormat.HTML),
                        org.assertj.core.groups.Tuple.tuple(Optional.of("report.of.monday"), InputFormat.TEXT));
    }

    @Test
    void marksEverythingBelowASampleMarkAndGivesPagesAnId() throws IOException {
        write("samples/SAMPLE", "");
        write("samples/deep/page.html", "page");
        write("real.txt", "real");

        List<RawInput> read = read(folder.toString());

        assertThat(read).extracting(RawInput::sample).containsExactly(false, true);
        assertThat(read).extracting(RawInput::givenId).containsExactly(Optional.of("real"), Optional.of("page"));
    }

    @Test
    void leavesOutHiddenFilesAndFoldersMarkedSo() throws IOException {
        write(".hidden.txt", "no");
        write(".git/note.txt", "no");
        write("gold/.variorumignore", "");
        write("gold/claims.jsonl", "{}");
        write("read.txt", "yes");

        assertThat(names(folder.toString())).containsExactly("read.txt");
        assertThat(problems(folder.toString())).isEmpty();
    }

    @Test
    void readsAHiddenFileOrFolderThatIsNamed() throws IOException {
        write(".drafts/one.txt", "yes");
        write(".note.txt", "yes");

        assertThat(names(path(".drafts"), path(".note.txt"))).containsExactly(".drafts/one.txt", ".note.txt");
    }

    @Test
    void leavesOutWhatAnEarlierRunWrote() throws IOException {
        write("article.txt", "text");
        write("results/annotations.jsonl", "{\"doc\": \"x\", \"text\": \"Jets bombed a town.\"}");
        write("results/problems.jsonl", "");
        write("stopped/claims.jsonl.part", "{}");
        write("stopped/problems.jsonl.part", "");

        assertThat(names(folder.toString())).containsExactly("article.txt");
        assertThat(problems(folder.toString())).isEmpty();
    }

    @Test
    void readsAFileNamedLikeAnOutputThatStandsAlone() throws IOException {
        write("claims.jsonl", "{}");

        assertThat(names(folder.toString())).containsExactly("claims.jsonl:1");
    }

    @Test
    void followsALinkToAFolder() throws IOException {
        write("elsewhere/one.txt", "one");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("elsewhere"));

        assertThat(names(path("link"))).containsExactly("link/one.txt");
    }

    @Test
    void tellsOfALinkThatGoesRoundInsteadOfFollowingIt() throws IOException {
        write("a/one.txt", "one");
        Files.createSymbolicLink(folder.resolve("a/round"), folder.resolve("a"));

        assertThat(names(folder.toString())).containsExactly("a/one.txt");
        assertThat(problems(folder.toString())).containsExactly("input.unreadable");
    }

    @Test
    void tellsOfALinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing"));

        assertThat(problems(folder.toString())).containsExactly("input.unreadable");
    }

    @Test
    void tellsOfAPipeInsteadOfWaitingForIt() throws IOException, InterruptedException {
        Process made = new ProcessBuilder("mkfifo", path("pipe.txt")).start();
        assertThat(made.waitFor()).isZero();

        assertThat(names(folder.toString())).isEmpty();
        assertThat(problems(folder.toString())).containsExactly("input.unreadable");
    }

    @Test
    void tellsOfAFileThatWentAwayMeanwhile() throws IOException {
        write("a.txt", "a");
        Inputs inputs = Inputs.of(List.of(folder.toString()), standardInput());
        Files.delete(folder.resolve("a.txt"));
        List<Problem> unread = new ArrayList<>();

        inputs.forEach(input -> {}, unread::add);

        assertThat(unread).extracting(Problem::code).containsExactly("input.unreadable");
        assertThat(unread.get(0).message()).contains("a.txt cannot be read (NoSuchFileException)");
    }

    @Test
    void notesFilesOfOtherFormats() throws IOException {
        write("picture.png", "png");

        assertThat(problems(folder.toString())).containsExactly("input.unknown_format");
    }

    @Test
    void refusesWhatDoesNotExist() {
        assertThatThrownBy(() -> Inputs.of(List.of(path("nowhere")), standardInput()))
                .isInstanceOf(UserException.class)
                .hasMessage("there is no file or folder " + path("nowhere") + "; check the name");
    }

    @Test
    void readsStandardInputLast() throws IOException {
        write("a.txt", "a");

        assertThat(names("-", path("a.txt"))).containsExactly("a.txt", "standard input:1");
    }

    @Test
    void countsTheBytesOfFiles() throws IOException {
        write("a.txt", "four");
        write("b.txt", "fifth");

        assertThat(Inputs.of(List.of(folder.toString()), standardInput()).bytes())
                .isEqualTo(9);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name + "/..").normalize());
        Files.writeString(file, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private List<String> names(String... inputs) {
        return read(inputs).stream()
                .map(input -> input.name().replace(folder + "/", ""))
                .toList();
    }

    private static List<RawInput> read(String... inputs) {
        List<RawInput> read = new ArrayList<>();
        Inputs.of(List.of(inputs), standardInput()).forEach(read::add, problem -> {
            throw new AssertionError(problem.message());
        });
        return read;
    }

    private static List<String> problems(String... inputs) {
        return Inputs.of(List.of(inputs), standardInput()).problems().stream()
                .map(Problem::code)
                .toList();
    }

    private static ByteArrayInputStream standardInput() {
        return new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));
    }
}
