package org.variorum.core.annotate;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.read.Document;

/** The country in which a document is published: its outlet's, else that of its address. */
final class OutletCountry {

    /** Domains of countries that are used for other things all over the world: .tv, .io. */
    private static final Set<String> SOLD_ABROAD = Set.of(
            "ai", "am", "bz", "cc", "cd", "co", "eu", "fm", "gg", "io", "is", "la", "ly", "me", "nu", "su", "to", "tv",
            "vc", "ws");

    private OutletCountry() {}

    static Optional<String> of(Document document, Optional<Entries.Outlet> outlet) {
        return outlet.map(Entries.Outlet::country)
                .filter(country -> !country.isEmpty())
                .or(() -> document.metadata().url().flatMap(OutletCountry::ofAddress));
    }

    private static Optional<String> ofAddress(String url) {
        String host;
        try {
            host = new URI(url).getHost();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
        if (host == null || host.indexOf('.') < 0) {
            return Optional.empty();
        }
        String last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (last.length() != 2 || SOLD_ABROAD.contains(last)) {
            return Optional.empty();
        }
        return Optional.of(last.equals("uk") ? "GB" : last.toUpperCase(Locale.ROOT));
    }
}
