package org.variorum.core.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Sha256;

/**
 * Places of the whole world by the folded spelling of their names. The tables stay the bytes that they are; a row becomes a
 * {@link Entries.Place} only when it is asked for, so that 230,000 rows cost their size on disk and 10 MB more. A look-up
 * costs the same however many rows there are.
 */
public final class Gazetteer {

    /** The columns of a table, in order; {@code keys} holds folded spellings parted by bars. */
    public static final List<String> COLUMNS = List.of(
            "id", "name", "keys", "feature", "country", "admin1", "admin2", "lat", "lon", "radius_m", "people", "word");

    /** No name of a place is longer, in words. */
    private static final int LONGEST = 7;

    private static final int LEAST_LETTERS = 3;
    private static final int KEYS = COLUMNS.indexOf("keys");

    /** Words in small letters that begin a name when a capital follows: al-Bab, el-Arish. */
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ad", "ed", "ar", "er", "as", "es", "ash", "esh", "at", "et", "az", "ez", "an", "en");

    /** Shortened words behind which a full stop does not end the name: St. Louis. */
    private static final Set<String> SHORTENED = Set.of("st", "ste", "mt", "ft", "pt");

    private final byte[] rows;
    private final String fingerprint;
    private final int[] heads;
    private int[] rowOf = new int[1 << 16];
    private int[] hashOf = new int[1 << 16];
    private int[] next = new int[1 << 16];
    private int size;

    private Gazetteer(byte[] rows, String fingerprint) {
        this.rows = rows;
        this.fingerprint = fingerprint;
        this.heads = new int[Integer.highestOneBit(Math.max(16, rows.length / 32)) << 1];
        index();
    }

    /** The places that the program carries, and those of {@code more} tables, which come first. */
    public static Gazetteer load(List<byte[]> more) {
        List<byte[]> tables = new ArrayList<>(more);
        tables.add(Table.resource("/gazetteer/world.tsv"));
        return of(tables);
    }

    /** The places of some tables. Of two rows with one id the first counts. */
    public static Gazetteer of(List<byte[]> tables) {
        Object[] prints = tables.stream().map(Sha256::of).toArray();
        return new Gazetteer(tables.size() == 1 ? tables.get(0) : joined(tables), Sha256.ofFields(prints));
    }

    private static byte[] joined(List<byte[]> tables) {
        byte[] all =
                new byte[tables.stream().mapToInt(table -> table.length + 1).sum()];
        int at = 0;
        for (byte[] table : tables) {
            System.arraycopy(table, 0, all, at, table.length);
            at += table.length;
            all[at] = '\n';
            at++;
        }
        return all;
    }

    /** A digest of the tables. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Enters every key of every row. A heading begins with its first column's name, a remark with "#". */
    private void index() {
        int start = 0;
        while (start < rows.length) {
            int cell = cellStart(start, KEYS);
            boolean row = cell > 0 && rows[start] != '#' && !heading(start);
            if (row) {
                indexKeys(start, cell);
            }
            start = lineEnd(Math.max(start, cell)) + 1;
        }
    }

    private boolean heading(int start) {
        return rows[start] == 'i' && rows[start + 1] == 'd' && rows[start + 2] == '\t';
    }

    private void indexKeys(int row, int from) {
        int hash = 0;
        for (int i = from; i < rows.length; i++) {
            byte b = rows[i];
            if (b == '|' || b == '\t') {
                enter(row, hash);
                hash = 0;
                if (b == '\t') {
                    return;
                }
            } else {
                hash = 31 * hash + b;
            }
        }
    }

