package org.variorum.core.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.variorum.model.ZoneKind;

/**
 * Finds the element that holds a page's article by where its sentences stand: paragraphs outside links weigh their length,
 * menus and teasers nothing. Of the elements that name themselves articles the smallest with most of that weight is taken;
 * where there is none, the one around most paragraphs, its own counted in full and those deeper down for less. One walk
 * over the page.
 */
final class ArticleFinder implements NodeVisitor {

    private static final String NAMED = "[itemprop=articleBody], article, main, [role=main]";
    /** A page has few articles before its own, but may list thousands after it. */
    private static final int MOST_NAMED = 50;

    /** Pages with less running text than this are left to their marks. */
    private static final int LEAST_TEXT = 400;

    private static final int SHORTEST_SENTENCE = 25;
    private static final int SHORTEST_PARAGRAPH = 80;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.9;
    /** Where marks leave less of the text than this, one of them stands around the article itself. */
    private static final double ENOUGH_UNMARKED = 0.4;
    /** What else an article holds beside its main run of paragraphs: a lead, a part behind an advertisement. */
    private static final double WITH_ITS_EDGES = 1.15;

    private static final double PART = 0.2;
    private static final Set<ZoneKind> MARKED = Set.of(ZoneKind.FURNITURE, ZoneKind.CAPTION);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final PageMarks marks;
    private final Tally all = new Tally();
    private final Tally unmarked = new Tally();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder block = new StringBuilder();
    private int linked;

    /** What the paragraphs weigh, with or without those in elements whose marks make them furniture. */
    private static final class Tally {

        final Map<Element, Integer> weights = new IdentityHashMap<>();
        /** The weight of the paragraphs right inside an element, and less of that of deeper ones. */
        final Map<Element, Integer> near = new IdentityHashMap<>();

        int weight(Element element) {
            return weights.getOrDefault(element, 0);
        }

        /** A paragraph counts for what holds it, and half for what holds that; text with line breaks holds itself. */
        void add(Element paragraph, int weight) {
            weights.merge(paragraph, weight, Integer::sum);
            Element holder = PageMarks.isContainer(paragraph) ? paragraph : paragraph.parent();
            if (holder == null || paragraph.normalName().equals("li")) {
                return;
            }
            near.merge(holder, weight, Integer::sum);
            if (holder.parent() != null) {
                near.merge(holder.parent(), weight / 2, Integer::sum);
            }
        }

        void close(Element element, @Nullable Element outer) {
            int weight = weight(element);
            if (weight > 0 && outer != null) {
                weights.merge(outer, weight, Integer::sum);
            }
        }
    }

    private record Open(Element element, boolean left, boolean marked, boolean link) {}

    private ArticleFinder(PageMarks marks) {
        this.marks = marks;
    }

    /** The article of a page; none where it has next to no running text. {@code marks} are those of a page without one. */
    static Optional<Element> find(Element page, PageMarks marks) {
        ArticleFinder finder = new ArticleFinder(marks);
        page.traverse(finder);
        boolean astray = finder.unmarked.weight(page) < ENOUGH_UNMARKED * finder.all.weight(page);
        Choice choice = new Choice(page, astray ? finder.all : finder.unmarked);
        return choice.tally.weight(page) < LEAST_TEXT ? Optional.empty() : Optional.of(choice.article());
    }

    /** Chooses by one tally. */
    private record Choice(Element page, Tally tally) {

        private Element article() {
            Element named = named(page);
            return named == page ? around(page) : within(named);
        }

        private int weight(Element element) {
            return tally.weight(element);
        }

        private Element named(Element page) {
            int all = weight(page);
            Element smallest = page;
            List<Element> named = page.select(NAMED);
            for (Element element : named.subList(0, Math.min(MOST_NAMED, named.size()))) {
                if (weight(element) >= MOST * all && weight(element) <= weight(smallest)) {
                    smallest = element;
                }
            }
            return smallest;
        }

        private Element within(Element outer) {
            Element element = outer;
            boolean deeper = true;
            while (deeper) {
                deeper = false;
                for (Element child : element.children()) {
                    if (PageMarks.isContainer(child) && weight(child) >= NEARLY_ALL * weight(element)) {
                        element = child;
                        deeper = true;
                        break;
                    }
                }
            }
            return element;
        }

        /** The element around most paragraphs, with what its parents add to it as long as that is little. */
        private Element around(Element page) {
            Element best = page;
            int most = 0;
            for (Element element : page.getAllElements()) {
                if (tally.near.getOrDefault(element, 0) > most) {
                    most = tally.near.get(element);
                    best = element;
                }
            }
            best = withItsParts(page, best);
            int limit = (int) (WITH_ITS_EDGES * weight(best));
            Element with = best;
            for (Element parent : best.parents()) {
                if (weight(parent) > limit) {
                    break;
                }
                with = weight(parent) > weight(with) ? parent : with;
            }
            return with;
        }

        /** An article that advertisements cut into parts gives them one class: what holds them all, if it holds little else. */
        private Element withItsParts(Element page, Element best) {
            int together = 0;
            for (Element element : page.getElementsByTag(best.normalName())) {
                boolean part = tally.near.getOrDefault(element, 0) >= PART * tally.near.getOrDefault(best, 0)
                        && element.className().equals(best.className());
                together += part ? weight(element) : 0;
            }
            if (best.className().isBlank() || together == weight(best)) {
                return best;
            }
            for (Element holder : best.parents()) {
                if (weight(holder) >= together) {
                    return weight(holder) <= WITH_ITS_EDGES * together ? holder : best;
                }
            }
            return best;
        }
    }

    @Override
    public void head(Node node, int depth) {
        Open outer = open.peek();
        if (node instanceof TextNode words && outer != null && !outer.left()) {
            block.append(words.getWholeText());
            linked += outer.link() ? words.getWholeText().strip().length() : 0;
        }
        if (node instanceof Element element) {
            endBlock(element);
            Optional<ZoneKind> zone = marks.zoneOf(element);
            boolean hidden = PageMarks.isHidden(element) || PageMarks.isMargin(element);
            boolean comment = zone.filter(ZoneKind.COMMENT::equals).isPresent();
            boolean aside = zone.filter(MARKED::contains).isPresent();
            open.push(new Open(
                    element,
                    (outer != null && outer.left()) || hidden || comment,
                    (outer != null && outer.marked()) || aside,
                    (outer != null && outer.link()) || element.normalName().equals("a")));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            endBlock(element);
            open.pop();
            Element outer = open.isEmpty() ? null : open.element().element();
            all.close(element, outer);
            unmarked.close(element, outer);
        }
    }

    private void endBlock(Element element) {
        if (!PageMarks.isBlock(element) || open.isEmpty()) {
            return;
        }
        String words = BLANKS.matcher(block).replaceAll(" ").strip();
        int own = words.length() - linked;
        boolean sentence = own >= SHORTEST_PARAGRAPH || (own >= SHORTEST_SENTENCE && Paragraphs.endsSentence(words));
        if (sentence && own * 2 > words.length()) {
            all.add(open.element().element(), own);
            if (!open.element().marked()) {
                unmarked.add(open.element().element(), own);
            }
        }
        block.setLength(0);
        linked = 0;
    }
}
