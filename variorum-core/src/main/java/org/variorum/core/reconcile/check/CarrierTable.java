package org.variorum.core.reconcile.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.SystemKind;
import org.variorum.model.SystemMention;

/** The lexicon's {@code carriers.tsv}, with the names and families of what carries. */
final class CarrierTable {

    private static final Map<String, Table.Row> SYSTEMS = Table.load("systems").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.cell("id"), row -> row));

    private static final Map<String, List<Row>> BY_WEAPON = Map.copyOf(
            Table.load("carriers").rows().stream().map(CarrierTable::row).collect(Collectors.groupingBy(Row::weapon)));

    /** Weapons of which the table lists every carrier. */
    private static final Set<String> COMPLETE = WordLists.words("complete-carriers");

    /** Weapons that no aircraft carries. */
    private static final Set<String> NOT_AIRBORNE = WordLists.words("not-air-launched");

    private CarrierTable() {}

    /**
     * A row of the table.
     *
     * @param source where the row is from, as the table says
     */
    record Row(String id, String weapon, String carrier, String name, String family, String source) {}

    private static Row row(Table.Row row) {
        Table.Row carrier = SYSTEMS.get(row.cell("carrier"));
        return new Row(
                row.cell("id"),
                row.cell("weapon"),
                row.cell("carrier"),
                carrier == null ? row.cell("carrier") : carrier.cell("name"),
                carrier == null ? "" : carrier.cell("family"),
                row.cell("source"));
    }

    /** In the table's order; none for a weapon that it does not have. */
    static List<Row> carriersOf(@Nullable String weapon) {
        return weapon == null ? List.of() : BY_WEAPON.getOrDefault(weapon, List.of());
    }

    /** Is it one of them, a variant of one, or a name that may mean one? */
    static boolean isListed(SystemMention system, List<Row> rows) {
        Set<String> ids = Stream.concat(
                        Stream.ofNullable(system.id()),
                        Stream.ofNullable(system.candidates()).flatMap(List::stream))
                .collect(Collectors.toSet());
        return rows.stream()
                .anyMatch(row -> ids.contains(row.carrier())
                        || (!row.family().isEmpty() && row.family().equals(system.family())));
    }

    /** Would the table list {@code system}, if it carried {@code weapon}? */
    static boolean isSure(SystemMention weapon, SystemMention system) {
        return COMPLETE.contains(weapon.id())
                || (NOT_AIRBORNE.contains(weapon.id()) && system.kind() == SystemKind.AIRCRAFT);
    }

    /** "Tu-160 and Tu-95MS (carriers.tsv, kh-555; source: general knowledge)". */
    static String told(List<Row> rows) {
        return and(rows.stream().map(Row::name)) + " (carriers.tsv, "
                + and(rows.stream().map(Row::weapon).distinct()) + "; source: "
                + and(rows.stream().map(Row::source).distinct()) + ")";
    }

    /** "A, B and C". */
    static String and(Stream<String> names) {
        List<String> all = names.toList();
        return all.size() < 2
                ? String.join("", all)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }
}
