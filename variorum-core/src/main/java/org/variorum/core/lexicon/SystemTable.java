package org.variorum.core.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.SystemKind;

/**
 * The tables of weapon systems as look-up sees them.
 *
 * @param sure by form: names that nothing else bears
 * @param popular by form: names that count beside a cue only
 */
record SystemTable(PhraseTrie<Entries.WeaponSystem> sure, PhraseTrie<List<Entries.WeaponSystem>> popular) {

    static SystemTable of(Table systems, Table carriers) {
        Map<String, List<String>> carriersOf = new LinkedHashMap<>();
        carriers.rows()
                .forEach(row -> carriersOf
                        .computeIfAbsent(row.cell("weapon"), weapon -> new ArrayList<>())
                        .add(row.cell("carrier")));
        PhraseTrie<Entries.WeaponSystem> sure = new PhraseTrie<>();
        Map<String, List<Entries.WeaponSystem>> popular = new LinkedHashMap<>();
        for (Table.Row row : systems.rows()) {
            Entries.WeaponSystem system = system(row, carriersOf.getOrDefault(row.cell("id"), List.of()));
            List<String> cued = row.list("cued");
            Lexicon.forms(row).stream().filter(form -> !cued.contains(form)).forEach(form -> sure.add(form, system));
            cued.forEach(form ->
                    popular.computeIfAbsent(form, f -> new ArrayList<>()).add(system));
        }
        return new SystemTable(sure, Lexicon.grouped(popular));
    }

    private static Entries.WeaponSystem system(Table.Row row, List<String> carriers) {
        return new Entries.WeaponSystem(
                row.cell("id"),
                row.cell("name"),
                Lexicon.constant(SystemKind.class, row.cell("kind")),
                row.cell("family"),
                row.cell("country"),
                row.cell("stand_in"),
                row.list("may_be"),
                carriers);
    }
}
