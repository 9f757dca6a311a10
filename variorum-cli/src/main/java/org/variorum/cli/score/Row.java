package org.variorum.cli.score;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.ContractJson;
import org.variorum.model.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * One JSON object with the place it stands at. A field that is absent or null is unknown; one of another type than asked
 * for stops the scoring with a {@link ScoreInputException}.
 *
 * @param where file and line, for messages
 */
record Row(String where, JsonNode json) {

    /** Gives every line of {@code file} that is not blank to {@code each}, in order. */
    static void readAll(Path file, Consumer<Row> each) {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String row = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!row.isBlank()) {
                    each.accept(parse(file + ":" + number, row));
                }
            }
        } catch (NoSuchFileException e) {
            throw new ScoreInputException(file.toString(), "there is no such file", e);
        } catch (CharacterCodingException e) {
            throw new ScoreInputException(file.toString(), "not UTF-8 some way after line " + number, e);
        } catch (IOException e) {
            throw new ScoreInputException(file.toString(), "cannot be read (" + e.getMessage() + ")", e);
        }
    }

    static Row parse(String where, String line) {
        JsonNode json;
        try {
            json = ContractJson.mapper().readTree(line);
        } catch (JacksonException e) {
            throw new ScoreInputException(where, "not JSON: " + e.getOriginalMessage(), e);
        }
        if (!json.isObject()) {
            throw new ScoreInputException(where, "a line must hold one JSON object");
        }
        return new Row(where, json);
    }

    /** The error that {@code what} is wrong with this row. */
    ScoreInputException wrong(String what) {
        return new ScoreInputException(where, what);
    }

    /** Stops if {@code id} is among those seen, else adds it with its place. */
    void once(String kind, String id, Map<String, String> seen) {
        String before = seen.putIfAbsent(id, where);
        if (before != null) {
            throw wrong("the " + kind + " \"" + id + "\" stands already at " + before);
        }
    }

    boolean has(String field) {
        return value(field).isPresent();
    }

    Optional<JsonNode> value(String field) {
        return json.optional(field).filter(found -> !found.isNull());
    }

    /** A string that must be there and hold more than white space. */
    String text(String field) {
        return optionalText(field)
                .filter(found -> !found.isBlank())
                .orElseThrow(() -> wrong("field \"" + field + "\" is missing or empty"));
    }

    Optional<String> optionalText(String field) {
        return value(field).map(found -> {
            if (!found.isString()) {
                throw wrong("field \"" + field + "\" must be a string, found " + found);
            }
            return found.stringValue();
        });
    }

    Optional<Double> optionalNumber(String field) {
        return value(field).map(found -> {
            if (!found.isNumber()) {
                throw wrong("field \"" + field + "\" must be a number, found " + found);
            }
            return found.doubleValue();
        });
    }

    /** True or false; false where absent. */
    boolean flag(String field) {
        Optional<JsonNode> found = value(field);
        if (found.isPresent() && !found.get().isBoolean()) {
            throw wrong("field \"" + field + "\" must be true or false, found " + found.get());
        }
        return found.isPresent() && found.get().booleanValue();
    }

    /** The elements of a list; none where absent. */
    List<JsonNode> list(String field) {
        Optional<JsonNode> found = value(field);
        if (found.isEmpty()) {
            return List.of();
        }
        if (!found.get().isArray()) {
            throw wrong("field \"" + field + "\" must be a list, found " + found.get());
        }
        return new ArrayList<>(found.get().values());
    }

    /** An object inside this row. */
    Optional<Row> object(String field) {
        return value(field).map(found -> element(field, found));
    }

    /** The objects of a list inside this row. */
    List<Row> objects(String field) {
        return list(field).stream().map(found -> element(field, found)).toList();
    }

    private Row element(String field, JsonNode found) {
        if (!found.isObject()) {
            throw wrong("field \"" + field + "\" must hold objects, found " + found);
        }
        return new Row(where, found);
    }

    /** The constant that the contract writes as this field's string. */
    <E extends Enum<E>> Optional<E> constant(String field, Class<E> type) {
        return optionalText(field)
                .map(word -> Stream.of(type.getEnumConstants())
                        .filter(constant -> wireName(constant).equals(word))
                        .findFirst()
                        .orElseThrow(() -> wrong("field \"" + field + "\" is \"" + word + "\", not one of "
                                + Stream.of(type.getEnumConstants())
                                        .map(Row::wireName)
                                        .collect(Collectors.joining(", ")))));
    }

    /** How the contract writes a constant. */
    static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The stretch between {@code start} and {@code end}, both of which must be there. */
    Span span() {
        int start = offset("start");
        int end = offset("end");
        if (start < 0 || end <= start) {
            throw wrong("wrong offsets " + start + ".." + end + ": 0 <= start < end must hold");
        }
        return new Span(start, end);
    }

    private int offset(String field) {
        JsonNode found = value(field).orElseThrow(() -> wrong("field \"" + field + "\" is missing"));
        if (!found.isIntegralNumber() || !found.canConvertToInt()) {
            throw wrong("field \"" + field + "\" must be a whole number, found " + found);
        }
        return found.intValue();
    }
}
