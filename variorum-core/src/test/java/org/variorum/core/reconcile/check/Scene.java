package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.common.ClaimDraft;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.EventType;
import org.variorum.model.Evidence;
import org.variorum.model.Harm;
import org.variorum.model.MediaMention;
import org.variorum.model.Modality;
import org.variorum.model.Published;
import org.variorum.model.Quantity;
import org.variorum.model.QuantityKind;
import org.variorum.model.QuantityMention;
import org.variorum.model.Span;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.SystemKind;
import org.variorum.model.SystemMention;
import org.variorum.model.TimeMention;
import org.variorum.model.TimeType;
import org.variorum.model.Zone;
import org.variorum.model.ZoneKind;

/** A made-up text with what was read in it, put together by hand for tests of checks. Every text is below U+FFFF. */
final class Scene {

    private final String text;
    private final List<Span> sentences = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();
    private final List<TimeMention> times = new ArrayList<>();
    private final List<QuantityMention> figures = new ArrayList<>();
    private final List<SystemMention> systems = new ArrayList<>();
    private final List<MediaMention> media = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable Published published;

    private Scene(String text) {
        this.text = text;
    }

    /** One sentence each. */
    static Scene of(String... sentences) {
        Scene scene = new Scene(String.join(" ", sentences));
        int start = 0;
        for (String sentence : sentences) {
            scene.sentences.add(new Span(start, start + sentence.length()));
            start += sentence.length() + 1;
        }
        return scene;
    }

    private int at(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return at;
    }

    Scene zone(ZoneKind kind, String words) {
        zones.add(new Zone(kind, at(words), at(words) + words.length()));
        return this;
    }

    Scene published(Published date) {
        published = date;
        return this;
    }

    Scene day(String words, String value, String by) {
        times.add(
                new TimeMention(at(words), at(words) + words.length(), words, TimeType.DATE, value, value, value, by));
        return this;
    }

    Scene count(String words, double value, String unit, String of) {
        return count(words, QuantityKind.EXACT, value, value, unit, of);
    }

    Scene count(String words, QuantityKind kind, @Nullable Double min, @Nullable Double max, String unit, String of) {
        String per = kind == QuantityKind.RATE ? "day" : null;
        Double value = min == null ? max : min;
        figures.add(new QuantityMention(
                at(words), at(words) + words.length(), words, kind, value, min, max, unit, of, per, "q"));
        return this;
    }

    Scene system(String words, String id, SystemKind kind, String family) {
        systems.add(
                new SystemMention(at(words), at(words) + words.length(), words, id, words, kind, family, null, "s"));
        return this;
    }

    Scene file(String words) {
        media.add(new MediaMention("photo", at(words), at(words) + words.length(), null, null, true, null, "unknown"));
        return this;
    }

    /** A claim of a day's or several days' event, told by {@code speaker}, with the figures that stand in its quote. */
    Scene claim(String quote, String speaker, @Nullable ClaimDate date, Integer... pictures) {
        int start = at(quote);
        Span span = new Span(start, start + quote.length());
        List<Quantity> counted = figures.stream()
                .filter(figure -> span.start() <= figure.start() && figure.end() <= span.end())
                .map(Scene::quantity)
                .toList();
        ClaimDraft draft = new ClaimDraft("c" + (claims.size() + 1), "scene");
        draft.quote = quote;
        draft.start = start;
        draft.type = EventType.CASUALTIES;
        draft.date = date;
        draft.quantities = counted;
        draft.harm = harm(counted);
        draft.chain = List.of(outlet(), speaker(speaker));
        draft.modality = Modality.CLAIMED;
        draft.media = List.of(pictures);
        draft.evidence = evidence(counted);
        claims.add(draft.claim());
        return this;
    }

    private static List<Harm> harm(List<Quantity> counted) {
        return counted.stream()
                .map(figure ->
                        new Harm("unknown", new Harm.Bounds(whole(figure.min()), whole(figure.max())), null, null))
                .toList();
    }

    private static Map<String, List<Evidence>> evidence(List<Quantity> counted) {
        return Map.of(
                "harm",
                counted.stream()
                        .map(figure -> new Evidence(figure.start(), figure.end(), figure.text(), "harm"))
                        .toList());
    }

    private static @Nullable Integer whole(@Nullable Double number) {
        return number == null ? null : (Integer) number.intValue();
    }

    private static Quantity quantity(QuantityMention figure) {
        String unit = figure.per() == null ? figure.unit() : figure.unit() + " per " + figure.per();
        return new Quantity(
                figure.value(),
                figure.min(),
                figure.max(),
                figure.text(),
                unit,
                figure.of(),
                figure.kind(),
                figure.start(),
                figure.end());
    }

    private static Speaker outlet() {
        return new Speaker("Harbour Courier", null, SpeakerRole.OUTLET, null, null, null, null, null);
    }

    private static Speaker speaker(String name) {
        return new Speaker(name, null, SpeakerRole.OFFICIAL, "said", null, name, null, null);
    }

    /** A date of the words, from one ISO day to another. */
    static ClaimDate days(String first, String last) {
        return new ClaimDate(first, last, DatePrecision.DAYS, first + " to " + last, "the words themselves", null);
    }

    List<Claim> claims() {
        return List.copyOf(claims);
    }

    Annotations annotations() {
        return new Annotations(
                "scene", "a", "b", text, "en", null, null, null, published, zones, sentences, times, List.of(), figures,
                List.of(), systems, media, List.of(), "test", null);
    }

    List<Check> checks() {
        return Checks.of(claims(), annotations());
    }

    /** CheckKind, outcome and message of each. */
    List<String> told() {
        return checks().stream()
                .map(check -> check.kind() + " " + check.outcome() + ": " + check.message())
                .toList();
    }
}
