package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.variorum.it.Program.Ended;

/** One article, explained on the terminal and as a page. */
@Tag("models")
final class ShowTest {

    private static final String ARTICLE =
            Program.repository("samples/articles/s07-shares.txt").toString();

    @Test
    void showsTheClaimsOnTheTerminal() {
        Ended ended = Program.in("show").run("show", ARTICLE);

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("carried out 52 air strikes in Yemen").doesNotContain("\u001b");
    }

    @Test
    void choosesADocumentByItsId() {
        Ended ended = Program.in("show-doc")
                .run("show", Program.repository("samples/articles/wire.jsonl").toString(), "--doc", "s10-tripoli");

        assertThat(ended.status()).isZero();
        assertThat(ended.out()).contains("Tripoli").doesNotContain("Mayadeen");
    }

    @Test
    void saysThatThereIsNoSuchDocument() {
        Ended ended = Program.in("show-none").run("show", ARTICLE, "--doc", "nobody");

        assertThat(ended.status()).isEqualTo(2);
        assertThat(ended.err()).contains("nobody").doesNotContain("\tat ");
    }

    @Test
    void writesAPageThatNeedsNothingFromOutside() throws IOException {
        Program program = Program.in("show-html");

        Ended ended = program.run("show", ARTICLE, "--html", "--out", "page.html");

        assertThat(ended.status()).isZero();
        Document page = Jsoup.parse(Program.text(program.folder().resolve("page.html")));
        assertThat(page.text()).contains("carried out 52 air strikes in Yemen");
        assertThat(page.select("[src], link[href], script[src]")).isEmpty();
    }

    @Test
    void letsNoWordOfTheArticleBecomeMarkup() throws IOException {
        Program program = Program.in("show-hostile");
        String words =
                "Jets bombed <script>alert('stolen')</script> Idlib on Tuesday, <img src=x onerror=stolen()> he said.";
        Path article = program.folder().resolve("hostile.jsonl");
        Files.writeString(
                article,
                "{\"id\": \"</title><script>stolen()</script>\", \"title\": \"</title><script>stolen()</script>\","
                        + " \"outlet\": \"<b onmouseover=stolen()>\", \"url\": \"javascript:stolen()\", \"text\": \""
                        + words + "\"}");

        Ended ended = program.run("show", "hostile.jsonl", "--html");

        Document page = Jsoup.parse(ended.out());
        assertThat(ended.status()).isZero();
        assertThat(page.text()).contains("<script>alert('stolen')</script> Idlib");
        assertThat(page.select("script").eachText()).noneMatch(script -> script.contains("stolen"));
        assertThat(page.select("script").stream().map(script -> script.data()))
                .noneMatch(script -> script.contains("stolen"));
        assertThat(page.select("[onerror], [onmouseover], img, [href^=javascript]"))
                .isEmpty();
    }
}
