package org.variorum.core.read;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.variorum.core.lexicon.Table;
import org.variorum.model.ZoneKind;

/**
 * What the elements of one page say of their text by their names: hidden, a paragraph of its own, a zone. Read from
 * {@code html-zones.tsv}, where an earlier row goes before a later one.
 */
final class PageMarks {

    private static final Table TABLE = Table.load("html-zones");
    private static final Set<String> HIDDEN = named("hidden");
    private static final Set<String> BLOCKS = named("block");
    private static final Map<String, Mark> MARKS = marks();

    /** Elements of running text: a marked word within them ("on <time>Tuesday</time>") is no zone of its own. */
    private static final Set<String> RUNNING =
            Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "figcaption", "dd", "dt", "summary");

    private static final Set<String> MARGINS = Set.of("nav", "footer", "aside", "menu", "figure", "title");

    private static final Pattern INVISIBLE =
            Pattern.compile("(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern HYPHENS = Pattern.compile("[_-]+");

    /** A page has few articles before its own, but may list thousands after it. */
    private static final int ARTICLES_WEIGHED = 50;

    private final Optional<Element> article;
    /** The article and all that holds it: their classes tell of the page ("has-sidebar"), not of a zone. */
    private final Set<Element> spine;

    private record Mark(int rank, ZoneKind zone) {}

    private PageMarks(Optional<Element> article, Set<Element> spine) {
        this.article = article;
        this.spine = spine;
    }

    static PageMarks of(Element page) {
        PageMarks unmarked = new PageMarks(Optional.empty(), Set.copyOf(page.select("html, body")));
        Optional<Element> article = ArticleFinder.find(page, unmarked).or(() -> articleOf(page));
        Set<Element> spine = Collections.newSetFromMap(new IdentityHashMap<>());
        spine.addAll(page.select("html, body"));
        article.ifPresent(element -> {
            spine.add(element);
            spine.addAll(element.parents());
        });
        if (article.isEmpty()) {
            page.select("h1").stream()
                    .limit(1)
                    .flatMap(h1 -> h1.parents().stream())
                    .filter(parent -> parent.selectFirst("p") != null)
                    .forEach(spine::add);
        }
        return new PageMarks(article, spine);
    }

    /** The longest article of the main part, else the main part, else the longest article; none where nothing is marked. */
    private static Optional<Element> articleOf(Element page) {
        Optional<Element> main = Optional.ofNullable(page.selectFirst("main, [role=main]"));
        Elements articles = main.orElse(page).select("article");
        Optional<Element> longest = Optional.empty();
        int most = main.map(element -> element.text().length() / 2).orElse(-1);
        for (Element article : articles.subList(0, Math.min(ARTICLES_WEIGHED, articles.size()))) {
            int length = article.text().length();
            if (length > most) {
                most = length;
                longest = Optional.of(article);
            }
        }
        return longest.or(() -> main);
    }

    private static Set<String> named(String use) {
        return TABLE.rows().stream()
                .filter(row -> row.cell("zone").equals(use))
                .map(row -> row.cell("name"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Mark> marks() {
        Map<String, Mark> marks = new HashMap<>();
        for (Table.Row row : TABLE.rows()) {
            if (!row.cell("zone").equals("hidden") && !row.cell("zone").equals("block")) {
                ZoneKind zone = ZoneKind.valueOf(row.cell("zone").toUpperCase(Locale.ROOT));
                marks.putIfAbsent(row.cell("by") + " " + row.cell("name"), new Mark(row.line(), zone));
            }
        }
        return Map.copyOf(marks);
    }

    /** The element that holds the article; absent where the page marks none, so that all of it may be body. */
    Optional<Element> article() {
        return article;
    }

    static boolean isHidden(Element element) {
        return HIDDEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || (element.hasAttr("style")
                        && INVISIBLE
                                .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find());
    }

    /** Parts of a page that hold no article by their very tag. */
    static boolean isMargin(Element element) {
        return MARGINS.contains(element.normalName());
    }

    /** May the element hold paragraphs of its own kind? */
    static boolean isContainer(Element element) {
        return !RUNNING.contains(element.normalName()) && isBlock(element);
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isRunning(Element element) {
        return RUNNING.contains(element.normalName());
    }

    /** The zone which an element's own tag, class, id or property gives it. */
    Optional<ZoneKind> zoneOf(Element element) {
        if (spine.contains(element)) {
            return Optional.empty();
        }
        Stream<String> keys = Stream.of("tag " + element.normalName());
        if (element.attributesSize() > 0) {
            keys = Stream.concat(
                    keys,
                    Stream.of("class", "id", "itemprop")
                            .flatMap(attribute -> SPACES.splitAsStream(element.attr(attribute)))
                            .flatMap(name -> keys(name.toLowerCase(Locale.ROOT))));
        }
        return keys.map(MARKS::get)
                .filter(Objects::nonNull)
                .min(Comparator.comparingInt(Mark::rank))
                .map(Mark::zone);
    }

    /** What rows may ask of a name such as "post-comment_list": any part, the first, the last, each without its plural. */
    private static Stream<String> keys(String name) {
        List<String> parts = List.of(HYPHENS.split(name));
        String first = parts.isEmpty() ? "" : parts.get(0);
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return Stream.concat(
                        parts.stream().map(part -> "class " + part),
                        Stream.of("class-start " + first, "class-end " + last))
                .flatMap(key ->
                        key.endsWith("s") ? Stream.of(key, key.substring(0, key.length() - 1)) : Stream.of(key));
    }
}
