package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.core.lexicon.Table;
import org.variorum.model.Claim;
import org.variorum.model.Evidence;

/**
 * How sure a reading is, from 0.01 to 0.99: a logistic model that adds weights of what can be seen of a claim, and of what filled
 * a field. The weights are {@code confidence.tsv}, fitted on annotated articles by {@code .ci/fit_confidence.py}, which sees the
 * same features; its figures stand in {@code docs/measurements.md}.
 */
final class Confidence {

    /** The table that the program carries. */
    static final Confidence FITTED = new Confidence(Table.load("confidence"));

    private static final String CLAIM = "claim";
    private static final String BASE = "base";

    /** Below so many code points a quote is short, below so many middling. */
    private static final int SHORT = 60;

    private static final int MIDDLE = 160;

    private final Map<String, Map<String, Double>> weights = new HashMap<>();

    /** The weights of a table by measure ("claim", or a field's name) and feature. */
    Confidence(Table table) {
        for (Table.Row row : table.rows()) {
            weights.computeIfAbsent(row.cell("measure"), measure -> new HashMap<>())
                    .put(row.cell("feature"), Double.valueOf(row.cell("weight")));
        }
    }

    /** The claim with how sure its reading is, and that of each of the fields that were fitted and that it fills. */
    Claim rated(Claim claim) {
        Map<String, Double> fields = new TreeMap<>();
        fitted(claim).forEach((field, values) -> {
            if (values > 0 && weights.containsKey(field) && claim.evidence().containsKey(field)) {
                fields.put(field, chance(field, ofField(claim, field, values)));
            }
        });
        return claim.rated(chance(CLAIM, ofClaim(claim)), fields);
    }

    /** The fields that have a confidence of their own, with the number of their values. */
    private static Map<String, Integer> fitted(Claim claim) {
        Map<String, Integer> values = new TreeMap<>();
        values.put("actor", claim.actor().size());
        values.put("target", claim.target().size());
        values.put("date", claim.date() == null ? 0 : 1);
        values.put("places", claim.places().size());
        return values;
    }

    private double chance(String measure, List<String> features) {
        Map<String, Double> known = weights.getOrDefault(measure, Map.of());
        double sum = known.getOrDefault(BASE, 0.0);
        for (String feature : features) {
            sum += known.getOrDefault(feature, 0.0);
        }
        double hundredths = Math.floor(100 / (1 + StrictMath.exp(-sum)) + 0.5);
        return Math.min(99, Math.max(1, hundredths)) / 100;
    }

    private static List<String> ofClaim(Claim claim) {
        String trigger = by(claim, "event_type");
        List<String> features = new ArrayList<>();
        features.add("trigger." + trigger);
        features.add("family." + trigger.split("\\.", -1)[0]);
        features.add("type." + word(claim.eventType()));
        features.add("zone." + word(claim.zone()));
        features.add("modality." + word(claim.modality()));
        features.add("polarity." + word(claim.polarity()));
        features.add(voice(claim));
        features.add("quote." + length(claim.end() - claim.start()));
        fitted(claim).forEach((field, values) -> features.add(filled(field, values > 0)));
        features.add(filled("quantities", isFilled(claim.quantities())));
        features.add(filled("weapon", isFilled(claim.weapon())));
        return features;
    }

    private static List<String> ofField(Claim claim, String field, int values) {
        String by = by(claim, field);
        int end = by.lastIndexOf('.');
        return List.of("by." + (end < 0 ? by : by.substring(0, end)), "values." + (values > 1 ? "many" : "one"));
    }

    /** The rule or entry that read the field's first words. */
    private static String by(Claim claim, String field) {
        List<Evidence> words = claim.evidence().getOrDefault(field, List.of());
        return words.isEmpty() ? "" : words.get(0).by();
    }

    /** Is somebody quoted beside the outlet? */
    private static String voice(Claim claim) {
        return "voice." + (claim.attribution().size() > 1 ? "reported" : "own");
    }

    private static String length(int codePoints) {
        if (codePoints < SHORT) {
            return "short";
        }
        return codePoints < MIDDLE ? "middle" : "long";
    }

    private static boolean isFilled(Collection<?> values) {
        return !values.isEmpty();
    }

    private static String filled(String field, boolean filled) {
        return field + (filled ? ".filled" : ".empty");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
