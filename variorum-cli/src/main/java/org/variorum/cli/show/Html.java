package org.variorum.cli.show;

/** Writes foreign text into a page, where none of it can become markup. */
final class Html {

    private Html() {}

    /** The text for an element's content or a quoted attribute. */
    static String text(String text) {
        String visible = Visible.of(text);
        StringBuilder escaped = new StringBuilder(visible.length() + 16);
        for (int i = 0; i < visible.length(); i++) {
            char c = visible.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** The text as a piece whose writing direction touches nothing around it. */
    static String isolated(String text) {
        return "<bdi>" + text(text) + "</bdi>";
    }

    /** An element with one class around markup that is ready. */
    static String element(String name, String cssClass, String markup) {
        return "<" + name + " class=\"" + cssClass + "\">" + markup + "</" + name + ">";
    }
}
