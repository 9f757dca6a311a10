package org.variorum.core.lexicon;

import java.util.List;
import java.util.regex.Pattern;
import org.variorum.model.SystemKind;

/**
 * A pattern for the designators of weapon systems that no table lists ("Su-57M", "Kh-59").
 *
 * @param pattern over the text, in its own letter case; its group "name" leaves out the "s" of a plural ("Su-57s")
 * @param standIn the noun that a parser sees in its place
 * @param reason why such a string names a system
 * @param positive strings it must find whole
 * @param negative strings in which it must find nothing
 */
public record Designator(
        String id,
        Pattern pattern,
        SystemKind kind,
        String standIn,
        String reason,
        List<String> positive,
        List<String> negative) {

    static Designator of(Table.Row row) {
        return new Designator(
                row.cell("id"),
                Pattern.compile("(?<![\\p{L}\\p{N}-])(?<name>" + row.cell("pattern") + ")s?(?![\\p{L}\\p{N}])"),
                Lexicon.constant(SystemKind.class, row.cell("kind")),
                row.cell("stand_in"),
                row.cell("reason"),
                row.list("positive"),
                row.list("negative"));
    }
}
