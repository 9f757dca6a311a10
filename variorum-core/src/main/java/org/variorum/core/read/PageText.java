package org.variorum.core.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.variorum.core.lexicon.Table;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** The running text of a page, a paragraph a block element, with the zone that its elements' names give each. */
record PageText(String text, List<ZoneSpan> zones) {

    private static final Set<String> HIDDEN = names("hidden");
    private static final Set<String> BLOCKS = names("block");
    private static final List<Table.Row> MARKS = Table.load("html-zones").rows();

    static PageText of(Element page) {
        Builder builder = new Builder(Optional.ofNullable(page.selectFirst("article, main, [role=main]")));
        page.traverse(builder);
        builder.endBlock();
        return builder.done();
    }

    private static Set<String> names(String use) {
        return Table.load("html-zones").rows().stream()
                .filter(row -> row.cell("zone").equals(use))
                .map(row -> row.cell("name"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The zone which an element's own tag, class or id gives it. */
    private static Optional<ZoneKind> zoneOf(Element element) {
        String classes =
                (element.className() + " " + element.id() + " " + element.attr("itemprop")).toLowerCase(Locale.ROOT);
        for (Table.Row row : MARKS) {
            String name = row.cell("name");
            boolean fits = row.cell("by").equals("tag")
                    ? element.normalName().equals(name)
                    : element.normalName().length() < 12 && hasWord(classes, name);
            if (fits && !row.cell("zone").equals("hidden") && !row.cell("zone").equals("block")) {
                return Optional.of(ZoneKind.valueOf(row.cell("zone").toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** Is {@code word} one of the words of a class attribute ("comment" in "post-comment_list", not in "commentary")? */
    private static boolean hasWord(String classes, String word) {
        for (String part : classes.split("[\\s_-]+", -1)) {
            if (part.equals(word) || part.equals(word + "s")) {
                return true;
            }
        }
        return false;
    }

    /** Collects blocks while the page is walked; its stack of zones follows the open elements. */
    private static final class Builder implements NodeVisitor {

        /** The element that holds the article; absent where the page marks none, so that all of it may be body. */
        private final Optional<Element> article;

        private final StringBuilder text = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private final List<ZoneSpan> zones = new ArrayList<>();
        private final Deque<Optional<ZoneKind>> open = new ArrayDeque<>();
        private int hiddenDepth;
        private int articleDepth;

        Builder(Optional<Element> article) {
            this.article = article;
        }

        @SuppressWarnings("ReferenceEquality") // the very element of this page, not one like it
        private boolean isArticle(Element element) {
            return article.isPresent() && article.get() == element;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && hiddenDepth == 0) {
                block.append(words.getWholeText());
            }
            if (!(node instanceof Element element)) {
                return;
            }
            if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                hiddenDepth++;
            }
            if (BLOCKS.contains(element.normalName())) {
                endBlock();
            }
            articleDepth += isArticle(element) ? 1 : 0;
            open.push(zoneOf(element).or(() -> open.isEmpty() ? Optional.empty() : open.peek()));
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) {
                return;
            }
            if (BLOCKS.contains(element.normalName())) {
                endBlock();
            }
            open.pop();
            articleDepth -= isArticle(element) ? 1 : 0;
            if (HIDDEN.contains(element.normalName()) || element.hasAttr("hidden")) {
                hiddenDepth--;
            }
        }

        void endBlock() {
            String words = block.toString().replaceAll("[\\s\u00A0]+", " ").strip();
            block.setLength(0);
            if (words.isEmpty()) {
                return;
            }
            if (text.length() > 0) {
                text.append("\n\n");
            }
            TextSpan span = new TextSpan(text.length(), text.length() + words.length());
            text.append(words);
            zones.add(new ZoneSpan(zone(), span));
        }

        private ZoneKind zone() {
            ZoneKind marked = open.isEmpty() ? null : open.peek().orElse(null);
            if (marked != null) {
                return marked;
            }
            return article.isEmpty() || articleDepth > 0 ? ZoneKind.BODY : ZoneKind.FURNITURE;
        }

        PageText done() {
            return new PageText(text.toString(), List.copyOf(Zoner.parted(text.toString(), zones)));
        }
    }
}
