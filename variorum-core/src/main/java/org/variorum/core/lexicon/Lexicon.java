package org.variorum.core.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.ActorKind;
import org.variorum.model.Sha256;
import org.variorum.model.SpeakerRole;
import org.variorum.model.Stance;
import org.variorum.model.TargetType;

/**
 * All tables of words, indexed for look-up. Immutable once loaded; one instance serves all threads.
 *
 * @param version the first eight digits of the fingerprint of all tables
 * @param systems by form
 * @param popularSystems by form: names that are words of other trades too ("Bear", "Patriot") and need a cue beside them
 * @param actors by form, adjectives of states ("Russian") among them
 * @param offices who held which post, and when
 * @param loadedNames by form: names for known actors, each of which holds only where its country is spoken of
 * @param titles by form: ranks, posts and styles of persons
 * @param bodyHeads by form: words that make the capitalised words beside them the name of a body ("Brigade")
 * @param mediaNouns by form: words for videos, photos, maps and recordings
 * @param places those that the tables of this program describe, by form; they come before the gazetteer's
 * @param countries of the tables, by their code
 * @param capitals of the tables, by the code of their country
 * @param bases air bases, naval bases and other military bases of the tables
 * @param gazetteer the world's
 * @param areaCodes short forms of areas, which hold only behind a town's name
 * @param speechVerbs by lemma: verbs that report what somebody says or thinks
 * @param speechNouns by lemma: nouns for what somebody says
 * @param unnamedSpeakers by form: sources that have a role and no name ("a military source")
 */
