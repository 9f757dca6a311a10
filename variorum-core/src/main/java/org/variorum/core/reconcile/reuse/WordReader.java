package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.model.ActorKind;
import org.variorum.model.ActorMention;
import org.variorum.model.Annotations;
import org.variorum.model.PlaceMention;
import org.variorum.model.Span;
import org.variorum.model.SystemMention;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/** Reads a document's {@link Wording}. */
final class WordReader {

    /** What stands within a word and is lost in some archives; the replacement character is what others make of it. */
    private static final String APOSTROPHES = "'’‘ʼ`´\uFFFD";

    /** What stands within a figure. */
    private static final String FIGURE_SIGNS = ".,:'’\u00A0\u202F\u2009";

    /** The country that an actor of the tables is, where it is a state. */
    private static final Map<String, String> STATES = Table.load("actors").rows().stream()
            .filter(row -> row.cell("kind").equals("state"))
            .collect(Collectors.toUnmodifiableMap(row -> row.cell("id"), row -> row.cell("state")));

    private final Annotations document;
    private final int[] text;
    private final List<Spot> spots = new ArrayList<>();

    private WordReader(Annotations document) {
        this.document = document;
        this.text = document.text().codePoints().toArray();
    }

    /** A word and where it stands, in code points. */
    private record Spot(int start, int end, String key) {}

    /** What a stretch of text names. */
    private record Name(int start, int end, long sign) {}

    /** The words of a document's headline and body. */
    static Wording of(Annotations document) {
        WordReader reader = new WordReader(document);
        document.zones().stream()
                .filter(zone -> zone.kind() == ZoneKind.HEADLINE || zone.kind() == ZoneKind.BODY)
                .sorted(Comparator.comparingInt(Zone::start))
                .forEach(zone -> reader.words(zone.start(), Math.min(zone.end(), reader.text.length)));
        return new Wording(document, reader.columns());
    }

    private void words(int start, int end) {
        int at = start;
        while (at < end) {
            int from = at;
            StringBuilder letters = new StringBuilder();
            while (at < end && (isLetter(text[at]) || joins(at, from, end))) {
                if (isLetter(text[at])) {
                    letters.appendCodePoint(text[at]);
                }
                at++;
            }
            String key = Words.folded(letters.toString());
            if (!key.isEmpty()) {
                spots.add(new Spot(from, at, key));
            }
            at = Math.max(at, from + 1);
        }
    }

    private static boolean isLetter(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Does this sign stand within a word or a figure, and drop out of it? */
    private boolean joins(int at, int from, int end) {
        if (at == from || at + 1 >= end) {
            return false;
        }
        int before = text[at - 1];
        int after = text[at + 1];
        boolean within = APOSTROPHES.indexOf(text[at]) >= 0 && isLetter(before) && isLetter(after);
        boolean figure = FIGURE_SIGNS.indexOf(text[at]) >= 0 && Character.isDigit(before) && Character.isDigit(after);
        return within || figure;
    }

    private Wording.Columns columns() {
        Wording.Columns columns = new Wording.Columns(spots.size());
        List<String> stems = new ArrayList<>();
        BitSet quoted = Quotation.of(text);
        for (int i = 0; i < spots.size(); i++) {
            Spot spot = spots.get(i);
            columns.keys[i] = Hashes.of(spot.key);
            columns.starts[i] = spot.start;
            columns.ends[i] = spot.end;
            columns.quoted[i] = quoted.get(spot.start);
            stems.add(Stems.of(spot.key));
        }
        columns.sentences = sentences();
        for (int s = 0; s + 1 < columns.sentences.length; s++) {
            signs(columns, stems, columns.sentences[s], columns.sentences[s + 1]);
        }
        names(columns);
        return columns;
    }

    private int[] sentences() {
        List<Span> spans = document.sentences().stream()
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
        List<Integer> firsts = new ArrayList<>();
        int span = 0;
        int last = -1;
        for (int i = 0; i < spots.size(); i++) {
            while (span < spans.size() && spans.get(span).end() <= spots.get(i).start) {
                span++;
            }
            if (span != last) {
                firsts.add(i);
                last = span;
            }
        }
        firsts.add(spots.size());
        return firsts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void signs(Wording.Columns columns, List<String> stems, int first, int end) {
        int at = first;
        while (at < end) {
            LikeWords.@Nullable Found found = LikeWords.at(stems, at, end);
            if (found == null) {
                columns.signs[at] = LikeWords.sign(spots.get(at).key, stems.get(at));
                at++;
            } else {
                columns.signs[at] = found.group().sign();
                columns.spun[at] = found.group().spun();
                at += found.words();
            }
        }
    }

    /** Names stand for what they name: the first word takes the sign, the others none. */
    private void names(Wording.Columns columns) {
        int next = 0;
        int taken = 0;
        for (Name name : namesInOrder()) {
            while (next < spots.size() && spots.get(next).end <= name.start) {
                next++;
            }
            if (name.start >= taken && next < spots.size() && spots.get(next).start < name.end) {
                columns.signs[next] = name.sign;
                for (int i = next + 1; i < spots.size() && spots.get(i).start < name.end; i++) {
                    columns.signs[i] = 0;
                }
                taken = name.end;
            }
        }
    }

    /** What the annotations name, by place; where two begin together, the longer one. */
    private List<Name> namesInOrder() {
        List<Name> names = new ArrayList<>();
        for (SystemMention system : document.systems()) {
            names.add(new Name(system.start(), system.end(), LikeWords.name("system:" + system.name())));
        }
        for (ActorMention actor : document.actors()) {
            if (actor.kind() != ActorKind.LABEL && actor.kind() != ActorKind.CIVILIAN) {
                names.add(new Name(actor.start(), actor.end(), LikeWords.name(sign(actor))));
            }
        }
        for (PlaceMention place : document.places()) {
            names.add(new Name(place.start(), place.end(), LikeWords.name(sign(place))));
        }
        names.sort(Comparator.comparingInt(Name::start)
                .thenComparingInt(name -> -name.end)
                .thenComparingLong(Name::sign));
        return names;
    }

    private static String sign(ActorMention actor) {
        if (actor.id() == null) {
            return "name:" + Words.keyOf(actor.name());
        }
        String state = STATES.get(actor.id());
        return state == null ? "actor:" + actor.id() : "state:" + state;
    }

    private static String sign(PlaceMention place) {
        boolean state = "PCLI".equals(place.feature()) && place.country() != null;
        if (state) {
            return "state:" + place.country();
        }
        return place.geonameid() == null ? "name:" + Words.keyOf(place.text()) : "place:" + place.geonameid();
    }
}
