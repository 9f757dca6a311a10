package org.variorum.core.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.variorum.core.read.Document.ZoneSpan;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/** The running text of a page, a paragraph a block element, with the zone that its elements' names give each. */
record PageText(String text, List<ZoneSpan> zones) {

    private static final ZoneCues CUES = ZoneCues.load();
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\uFEFF]+");

    static PageText of(Element page) {
        Builder builder = new Builder(PageMarks.of(page));
        page.traverse(builder);
        builder.endBlock();
        return builder.done();
    }

    /** Collects blocks while the page is walked; its stack of zones follows the open elements. */
    private static final class Builder implements NodeVisitor {

        private final PageMarks marks;
        private final StringBuilder text = new StringBuilder();
        private final StringBuilder block = new StringBuilder();
        private final List<ZoneSpan> zones = new ArrayList<>();
        private final Deque<Open> open = new ArrayDeque<>();
        private int hiddenDepth;
        private int articleDepth;
        private int runningDepth;
        private boolean inComments;

        /** An element that is still open: its zone, and whether its words are a paragraph of their own. */
        private record Open(
                Optional<ZoneKind> zone, boolean parted, boolean hidden, boolean running, boolean article) {}

        Builder(PageMarks marks) {
            this.marks = marks;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words && hiddenDepth == 0) {
                block.append(words.getWholeText());
            }
            if (node instanceof Element element) {
                Open opened = opened(element);
                if (opened.parted()) {
                    endBlock();
                }
                count(opened, 1);
                open.push(opened);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element) {
                if (open.element().parted()) {
                    endBlock();
                }
                count(open.pop(), -1);
            }
        }

        @SuppressWarnings("ReferenceEquality") // the very element of this page, not one like it
        private Open opened(Element element) {
            Optional<ZoneKind> inherited =
                    open.isEmpty() ? Optional.empty() : open.peek().zone();
            boolean block = PageMarks.isBlock(element);
            Optional<ZoneKind> own = block || runningDepth == 0 ? marks.zoneOf(element) : Optional.empty();
            return new Open(
                    own.or(() -> inherited),
                    block || (own.isPresent() && !own.equals(inherited)),
                    PageMarks.isHidden(element),
                    PageMarks.isRunning(element),
                    marks.article().isPresent() && marks.article().get() == element);
        }

        private void count(Open element, int step) {
            hiddenDepth += element.hidden() ? step : 0;
            runningDepth += element.running() ? step : 0;
            articleDepth += element.article() ? step : 0;
        }

        void endBlock() {
            String words = BLANKS.matcher(block).replaceAll(" ").strip();
            block.setLength(0);
            if (words.isEmpty()) {
                return;
            }
            if (text.length() > 0) {
                text.append("\n\n");
            }
            TextSpan span = new TextSpan(text.length(), text.length() + words.length());
            text.append(words);
            zones.add(new ZoneSpan(zone(words), span));
        }

        private ZoneKind zone(String words) {
            Optional<ZoneKind> marked =
                    open.isEmpty() ? Optional.empty() : open.peek().zone();
            if (marked.isPresent()) {
                return marked.get();
            }
            if (marks.article().isPresent() && articleDepth == 0) {
                return ZoneKind.FURNITURE;
            }
            return inComments ? ZoneKind.COMMENT : ofUnmarked(words);
        }

        /** The zone that a paragraph's words give it; where no article is marked, comments go on to the page's end. */
        private ZoneKind ofUnmarked(String words) {
            Optional<ZoneCues.Cue> cue = CUES.of(words);
            inComments |= marks.article().isEmpty()
                    && cue.filter(c -> c.zone() == ZoneKind.COMMENT && c.rest()).isPresent();
            return cue.map(ZoneCues.Cue::zone).orElse(ZoneKind.BODY);
        }

        PageText done() {
            return new PageText(text.toString(), List.copyOf(Zoner.parted(text.toString(), zones)));
        }
    }
}
