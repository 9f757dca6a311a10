package org.variorum.core.annotate;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.read.Document;

/** The country in which a document is published: its outlet's, else that of its address. */
final class OutletCountry {

    /** Domains of countries that are used for other things all over the world: .tv, .io. */
    private static final Set<String> SOLD_ABROAD = Set.of(
            "ai", "am", "bz", "cc", "cd", "co", "eu", "fm", "gg", "io", "is", "la", "ly", "me", "nu", "su", "to", "tv",
            "vc", "ws");

    /** The last two letters of a host's name, where they are a country's. */
    private static final Pattern TOP_DOMAIN =
            Pattern.compile("^(?:https?:)?//[\\p{Alnum}.-]{1,100}\\.(?<top>[a-z]{2})(?:[:/?#]|$)");

    private OutletCountry() {}

    static Optional<String> of(Document document, Optional<Entries.Outlet> outlet) {
        return outlet.map(Entries.Outlet::country)
                .filter(country -> !country.isEmpty())
                .or(() -> document.metadata().url().flatMap(OutletCountry::ofAddress));
    }

    private static Optional<String> ofAddress(String url) {
        Matcher matcher = TOP_DOMAIN.matcher(url.toLowerCase(Locale.ROOT));
        if (!matcher.find() || SOLD_ABROAD.contains(matcher.group("top"))) {
            return Optional.empty();
        }
        String top = matcher.group("top");
        return Optional.of(top.equals("uk") ? "GB" : top.toUpperCase(Locale.ROOT));
    }
}
