package org.variorum.core.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks the tables of the lexicon for what makes look-up wrong or a source dishonest: one form for two rows, letters that
 * only look Latin, rows without a source, unknown kinds, references to nothing. Pure: tables in, findings out.
 */
public final class LexiconCheck {

    /** What a row says whose author wrote it from what any handbook says. */
    public static final String GENERAL = "general knowledge";

    private static final Set<String> UNSORTED =
            Set.of("html-zones", "prefilter", "triggers", "designators", "standing");

    /** Tables in which a form may stand for several rows, because the text decides between them. */
    private static final Set<String> SHARED = Set.of(
            "places",
            "loaded-names",
            "posts",
            "triggers",
            "html-zones",
            "zone-cues",
            "time-words",
            "standing",
            "outcome-cues");

    /** Tables whose ids are the codes of another system: GeoNames features. */
    private static final Set<String> CODED = Set.of("place-features");

    /** Tables whose ids are names of units in words. */
    private static final Set<String> NAMED = Set.of("measures");

    /** Tables read by their characters and not by words: signs and hyphens count in their forms. */
    private static final Set<String> SPELLED = Set.of("measures", "number-words", "number-idioms", "quantity-words");

    private static final List<String> FORM_LISTS = List.of("forms", "lemmas", "words");
    private static final List<String> FORM_CELLS = List.of("form", "lemma");

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]*");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern OTHER = Pattern.compile("[\\p{IsCyrillic}\\p{IsGreek}\\p{IsArmenian}]");

    private final List<Finding> findings = new ArrayList<>();

    private LexiconCheck() {}

    /** How bad a finding is. */
    public enum Level {
        /** Look-up goes wrong, or the row's origin is unknown. */
        ERROR,
        /** Untidy, and harmless. */
        WARNING
    }

    /**
     * Something that is not as it should be.
     *
     * @param line of the table's file, the heading being line 1; 0 for the table as a whole
     */
    public record Finding(Level level, String table, int line, String id, String message) {}

    /**
     * A table in numbers.
     *
     * @param general ids of the rows that rest on general knowledge
     */
    public record Counted(String table, int rows, int forms, List<String> general) {

        public Counted {
            general = List.copyOf(general);
        }
    }

    /** What was found in all tables, in their order. */
    public record Report(List<Counted> tables, List<Finding> findings) {

        public Report {
            tables = List.copyOf(tables);
            findings = List.copyOf(findings);
        }

        /** Does it pass? Warnings count in the strict form only. */
        public boolean passes(boolean strict) {
            return findings.stream().noneMatch(f -> strict || f.level() == Level.ERROR);
        }
    }

    /** Checks these tables, each by itself and against the others. */
    public static Report check(List<Table> tables) {
        LexiconCheck check = new LexiconCheck();
        List<Counted> counted = new ArrayList<>();
        for (Table table : tables) {
            check.table(table);
            counted.add(counted(table));
        }
        check.findings.addAll(LexiconReferences.check(tables));
        List<String> order = tables.stream().map(Table::name).toList();
        check.findings.sort(
                Comparator.<Finding>comparingInt(f -> order.indexOf(f.table())).thenComparing(Finding::line));
        return new Report(counted, check.findings);
    }

    private static Counted counted(Table table) {
        List<String> general = table.rows().stream()
                .filter(row -> row.cells().getOrDefault("source", "").startsWith(GENERAL))
                .map(LexiconCheck::id)
                .toList();
        int forms = table.rows().stream().mapToInt(row -> forms(row).size()).sum();
        return new Counted(table.name(), table.rows().size(), forms, general);
    }

    private void table(Table table) {
        order(table);
        Map<String, Table.Row> owners = new HashMap<>();
        for (Table.Row row : table.rows()) {
            row(row);
            for (String form : forms(row)) {
                form(row, form);
                owner(row, form, owners);
            }
        }
    }

    private void order(Table table) {
        Set<String> seen = new HashSet<>();
        String before = "";
        for (Table.Row row : table.rows()) {
            String id = id(row);
            if (!seen.add(id + row.cells().getOrDefault("pos", ""))) {
                error(row, "this id stands twice");
            }
            if (id.compareTo(before) < 0 && !UNSORTED.contains(table.name())) {
                error(row, "not sorted: it stands behind " + before);
            }
            before = id;
        }
    }

    private void row(Table.Row row) {
        if (!hasId(row)) {
            warning(row, "an id is lower-case letters, digits, dots and hyphens");
        }
        if (row.cells().getOrDefault("source", "").isEmpty()) {
            error(row, "no source");
        }
        Allowed.of(row.table()).forEach((column, allowed) -> {
            String value = row.cells().getOrDefault(column, "");
            if (!allowed.contains(value)) {
                error(row, "unknown " + column + " \"" + value + "\"");
            }
        });
    }

    private static boolean hasId(Table.Row row) {
        String id = NAMED.contains(row.table()) ? id(row).replace(' ', '-') : id(row);
        return CODED.contains(row.table()) || ID.matcher(id).matches();
    }

    private void form(Table.Row row, String form) {
        if (form.isBlank() || !form.equals(form.strip()) || form.contains("  ")) {
            error(row, "an empty form, or one with stray spaces: \"" + form + "\"");
        } else if (OTHER.matcher(form).find()) {
            boolean mixed = LATIN.matcher(form).find();
            String what = mixed ? "letters of two alphabets in" : "no Latin letters in";
            error(row, what + " \"" + form + "\": " + named(form));
        }
    }

    /** The letters that are not Latin, by their code points, since the eye cannot tell them. */
    private static String named(String form) {
        return form.codePoints()
                .filter(c -> OTHER.matcher(Character.toString(c)).matches())
                .mapToObj(c -> String.format(java.util.Locale.ROOT, "U+%04X", c))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private void owner(Table.Row row, String form, Map<String, Table.Row> owners) {
        String key = SPELLED.contains(row.table())
                ? form
                : Words.of(form).list().stream().map(Words.Word::key).collect(Collectors.joining(" "));
        if (key.isEmpty() && !row.table().equals("word-lists") && !SHARED.contains(row.table())) {
            error(row, "no letter or digit in the form \"" + form + "\"");
            return;
        }
        String sort = sort(row);
        boolean alone = !SHARED.contains(row.table()) && !row.table().equals("word-lists");
        Table.Row first = alone ? owners.putIfAbsent(sort + " " + key, row) : null;
        if (first != null && first.line() != row.line()) {
            error(row, "\"" + form + "\" also stands for " + id(first) + " (line " + first.line() + ")");
        }
    }

    /** What parts rows of one form: a verb and a noun, a word before a figure and behind it. */
    private static String sort(Table.Row row) {
        return switch (row.table()) {
            case "speech-verbs" -> row.cell("kind");
            case "quantity-words" -> row.cell("place");
            default -> "";
        };
    }

    /** The words of a row that are looked for in texts. */
    private static List<String> forms(Table.Row row) {
        List<String> forms = new ArrayList<>();
        for (String column : FORM_LISTS) {
            if (row.cells().containsKey(column)) {
                forms.addAll(row.list(column));
            }
        }
        for (String column : FORM_CELLS) {
            if (row.cells().containsKey(column)) {
                forms.add(row.cell(column));
            }
        }
        return forms;
    }

    static String id(Table.Row row) {
        return row.cells().getOrDefault("id", row.cells().getOrDefault("unit", ""));
    }

    private void error(Table.Row row, String message) {
        findings.add(new Finding(Level.ERROR, row.table(), row.line(), id(row), message));
    }

    private void warning(Table.Row row, String message) {
        findings.add(new Finding(Level.WARNING, row.table(), row.line(), id(row), message));
    }
}
