package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.cli.show.ClaimRow.Cite;
import org.variorum.cli.show.ClaimRow.Entry;
import org.variorum.cli.show.ClaimRow.Note;
import org.variorum.model.AcledCode;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.MediaMention;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.PloverCode;
import org.variorum.model.Speaker;

/** Sets out a claim field by field, the filled ones as rows, the others by name. */
final class ClaimRows {

    static final String ATTRIBUTION = "attribution";

    private static final String FOLLOWS = "follows from the event type";

    private final Claim claim;
    private final Annotations annotations;
    private final FieldWords words;
    private final List<ClaimRow> rows = new ArrayList<>();
    private final List<String> unfilled = new ArrayList<>();

    private ClaimRows(Claim claim, Annotations annotations) {
        this.claim = claim;
        this.annotations = annotations;
        this.words = new FieldWords(claim, annotations);
    }

    static ClaimRows of(Claim claim, Annotations annotations) {
        ClaimRows sheet = new ClaimRows(claim, annotations);
        sheet.roles();
        sheet.facts();
        sheet.standing();
        sheet.codes();
        sheet.others();
        return sheet;
    }

    /** The filled fields but the chain of speakers, in reading order. */
    List<ClaimRow> rows() {
        return List.copyOf(rows);
    }

    /** Names of the fields a reader looks for and that nothing filled. */
    List<String> unfilled() {
        return List.copyOf(unfilled);
    }

    /** The chain of speakers, the outlet first, a link an entry. */
    ClaimRow chain() {
        List<Entry> links = new ArrayList<>();
        FieldWords.Pool pool = words.of(ATTRIBUTION);
        for (Speaker speaker : claim.attribution()) {
            List<Cite> cites = new ArrayList<>();
            Integer start = speaker.start();
            Integer end = speaker.end();
            if (start != null && end != null) {
                cites.addAll(pool.at(start, end));
            }
            if (speaker.cue() != null) {
                pool.first(speaker.cue()).ifPresent(cites::add);
            }
            links.add(new Entry(ValueWords.of(speaker), List.of(), cites));
        }
        pool.rest().ifPresent(links::add);
        return new ClaimRow(ATTRIBUTION, links);
    }

    private void roles() {
        list("actor", claim.actor(), ValueWords::of, ClaimRows::span, ClaimRows::implied);
        list("target", claim.target(), ValueWords::of, ClaimRows::span, ClaimRows::implied);
        optional("target_type", claim.targetType());
        optional("target_role", claim.targetRole());
        list("weapon", claim.weapon(), ValueWords::of, w -> List.of(w.start(), w.end()), w -> List.of());
        list("origin", claim.origin(), ValueWords::of, p -> List.of(p.start(), p.end()), ClaimRows::unresolved);
        list("places", claim.places(), ValueWords::of, p -> List.of(p.start(), p.end()), ClaimRows::unresolved);
    }

    private void facts() {
        date("date", claim.date());
        date("said", claim.said());
        list("quantities", claim.quantities(), ValueWords::of, q -> List.of(q.start(), q.end()), q -> List.of());
        list("harm", claim.harm(), ValueWords::of, h -> List.of(), h -> List.of());
        text("purpose", claim.purpose());
        text("effect", claim.effect());
        if (!claim.media().isEmpty()) {
            list("media", media(), ValueWords::of, m -> List.of(m.start(), m.end()), m -> List.of());
        }
    }

    private List<MediaMention> media() {
        return claim.media().stream()
                .filter(i -> i >= 0 && i < annotations.media().size())
                .map(i -> annotations.media().get(i))
                .toList();
    }

    private void standing() {
        single("event_type", Wording.of(claim.eventType()), List.of());
        derived("subtype", claim.subtype() == null ? null : Wording.words(claim.subtype()));
        derived("about", claim.about() == null ? null : Wording.of(claim.about()));
        single("modality", Wording.of(claim.modality()), List.of());
        single("polarity", Wording.of(claim.polarity()), List.of());
        single("realis", Wording.of(claim.realis()), List.of());
    }

