package org.variorum.core.annotate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;

/**
 * Tells from the words round a name that it is not the place's: a planet, a road, a river, a person
 * behind a given name. Each rule has a row with its reason and examples in {@code place-traps.tsv}.
 */
final class PlaceTraps {

    private static final Set<String> NO_PLACES = WordLists.words("names-of-no-place");
    private static final Set<String> TOWN_PARTS = WordLists.words("any-town-parts");
    private static final Set<String> GIVEN_NAMES = WordLists.words("given-names");
    private static final Set<String> HOLY = WordLists.words("saint-words");
    private static final Set<String> TREATIES = WordLists.words("treaty-words");
    private static final Set<String> WATERS = WordLists.words("water-and-wood-words");
    private static final Set<String> ROADS = WordLists.words("street-words-plural");
    private static final Set<String> FUNCTION_WORDS = WordLists.words("words-behind-whole-names");
    private static final Set<String> PARTICLES = WordLists.words("place-name-particles");
    private static final Set<String> NO_PART_OF_A_NAME = WordLists.words("words-behind-places");

    /** A town this large is named before all sorts of capital words. */
    private static final int LARGE_TOWN = 100_000;

    /** How many words behind a name a noun that several names share may stand: "Alder, Birch and Cedar roads". */
    private static final int SHARED_NOUN = 8;

    private static final int LEAST_NAME = 3;

    /** Marks behind the end of a noun phrase. */
    private static final String ENDS = ".;:)?!";

    /** A rule: does it say that the name is no place's? */
    record Trap(String id, BiPredicate<PlaceTraps, PlaceName> holds) {}

    /** The first that holds is the reason. */
    static final List<Trap> ALL = List.of(
            new Trap("trap.no-place", PlaceTraps::isTheNameOfNoPlace),
            new Trap("trap.town-part", PlaceTraps::isAPartOfAnyTown),
            new Trap("trap.road-number", PlaceTraps::isANumberedRoad),
            new Trap("trap.roads", PlaceTraps::isOneOfSeveralRoads),
            new Trap("trap.street-word", PlaceTraps::isTheWordForAStreet),
            new Trap("trap.water", PlaceTraps::isAWaterOrAWood),
            new Trap("trap.treaty", PlaceTraps::isATreaty),
            new Trap("trap.given-name", PlaceTraps::isBehindAGivenName),
            new Trap("trap.surname", PlaceTraps::isASurnameAgain),
            new Trap("trap.article", PlaceTraps::hasAnArticleOfItsOwn),
            new Trap("trap.particle", PlaceTraps::goesOnBehindAParticle),
            new Trap("trap.goes-on", PlaceTraps::goesOn));

    private final String text;
    private final TextWords words;
    private final PlaceSigns signs;
    private final Set<String> surnames = new HashSet<>();
    private final Set<Integer> firstWords = new HashSet<>();

    /** @param names every name of a place that is asked about */
    PlaceTraps(String text, Words words, PlaceSigns signs, List<PlaceName> names) {
        this.text = text;
        this.words = new TextWords(text, words);
        this.signs = signs;
        for (PlaceName name : names) {
            firstWords.add(name.first());
            if (isBehindAGivenName(name)) {
                surnames.add(name.key(words));
            }
        }
    }

    boolean isNoPlace(PlaceName name) {
        return trap(name).isPresent();
    }

    /** The id of the rule by which the name is no place's. */
    Optional<String> trap(PlaceName name) {
        return ALL.stream()
                .filter(rule -> rule.holds().test(this, name))
                .map(Trap::id)
                .findFirst();
    }

    private boolean isTheNameOfNoPlace(PlaceName name) {
        return NO_PLACES.contains(name.key(words.words())) && !isBeforeItsArea(name);
    }

    private boolean isAPartOfAnyTown(PlaceName name) {
        return TOWN_PARTS.contains(name.key(words.words())) && !isBeforeItsArea(name);
    }

    /** "US-24", "U.S. Highway 82". */
    private boolean isANumberedRoad(PlaceName name) {
        int next = name.last() + 1;
        String gap = words.gap(name.last());
        boolean road = (gap.equals(". ") || words.isJoined(name.last()))
                && PlaceWords.STREETS.contains(words.key(next))
                && words.isCapital(next)
                && isFigure(next + 1);
        return isACountry(name) && (road || (gap.equals("-") && isFigure(next)));
    }

    /** "Alder and Birch roads", for either name. One of several words is more often the place that the road leads to. */
    private boolean isOneOfSeveralRoads(PlaceName name) {
        return name.isSingleWord() && !isACountry(name) && isBeforeASharedNoun(name, ROADS);
    }

    private boolean isTheWordForAStreet(PlaceName name) {
        return name.isSingleWord() && PlaceWords.STREETS.contains(name.key(words.words())) && !isBeforeItsArea(name);
    }

    /** "Alder River", "Alder National Forest": what runs through a town, or lies about it, and far beyond. */
    private boolean isAWaterOrAWood(PlaceName name) {
        int next = name.last() + 1;
        int noun = isAFurtherName(next) && words.key(next).equals("national") ? next + 1 : next;
        return !name.listed() && isAFurtherName(noun) && WATERS.contains(words.key(noun)) && !isPartOfABody(noun);
    }

