package org.variorum.cli.show;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.model.Annotations;
import org.variorum.model.Problem;

/**
 * An article with what was understood in it, as a page that needs nothing from outside: no script, no picture, no request.
 * The article's text is foreign, so that all of it passes through {@link Html}.
 */
public final class ShowPage {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>""";

    private ShowPage() {}

    /** The whole page. */
    public static String of(Pipeline.Reading reading) {
        return of(reading, List.of());
    }

    /** The whole page, with the problems met while the article was read. */
    public static String of(Pipeline.Reading reading, List<Problem> problems) {
        Annotations annotations = reading.annotations();
        Offsets offsets = new Offsets(annotations.text());
        List<Mark> marks = Marks.of(annotations, offsets);
        StringBuilder page = new StringBuilder(head(reading));
        page.append("<body>\n").append(PageHead.of(reading, problems));
        page.append("<main>\n<section class=\"text\" aria-label=\"The article\"")
                .append(language(annotations));
        page.append(">\n").append(ArticleView.of(reading, offsets, marks)).append("</section>\n");
        page.append("<section class=\"claims\" aria-label=\"Claims\">\n<h2>")
                .append(Wording.count(reading.claims().size(), "claim"))
                .append("</h2>\n");
        if (reading.claims().isEmpty()) {
            page.append(Html.element("p", "none", "No claims were read in this text."))
                    .append('\n');
        }
        page.append(ClaimCards.of(reading.claims(), annotations)).append("</section>\n</main>\n");
        page.append(MentionTable.of(marks, offsets));
        page.append(foot(reading));
        return page.append("</body>\n</html>\n").toString();
    }

    private static String head(Pipeline.Reading reading) {
        return HEAD + Html.text(PageHead.title(reading.annotations())) + "</title>\n<style>\n" + css()
                + chosen(reading.claims().size()) + "</style>\n</head>\n";
    }

    /** Marks the words of the claim whose card was followed to. */
    private static String chosen(int claims) {
        StringBuilder rules = new StringBuilder();
        for (int number = 1; number <= claims; number++) {
            rules.append("body:has(#c").append(number).append(":target) .k").append(number);
            rules.append(number < claims ? ",\n" : " { box-shadow: inset 0 -.2em var(--chosen); }\n");
        }
        return rules.toString();
    }

    private static String language(Annotations annotations) {
        return annotations.language() == null ? "" : " lang=\"" + Html.text(annotations.language()) + "\"";
    }

    private static String foot(Pipeline.Reading reading) {
        Annotations read = reading.annotations();
        return "<footer>\n<p>" + Html.text(Counts.of(reading)) + "</p>\n<p>Variorum " + Html.text(read.version())
                + "; SHA-256 of the text <code>" + Html.text(read.sha256())
                + "</code>, of the bytes it came from <code>"
                + Html.text(read.sourceSha256()) + "</code></p>\n</footer>\n";
    }

    private static String css() {
        try (InputStream in = ShowPage.class.getResourceAsStream("page.css")) {
            if (in == null) {
                throw new IllegalStateException("the program's file page.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
