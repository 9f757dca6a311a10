package org.variorum.cli.show;

import java.util.List;

/** Writes every mention as a row, for readers who cannot hover over the text or tell its colours apart. */
final class MentionTable {

    private MentionTable() {}

    static String of(List<Mark> marks, Offsets offsets) {
        if (marks.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<details class=\"mentions\"><summary>All ");
        out.append(Wording.count(marks.size(), "mention")).append(" in the text</summary>\n<table>\n<thead><tr>");
        for (String column : List.of("Words", "Family", "Read as", "Rule or entry")) {
            out.append("<th scope=\"col\">").append(column).append("</th>");
        }
        out.append("</tr></thead>\n<tbody>\n");
        for (Mark mark : marks) {
            out.append("<tr><td>").append(Html.isolated(mark.span().of(offsets.text())));
            out.append("</td><td><span class=\"m ")
                    .append(mark.family().cssClass())
                    .append("\">");
            out.append(mark.family().label()).append("</span></td><td>").append(Html.isolated(mark.reading()));
            out.append("</td><td><code>").append(Html.text(mark.by())).append("</code></td></tr>\n");
        }
        return out.append("</tbody>\n</table>\n</details>\n").toString();
    }
}
