package org.variorum.core.reconcile.intake;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.variorum.model.EventType;
import org.variorum.model.Ids;
import org.variorum.model.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills what a row of fitting values leaves out, where the contract itself says what it is: an exact figure is its own
 * bound, a claim in one voice is asserted, a denial is denied. Nothing about the event is added.
 */
final class Blanks {

    private static final String START = "start";
    private static final String END = "end";
    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String VALUE = "value";
    private static final String MIN = "min";
    private static final String MAX = "max";
    private static final String KIND = "kind";
    private static final String ROLE = "role";
    private static final String MODALITY = "modality";
    private static final String DENIED = "denied";
    private static final String UNKNOWN = "unknown";
    private static final List<String> NAMED = List.of("actor", "target", "weapon", "origin", "places");
    private static final List<String> LISTS =
            List.of("actor", "target", "weapon", "origin", "places", "quantities", "harm", "attribution", "media");

    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 31;

    private final ObjectNode row;
    private final List<String> complaints;

    private Blanks(ObjectNode row, List<String> complaints) {
        this.row = row;
        this.complaints = complaints;
    }

    /** Fills {@code row}, which has a document, a type of event, a quote and its offsets. */
    static void fill(ObjectNode row, List<String> complaints) {
        Blanks blanks = new Blanks(row, complaints);
        LISTS.stream().filter(list -> !row.has(list)).forEach(row::putArray);
        blanks.named();
        blanks.date("date");
        blanks.date("said");
        row.get("quantities").values().forEach(value -> blanks.quantity((ObjectNode) value));
        row.get("harm").values().forEach(value -> orElse((ObjectNode) value, "who", UNKNOWN));
        blanks.chain();
        blanks.standing();
        if (!row.has("evidence")) {
            row.putObject("evidence");
        }
        if (!row.has("extraction_confidence")) {
            row.put("extraction_confidence", 1.0);
        }
        orElse(row, "version", UNKNOWN);
        if (!row.has("id")) {
            row.put("id", blanks.id());
        }
    }

    private static void orElse(ObjectNode node, String field, String word) {
        if (!node.has(field)) {
            node.put(field, word);
        }
    }

    /** A row without an id is known by its place and all that it says, so that its neighbours do not matter. */
    private String id() {
        EventType type = EventType.valueOf(row.get("event_type").stringValue().toUpperCase(Locale.ROOT));
        return Ids.claim(
                row.get("doc").stringValue(),
                Sha256.of(row.toString()),
                row.get(START).intValue(),
                row.get(END).intValue(),
                type,
                0);
    }

    /** Names without their words stand in the quote, at least as a whole. */
    private void named() {
        for (String field : NAMED) {
            for (JsonNode value : row.get(field).values()) {
                ObjectNode named = (ObjectNode) value;
                orElse(named, TEXT, named.get(NAME).stringValue());
                place(named, named.get(TEXT).stringValue());
                point(named);
            }
        }
    }

    private void place(ObjectNode node, String words) {
        boolean placed = node.has(START)
                && node.has(END)
                && node.get(START).intValue() <= node.get(END).intValue();
        if (placed) {
            return;
        }
        String quote = row.get("quote").stringValue();
        int at = quote.indexOf(words);
        int from = row.get(START).intValue();
        node.put(START, at < 0 ? from : from + quote.codePointCount(0, at));
        node.put(
                END,
                at < 0
                        ? row.get(END).intValue()
                        : from + quote.codePointCount(0, at) + words.codePointCount(0, words.length()));
    }

    /** Half a point, or one without a circle, is none. */
    private void point(ObjectNode place) {
        boolean any = place.has("lat") || place.has("lon") || place.has("radius_m");
        boolean whole = place.has("lat") && place.has("lon") && place.has("radius_m");
        if (any && !whole) {
            place.remove(List.of("lat", "lon", "radius_m"));
            complaints.add("the place " + Complaints.cut(place.get(NAME).stringValue())
                    + " has not all of lat, lon and radius_m, and is taken without a point");
        }
    }