    private void codes() {
        PloverCode plover = claim.plover();
        if (plover != null) {
            derived("plover", plover.event() + (plover.mode() == null ? "" : ": " + plover.mode()));
        }
        AcledCode acled = claim.acled();
        if (acled != null) {
            derived("acled", acled.eventType() + ": " + acled.subEventType());
        }
    }

    /** Evidence of fields that this program does not know. */
    private void others() {
        Set<String> shown = new LinkedHashSet<>(unfilled);
        rows.forEach(row -> shown.add(row.field()));
        for (String field : claim.evidence().keySet()) {
            if (!shown.contains(field) && !field.equals(ATTRIBUTION)) {
                words.of(field).rest().ifPresent(entry -> rows.add(new ClaimRow(field, List.of(entry))));
            }
        }
    }

    private static List<Integer> span(Participant participant) {
        return List.of(participant.start(), participant.end());
    }

    private static List<Note> implied(Participant participant) {
        return implied(participant.stated());
    }

    private static List<Note> implied(@Nullable Boolean stated) {
        return Boolean.FALSE.equals(stated) ? List.of(new Note(Note.Kind.IMPLIED, "implied")) : List.of();
    }

    private static List<Note> unresolved(PlaceRef place) {
        return place.unresolved() == null
                ? List.of()
                : List.of(new Note(Note.Kind.UNRESOLVED, "unresolved: " + place.unresolved()));
    }

    private <T> void list(
            String field,
            List<T> values,
            Function<T, String> wording,
            Function<T, List<Integer>> span,
            Function<T, List<Note>> notes) {
        if (values.isEmpty()) {
            unfilled(field);
            return;
        }
        FieldWords.Pool pool = words.of(field);
        List<Entry> entries = new ArrayList<>();
        for (T value : values) {
            List<Integer> at = span.apply(value);
            boolean only = values.size() == 1 || at.isEmpty();
            List<Cite> cites = only ? pool.all() : pool.at(at.get(0), at.get(1));
            entries.add(entry(wording.apply(value), notes.apply(value), cites));
        }
        pool.rest().ifPresent(entries::add);
        rows.add(new ClaimRow(field, entries));
    }

    private void date(String field, @Nullable ClaimDate date) {
        if (date == null) {
            unfilled(field);
            return;
        }
        if (date.start() == null && date.end() == null) {
            String why = date.basis() == null ? "" : ": " + date.basis();
            String said = date.text() == null ? "no day" : date.text();
            single(field, said, List.of(new Note(Note.Kind.UNRESOLVED, "unresolved" + why)));
            return;
        }
        single(field, Wording.date(date), implied(date.stated()));
    }

    private void optional(String field, @Nullable Enum<?> value) {
        text(field, value == null ? null : Wording.of(value));
    }

    private void text(String field, @Nullable String value) {
        if (value == null) {
            unfilled(field);
            return;
        }
        single(field, value, List.of());
    }

    /** A value that rests on the event type's words unless it has its own. */
    private void derived(String field, @Nullable String value) {
        if (value != null) {
            boolean own = claim.evidence().containsKey(field);
            single(field, value, own ? List.of() : List.of(new Note(Note.Kind.DERIVED, FOLLOWS)));
        }
    }

    private void single(String field, String value, List<Note> notes) {
        rows.add(new ClaimRow(field, List.of(entry(value, notes, words.of(field).all()))));
    }

    /** A value; that it should have words and has none is said. */
    private static Entry entry(String value, List<Note> notes, List<Cite> cites) {
        boolean bare = cites.isEmpty() && notes.isEmpty();
        return new Entry(value, bare ? List.of(new Note(Note.Kind.DERIVED, "no words recorded")) : notes, cites);
    }

    private void unfilled(String field) {
        Optional<Entry> rest = words.of(field).rest();
        if (rest.isPresent()) {
            rows.add(new ClaimRow(field, List.of(rest.get())));
            return;
        }
        unfilled.add(field);
    }
}