    private boolean isATreaty(PlaceName name) {
        int next = name.last() + 1;
        return !isACountry(name) && isAFurtherName(next) && TREATIES.contains(words.key(next)) && !isPartOfABody(next);
    }

    /** Does the name of a body go on behind word {@code i}: "Forest Service", "Convention & Visitors Bureau"? */
    private boolean isPartOfABody(int i) {
        return words.gap(i).equals(" & ") || isAFurtherName(i + 1) || (words.isJoined(i) && leadsToAName(i + 1));
    }

    /** "Sam Houston University": the place's name is a person's here. */
    private boolean isBehindAGivenName(PlaceName name) {
        int before = name.first() - 1;
        boolean given = words.gap(before).equals(" ")
                && words.isCapital(before)
                && GIVEN_NAMES.contains(words.key(before))
                && !HOLY.contains(words.key(before - 1));
        return given && name.isSingleWord() && !isACountry(name) && !isBeforeItsArea(name);
    }

    /** A person of this name is called in full in the text, and no preposition makes this one a place. */
    private boolean isASurnameAgain(PlaceName name) {
        return surnames.contains(name.key(words.words()))
                && !signs.isBehindAPreposition(name.first())
                && !isBeforeItsArea(name);
    }

    /** "the Ashland, a river": what no noun behind the name can claim is the article of a river, a sea or a ship. */
    private boolean hasAnArticleOfItsOwn(PlaceName name) {
        int before = name.first() - 1;
        boolean article = words.key(before).equals("the") && words.isJoined(before);
        return article && !name.listed() && name.isSingleWord() && isTheEndOfItsPhrase(name.last());
    }

    private boolean isTheEndOfItsPhrase(int i) {
        String gap = words.gap(i);
        if (i + 1 == words.size() || (!gap.isEmpty() && ENDS.indexOf(gap.charAt(0)) >= 0)) {
            return true;
        }
        boolean goesOn = gap.equals(" ") || (gap.equals(", ") && !words.isCapital(i + 1));
        return goesOn && FUNCTION_WORDS.contains(words.key(i + 1)) && !leadsToAName(i + 1);
    }

    private boolean leadsToAName(int i) {
        return (words.key(i).equals("and") || words.key(i).equals("or")) && words.isCapital(i + 1);
    }

    /** "San Jacinto del Tapial": words behind a particle belong to the name, and no table holds the whole. */
    private boolean goesOnBehindAParticle(PlaceName name) {
        int particle = name.last() + 1;
        return !isACountry(name)
                && words.isJoined(name.last())
                && PARTICLES.contains(words.key(particle))
                && !words.isCapital(particle)
                && isAFurtherName(particle + 1);
    }

    /** "at Rhinelander Zarqab": behind a preposition the name of a small town goes on with a word that is no noun for a thing. */
    private boolean goesOn(PlaceName name) {
        boolean known =
                name.listed() || name.candidates().stream().anyMatch(p -> p.people() >= LARGE_TOWN || p.isArea());
        return !known && signs.isBehindAPreposition(name.first()) && isPartOfItsName(name.last() + 1);
    }

    private boolean isPartOfItsName(int i) {
        if (!isAFurtherName(i) || firstWords.contains(i)) {
            return false;
        }
        String key = words.key(i);
        boolean apart = signs.isPerson(words.span(i)) || signs.isPlainWord(key);
        boolean noun =
                NO_PART_OF_A_NAME.contains(key) || PlaceWords.KINDS.contains(key) || PlaceWords.AREAS.contains(key);
        return !apart && !noun && key.length() >= LEAST_NAME;
    }

    /** Do only capital words, commas and "and" stand between the name and a plural noun of {@code nouns}? */
    private boolean isBeforeASharedNoun(PlaceName name, Set<String> nouns) {
        for (int i = name.last() + 1; i < words.size() && i <= name.last() + SHARED_NOUN; i++) {
            String gap = words.gap(i - 1);
            if (gap.length() > 2 || !(gap.endsWith(" ") || gap.equals("/")) || gap.startsWith(".")) {
                return false;
            }
            if (nouns.contains(words.key(i))) {
                return true;
            }
            if (!words.isCapital(i) && !words.key(i).equals("and")) {
                return false;
            }
        }
        return false;
    }

    private static boolean isACountry(PlaceName name) {
        return name.candidates().stream().anyMatch(Entries.Place::isCountry);
    }

    /** Does a comma and a capital word follow: Earth, Texas? */
    private boolean isBeforeItsArea(PlaceName name) {
        return words.gap(name.last()).equals(", ") && words.isCapital(name.last() + 1);
    }

    private boolean isFigure(int i) {
        return i < words.size() && Character.isDigit(text.charAt(words.span(i).start()));
    }

    /** Does a capital word {@code i} follow the one before it without more than a space or a hyphen? */
    private boolean isAFurtherName(int i) {
        return words.isJoined(i - 1) && words.isCapital(i);
    }
}
