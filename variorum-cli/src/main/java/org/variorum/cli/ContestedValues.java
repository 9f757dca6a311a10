package org.variorum.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.Link;
import org.variorum.model.Polarity;
import org.variorum.model.Speaker;

/** The two values of a relation in words, each with who says so. */
final class ContestedValues {

    private static final int MOST_NAMES = 3;
    private static final int LONGEST = 44;

    private ContestedValues() {}

    /**
     * "Mozdok (Interfax) against Hmeimim (CNN)", or "the minister denies: Mozdok (Interfax)"; the relation's own reason where
     * the values alone do not tell.
     */
    static String of(Link link, Claim a, Claim b) {
        String field = Objects.requireNonNullElse(link.field(), "");
        String right = value(field, b);
        if (link.relation().equals("denies") && !right.isEmpty()) {
            return speaker(a) + " denies: " + said(right, b);
        }
        return tells(link, a, b) ? said(value(field, a), a) + " against " + said(right, b) : Terminal.plain(link.why());
    }

    /** Have both claims a value of the field, and not the same? */
    static boolean tells(Link link, Claim a, Claim b) {
        String field = Objects.requireNonNullElse(link.field(), "");
        String left = value(field, a);
        String right = value(field, b);
        return !left.isEmpty() && !right.isEmpty() && !left.equals(right);
    }

    private static String said(String value, Claim claim) {
        return cut(value) + " (" + speaker(claim) + ")";
    }

    /** Who is the first to say it, as far as the article tells. */
    static String speaker(Claim claim) {
        List<Speaker> chain = claim.attribution();
        for (int i = chain.size() - 1; i >= 0; i--) {
            String name = chain.get(i).name();
            if (name != null) {
                return cut(name);
            }
        }
        return Terminal.plain(claim.doc());
    }

    private static String value(String field, Claim claim) {
        return switch (field) {
            case "origin" -> names(claim.origin(), place -> place.name());
            case "places" -> names(claim.places(), place -> place.name());
            case "date" -> day(claim.date());
            case "actor" -> names(claim.actor(), who -> who.name());
            case "target" -> names(claim.target(), who -> who.name());
            case "target_type" ->
                Optional.ofNullable(claim.targetType())
                        .map(ContestedValues::word)
                        .orElse("");
            case "weapon" -> names(claim.weapon(), weapon -> weapon.name());
            case "quantity" -> quantity(claim);
            case "purpose" -> Objects.requireNonNullElse(claim.purpose(), "");
            case "effect" -> Objects.requireNonNullElse(claim.effect(), "");
            case "happened" -> happened(claim);
            default -> "";
        };
    }

    private static String quantity(Claim claim) {
        return claim.quantities().size() == 1 ? claim.quantities().get(0).text() : "";
    }

    private static String happened(Claim claim) {
        return claim.polarity() == Polarity.NEGATED ? "it did not happen" : "it happened";
    }

    /** A day, or the first and the last. */
    static String day(@Nullable ClaimDate date) {
        if (date == null) {
            return "";
        }
        String start = Objects.requireNonNullElse(date.start(), "…");
        String end = Objects.requireNonNullElse(date.end(), "…");
        return start.equals(end) ? start : start + " to " + end;
    }

    static <T> String names(List<T> values, Function<T, String> name) {
        String first = values.stream().map(name).distinct().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return values.stream().map(name).distinct().count() > MOST_NAMES ? first + ", …" : first;
    }

    /** A constant in words. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String cut(String words) {
        String plain = Terminal.plain(words);
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
