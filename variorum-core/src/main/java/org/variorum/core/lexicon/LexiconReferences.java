package org.variorum.core.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks what rows say of other rows and of the world: ids that must exist, countries, domains, coordinates. */
final class LexiconReferences {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern DOMAIN = Pattern.compile("[a-z0-9][a-z0-9.-]*\\.[a-z]{2,}");

    private final Map<String, Table> tables = new HashMap<>();
    private final List<LexiconCheck.Finding> findings = new ArrayList<>();

    private LexiconReferences(List<Table> tables) {
        tables.forEach(table -> this.tables.put(table.name(), table));
    }

    static List<LexiconCheck.Finding> check(List<Table> tables) {
        LexiconReferences check = new LexiconReferences(tables);
        check.refers("demonyms", "actor", "actors");
        check.refers("loaded-names", "actor", "actors");
        check.refers("carriers", "weapon", "systems");
        check.refers("carriers", "carrier", "systems");
        check.refers("systems", "may_be", "systems");
        check.refers("officials", "person", "actors");
        check.refers("officials", "post", "posts");
        check.refers("officials", "body", "actors");
        check.findings.addAll(OfficeCheck.check(check.rows("actors"), check.rows("posts"), check.rows("officials")));
        check.cuedForms();
        check.states();
        List.of("systems", "outlets", "places").forEach(check::countries);
        check.domains();
        check.coordinates();
        return check.findings;
    }

    private List<Table.Row> rows(String table) {
        return Optional.ofNullable(tables.get(table)).map(Table::rows).orElse(List.of());
    }

    private Set<String> ids(String table) {
        return rows(table).stream().map(LexiconCheck::id).collect(Collectors.toSet());
    }

    private void refers(String table, String column, String to) {
        Set<String> known = ids(to);
        for (Table.Row row : rows(table)) {
            List<String> named = row.list(column);
            boolean optional = column.equals("may_be");
            if (named.isEmpty() && !optional) {
                error(row, "no " + column);
            }
            named.stream()
                    .filter(id -> !known.contains(id))
                    .forEach(id -> error(row, column + " names " + id + ", which " + to + " does not have"));
        }
    }

    /** A popular name that is a sure name of another system would never be asked for its cue. */
    private void cuedForms() {
        Map<String, String> sure = new HashMap<>();
        for (Table.Row row : rows("systems")) {
            row.list("forms").forEach(form -> sure.put(Words.folded(form), LexiconCheck.id(row)));
        }
        for (Table.Row row : rows("systems")) {
            row.list("cued").stream()
                    .filter(form -> sure.containsKey(Words.folded(form)))
                    .forEach(form -> error(
                            row,
                            "\"" + form + "\" needs a cue, but is a sure name of " + sure.get(Words.folded(form))));
        }
    }

    private void states() {
        Set<String> actors = ids("actors");
        for (Table.Row row : rows("actors")) {
            String state = row.cell("state");
            if (!state.isEmpty()
                    && !actors.contains(state)
                    && !COUNTRY.matcher(state).matches()) {
                error(row, "no state or camp " + state);
            }
        }
    }

    private void countries(String table) {
        for (Table.Row row : rows(table)) {
            String country = row.cell("country");
            if (!country.isEmpty() && !COUNTRY.matcher(country).matches()) {
                error(row, "\"" + country + "\" is no ISO 3166-1 alpha-2 code");
            }
        }
    }

    private void domains() {
        Set<String> seen = new HashSet<>();
        for (Table.Row row : rows("outlets")) {
            String domain = row.cell("domain");
            if (!domain.isEmpty() && !DOMAIN.matcher(domain).matches()) {
                error(row, "\"" + domain + "\" is no domain");
            } else if (!domain.isEmpty() && !seen.add(domain)) {
                error(row, "the domain " + domain + " stands twice");
            }
        }
    }

    private void coordinates() {
        for (Table.Row row : rows("places")) {
            boolean fits = Math.abs(Double.parseDouble(row.cell("lat"))) <= 90
                    && Math.abs(Double.parseDouble(row.cell("lon"))) <= 180
                    && Double.parseDouble(row.cell("radius_m")) > 0;
            if (!fits) {
                error(row, "no point on Earth, or no radius");
            }
        }
    }

    private void error(Table.Row row, String message) {
        findings.add(new LexiconCheck.Finding(
                LexiconCheck.Level.ERROR, row.table(), row.line(), LexiconCheck.id(row), message));
    }
}
