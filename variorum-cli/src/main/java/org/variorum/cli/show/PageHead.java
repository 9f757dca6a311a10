package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.List;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.model.Annotations;
import org.variorum.model.Problem;

/** Writes what stands above the article: what it is, when it is from, what is not known, and the legend. */
final class PageHead {

    static final String SAMPLE = "Sample: an invented report for trying the program; not to be cited";

    private static final String UNTITLED = "Article without a title";

    private static final String MEANINGS = """
            <details><summary>What the words on this page mean</summary>
            <dl>
            <dt>asserted, claimed, alleged, denied, planned</dt>
            <dd>How a claim is put forward: in the outlet's own voice; by a named party; in words that hedge; as a denial; as something to come.</dd>
            <dt>affirmed, negated</dt>
            <dd>Whether the words say that it happened, or that it did not.</dd>
            <dt>done, ongoing, planned, ordered, requested, predicted, hypothetical, capability</dt>
            <dd>The standing of the event in the claim's words.</dd>
            <dt>← “words” <code>rule</code></dt>
            <dd>The words a value was read from, and the rule or lexicon entry that read them. Follow the words to their place in the text.</dd>
            <dt>implied</dt>
            <dd>The value is not in the words; it was taken from elsewhere, such as the year from the date of publication.</dd>
            <dt>unresolved</dt>
            <dd>A name was read, but not which place it is; the reason follows.</dd>
            <dt>label, kept as worded</dt>
            <dd>A word for people that names no actor (“militants”). It stays with its speaker.</dd>
            <dt>confidence</dt>
            <dd>How sure we are to have read the words rightly. It says nothing about whether they are true.</dd>
            </dl>
            <p>A claim is what somebody says. This page reports who says what; it does not judge who is right.</p>
            </details>
            """;

    private final Pipeline.Reading reading;
    private final List<Problem> problems;
    private final StringBuilder out = new StringBuilder();

    private PageHead(Pipeline.Reading reading, List<Problem> problems) {
        this.reading = reading;
        this.problems = problems;
    }

    static String of(Pipeline.Reading reading, List<Problem> problems) {
        PageHead head = new PageHead(reading, problems);
        head.header();
        head.legend();
        return head.out.toString();
    }

    /** The article's title, or that it has none. */
    static String title(Annotations annotations) {
        return annotations.title() == null || annotations.title().isBlank() ? UNTITLED : annotations.title();
    }

    private void header() {
        Annotations annotations = reading.annotations();
        out.append("<header>\n");
        if (Boolean.TRUE.equals(annotations.sample())) {
            out.append(Html.element("p", "sample", SAMPLE)).append('\n');
        }
        out.append("<h1 dir=\"auto\">").append(Html.text(title(annotations))).append("</h1>\n<dl class=\"facts\">\n");
        fact("Outlet", Gaps.outlet(annotations));
        fact("Date", Gaps.date(annotations));
        fact("Id", annotations.doc());
        if (annotations.url() != null) {
            fact("Address", annotations.url());
        }
        if (annotations.language() != null) {
            fact("Language", annotations.language());
        }
        out.append("</dl>\n");
        problems();
        out.append("</header>\n");
    }

    private void fact(String label, String value) {
        out.append("<div><dt>").append(label).append("</dt><dd>");
        out.append(Html.isolated(value)).append("</dd></div>\n");
    }

    private void problems() {
        List<String> sentences = new ArrayList<>(Gaps.of(reading));
        problems.forEach(problem -> sentences.add(Wording.of(problem.severity()) + ": " + problem.message()));
        if (sentences.isEmpty()) {
            return;
        }
        out.append("<div class=\"gaps\"><h2>Not known, and problems met</h2>\n<ul>\n");
        sentences.forEach(sentence ->
                out.append("<li dir=\"auto\">").append(Html.text(sentence)).append("</li>\n"));
        out.append("</ul></div>\n");
    }

    private void legend() {
        out.append("<section class=\"legend\" aria-label=\"Legend\">\n<ul>\n");
        for (Family family : Family.values()) {
            out.append("<li><span class=\"m ").append(family.cssClass()).append("\" title=\"");
            out.append(Html.text(family.meaning())).append("\">").append(family.label());
            out.append("</span></li>\n");
        }
        out.append("<li><span class=\"q\">words of a claim</span><sup>1</sup> and its number</li>\n</ul>\n");
        out.append(MEANINGS).append("</section>\n");
    }
}
