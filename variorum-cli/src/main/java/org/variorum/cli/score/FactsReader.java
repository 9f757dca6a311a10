package org.variorum.cli.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import tools.jackson.databind.JsonNode;

/**
 * Reads the fields of a claim in either form: the contract's, where names are objects, or the gold's short form, where
 * they are strings ("Russia; Syria").
 */
final class FactsReader {

    private FactsReader() {}

    static Facts read(Row row) {
        row.text("event_type");
        return new Facts(
                row.constant("event_type", EventType.class).orElse(null),
                names(row, "actor"),
                names(row, "target"),
                names(row, "weapon"),
                names(row, "places"),
                names(row, "origin"),
                row.object("date").flatMap(FactsReader::days).orElse(null),
                row.objects("quantities").stream().map(FactsReader::amount).toList(),
                chain(row),
                row.constant("modality", Modality.class).orElse(null));
    }

    /** A string holds names parted by semicolons, each one element. */
    private static List<Named> names(Row row, String field) {
        Optional<JsonNode> value = row.value(field);
        if (value.isEmpty()) {
            return List.of();
        }
        List<Named> found = new ArrayList<>();
        for (JsonNode element : value.get().isArray() ? row.list(field) : List.of(value.get())) {
            if (element.isString()) {
                parts(element.stringValue()).map(Named::of).forEach(found::add);
            } else {
                found.add(named(row, field, element));
            }
        }
        return found;
    }

    private static Stream<String> parts(String names) {
        return Stream.of(names.split(";", -1)).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static Named named(Row row, String field, JsonNode element) {
        if (!element.isObject()) {
            throw row.wrong("field \"" + field + "\" must hold names or objects, found " + element);
        }
        Row object = new Row(row.where(), element);
        return new Named(Stream.of("name", "text", "id")
                .flatMap(form -> object.optionalText(form).stream())
                .filter(form -> !form.isBlank())
                .toList());
    }

    /**
     * A string is one link, whose parts between semicolons are all right. The first link is the outlet unless its role
     * says otherwise; an outlet without a name is unknown.
     */
    private static Chain chain(Row row) {
        List<Named> links = new ArrayList<>();
        boolean outletFirst = true;
        for (JsonNode link : row.list("attribution")) {
            if (links.isEmpty() && link.isObject()) {
                outletFirst = new Row(row.where(), link)
                        .optionalText("role")
                        .orElse("outlet")
                        .equals("outlet");
            }
            links.add(
                    link.isString() ? new Named(parts(link.stringValue()).toList()) : named(row, "attribution", link));
        }
        if (links.isEmpty() || !outletFirst) {
            return new Chain(null, links);
        }
        Named outlet = links.get(0);
        return new Chain(outlet.forms().isEmpty() ? null : outlet, links.subList(1, links.size()));
    }

    private static Optional<DayRange> days(Row date) {
        try {
            @Nullable
            LocalDate start = date.optionalText("start").map(DayRange::firstDay).orElse(null);
            @Nullable
            LocalDate end = date.optionalText("end").map(DayRange::lastDay).orElse(null);
            return start == null && end == null ? Optional.empty() : Optional.of(new DayRange(start, end));
        } catch (DateTimeException e) {
            throw new ScoreInputException(date.where(), "field \"date\": " + e.getMessage(), e);
        }
    }

    private static Amount amount(Row quantity) {
        return new Amount(
                quantity.optionalNumber("value").orElse(null),
                quantity.optionalNumber("min").orElse(null),
                quantity.optionalNumber("max").orElse(null),
                quantity.optionalText("text").orElse(""),
                quantity.optionalText("unit").orElse(""));
    }
}
