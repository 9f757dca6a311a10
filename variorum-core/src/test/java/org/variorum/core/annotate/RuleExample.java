package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.parse.Parser;
import org.variorum.core.read.Document;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * An example of {@code mention-rules.tsv}: "{headline} Words [about which] the rule decides => what they are read as". In front
 * may stand the zone "{headline}", or "{outlet: ...}" or "{url: ...}" of the metadata; without brackets all words are meant.
 *
 * @param told what is read there; empty where the example does not say
 */
record RuleExample(String text, TextSpan marked, ZoneKind zone, Document.Metadata metadata, Optional<String> told) {

    private static final Pattern FRONT =
            Pattern.compile("\\{(?<key>[a-z]{3,10})(?:: (?<value>[^}]{1,100}))?\\} (?<rest>.{1,400})");

    /** What the finders made of the marked words. */
    record Reading(Set<MentionRule> rules, List<String> told) {}

    static RuleExample of(String cell) {
        String[] sides = cell.split(" => ", 2);
        Matcher front = FRONT.matcher(sides[0]);
        boolean fronted = front.matches();
        String key = fronted ? front.group("key") : "";
        Optional<String> value = fronted ? Optional.ofNullable(front.group("value")) : Optional.empty();
        String marked = fronted ? front.group("rest") : sides[0];
        String text = marked.replace("[", "").replace("]", "");
        int start = marked.indexOf('[');
        TextSpan span = start < 0 ? new TextSpan(0, text.length()) : new TextSpan(start, marked.indexOf(']') - 1);
        Document.Metadata metadata = new Document.Metadata(
                Optional.empty(),
                value.filter(v -> key.equals("url")),
                value.filter(v -> key.equals("outlet")),
                Optional.empty(),
                Optional.empty());
        ZoneKind zone = key.equals("headline") ? ZoneKind.HEADLINE : ZoneKind.BODY;
        return new RuleExample(text, span, zone, metadata, sides.length > 1 ? Optional.of(sides[1]) : Optional.empty());
    }

    /** Runs the whole annotator over it. */
    Reading read(Lexicon lexicon, Parser parser, String family) {
        Set<MentionRule> rules = new LinkedHashSet<>();
        Trail trail = (rule, words) -> {
            if (words.overlaps(marked) || words.length() == 0) {
                rules.add(rule);
            }
        };
        List<Document.ZoneSpan> zones = List.of(new Document.ZoneSpan(zone, new TextSpan(0, text.length())));
        Document document = new Document("d", "v", "s", text, metadata, zones, false);
        List<String> told = told(new Annotator(lexicon, parser, trail).annotate(document), family);
        return new Reading(rules, told.isEmpty() ? List.of("none") : told);
    }

    private List<String> told(Annotated annotated, String family) {
        return switch (family) {
            case "person", "surname" ->
                here(annotated.actors())
                        .filter(m -> m.value().kind() == ActorKind.PERSON)
                        .flatMap(m -> Stream.concat(
                                Stream.of(m.value().name()), m.value().post().map(post -> "post " + post).stream()))
                        .toList();
            case "organisation", "body" ->
                here(annotated.actors())
                        .filter(m -> m.value().kind() != ActorKind.PERSON
                                && m.value().entry().isEmpty()
                                && !m.value().isLabel())
                        .map(m -> m.value().kind().name().toLowerCase(Locale.ROOT) + " "
                                + m.value().name())
                        .toList();
            case "media", "publisher" ->
                here(annotated.media()).flatMap(m -> told(m.value()).stream()).toList();
            case "system" -> here(annotated.systems()).map(m -> m.value().id()).toList();
            case "place" ->
                here(annotated.places())
                        .flatMap(m -> m.value().place().stream())
                        .map(Entries.Place::id)
                        .toList();
            default ->
                annotated.outlet().stream()
                        .map(m -> m.value().id() + " " + m.value().name())
                        .toList();
        };
    }

    private <T> Stream<Mention<T>> here(List<Mention<T>> mentions) {
        return mentions.stream().filter(m -> m.span().overlaps(marked));
    }

    private List<String> told(MediaValue media) {
        List<String> told = new ArrayList<>(List.of(media.kind(), "identity " + media.identity()));
        told.add("publisher " + media.publisher().orElse("none"));
        media.released().ifPresent(span -> told.add("released " + span.of(text)));
        media.shows().ifPresent(span -> told.add("shows " + span.of(text)));
        if (media.filePhoto()) {
            told.add("file photo");
        }
        return told;
    }
}
