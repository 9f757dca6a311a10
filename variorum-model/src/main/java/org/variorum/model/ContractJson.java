package org.variorum.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The JSON of the export contract: snake case, fields in the records' order, unknown values left out. Reading ignores
 * fields that this version does not know.
 */
public final class ContractJson {

    /** Nesting that no honest line reaches; deeper input is refused instead of exhausting the stack. */
    private static final int DEEPEST_NESTING = 100;

    /** Longest string read, in UTF-16 units: a document's text is bounded long before. */
    private static final int LONGEST_STRING = 64_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST_NESTING)
                            .maxStringLength(LONGEST_STRING)
                            .build())
                    .build())
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new PlainNumber())
                    .addSerializer(double.class, new PlainNumber()))
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private ContractJson() {}

    /** The shared, thread-safe mapper. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** One line of JSON Lines for a record, without the line's end. */
    public static String line(Object row) {
        return MAPPER.writeValueAsString(row);
    }

    /** Writes whole numbers as people do: 169, not 169.0. */
    private static final class PlainNumber extends ValueSerializer<Double> {

        /** Above it a double no longer holds every whole number. */
        private static final double LARGEST_WHOLE = 9.0e15;

        @Override
        public void serialize(Double value, JsonGenerator json, SerializationContext context) {
            if (value == Math.rint(value) && Math.abs(value) <= LARGEST_WHOLE) {
                json.writeNumber(value.longValue());
            } else {
                json.writeNumber(value.doubleValue());
            }
        }
    }
}