    private void date(String field) {
        if (!(row.get(field) instanceof ObjectNode date)) {
            return;
        }
        if (!date.has(START) && !date.has(END)) {
            row.remove(field);
            return;
        }
        boolean whole = date.has(START) && date.has(END);
        if (whole && day(date, START).isAfter(day(date, END))) {
            complaints.add(field + " ends before it begins");
            row.remove(field);
            return;
        }
        if (!date.has("precision")) {
            long days = whole ? ChronoUnit.DAYS.between(day(date, START), day(date, END)) + 1 : 2;
            date.put("precision", precision(days));
        }
    }

    private static LocalDate day(ObjectNode date, String field) {
        return LocalDate.parse(date.get(field).stringValue());
    }

    private static String precision(long days) {
        if (days == 1) {
            return "day";
        }
        if (days < DAYS_OF_A_WEEK) {
            return "days";
        }
        if (days == DAYS_OF_A_WEEK) {
            return "week";
        }
        return days <= DAYS_OF_A_MONTH ? "month" : "year";
    }

    private void quantity(ObjectNode quantity) {
        if (!quantity.has(KIND)) {
            quantity.put(KIND, kind(quantity));
        }
        bounds(quantity);
        if (!quantity.has(TEXT)) {
            quantity.put(TEXT, words(quantity));
        }
        place(quantity, quantity.get(TEXT).stringValue());
    }

    private static String kind(ObjectNode quantity) {
        if (quantity.has(VALUE)) {
            return "exact";
        }
        if (quantity.has(MIN)) {
            return quantity.has(MAX) ? "range" : MIN;
        }
        return quantity.has(MAX) ? MAX : "vague";
    }

    /** An exact figure bounds itself on both sides, "at least" from below, "at most" from above. */
    private static void bounds(ObjectNode quantity) {
        switch (quantity.get(KIND).stringValue()) {
            case "exact" -> {
                copy(quantity, VALUE, MIN);
                copy(quantity, VALUE, MAX);
            }
            case MIN -> {
                copy(quantity, VALUE, MIN);
                copy(quantity, MIN, VALUE);
            }
            case MAX -> {
                copy(quantity, VALUE, MAX);
                copy(quantity, MAX, VALUE);
            }
            default -> {
                // An approximate or vague figure has no sure bounds.
            }
        }
    }

    private static void copy(ObjectNode node, String from, String to) {
        JsonNode value = node.get(from);
        if (value != null && !node.has(to)) {
            node.set(to, value);
        }
    }

    /** The figure and what is counted, for a row without its words. */
    private static String words(ObjectNode quantity) {
        JsonNode value = quantity.get(VALUE);
        String figure = value != null ? number(value) : range(quantity);
        JsonNode counted = quantity.has("what") ? quantity.get("what") : quantity.get("unit");
        return counted == null ? figure : figure + " " + counted.stringValue();
    }

    private static String range(ObjectNode quantity) {
        String least = quantity.has(MIN) ? number(quantity.get(MIN)) : "…";
        return quantity.has(MAX) ? least + " to " + number(quantity.get(MAX)) : least;
    }

    private static String number(JsonNode value) {
        double number = value.doubleValue();
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    /** A chain begins with the outlet; where none is known it has no name. */
    private void chain() {
        ArrayNode chain = (ArrayNode) row.get("attribution");
        if (chain.isEmpty()) {
            chain.addObject();
        }
        for (int i = 0; i < chain.size(); i++) {
            ObjectNode speaker = (ObjectNode) chain.get(i);
            if (speaker.has(NAME) && isNoName(speaker.get(NAME).stringValue())) {
                speaker.remove(NAME);
            }
            String role = speaker.has(NAME) ? "person" : "anonymous";
            orElse(speaker, ROLE, i == 0 ? "outlet" : role);
        }
    }

    /** "(unnamed site)": what stands wholly in brackets says that there is no name. */
    private static boolean isNoName(String words) {
        return words.startsWith("(") && words.indexOf(')') == words.length() - 1;
    }

    private void standing() {
        boolean denial = row.get("event_type").stringValue().equals("denial");
        boolean spoken = row.get("attribution").size() > 1;
        orElse(row, "zone", "body");
        orElse(row, MODALITY, denial ? DENIED : spoken ? "claimed" : "asserted");
        String modality = row.get(MODALITY).stringValue();
        orElse(row, "polarity", denial || modality.equals(DENIED) ? "negated" : "affirmed");
        orElse(row, "realis", modality.equals("planned") ? "planned" : "done");
    }
}
