package org.variorum.core.reconcile.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * What a value of a row must look like. A value that does not is left away and a complaint says so; null and the empty
 * string are unknown values, and nobody complains of them.
 */
sealed interface Shape {

    /** The value as the contract has it, field {@code at} of its row; absent if it is unknown or wrong. */
    Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints);

    private static boolean isUnknown(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.stringValue().isBlank());
    }

    private static Optional<JsonNode> wrong(String at, String wanted, JsonNode value, List<String> complaints) {
        String found = value.toString();
        complaints.add(at + " must be " + wanted + ", not " + Complaints.cut(found));
        return Optional.empty();
    }

    /** Words. */
    record Text() implements Shape {
        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            return value.isString() ? Optional.of(value) : wrong(at, "a string", value, complaints);
        }
    }

    /** An id: words, or a whole number as others' tables have it. */
    record Id() implements Shape {
        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            return value.isIntegralNumber()
                    ? Optional.of(StringNode.valueOf(value.asString()))
                    : new Text().fit(at, value, complaints);
        }
    }

    /** A finite number between two bounds, both included. */
    record Figure(double least, double most) implements Shape {
        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            boolean fits = value.isNumber()
                    && Double.isFinite(value.doubleValue())
                    && value.doubleValue() >= least
                    && value.doubleValue() <= most;
            return fits ? Optional.of(value) : wrong(at, "a number " + range(), value, complaints);
        }

        private String range() {
            return least == -most ? "of sound size" : "of " + least + " to " + most;
        }
    }

    /** A whole number, 0 or more. */
    record Whole() implements Shape {
        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            boolean fits = value.isIntegralNumber() && value.canConvertToInt() && value.intValue() >= 0;
            return fits ? Optional.of(value) : wrong(at, "a whole number, 0 or more", value, complaints);
        }
    }

    /** True or false. */
    record Flag() implements Shape {
        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            return value.isBoolean() ? Optional.of(value) : wrong(at, "true or false", value, complaints);
        }
    }

    /** A day; of a time the day. */
    record Day() implements Shape {

        private static final int LENGTH = 10;

        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            String words = value.isString() ? value.stringValue() : "";
            boolean time = words.length() > LENGTH && words.charAt(LENGTH) == 'T';
            String day = time ? words.substring(0, LENGTH) : words;
            return isDay(day)
                    ? Optional.of(StringNode.valueOf(day))
                    : wrong(at, "an ISO day (2015-11-17)", value, complaints);
        }

        private static boolean isDay(String words) {
            try {
                return LocalDate.parse(words).getYear() > 0;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }

    /** One of the contract's words for a field. */
    record Word(List<String> words) implements Shape {

        public Word {
            words = List.copyOf(words);
        }

        static <E extends Enum<E>> Word of(Class<E> type) {
            return new Word(Stream.of(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                    .toList());
        }

        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            return value.isString() && words.contains(value.stringValue())
                    ? Optional.of(value)
                    : wrong(at, "one of " + String.join(", ", words), value, complaints);
        }
    }

    /** A list; a value that stands alone is a list of one. */
    record Many(Shape each) implements Shape {
        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    each.fit(at + "[" + i + "]", value.get(i), complaints).ifPresent(list::add);
                }
            } else {
                each.fit(at, value, complaints).ifPresent(list::add);
            }
            return Optional.of(list);
        }
    }

    /** An object with any names as fields, each of one shape. */
    record Table(Shape each) implements Shape {
        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            if (!value.isObject()) {
                return wrong(at, "an object", value, complaints);
            }
            ObjectNode table = JsonNodeFactory.instance.objectNode();
            value.properties()
                    .forEach(field -> each.fit(at + "." + field.getKey(), field.getValue(), complaints)
                            .ifPresent(found -> table.set(field.getKey(), found)));
            return Optional.of(table);
        }
    }

    /**
     * An object.
     *
     * @param needed fields without which it says nothing
     * @param bare the field that a bare string stands for; empty where none may
     */
    record Parts(Map<String, Shape> fields, List<String> needed, String bare) implements Shape {

        public Parts {
            fields = Map.copyOf(fields);
            needed = List.copyOf(needed);
        }

        @Override
        public Optional<JsonNode> fit(String at, JsonNode value, List<String> complaints) {
            if (isUnknown(value)) {
                return Optional.empty();
            }
            if (value.isString() && !bare.isEmpty()) {
                ObjectNode named = JsonNodeFactory.instance.objectNode();
                named.set(bare, value);
                return Optional.of(named);
            }
            if (!value.isObject()) {
                return wrong(at, "an object", value, complaints);
            }
            ObjectNode found = fields(at, value, complaints);
            List<String> missing =
                    needed.stream().filter(field -> !found.has(field)).toList();
            if (!missing.isEmpty()) {
                complaints.add(at + " lacks " + missing.stream().collect(Collectors.joining(" and ")));
                return Optional.empty();
            }
            return Optional.of(found);
        }

        /** The fields that fit, in the order in which they stand. */
        ObjectNode fields(String at, JsonNode value, List<String> complaints) {
            ObjectNode found = JsonNodeFactory.instance.objectNode();
            value.properties().forEach(field -> {
                Shape shape = fields.get(field.getKey());
                if (shape != null) {
                    String name = at.isEmpty() ? field.getKey() : at + "." + field.getKey();
                    shape.fit(name, field.getValue(), complaints).ifPresent(fit -> found.set(field.getKey(), fit));
                }
            });
            return found;
        }
    }
}
