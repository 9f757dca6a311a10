package org.variorum.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.reconcile.Reconciliation;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.Event;
import org.variorum.model.Link;
import org.variorum.model.Severity;

/** The events for one screen, the most contested first, and under each what is contested and who says which. */
final class EventScreen {

    private static final String CONTESTED = "contested";
    private static final Set<String> AGAINST = Set.of("contradicts", "denies", "supersedes");

    /** Lines that the events may take. */
    private static final int MOST_LINES = 20;

    private static final int MOST_FIELDS = 4;

    private static final int MOST_FAILURES = 3;

    private final Reconciliation found;
    private final Map<String, Claim> claims = new HashMap<>();

    /** By event its relations that contest a field, by field, the surest first. */
    private final Map<String, Map<String, List<Link>>> contests = new HashMap<>();

    EventScreen(Reconciliation found, List<Claim> claims) {
        this.found = found;
        claims.forEach(claim -> this.claims.put(claim.id(), claim));
        Map<String, String> eventOf = new HashMap<>();
        found.events().forEach(event -> event.claims().forEach(claim -> eventOf.put(claim, event.id())));
        found.links().stream()
                .filter(link -> AGAINST.contains(link.relation()) && link.b() != null && link.field() != null)
                .sorted(Comparator.comparing((Link link) -> !link.judgement().equals("POSITIVE"))
                        .thenComparing(link -> !tells(link))
                        .thenComparing(link -> -link.score())
                        .thenComparing(Link::id))
                .forEach(link -> Stream.of(link.a(), Objects.requireNonNull(link.b()))
                        .map(eventOf::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(event -> contests.computeIfAbsent(event, e -> new LinkedHashMap<>())
                                .computeIfAbsent(Objects.requireNonNull(link.field()), f -> new ArrayList<>())
                                .add(link)));
    }

    /** How many events, links and checks there are, in one line; how many denials answer nobody, in another. */
    List<String> counts() {
        long contested = found.events().stream().filter(this::isContested).count();
        long failed = found.checks().stream()
                .filter(check -> check.outcome().equals("fails"))
                .count();
        List<String> lines = new ArrayList<>();
        lines.add(plural(found.events().size(), "event") + (contested > 0 ? ", " + contested + " contested" : "") + "; "
                + plural(found.links().size(), "link") + "; "
                + plural(found.checks().size(), "check") + (failed > 0 ? ", " + failed + " failing" : ""));
        long dangling = found.links().stream().filter(link -> link.b() == null).count();
        if (dangling > 0) {
            lines.add(plural(dangling, "denial") + " of what no article here claims");
        }
        return lines;
    }

    /** The checks that fail, as many as a screen bears. */
    List<String> failures() {
        return found.checks().stream()
                .filter(check -> check.outcome().equals("fails"))
                .sorted(Comparator.comparing((Check check) -> check.severity() == Severity.NOTE))
                .limit(MOST_FAILURES)
                .map(check -> "  " + Terminal.plain(check.doc() + ": " + check.message()))
                .toList();
    }

    /** The events that fit on a screen. */
    List<String> events() {
        List<Event> ranked = found.events().stream()
                .filter(event -> event.claims().size() > 1)
                .sorted(Comparator.comparing((Event event) -> -contested(event).size())
                        .thenComparing(event -> -event.independentOrigins())
                        .thenComparing(event -> -event.documents())
                        .thenComparing(event -> -event.claims().size())
                        .thenComparing(Event::id))
                .toList();
        List<String> lines = new ArrayList<>();
        for (Event event : ranked) {
            List<String> own = lines(event);
            if (lines.size() + own.size() > MOST_LINES) {
                break;
            }
            lines.addAll(own);
        }
        return lines;
    }

    private boolean isContested(Event event) {
        return !contested(event).isEmpty();
    }

    private static List<String> contested(Event event) {
        return event.agreement().entrySet().stream()
                .filter(field -> field.getValue().equals(CONTESTED))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<String> lines(Event event) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + head(event));
        List<String> fields = contested(event);
        for (String field : fields.subList(0, Math.min(MOST_FIELDS, fields.size()))) {
            List<Link> links = contests.getOrDefault(event.id(), Map.of()).getOrDefault(field, List.of());
            String more = links.size() > 1 ? "  (+" + (links.size() - 1) + ")" : "";
            lines.add("      " + field.replace('_', ' ') + ": "
                    + (links.isEmpty() ? CONTESTED : values(links.get(0)) + more));
        }
        if (fields.size() > MOST_FIELDS) {
            lines.add("      and " + (fields.size() - MOST_FIELDS) + " fields more");
        }
        return lines;
    }

    private boolean tells(Link link) {
        Claim a = claims.get(link.a());
        Claim b = claims.get(Objects.requireNonNullElse(link.b(), ""));
        return a != null && b != null && ContestedValues.tells(link, a, b);
    }

    private String values(Link link) {
        Claim a = claims.get(link.a());
        Claim b = claims.get(Objects.requireNonNull(link.b()));
        return a == null || b == null ? Terminal.plain(link.why()) : ContestedValues.of(link, a, b);
    }

    private static String head(Event event) {
        String day = ContestedValues.day(event.date());
        String places = ContestedValues.names(event.places(), place -> place.name());
        String parties = event.belligerentOrigins() > 0 ? " and " + plural(event.belligerentOrigins(), "party") : "";
        return (day.isEmpty() ? "no day" : day) + "  " + (places.isEmpty() ? "no place" : Terminal.plain(places)) + "  "
                + ContestedValues.word(event.eventType()) + ": "
                + plural(event.claims().size(), "account") + " in " + plural(event.documents(), "article") + ", "
                + plural(event.independentOrigins(), "independent origin") + parties;
    }

    static String plural(long count, String word) {
        String many = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        return count + " " + (count == 1 ? word : many);
    }
}
