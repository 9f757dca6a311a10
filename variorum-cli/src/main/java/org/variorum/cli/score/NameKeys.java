package org.variorum.cli.score;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fair comparison of names: two are the same when their keys are, and a key is the name without case, diacritics,
 * articles, hyphens, spaces, ranks and plural endings, so that "the Deir ez-Zor" meets "Deir Ezzor" and "Gen. Igor
 * Konashenkov" meets "Igor Konashenkov".
 *
 * <p>There is no table of aliases: "Daesh" and "Islamic State" do not meet unless the system's claim carries both, as its
 * name and its words, nor do Russia and its air force. Whoever scores with such a table gets other figures.
 */
final class NameKeys {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final String APOSTROPHE = "['\u2018\u2019\u02BC`\u00B4]";
    private static final Pattern POSSESSIVE = Pattern.compile(APOSTROPHE + "s(?![\\p{L}\\p{N}])");
    private static final Pattern APOSTROPHES = Pattern.compile(APOSTROPHE);
    /** The dots of "U.S.", of which one word is made. */
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?<letter>\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{N}]))");

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    /** "near Damascus" and "east of Palmyra" are compared by the place they start from. */
    private static final Pattern AROUND = Pattern.compile(
            "^(?:near|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of)\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "al", "el");

    private static final Set<String> RANKS = set("general gen lieutenant lt colonel col major maj captain capt admiral"
            + " commander brigadier sergeant sgt president premier secretary minister spokesman spokeswoman"
            + " spokesperson mr mrs ms dr");

    /** Dropped before a minister or secretary only: the Defence Ministry keeps its name. */
    private static final Set<String> OFFICES = Set.of("defense", "foreign", "interior", "prime", "press");

    private static final Set<String> HOLDERS = Set.of("minister", "secretary");

    private static final Map<String, String> SPELLINGS = Map.of(
            "defence", "defense",
            "centre", "center",
            "armoured", "armored",
            "organisation", "organization",
            "programme", "program");

    /** "Idlib" is as good as "Idlib province", and "Mozdok" as "Mozdok airbase". */
    private static final Set<String> PLACE_WORDS = set("city town village province governorate region district"
            + " countryside area air base airbase airfield airport");

    private static final Set<String> FILLERS =
            set("of in on at by and or to for with from its their his some all other");

    /** Words for platforms that say nothing of their type. */
    private static final Set<String> PLATFORMS = keys(Stream.of(
            "platform",
            "aircraft",
            "military aircraft",
            "combat aircraft",
            "attack aircraft",
            "fighter aircraft",
            "airplane",
            "plane",
            "warplane",
            "jet",
            "fighter jet",
            "fighter",
            "helicopter",
            "air force",
            "ship",
            "warship",
            "vessel",
            "tank",
            "vehicle",
            "armored vehicle"));

    private static final Set<String> COUNTRIES = keys(Stream.concat(
            Stream.of(Locale.getISOCountries())
                    .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)),
            Stream.of("Turkey", "Türkiye", "US", "USA", "UK", "Britain", "Russian Federation")));

    private static final int LONGEST_PERSON = 5;
    private static final int SHORTEST_SURNAME = 3;

    private NameKeys() {}

    private static Set<String> set(String words) {
        return Set.of(words.split(" ", -1));
    }

    private static Set<String> keys(Stream<String> names) {
        return names.map(NameKeys::key).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of a name in plain form, without articles and ranks unless there is nothing else. */
    static List<String> words(String name) {
        List<String> all = plainWords(name);
        List<String> named =
                all.stream().filter(word -> !ARTICLES.contains(word)).toList();
        List<String> bare = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            String word = named.get(i);
            boolean office = OFFICES.contains(word) && i + 1 < named.size() && HOLDERS.contains(named.get(i + 1));
            if (!office && !RANKS.contains(word)) {
                bare.add(word);
            }
        }
        return bare.isEmpty() ? (named.isEmpty() ? all : named) : bare;
    }

    private static List<String> plainWords(String name) {
        String bare = BRACKETS.matcher(name).replaceAll(" ");
        String text = Normalizer.normalize(
                (bare.isBlank() ? name : bare).toLowerCase(Locale.ROOT).replace('ı', 'i'), Normalizer.Form.NFKD);
        text = MARKS.matcher(text).replaceAll("");
        text = POSSESSIVE.matcher(text).replaceAll("");
        text = INITIAL.matcher(text).replaceAll("${letter}");
        text = APOSTROPHES.matcher(text).replaceAll("");
        return GAPS.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(NameKeys::singular)
                .map(word -> SPELLINGS.getOrDefault(word, word))
                .toList();
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean part = word.endsWith("ss") || word.endsWith("us") || word.endsWith("is");
        return part ? word : word.substring(0, word.length() - 1);
    }

    /** The one form under which the spellings of a name meet; empty if it holds neither letter nor digit. */
    static String key(String name) {
        return String.join("", words(name));
    }

    private static String placeKey(String name) {
        List<String> all = words(AROUND.matcher(name.strip()).replaceFirst(""));
        List<String> kept =
                all.stream().filter(word -> !PLACE_WORDS.contains(word)).toList();
        return String.join("", kept.isEmpty() ? all : kept);
    }

    /** Has any form of the one a key in common with any form of the other? */
    static boolean same(Named gold, Named system) {
        return meet(
                gold.forms().stream().map(NameKeys::key),
                system.forms().stream().map(NameKeys::key));
    }

    /** The same place; of a gold wording with commas ("Idlib, near the border") each part will do. */
    static boolean samePlace(Named gold, Named system) {
        Stream<String> wanted = gold.forms().stream()
                .flatMap(form -> Stream.concat(Stream.of(form), Stream.of(form.split(",", -1))))
                .map(NameKeys::placeKey);
        return meet(wanted, system.forms().stream().map(NameKeys::placeKey));
    }

    private static boolean meet(Stream<String> ones, Stream<String> others) {
        Set<String> wanted = ones.filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        return others.anyMatch(wanted::contains);
    }

    /** The same name, or the last name alone of a person named in full on the other side. */
    static boolean sameSpeaker(Named gold, Named system) {
        return same(gold, system)
                || gold.forms().stream()
                        .anyMatch(one -> system.forms().stream()
                                .anyMatch(other -> lastName(one, other) || lastName(other, one)));
    }

    /** Is {@code one} a single word and the last of {@code full}, where every word is capitalised as in a name? */
    private static boolean lastName(String one, String full) {
        List<String> parts = SPACES.splitAsStream(full.strip()).toList();
        List<String> words = words(full);
        String key = key(one);
        return words(one).size() == 1
                && key.length() >= SHORTEST_SURNAME
                && words.size() > 1
                && parts.size() <= LONGEST_PERSON
                && hasCapital(one)
                && parts.stream().allMatch(NameKeys::hasCapital)
                && key.equals(words.get(words.size() - 1));
    }

    private static boolean hasCapital(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase);
    }

    /** The same name, or a description that has half of the words in common: "IS fuel depots" and "fuel depots". */
    static boolean alike(Named gold, Named system) {
        return same(gold, system)
                || gold.forms().stream()
                        .anyMatch(one -> system.forms().stream().anyMatch(other -> halfShared(one, other)));
    }

    private static boolean halfShared(String one, String other) {
        Set<String> ones = contentWords(one);
        Set<String> others = contentWords(other);
        Set<String> shared = new HashSet<>(ones);
        shared.retainAll(others);
        return !shared.isEmpty() && 4 * shared.size() >= ones.size() + others.size();
    }

    private static Set<String> contentWords(String name) {
        return words(name).stream().filter(word -> !FILLERS.contains(word)).collect(Collectors.toSet());
    }

    /** Like {@link #alike}, but a designation (Tu-22M3) must be the same. */
    static boolean sameWeapon(Named gold, Named system) {
        return same(gold, system) || (!designated(gold) && !designated(system) && alike(gold, system));
    }

    private static boolean designated(Named weapon) {
        return weapon.forms().stream().anyMatch(form -> form.codePoints().anyMatch(Character::isDigit));
    }

    static boolean isCountry(Named place) {
        return COUNTRIES.contains(key(place.label()));
    }

    static boolean isPlatform(Named weapon) {
        return PLATFORMS.contains(key(weapon.label()));
    }
}
