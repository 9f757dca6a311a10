package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document;
import org.variorum.model.Ids;
import org.variorum.model.TextSpan;

/**
 * Reads bare names without the sentences that they stood in: a sheet with one name a line, below it whatever text is known
 * of the document. The finders of mentions read it as they read an article, so that a name means here what it means there,
 * with the countries that the document speaks of. A name of which the tables know only a part stands for nothing.
 */
public final class NameSheet {

    /** What makes the name of a place a place's: the sheet has no other sign. */
    private static final String IN = "in ";

    private static final String FACILITY = "FCL";
    private static final Set<String> FACILITIES = WordLists.words("named-facilities");
    private static final Set<String> VILLAGES = WordLists.words("village-words");
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "in", "of", "the");

    private final String text;
    private final Words words;
    private final Map<String, TextSpan> placeLines = new LinkedHashMap<>();
    private final Map<String, TextSpan> nameLines = new LinkedHashMap<>();
    private final Map<TextSpan, List<Mention<Resolved>>> places;
    private final Map<TextSpan, List<Mention<ActorValue>>> actors;
    private final Map<TextSpan, List<Mention<Entries.WeaponSystem>>> systems;

    private NameSheet(Lexicon lexicon, Set<String> placeNames, Set<String> names, List<String> context) {
        StringBuilder sheet = new StringBuilder();
        placeNames.forEach(name -> placeLines.put(name, line(sheet, IN, name)));
        names.forEach(name -> nameLines.put(name, line(sheet, "", name)));
        context.forEach(passage -> line(sheet, "", passage));
        this.text = sheet.toString();
        this.words = Words.of(text);
        List<PhraseTrie.Hit<Entries.Actor>> hits = lexicon.actors().find(words, text);
        List<Mention<Entries.WeaponSystem>> found = new SystemFinder(lexicon).find(text, words, hits);
        SpanSet taken = SpanSet.of(found);
        List<Mention<ActorValue>> named = new ActorFinder(lexicon).find(text, words, hits, List.of(), taken);
        Document document = new Document("", Ids.version(text), "", text, Document.Metadata.none(), List.of(), false);
        this.systems = byLine(found, nameLines);
        this.actors = byLine(named, nameLines);
        this.places = byLine(
                new PlaceFinder(lexicon)
                        .find(document, words, List.of(), besidesPlaces(named), Optional.empty(), taken),
                placeLines);
    }

    /**
     * Reads a document's names.
     *
     * @param placeNames names of places
     * @param names names of actors, targets, speakers and systems
     * @param context passages of the document, which tell what it speaks of
     */
    public static NameSheet of(Lexicon lexicon, Set<String> placeNames, Set<String> names, List<String> context) {
        return new NameSheet(lexicon, new TreeSet<>(placeNames), new TreeSet<>(names), context);
    }

    private static TextSpan line(StringBuilder sheet, String before, String name) {
        sheet.append(before);
        int start = sheet.length();
        name.chars().forEach(unit -> sheet.append(Character.isISOControl(unit) ? ' ' : (char) unit));
        TextSpan span = new TextSpan(start, sheet.length());
        sheet.append(".\n");
        return span;
    }

    /** What is asked for as a place is no body's name: "Tabqa dam". */
    private List<Mention<ActorValue>> besidesPlaces(List<Mention<ActorValue>> all) {
        SpanSet lines = new SpanSet();
        placeLines.values().forEach(lines::add);
        return all.stream()
                .filter(m -> !lines.overlaps(m.span()) || !Annotator.ownsItsWords(m))
                .toList();
    }

    /** A place as its name tells it; absent where the sheet was not asked. */
    public Optional<Resolved> place(String name) {
        return Optional.ofNullable(placeLines.get(name)).map(line -> place(name, line));
    }

    private Resolved place(String name, TextSpan line) {
        List<Mention<Resolved>> inside = places.getOrDefault(line, List.of());
        if (inside.isEmpty()) {
            return open(name, "not in the gazetteer");
        }
        List<TextSpan> left = left(line, inside);
        if (left.isEmpty()) {
            return inside.get(0).value();
        }
        return facility(name, inside.get(0), left)
                .orElseGet(() -> open(name, "the tables know only a part of the name"));
    }

    /** "Wad Madani military airport" lies in the town whose name it bears; it is no place of that name. */
    private Optional<Resolved> facility(String name, Mention<Resolved> town, List<TextSpan> left) {
        TextSpan noun = left.get(left.size() - 1);
        boolean plain = left.stream()
                .allMatch(word -> word.start() >= town.span().end()
                        && (word.equals(noun) || Character.isLowerCase(text.codePointAt(word.start()))));
        return town.value()
                .place()
                .filter(at -> plain && FACILITIES.contains(Words.keyOf(noun.of(text))))
                .map(at -> at.away(name, FACILITY, at.lat(), at.lon(), at.radiusM()))
                .map(at -> new Resolved(
                        name, Optional.of(at), Optional.empty(), town.value().candidates()));
    }

    /** The words of a line that no mention covers and that are not mere words for a kind of place. */
    private List<TextSpan> left(TextSpan line, List<? extends Mention<?>> mentions) {
        SpanSet covered = SpanSet.of(mentions);
        List<TextSpan> left = new ArrayList<>();
        for (int i = words.firstFrom(line.start()); i < words.list().size(); i++) {
            Words.Word word = words.list().get(i);
            if (word.span().start() >= line.end()) {
                break;
            }
            if (!covered.overlaps(word.span()) && !isPlain(word.key())) {
                left.add(word.span());
            }
        }
        return left;
    }

    private static boolean isPlain(String key) {
        return SMALL_WORDS.contains(key)
                || PlaceWords.KINDS.contains(key)
                || PlaceWords.AREAS.contains(key)
                || VILLAGES.contains(key);
    }

    private static Resolved open(String name, String why) {
        return new Resolved(name, Optional.empty(), Optional.of(why), List.of());
    }

    /** The actor that the whole of {@code name} names. */
    public Optional<ActorValue> actor(String name) {
        return actorsIn(name).stream()
                .filter(m -> isWhole(m, name))
                .map(Mention::value)
                .findFirst();
    }

    /** The actors in {@code name}, in order, spans within it. */
    public List<Mention<ActorValue>> actorsIn(String name) {
        return within(actors, name);
    }

    /** The systems in {@code name}, in order, spans within it. */
    public List<Mention<Entries.WeaponSystem>> systemsIn(String name) {
        return within(systems, name);
    }

    private <T> List<Mention<T>> within(Map<TextSpan, List<Mention<T>>> mentions, String name) {
        TextSpan line = nameLines.get(name);
        return line == null
                ? List.of()
                : mentions.getOrDefault(line, List.of()).stream()
                        .map(m -> new Mention<>(m.span().shifted(-line.start()), m.value(), m.by()))
                        .toList();
    }

    /** Does nothing but an article stand beside the mention? */
    private static boolean isWhole(Mention<?> mention, String name) {
        String before = Words.keyOf(name.substring(0, mention.span().start()));
        return Words.keyOf(name.substring(mention.span().end())).isEmpty()
                && (before.isEmpty() || SMALL_WORDS.contains(before));
    }

    /** The mentions that stand within a line each, by that line and in order. */
    private static <T> Map<TextSpan, List<Mention<T>>> byLine(List<Mention<T>> mentions, Map<String, TextSpan> lines) {
        TreeMap<Integer, TextSpan> byStart = new TreeMap<>();
        lines.values().forEach(line -> byStart.put(line.start(), line));
        Map<TextSpan, List<Mention<T>>> found = new HashMap<>();
        for (Mention<T> mention : mentions) {
            Map.Entry<Integer, TextSpan> line =
                    byStart.floorEntry(mention.span().start());
            if (line != null && line.getValue().contains(mention.span())) {
                found.computeIfAbsent(line.getValue(), l -> new ArrayList<>()).add(mention);
            }
        }
        found.values().forEach(list -> list.sort(Comparator.comparing(Mention::span)));
        return found;
    }
}