public record Lexicon(
        String version,
        PhraseTrie<Entries.WeaponSystem> systems,
        PhraseTrie<List<Entries.WeaponSystem>> popularSystems,
        PhraseTrie<Entries.Actor> actors,
        Offices offices,
        PhraseTrie<List<LoadedName>> loadedNames,
        PhraseTrie<Entries.Label> labels,
        PhraseTrie<Entries.Title> titles,
        PhraseTrie<Entries.BodyHead> bodyHeads,
        PhraseTrie<Entries.MediaNoun> mediaNouns,
        PhraseTrie<List<Entries.Place>> places,
        Map<String, Entries.Place> countries,
        Map<String, Entries.Place> capitals,
        List<Entries.Place> bases,
        Gazetteer gazetteer,
        PhraseTrie<AreaCode> areaCodes,
        PhraseTrie<Entries.Outlet> outlets,
        Map<String, Entries.SpeechWord> speechVerbs,
        Map<String, Entries.SpeechWord> speechNouns,
        PhraseTrie<String> hedges,
        PhraseTrie<SpeakerRole> unnamedSpeakers,
        List<Trigger> triggers,
        List<Designator> designators,
        Map<String, String> units) {

    private static final List<String> TABLES = List.of(
            "systems",
            "carriers",
            "look-alikes",
            "titles",
            "body-heads",
            "media-nouns",
            "actors",
            "posts",
            "officials",
            "demonyms",
            "loaded-names",
            "labels",
            "places",
            "place-codes",
            "place-descriptions",
            "place-features",
            "place-passes",
            "place-traps",
            "outlets",
            "speech-verbs",
            "hedges",
            "triggers",
            "standing",
            "harm-words",
            "outcome-cues",
            "designators",
            "units",
            "measures",
            "mention-rules",
            "number-idioms",
            "number-words",
            "quantity-words",
            "rate-words",
            "time-words",
            "vague-words",
            "word-lists",
            "speakers",
            "zone-cues",
            "dated-names",
            "html-zones",
            "prefilter",
            "confidence",
            "deed-words",
            "word-forms",
            "deed-pairs",
            "same-event",
            "exclusive-means",
            "like-words");

    /** A loaded name for an actor and the country that a document must speak of for it to hold; empty for none. */
    public record LoadedName(Entries.Actor actor, String country) {}

    /** A first-level area as the press shortens it behind a town: Ind., Ont. */
    public record AreaCode(String name, String country, String first) {}

    /** The tables that the program carries, in the order of the fingerprint. */
    public static List<Table> tables() {
        return TABLES.stream().map(Table::load).toList();
    }

    /** Reads the tables that the program carries. */
    public static Lexicon load() {
        return load(List.of());
    }

    /** Reads the tables that the program carries, and gazetteers of the user's own, in {@link Gazetteer}'s columns. */
    public static Lexicon load(List<byte[]> gazetteers) {
        Gazetteer gazetteer = Gazetteer.load(gazetteers);
        Object[] prints = Stream.concat(tables().stream().map(Table::sha256), Stream.of(gazetteer.fingerprint()))
                .toArray();
        Table actorTable = Table.load("actors");
        Map<String, Entries.Actor> actors = actorsById(actorTable);
        SystemTable systems = SystemTable.of(Table.load("systems"), Table.load("carriers"));
        return new Lexicon(
                Sha256.ofFields(prints).substring(0, 8),
                systems.sure(),
                systems.popular(),
                actorForms(actorTable, Table.load("demonyms"), actors),
                Offices.of(Table.load("posts"), Table.load("officials"), actors),
                loadedNames(Table.load("loaded-names"), actors),
                labels(Table.load("labels")),
                titles(Table.load("titles")),
                bodyHeads(Table.load("body-heads")),
                mediaNouns(Table.load("media-nouns")),
                places(Table.load("places")),
                byCountry(kind("PCLI")),
                byCountry(kind("PPLC")),
                Stream.of("AIRB", "MILB", "NVB")
                        .flatMap(feature -> kind(feature).stream())
                        .toList(),
                gazetteer,
                areaCodes(Table.load("place-codes")),
                outlets(Table.load("outlets")),
                speechWords(Table.load("speech-verbs"), Set.of("verb", "attitude")),
                speechWords(Table.load("speech-verbs"), Set.of("noun")),
                hedges(Table.load("hedges")),
                unnamedSpeakers(Table.load("speakers")),
                Table.load("triggers").rows().stream().map(Trigger::of).toList(),
                Table.load("designators").rows().stream().map(Designator::of).toList(),
                units(Table.load("units")));
    }

    static Map<String, Entries.Actor> actorsById(Table table) {
        return table.rows().stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.cell("id"),
                        row -> new Entries.Actor(
                                row.cell("id"),
                                row.cell("name"),
                                constant(ActorKind.class, row.cell("kind")),
                                row.cell("state"),
                                constant(SpeakerRole.class, row.cell("role")))));
    }

    private static PhraseTrie<Entries.Actor> actorForms(
            Table table, Table demonyms, Map<String, Entries.Actor> actors) {
        PhraseTrie<Entries.Actor> trie = new PhraseTrie<>();
        for (Table.Row row : table.rows()) {
            forms(row).forEach(form -> trie.add(form, named(row, "id", actors)));
        }
        for (Table.Row row : demonyms.rows()) {
            row.list("forms").forEach(form -> trie.add(form, named(row, "actor", actors)));
        }
        return trie;
    }

    private static PhraseTrie<List<LoadedName>> loadedNames(Table table, Map<String, Entries.Actor> actors) {
        Map<String, List<LoadedName>> byForm = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            LoadedName name = new LoadedName(named(row, "actor", actors), row.cell("where"));
            row.list("forms")
                    .forEach(form ->
                            byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(name));
        }
        return grouped(byForm);
    }

    /** What the cell of {@code column} names; the program's own tables name nothing that is not there. */
    static <T> T named(Table.Row row, String column, Map<String, T> known) {
        return Optional.ofNullable(known.get(row.cell(column)))
                .orElseThrow(() -> new IllegalStateException(
                        row.table() + ":" + row.line() + " names an unknown " + column + ": " + row.cell(column)));
    }

    private static PhraseTrie<Entries.Label> labels(Table table) {
        PhraseTrie<Entries.Label> trie = new PhraseTrie<>();
        for (Table.Row row : table.rows()) {
            Entries.Label label =
                    new Entries.Label(row.cell("id"), constant(TargetType.class, row.cell("target_type")));
            row.list("forms").forEach(form -> trie.add(form, label));
        }
        return trie;
    }

    private static PhraseTrie<Entries.Title> titles(Table table) {
        PhraseTrie<Entries.Title> trie = new PhraseTrie<>();
        for (Table.Row row : table.rows()) {
            Entries.Title title =
                    new Entries.Title(row.cell("id"), constant(Entries.TitleKind.class, row.cell("kind")));
            row.list("forms").forEach(form -> trie.add(form, title));
        }
        return trie;
    }

    private static PhraseTrie<Entries.BodyHead> bodyHeads(Table table) {
        PhraseTrie<Entries.BodyHead> trie = new PhraseTrie<>();
        for (Table.Row row : table.rows()) {
            Entries.BodyHead head = new Entries.BodyHead(
                    row.cell("id"),
                    constant(ActorKind.class, row.cell("kind")),
                    constant(ActorKind.class, row.cell("state_kind")),
                    row.cell("side").equals("before"));
            row.list("forms").forEach(form -> trie.add(form, head));
        }
        return trie;
    }

    private static PhraseTrie<Entries.MediaNoun> mediaNouns(Table table) {
        PhraseTrie<Entries.MediaNoun> trie = new PhraseTrie<>();
        for (Table.Row row : table.rows()) {
            Entries.MediaNoun noun = new Entries.MediaNoun(
                    row.cell("id"), row.cell("kind"), row.cell("needs_cue").equals("yes"));
            row.list("forms").forEach(form -> trie.add(form, noun));
        }
        return trie;
    }

    /** Places by folded form; a form may name many. A place's own name is found only where it is among its forms. */
    private static PhraseTrie<List<Entries.Place>> places(Table table) {
        Map<String, List<Entries.Place>> byForm = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            Entries.Place place = place(row);
            row.list("forms")
                    .forEach(form ->
                            byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(place));
        }
        return grouped(byForm);
    }

    /** A trie of forms that may each stand for several things; forms that differ in case or accents only are one. */
    static <T> PhraseTrie<List<T>> grouped(Map<String, List<T>> byForm) {
        Map<String, List<T>> byKey = new LinkedHashMap<>();
        Map<String, String> formOfKey = new LinkedHashMap<>();
        byForm.forEach((form, found) -> {
            String key = Words.of(form).list().stream().map(Words.Word::key).collect(Collectors.joining(" "));
            List<T> all = byKey.computeIfAbsent(key, k -> new ArrayList<>());
            found.stream().filter(value -> !all.contains(value)).forEach(all::add);
            formOfKey.putIfAbsent(key, form);
        });
        PhraseTrie<List<T>> trie = new PhraseTrie<>();
        byKey.forEach((key, found) -> trie.add(formOfKey.getOrDefault(key, key), List.copyOf(found)));
        return trie;
    }

    /** The places of one feature, in the table's order. */
    /** The first of each country. */
    private static Map<String, Entries.Place> byCountry(List<Entries.Place> places) {
        return places.stream()
                .collect(Collectors.toUnmodifiableMap(
                        Entries.Place::country, Function.identity(), (first, second) -> first));
    }

    private static List<Entries.Place> kind(String feature) {
        return Table.load("places").rows().stream()
                .filter(row -> row.cell("feature").equals(feature))
                .map(Lexicon::place)
                .toList();
    }

    private static Entries.Place place(Table.Row row) {
        String id = row.cell("id");
        return new Entries.Place(
                id,
                row.cell("name"),
                id.startsWith("var-") ? Optional.empty() : Optional.of(Integer.valueOf(id)),
                row.cell("feature"),
                row.cell("country"),
                new Entries.Area(row.cell("admin1"), ""),
                Double.parseDouble(row.cell("lat")),
                Double.parseDouble(row.cell("lon")),
                Integer.parseInt(row.cell("radius_m")),
                row.cell("people").isEmpty() ? 0 : Integer.parseInt(row.cell("people")),
                false);
    }

    private static PhraseTrie<AreaCode> areaCodes(Table table) {
        PhraseTrie<AreaCode> trie = new PhraseTrie<>();
        for (Table.Row row : table.rows()) {
            AreaCode area = new AreaCode(row.cell("name"), row.cell("country"), row.cell("admin1"));
            row.list("forms").forEach(form -> trie.add(form, area));
        }
        return trie;
    }

    private static PhraseTrie<Entries.Outlet> outlets(Table table) {
        PhraseTrie<Entries.Outlet> trie = new PhraseTrie<>();
        for (Table.Row row : table.rows()) {
            Entries.Outlet outlet =
                    new Entries.Outlet(row.cell("id"), row.cell("name"), row.cell("domain"), row.cell("country"));
            forms(row).forEach(form -> trie.add(form, outlet));
        }
        return trie;
    }

    private static Map<String, Entries.SpeechWord> speechWords(Table table, Set<String> kinds) {
        return table.rows().stream()
                .filter(row -> kinds.contains(row.cell("kind")))
                .collect(Collectors.toUnmodifiableMap(row -> row.cell("lemma"), Lexicon::speechWord));
    }

    private static Entries.SpeechWord speechWord(Table.Row row) {
        return new Entries.SpeechWord(
                row.cell("id"),
                row.cell("lemma"),
                constant(Stance.class, row.cell("stance")),
                row.cell("kind"),
                row.list("takes").stream()
                        .map(word -> constant(Entries.Takes.class, word))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static PhraseTrie<String> hedges(Table table) {
        PhraseTrie<String> trie = new PhraseTrie<>();
        table.rows().stream()
                .filter(row -> row.cell("modality").equals("alleged"))
                .forEach(row -> trie.add(row.cell("form"), row.cell("id")));
        return trie;
    }

    private static PhraseTrie<SpeakerRole> unnamedSpeakers(Table table) {
        PhraseTrie<SpeakerRole> trie = new PhraseTrie<>();
        for (Table.Row row : table.rows()) {
            SpeakerRole role = constant(SpeakerRole.class, row.cell("role"));
            row.list("forms").forEach(form -> trie.add(form, role));
        }
        return trie;
    }

    private static Map<String, String> units(Table table) {
        Map<String, String> units = new LinkedHashMap<>();
        for (Table.Row row : table.rows()) {
            row.list("lemmas").forEach(lemma -> units.put(lemma, row.cell("unit")));
        }
        return Map.copyOf(units);
    }

    /** A row's forms, its name among them. */
    static List<String> forms(Table.Row row) {
        List<String> forms = new ArrayList<>(row.list("forms"));
        if (!forms.contains(row.cell("name"))) {
            forms.add(row.cell("name"));
        }
        return forms;
    }

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }
}
