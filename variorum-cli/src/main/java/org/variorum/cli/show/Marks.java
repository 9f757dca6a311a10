package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.model.ActorMention;
import org.variorum.model.Annotations;
import org.variorum.model.AttributionMention;
import org.variorum.model.PlaceMention;
import org.variorum.model.QuantityMention;
import org.variorum.model.Span;
import org.variorum.model.SystemMention;
import org.variorum.model.TimeMention;

/** Gathers the mentions of a document as marks, in the text's order. */
final class Marks {

    private final Offsets offsets;
    private final List<Mark> marks = new ArrayList<>();

    private Marks(Offsets offsets) {
        this.offsets = offsets;
    }

    static List<Mark> of(Annotations annotations, Offsets offsets) {
        Marks marks = new Marks(offsets);
        annotations.actors().forEach(marks::actor);
        annotations.places().forEach(marks::place);
        annotations.times().forEach(marks::time);
        annotations.systems().forEach(marks::system);
        annotations.quantities().forEach(marks::quantity);
        annotations.attributions().forEach(marks::speech);
        return marks.marks.stream().sorted(Comparator.comparing(Mark::span)).toList();
    }

    private void add(int start, int end, Family family, String reading, String by) {
        marks.add(new Mark(offsets.span(start, end), family, reading, by));
    }

    private void actor(ActorMention m) {
        add(m.start(), m.end(), Family.ACTOR, m.name() + ValueWords.identity(m.kind(), m.id()), m.by());
    }

    private void place(PlaceMention m) {
        String reading = m.unresolved() == null
                ? ValueWords.place(m.text(), m.name(), m.country(), m.lat(), m.lon(), m.radiusM())
                : m.name() + ", unresolved: " + m.unresolved();
        add(m.start(), m.end(), Family.PLACE, reading, m.by());
    }

    private void time(TimeMention m) {
        add(m.start(), m.end(), Family.TIME, reading(m), m.by());
    }

    /** "2016-02-09 (date)"; the TIMEX3 value too where the days do not say it. */
    private static String reading(TimeMention m) {
        String period = Wording.period(m.earliest(), m.latest());
        @Nullable String value = m.value();
        String timex = value == null || value.equals(period) ? "" : ", TIMEX3 " + value;
        return period + " (" + Wording.of(m.type()) + timex + ")";
    }

    private void system(SystemMention m) {
        add(m.start(), m.end(), Family.SYSTEM, m.name() + ValueWords.identity(m.kind(), m.id()), m.by());
    }

    private void quantity(QuantityMention m) {
        String per = m.per() == null ? "" : "; per " + m.per();
        String amount = Wording.amount(m.kind(), m.value(), m.min(), m.max());
        add(m.start(), m.end(), Family.QUANTITY, amount + ValueWords.counted(m.unit(), m.of()) + per, m.by());
    }

    private void speech(AttributionMention m) {
        Span source = m.source();
        String speaker = source == null
                ? "speaker not named"
                : "speaker \"" + offsets.words(source.start(), source.end()) + "\"";
        add(m.cue().start(), m.cue().end(), Family.SPEECH, Wording.of(m.kind()) + " speech, " + speaker, m.by());
    }
}
