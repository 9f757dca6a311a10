package org.variorum.core.reconcile.reuse;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorMention;
import org.variorum.model.Annotations;
import org.variorum.model.AttributionMention;
import org.variorum.model.CodePoints;
import org.variorum.model.Outlet;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/**
 * Whom a document credits with its text.
 *
 * @param agencies folded names of the news agencies in its byline, dateline or last line
 * @param outlet folded name of who published it; empty where nobody knows
 * @param words the whole text as folded words between blanks, to look for names in
 */
record Credits(Set<String> agencies, String outlet, String words) {

    /** A dateline stands within the head of a text: headline, byline and first line. */
    private static final int HEAD = 400;

    /** A sign-off stands in the last line. */
    private static final int TAIL = 90;

    /** "MOSCOW, Feb 10 (Meridian) -": the name in brackets before the dash of a dateline. */
    private static final Pattern DATELINE = Pattern.compile("\\((?<name>\\p{Lu}[\\p{L} ]{1,30})\\)[\\p{Z}]?[-–—]");

    private static final Set<String> AGENCIES = Table.load("actors").rows().stream()
            .filter(row -> row.cell("role").equals("agency"))
            .map(row -> row.cell("id"))
            .collect(Collectors.toUnmodifiableSet());

    /** The names of the agencies by their forms, all folded. */
    private static final Map<String, String> NAMES = names();

    Credits {
        agencies = Set.copyOf(agencies);
    }

    static Credits of(Annotations document) {
        Outlet outlet = document.outlet();
        String name = outlet == null || outlet.name() == null ? "" : Words.keyOf(outlet.name());
        return new Credits(agencies(document), name, " " + Words.keyOf(document.text()) + " ");
    }

    private static Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        for (Table.Row row : Table.load("actors").rows()) {
            if (AGENCIES.contains(row.cell("id"))) {
                String name = Words.keyOf(row.cell("name"));
                names.put(name, name);
                row.list("forms").forEach(form -> names.putIfAbsent(Words.keyOf(form), name));
            }
        }
        return Collections.unmodifiableMap(names);
    }

    /** Is the outlet itself a news agency, so that the text is its own? */
    boolean isAgencys() {
        return NAMES.containsKey(outlet);
    }

    private static Set<String> agencies(Annotations document) {
        Set<String> found = new TreeSet<>();
        int length = document.text().codePointCount(0, document.text().length());
        for (ActorMention actor : document.actors()) {
            boolean agency = actor.id() != null && AGENCIES.contains(actor.id());
            boolean placed = actor.start() < HEAD || actor.end() > length - TAIL;
            if (agency && placed && !isSpeaker(document, actor)) {
                found.add(Words.keyOf(actor.name()));
            }
        }
        byline(document, found);
        if (document.outlet() != null && document.outlet().name() != null) {
            Optional.ofNullable(NAMES.get(Words.keyOf(document.outlet().name())))
                    .ifPresent(found::add);
        }
        String text = document.text();
        Matcher dateline = DATELINE.matcher(text.substring(0, Math.min(text.length(), 2 * HEAD)));
        while (dateline.find()) {
            String name = Words.keyOf(dateline.group("name"));
            if (!WordLists.words("weekday-names").contains(name)) {
                found.add(name);
            }
        }
        return found;
    }

    /** Agencies named in the byline, whose names are not always marked as names there. */
    private static void byline(Annotations document, Set<String> found) {
        CodePoints points = CodePoints.of(document.text());
        for (Zone zone : document.zones()) {
            if (zone.kind() == ZoneKind.BYLINE) {
                String line = document.text().substring(points.toUtf16(zone.start()), points.toUtf16(zone.end()));
                String words = " " + Words.keyOf(line) + " ";
                NAMES.forEach((form, name) -> {
                    if (words.contains(" " + form + " ")) {
                        found.add(name);
                    }
                });
            }
        }
    }

    /** "Interfax reported that": a source of some words, and not of the text. */
    private static boolean isSpeaker(Annotations document, ActorMention actor) {
        return document.attributions().stream()
                .map(AttributionMention::source)
                .anyMatch(source -> source != null && source.start() <= actor.start() && actor.end() <= source.end());
    }

    /** An agency that both credit, under the longer of its names; empty where there is none. */
    Optional<String> shared(Credits other) {
        return agencies.stream()
                .sorted()
                .filter(mine -> other.agencies.stream().anyMatch(theirs -> same(mine, theirs)))
                .findFirst();
    }

    /** "Meridian" and "Meridian Newswire" are one agency. */
    private static boolean same(String first, String second) {
        return (first + " ").startsWith(second + " ") || (second + " ").startsWith(first + " ");
    }

    /** Do these words name the other document's outlet? */
    boolean names(Credits other) {
        return !other.outlet.isEmpty() && !other.outlet.equals(outlet) && hasWords(other.outlet);
    }

    /** Does the folded name stand in the text? */
    boolean hasWords(String name) {
        return words.contains(" " + name + " ");
    }
}
