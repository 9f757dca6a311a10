package org.variorum.cli.score;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.ContractJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A line of a claims file to be written by a test: change it step by step, every step gives a new line. */
record ClaimLine(ObjectNode json) {

    /** A claim in the gold's short form, at the place where {@code quote} stands in {@code text}. */
    static ClaimLine gold(String id, String doc, String text, String quote) {
        int at = text.indexOf(quote);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + quote);
        }
        int start = text.codePointCount(0, at);
        return quoted(id, doc, quote)
                .with("start", Integer.toString(start))
                .with("end", Integer.toString(start + quote.codePointCount(0, quote.length())));
    }

    /** A claim in the gold's short form without offsets. */
    static ClaimLine quoted(String id, String doc, String quote) {
        ObjectNode json = ContractJson.mapper().createObjectNode();
        json.put("id", id).put("doc", doc).put("quote", quote);
        return new ClaimLine(json);
    }

    /** With a field set to a value in JSON; single quotes stand for double ones. */
    ClaimLine with(String field, String value) {
        ObjectNode changed = json.deepCopy();
        changed.set(field, ContractJson.mapper().readTree(value.replace('\'', '"')));
        return new ClaimLine(changed);
    }

    ClaimLine without(String... fields) {
        ObjectNode changed = json.deepCopy();
        Stream.of(fields).forEach(changed::remove);
        return new ClaimLine(changed);
    }

    /** The same claim as a run would write it: the contract's form, under another id. */
    ClaimLine asSystem(String id) {
        ObjectNode changed = json.deepCopy();
        changed.put("id", id);
        Stream.of("actor", "target", "origin", "weapon", "places")
                .forEach(field -> changed.set(field, objects(json.path(field))));
        ArrayNode chain = changed.putArray("attribution");
        for (JsonNode link : json.path("attribution")) {
            chain.addObject().put("name", link.stringValue()).put("role", chain.size() == 1 ? "outlet" : "official");
        }
        changed.remove(List.of("ambiguous", "ambiguous_fields", "note", "boilerplate"));
        return new ClaimLine(changed);
    }

    private static ArrayNode objects(JsonNode names) {
        ArrayNode made = ContractJson.mapper().createArrayNode();
        Stream<JsonNode> all = names.isArray() ? names.valueStream() : Stream.of(names);
        all.filter(JsonNode::isString)
                .flatMap(name -> Stream.of(name.stringValue().split("; ", -1)))
                .forEach(name -> made.addObject().put("name", name).put("text", name));
        return made;
    }

    String id() {
        return json.path("id").stringValue();
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
