package org.variorum.core.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.variorum.model.ContractJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a page says of itself: JSON-LD of schema.org's NewsArticle first, then OpenGraph, then plain HTML. */
final class PageMetadata {

    private static final Set<String> ARTICLE_TYPES = Set.of(
            "NewsArticle",
            "AnalysisNewsArticle",
            "BackgroundNewsArticle",
            "OpinionNewsArticle",
            "ReportageNewsArticle",
            "Article",
            "BlogPosting",
            "Report");

    private final Element page;
    private final Optional<JsonNode> article;

    PageMetadata(Element page) {
        this.page = page;
        this.article = page.select("script[type=application/ld+json]").stream()
                .map(script -> articleIn(script.data()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Document.Metadata read() {
        return new Document.Metadata(
                linked(a -> a.path("headline"))
                        .or(() -> content("meta[property=og:title]"))
                        .or(() -> text("title")),
                linked(a -> a.path("url")).or(() -> content("meta[property=og:url]")),
                linked(a -> a.path("publisher").path("name")).or(() -> content("meta[property=og:site_name]")),
                linked(a -> a.path("datePublished")).or(() -> content("meta[property=article:published_time]")),
                Optional.of(page.select("html").attr("lang")).filter(lang -> !lang.isBlank()));
    }

    private Optional<String> linked(Function<JsonNode, JsonNode> field) {
        return article.map(field)
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .map(String::strip)
                .filter(s -> !s.isEmpty());
    }

    private Optional<String> content(String selector) {
        return Optional.of(page.select(selector).attr("content").strip()).filter(s -> !s.isEmpty());
    }

    private Optional<String> text(String selector) {
        return Optional.ofNullable(page.selectFirst(selector))
                .map(Element::text)
                .filter(s -> !s.isBlank());
    }

    /** The first object of an article type in a JSON-LD script; a broken script counts as none. */
    private static Optional<JsonNode> articleIn(String json) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(ContractJson.mapper().readTree(json));
            while (!open.isEmpty()) {
                JsonNode node = open.poll();
                if (node.isObject() && isArticle(node.path("@type"))) {
                    return Optional.of(node);
                }
                node.forEach(open::add);
            }
        } catch (JacksonException broken) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> one.isString() && ARTICLE_TYPES.contains(one.asString()));
        }
        return type.isString() && ARTICLE_TYPES.contains(type.asString());
    }
}
