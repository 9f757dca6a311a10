package org.variorum.core.lexicon;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the terms of officials: persons that are persons, ends behind beginnings, one holder of one post at a time. */
final class OfficeCheck {

    private final List<LexiconCheck.Finding> findings = new ArrayList<>();

    private OfficeCheck() {}

    /** A row whose dates can be read. */
    private record Held(Table.Row row, Term term) {}

    static List<LexiconCheck.Finding> check(List<Table.Row> actors, List<Table.Row> posts, List<Table.Row> officials) {
        OfficeCheck check = new OfficeCheck();
        Set<String> others = actors.stream()
                .filter(row -> !row.cell("kind").equals("person"))
                .map(LexiconCheck::id)
                .collect(Collectors.toSet());
        Set<String> unique = posts.stream()
                .filter(row -> row.cell("unique").equals("yes"))
                .map(LexiconCheck::id)
                .collect(Collectors.toSet());
        Map<String, List<Held>> byPost = new LinkedHashMap<>();
        for (Table.Row row : officials) {
            if (others.contains(row.cell("person"))) {
                check.error(row, row.cell("person") + " is no person");
            }
            check.held(row)
                    .ifPresent(held -> byPost.computeIfAbsent(
                                    row.cell("post") + " " + row.cell("body"), key -> new ArrayList<>())
                            .add(held));
        }
        byPost.values().stream()
                .filter(all -> unique.contains(all.get(0).row().cell("post")))
                .forEach(check::oneAtATime);
        return check.findings;
    }

    private Optional<Held> held(Table.Row row) {
        try {
            Term term = Term.of(row.cell("from"), row.cell("to"));
            if (term.isBackwards()) {
                error(row, "it ends before it begins");
            }
            return Optional.of(new Held(row, term));
        } catch (DateTimeException e) {
            error(row, "\"" + row.cell("from") + "\" to \"" + row.cell("to") + "\" are no days, months or years");
            return Optional.empty();
        }
    }

    private void oneAtATime(List<Held> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                if (all.get(i).term().overlaps(all.get(k).term())) {
                    error(
                            all.get(i).row(),
                            "held at the same time by "
                                    + all.get(k).row().cell("person") + " ("
                                    + LexiconCheck.id(all.get(k).row()) + ")");
                }
            }
        }
    }

    private void error(Table.Row row, String message) {
        findings.add(new LexiconCheck.Finding(
                LexiconCheck.Level.ERROR, row.table(), row.line(), LexiconCheck.id(row), message));
    }
}
