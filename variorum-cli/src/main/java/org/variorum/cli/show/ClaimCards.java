package org.variorum.cli.show;

import java.util.List;
import java.util.stream.Collectors;
import org.variorum.cli.show.ClaimRow.Cite;
import org.variorum.cli.show.ClaimRow.Entry;
import org.variorum.cli.show.ClaimRow.Note;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.Speaker;

/** Writes each claim as a card: who says it, its fields, the words and the rule of each. */
final class ClaimCards {

    static final String CONFIDENCE = "how sure we are to have read it rightly, not that it is true";

    private final Annotations annotations;
    private final StringBuilder out = new StringBuilder();

    private ClaimCards(Annotations annotations) {
        this.annotations = annotations;
    }

    /** The cards, numbered from 1. */
    static String of(List<Claim> claims, Annotations annotations) {
        ClaimCards cards = new ClaimCards(annotations);
        for (int i = 0; i < claims.size(); i++) {
            cards.card(i + 1, claims.get(i));
        }
        return cards.out.toString();
    }

    private void card(int number, Claim claim) {
        ClaimRows sheet = ClaimRows.of(claim, annotations);
        out.append("<article class=\"card\" id=\"c").append(number).append("\">\n");
        head(number, claim);
        out.append("<blockquote dir=\"auto\">").append(Html.text(claim.quote())).append("</blockquote>\n");
        chain(claim.attribution(), sheet.chain());
        out.append("<table>\n");
        sheet.rows().forEach(this::row);
        out.append("</table>\n");
        if (!sheet.unfilled().isEmpty()) {
            String fields = sheet.unfilled().stream().map(ClaimRow::label).collect(Collectors.joining(", "));
            out.append(Html.element("p", "unfilled", "Not stated, or not found: " + Html.text(fields) + "."))
                    .append('\n');
        }
        out.append("<p class=\"confidence\">Confidence <b>").append(Wording.number(claim.extractionConfidence()));
        out.append("</b>: ").append(CONFIDENCE).append(".</p>\n</article>\n");
    }

    private void head(int number, Claim claim) {
        String kind = Wording.of(claim.eventType());
        String subtype = claim.subtype() == null ? "" : " · " + Wording.words(claim.subtype());
        String about = claim.about() == null ? "" : " (about: " + Wording.of(claim.about()) + ")";
        out.append("<h3><a class=\"number\" href=\"#q").append(number);
        out.append("\" title=\"To its words in the text\">").append(number).append("</a> ");
        out.append(Html.text(kind + subtype + about)).append("</h3>\n<p class=\"standing\">");
        for (Enum<?> standing : List.of(claim.modality(), claim.polarity(), claim.realis())) {
            out.append(Html.element("span", "chip", Html.text(Wording.of(standing))));
        }
        out.append(Html.element("span", "chip place-of", "in the " + Wording.of(claim.zone())));
        out.append("</p>\n");
    }

    /** The chain as a path; its links and its entries stand in the same order. */
    private void chain(List<Speaker> speakers, ClaimRow chain) {
        out.append("<ol class=\"chain\" aria-label=\"Who says it, from the outlet to the first speaker\">\n");
        for (int i = 0; i < chain.entries().size(); i++) {
            out.append("<li>");
            if (i < speakers.size()) {
                Speaker speaker = speakers.get(i);
                out.append("<b>")
                        .append(Html.isolated(ValueWords.name(speaker)))
                        .append("</b> ");
                out.append(Html.element("small", "role", Html.text(ValueWords.standing(speaker))));
            }
            chain.entries().get(i).cites().forEach(this::cite);
            out.append("</li>\n");
        }
        out.append("</ol>\n");
        if (speakers.size() == 1) {
            out.append(Html.element("p", "own-voice", "In the outlet's own voice: no other speaker is named."))
                    .append('\n');
        }
    }

    private void row(ClaimRow row) {
        out.append("<tr><th scope=\"row\">").append(Html.text(row.label())).append("</th><td>");
        row.entries().forEach(this::entry);
        out.append("</td></tr>\n");
    }

    private void entry(Entry entry) {
        out.append("<div class=\"entry\">");
        out.append(
                entry.value().isEmpty()
                        ? Html.element("span", "rest", "also read from")
                        : Html.isolated(entry.value()));
        entry.notes().forEach(this::note);
        entry.cites().forEach(this::cite);
        out.append("</div>");
    }

    private void note(Note note) {
        String cssClass = "note " + Wording.of(note.kind());
        out.append(' ').append(Html.element("span", cssClass, Html.isolated(note.words())));
    }

    private void cite(Cite cite) {
        out.append(" <span class=\"cite\">← <a href=\"#t").append(cite.start()).append("\">“");
        out.append(Html.isolated(cite.words())).append("”</a> ");
        cite.elsewhere()
                .ifPresent(where ->
                        out.append(Html.element("small", "elsewhere", where)).append(' '));
        out.append("<code>").append(Html.text(cite.by())).append("</code></span>");
    }
}
