package org.variorum.it;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What holds of every value in every row, wherever it stands: strings, spans, days, bounds and coordinates. */
final class RowWalk {

    /** Where places stand in a row; each must have coordinates or say why it has none. */
    private static final Pattern PLACE = Pattern.compile("\\.(places|origin)\\[\\d+]");

    private final Article article;
    private final Consumer<String> broken;

    /** Spans index the text of {@code article}; what is wrong is told to {@code broken}, with the path to it. */
    RowWalk(Article article, Consumer<String> broken) {
        this.article = article;
        this.broken = broken;
    }

    void check(JsonNode row) {
        walk("", row);
    }

    private void walk(String path, JsonNode node) {
        if (node.isString() && node.asString().isBlank()) {
            broken.accept(path + " is an empty string");
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(path + "[" + i + "]", node.get(i));
            }
        } else if (node.isObject()) {
            object(path, node);
        }
    }

    private void object(String path, JsonNode node) {
        span(path, node);
        days(path, node, "start", "end");
        days(path, node, "earliest", "latest");
        bounds(path, node);
        if (PLACE.matcher(path).matches()) {
            place(path, node);
        }
        if (node.path("kind").asString("").equals("label") && node.has("id") && !node.has("stated")) {
            broken.accept(path + " is a label with an id");
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            walk(path + "." + field.getKey(), field.getValue());
        }
    }

    private void span(String path, JsonNode node) {
        boolean start = node.path("start").isNumber();
        boolean end = node.path("end").isNumber();
        if (!start && !end) {
            return;
        }
        if (!start || !end) {
            broken.accept(path + " has a start without an end, or the reverse");
            return;
        }
        int from = node.path("start").asInt();
        int to = node.path("end").asInt();
        if (!article.holds(from, to)) {
            broken.accept(path + " is outside the text: " + from + "-" + to);
            return;
        }
        for (String words : new String[] {"text", "quote"}) {
            if (node.has(words) && !node.path(words).asString().equals(article.slice(from, to))) {
                broken.accept(path + "." + words + " is \"" + node.path(words).asString() + "\" where the text has \""
                        + article.slice(from, to) + "\"");
            }
        }
    }

    private void days(String path, JsonNode node, String first, String last) {
        LocalDate start = day(path + "." + first, node.path(first));
        LocalDate end = day(path + "." + last, node.path(last));
        if (start.isAfter(end)) {
            broken.accept(path + " ends before it starts: " + start + " to " + end);
        }
    }

    /** The day in an ISO string; for anything else a day that is neither before nor after the others. */
    private LocalDate day(String path, JsonNode value) {
        if (!value.isString()) {
            return path.endsWith("start") || path.endsWith("earliest") ? LocalDate.MIN : LocalDate.MAX;
        }
        try {
            return LocalDate.parse(value.asString());
        } catch (DateTimeParseException e) {
            broken.accept(path + " is no ISO day: " + value.asString());
            return LocalDate.EPOCH;
        }
    }

    private void bounds(String path, JsonNode node) {
        JsonNode min = node.path("min");
        JsonNode max = node.path("max");
        if (min.isNumber() && max.isNumber() && min.asDouble() > max.asDouble()) {
            broken.accept(path + " has a least value above its greatest: " + min + " > " + max);
        }
    }

    private void place(String path, JsonNode node) {
        boolean lat = node.has("lat");
        if (lat != node.has("lon") || lat != node.has("radius_m")) {
            broken.accept(path + " must have lat, lon and radius_m, or none of them");
        }
        if (lat == node.has("unresolved")) {
            broken.accept(path + " must have coordinates, or say why it has none");
        }
        if (lat
                && (Math.abs(node.path("lat").asDouble()) > 90
                        || Math.abs(node.path("lon").asDouble()) > 180
                        || node.path("radius_m").asInt() <= 0)) {
            broken.accept(path + " lies nowhere on earth, or has no radius");
        }
    }
}
