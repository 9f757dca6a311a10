package org.variorum.core.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
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
import org.variorum.model.ZoneKind;

/**
 * Finds the element that holds a page's article by where its sentences stand: paragraphs outside links weigh their length,
 * menus and teasers nothing. Of the elements that name themselves articles the smallest with most of that weight is taken;
 * where there is none, the one around most paragraphs, its own counted in full and those deeper down for less. One or two
 * walks over the page.
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
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private final PageMarks marks;
    private final Set<ZoneKind> leftOut;
    private final Map<Element, Integer> weights = new IdentityHashMap<>();
    /** The weight of the paragraphs right inside an element, and less of that of deeper ones. */
    private final Map<Element, Integer> near = new IdentityHashMap<>();

    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder block = new StringBuilder();
    private int linked;

    private static final class Open {
        final Element element;
        final boolean left;
        final boolean link;
        int weight;

        Open(Element element, boolean left, boolean link) {
            this.element = element;
            this.left = left;
            this.link = link;
        }
    }

    private ArticleFinder(PageMarks marks, Set<ZoneKind> leftOut) {
        this.marks = marks;
        this.leftOut = leftOut;
    }

    /** The article of a page; none where it has next to no running text. {@code marks} are those of a page without one. */
    static Optional<Element> find(Element page, PageMarks marks) {
        ArticleFinder unmarked =
                walked(page, marks, EnumSet.of(ZoneKind.COMMENT, ZoneKind.FURNITURE, ZoneKind.CAPTION));
        ArticleFinder all = walked(page, marks, EnumSet.of(ZoneKind.COMMENT));
        ArticleFinder finder = unmarked.weight(page) < ENOUGH_UNMARKED * all.weight(page) ? all : unmarked;
        return finder.weight(page) < LEAST_TEXT ? Optional.empty() : Optional.of(finder.article(page));
    }

    private static ArticleFinder walked(Element page, PageMarks marks, Set<ZoneKind> leftOut) {
        ArticleFinder finder = new ArticleFinder(marks, leftOut);
        page.traverse(finder);
        return finder;
    }

    private Element article(Element page) {
        Element named = named(page);
        return named == page ? around(page) : within(named);
    }

    private int weight(Element element) {
        return weights.getOrDefault(element, 0);
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
            if (near.getOrDefault(element, 0) > most) {
                most = near.get(element);
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
            boolean part = near.getOrDefault(element, 0) >= PART * near.getOrDefault(best, 0)
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

    @Override
    public void head(Node node, int depth) {
        Open outer = open.peek();
        if (node instanceof TextNode words && outer != null && !outer.left) {
            block.append(words.getWholeText());
            linked += outer.link ? words.getWholeText().strip().length() : 0;
        }
        if (node instanceof Element element) {
            endBlock(element);
            boolean left = (outer != null && outer.left) || isLeft(element);
            boolean link = (outer != null && outer.link) || element.normalName().equals("a");
            open.push(new Open(element, left, link));
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            endBlock(element);
            Open closed = open.pop();
            if (closed.weight > 0) {
                weights.put(element, closed.weight);
                if (open.peek() != null) {
                    open.element().weight += closed.weight;
                }
            }
        }
    }

    private boolean isLeft(Element element) {
        return PageMarks.isHidden(element)
                || PageMarks.isMargin(element)
                || marks.zoneOf(element).filter(leftOut::contains).isPresent();
    }

    private void endBlock(Element element) {
        if (!PageMarks.isBlock(element) || open.isEmpty()) {
            return;
        }
        String words = BLANKS.matcher(block).replaceAll(" ").strip();
        int own = words.length() - linked;
        boolean sentence = own >= SHORTEST_PARAGRAPH || (own >= SHORTEST_SENTENCE && Paragraphs.endsSentence(words));
        if (sentence && own * 2 > words.length()) {
            open.element().weight += own;
            addNear(open.element().element, own);
        }
        block.setLength(0);
        linked = 0;
    }

    /** A paragraph counts for what holds it, and half for what holds that; text with line breaks holds itself; lists do not count. */
    private void addNear(Element paragraph, int weight) {
        if (paragraph.normalName().equals("li")) {
            return;
        }
        Element holder = PageMarks.isContainer(paragraph) ? paragraph : paragraph.parent();
        if (holder != null) {
            near.merge(holder, weight, Integer::sum);
            if (holder.parent() != null) {
                near.merge(holder.parent(), weight / 2, Integer::sum);
            }
        }
    }
}