    private void enter(int row, int hash) {
        if (size == rowOf.length) {
            rowOf = Arrays.copyOf(rowOf, size * 2);
            hashOf = Arrays.copyOf(hashOf, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        int slot = slot(hash);
        rowOf[size] = row;
        hashOf[size] = hash;
        next[size] = heads[slot];
        size++;
        heads[slot] = size;
    }

    private int slot(int hash) {
        return (hash ^ (hash >>> 15)) & (heads.length - 1);
    }

    /** Where cell {@code column} of the line at {@code start} begins; -1 where the line is shorter. */
    private int cellStart(int start, int column) {
        int at = start;
        for (int tabs = 0; tabs < column; at++) {
            if (at >= rows.length || rows[at] == '\n') {
                return -1;
            }
            tabs += rows[at] == '\t' ? 1 : 0;
        }
        return at;
    }

    private int lineEnd(int from) {
        int at = from;
        while (at < rows.length && rows[at] != '\n') {
            at++;
        }
        return at;
    }

    /** Every place of this name, in the order of the tables; {@code key} is folded, its words parted by one space. */
    public List<Entries.Place> named(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int hash = hash(wanted);
        List<Entries.Place> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int entry = heads[slot(hash)]; entry != 0; entry = next[entry - 1]) {
            if (hashOf[entry - 1] == hash && holdsKey(rowOf[entry - 1], wanted)) {
                found.add(0, place(rowOf[entry - 1]));
            }
        }
        found.removeIf(place -> !ids.add(place.id()));
        return found;
    }

    private static int hash(byte[] key) {
        int hash = 0;
        for (byte b : key) {
            hash = 31 * hash + b;
        }
        return hash;
    }

    /** Has any place this name? */
    private boolean isNamed(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int hash = hash(wanted);
        int entry = heads[slot(hash)];
        while (entry != 0 && !(hashOf[entry - 1] == hash && holdsKey(rowOf[entry - 1], wanted))) {
            entry = next[entry - 1];
        }
        return entry != 0;
    }

    private boolean holdsKey(int row, byte[] wanted) {
        int at = cellStart(row, KEYS);
        while (at > 0) {
            int end = at;
            while (rows[end] != '|' && rows[end] != '\t') {
                end++;
            }
            if (Arrays.equals(rows, at, end, wanted, 0, wanted.length)) {
                return true;
            }
            at = rows[end] == '|' ? end + 1 : -1;
        }
        return false;
    }

    private Entries.Place place(int row) {
        String line = new String(rows, row, lineEnd(row) - row, StandardCharsets.UTF_8);
        String[] cells = line.split("\t", -1);
        boolean numbered = cells[0].chars().allMatch(Character::isDigit);
        return new Entries.Place(
                cells[0],
                cells[1],
                numbered ? Optional.of(Integer.valueOf(cells[0])) : Optional.empty(),
                cells[3],
                cells[4],
                new Entries.Area(cells[5], cells[6]),
                Double.parseDouble(cells[7]),
                Double.parseDouble(cells[8]),
                Integer.parseInt(cells[9]),
                cells[10].isEmpty() ? 0 : Integer.parseInt(cells[10]),
                !cells[11].isEmpty());
    }

    /** The longest name at each capital letter of the text, from left to right, without overlap. */
    public List<PhraseTrie.Hit<List<Entries.Place>>> find(Words words, String text) {
        List<PhraseTrie.Hit<List<Entries.Place>>> hits = new ArrayList<>();
        Map<String, List<Entries.Place>> known = new HashMap<>();
        int i = 0;
        while (i < words.list().size()) {
            int last = -1;
            if (mayBegin(words, text, i)) {
                Longest longest = longestAt(words, text, i);
                last = longest.last();
                if (last >= 0) {
                    var span = words.list()
                            .get(i)
                            .span()
                            .union(words.list().get(last).span());
                    List<Entries.Place> places = known.computeIfAbsent(longest.key(), key -> List.copyOf(named(key)));
                    hits.add(new PhraseTrie.Hit<>(span, span.of(text), places));
                }
            }
            i = last < 0 ? i + 1 : last + 1;
        }
        return hits;
    }

    private static boolean mayBegin(Words words, String text, int i) {
        Words.Word word = words.list().get(i);
        if (Character.isUpperCase(text.codePointAt(word.span().start()))) {
            return true;
        }
        return ARTICLES.contains(word.key())
                && i + 1 < words.list().size()
                && words.tie(i) == Words.Tie.JOINED
                && isCapital(words, text, i + 1);
    }

    private static boolean isCapital(Words words, String text, int i) {
        return Character.isUpperCase(text.codePointAt(words.list().get(i).span().start()));
    }

    /** A name's key and the index of its last word; -1 for none. */
    private record Longest(String key, int last) {}

    /** The longest name that begins at word {@code from}. */
    private Longest longestAt(Words words, String text, int from) {
        StringBuilder key = new StringBuilder();
        Longest best = new Longest("", -1);
        int until = Math.min(words.list().size(), from + LONGEST);
        for (int i = from; i < until; i++) {
            key.append(i > from ? " " : "").append(words.list().get(i).key());
            boolean ends = i == from || isCapital(words, text, i) || !Character.isLetter(key.charAt(key.length() - 1));
            if (ends && key.length() >= LEAST_LETTERS && isNamed(key.toString())) {
                best = new Longest(key.toString(), i);
            }
            if (i + 1 < words.list().size() && !runsOn(words, i)) {
                break;
            }
        }
        return best;
    }

    private static boolean runsOn(Words words, int i) {
        Words.Tie tie = words.tie(i);
        return tie == Words.Tie.JOINED
                || (tie == Words.Tie.STOP
                        && SHORTENED.contains(words.list().get(i).key()));
    }
}
