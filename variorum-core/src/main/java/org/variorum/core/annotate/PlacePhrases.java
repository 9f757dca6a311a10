package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Finds places that are told by a phrase without a name: the Syrian capital, Russian territory, a Russian air base, the
 * village of somewhere that no table holds. What is described and not named stays unresolved.
 */
final class PlacePhrases {

    private static final Set<String> LAND = WordLists.words("land-words");
    private static final Set<String> UNNAMED = WordLists.words("unnamed-places");
    private static final Set<String> VILLAGES = WordLists.words("village-words");
    private static final Set<String> BORDERS = WordLists.words("border-words");
    private static final Set<String> ALONG = WordLists.words("words-by-a-border");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> LINKS = Set.of("of", "at", "called", "named", "city");
    /** Small words inside Arabic names. */
    private static final Set<String> PARTICLES = Set.of("al", "ash", "az", "el", "es");

    private static final int LONGEST_NAME = 4;

    private final Lexicon lexicon;
    private final String text;
    private final TextWords words;

    PlacePhrases(Lexicon lexicon, String text, Words words) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = new TextWords(text, words);
    }

    /** The phrases, in order; {@code actors} hold the adjectives of states. */
    List<Mention<Resolved>> find(List<Mention<ActorValue>> actors, PlaceSigns signs) {
        List<Mention<Resolved>> found = new ArrayList<>();
        SpanSet ends = new SpanSet();
        UnlistedNames names = new UnlistedNames(text, words.words());
        for (Mention<ActorValue> actor : actors) {
            Optional<String> state = actor.value().entry().map(Entries.Actor::state);
            if (actor.value().kind() == ActorKind.STATE && state.isPresent()) {
                int adjective = words.words().endingAt(actor.span().end());
                ofState(adjective, actor.span(), state.get()).ifPresent(found::add);
            }
        }
        found.forEach(mention -> ends.add(mention.span()));
        for (int i = 0; i + 1 < words.size(); i++) {
            int at = i;
            village(i, signs)
                    .or(() -> unnamedPart(at))
                    .filter(m -> !ends.overlaps(m.span()))
                    .ifPresent(found::add);
            names.at(i).forEach(span -> found.add(open(span, "not in the gazetteer", "description.village")));
        }
        return found;
    }

    private Optional<Mention<Resolved>> ofState(int adjective, TextSpan start, String country) {
        if (adjective < 0 || !words.isJoined(adjective)) {
            return Optional.empty();
        }
        int noun = noun(adjective + 1);
        TextSpan span = start.union(words.span(noun));
        boolean named = isFollowedByAName(noun);
        if (words.key(noun).equals("capital") && !named) {
            return capital(country).map(place -> resolved(span, place, place.name(), "description.capital"));
        }
        if (LAND.contains(words.key(noun))) {
            return whole(country).map(place -> {
                String name = span.of(text);
                return resolved(span, place.described(name, "AREA", 0), name, "description.land");
            });
        }
        if (BORDERS.contains(words.key(noun))) {
            return Optional.of(border(adjective, start, noun));
        }
        return UNNAMED.contains(words.key(noun)) && !named
                ? Optional.of(open(span, "a place that is described and not named", "description.unnamed"))
                : Optional.empty();
    }

    /** {@code first}, or the index of the second word of "air base". */
    private int noun(int first) {
        boolean two = words.isJoined(first)
                && words.key(first).equals("air")
                && words.key(first + 1).equals("base");
        return two ? first + 1 : first;
    }

    /** "near the Israeli border", "the Turkish-Syrian border". */
    private Mention<Resolved> border(int adjective, TextSpan start, int noun) {
        int first = adjective;
        while (words.span(first).start() > start.start()) {
            first--;
        }
        if (first > 0 && words.gap(first - 1).equals("-") && words.isCapital(first - 1)) {
            first--;
        }
        if (words.isJoined(first - 1) && words.key(first - 1).equals("the")) {
            first = words.isJoined(first - 2) && ALONG.contains(words.key(first - 2)) ? first - 2 : first - 1;
        }
        TextSpan span = words.span(first, noun);
        return open(span, "somewhere by a border that is named by its country", "description.border");
    }

    /** "a northern village", "the central air base": only the part of the land is told, which is the one spoken of. */
    private Optional<Mention<Resolved>> unnamedPart(int i) {
        if (!PlaceWords.COMPASS.contains(words.key(i))
                || !words.isJoined(i)
                || !words.isJoined(i - 1)
                || !ARTICLES.contains(words.key(i - 1))) {
            return Optional.empty();
        }
        int noun = noun(i + 1);
        boolean place = UNNAMED.contains(words.key(noun)) && !words.isCapital(i) && !words.isCapital(noun);
        return place && !isFollowedByAName(noun)
                ? Optional.of(open(
                        words.span(i, noun),
                        "told only by the part of a land that it lies in",
                        "description.unnamed-part"))
                : Optional.empty();
    }

    /** Does the name follow: the Syrian capital Damascus, the Syrian village of Zarqun, a Russian base at Mozdok? */
    private boolean isFollowedByAName(int i) {
        int next = i + 1;
        if (next >= words.size() || words.gap(i).indexOf('.') >= 0) {
            return false;
        }
        boolean link = LINKS.contains(words.key(next)) && next + 1 < words.size();
        return words.isCapital(next) || (link && words.isCapital(next + 1));
    }

    private Optional<Entries.Place> capital(String country) {
        return whole(country)
                .flatMap(whole -> Optional.ofNullable(lexicon.capitals().get(country)));
    }

    private Optional<Entries.Place> whole(String country) {
        return Optional.ofNullable(lexicon.countries().get(country));
    }

    /** "the village of Zarqun", "Zarqun neighbourhood": a name by the word for what it is. */
    private Optional<Mention<Resolved>> village(int i, PlaceSigns signs) {
        if (!VILLAGES.contains(words.key(i)) || words.isCapital(i)) {
            return Optional.empty();
        }
        return nameBehind(i).or(() -> nameBefore(i, signs));
    }

    private Optional<Mention<Resolved>> nameBehind(int i) {
        if (i + 2 >= words.size() || !words.isJoined(i) || !words.key(i + 1).equals("of") || !words.isJoined(i + 1)) {
            return Optional.empty();
        }
        int last = i + 1;
        while (last - i - 1 < LONGEST_NAME && words.isJoined(last) && isNameWord(last + 1)) {
            last++;
        }
        return last > i + 1 && words.isCapital(last) ? unlisted(i + 2, last) : Optional.empty();
    }

    private Optional<Mention<Resolved>> nameBefore(int i, PlaceSigns signs) {
        int first = i;
        while (i - first < LONGEST_NAME && words.isJoined(first - 1) && isNameWord(first - 1)) {
            first--;
        }
        if (first == i || first == 0 || !words.isCapital(i - 1)) {
            return Optional.empty();
        }
        boolean located =
                signs.isBehindAPreposition(first) || words.key(first - 1).equals("on");
        return located || isInRunningText(first) ? unlisted(first, i) : Optional.empty();
    }

    private Optional<Mention<Resolved>> unlisted(int first, int last) {
        TextSpan span = words.span(first, last);
        return Optional.of(open(span, "not in the gazetteer", "description.village"));
    }

    /** Has the name a small word inside that only a whole name has, so that no part of it is a place: "Ein es Zarqa"? */
    static boolean isWhole(Mention<Resolved> phrase) {
        return phrase.by().equals("description.village")
                && PARTICLES.stream().anyMatch(small -> phrase.value().name().contains(" " + small + " "));
    }

    private boolean isNameWord(int i) {
        boolean particle = PARTICLES.contains(words.key(i)) && words.isJoined(i);
        return words.isCapital(i) || (particle && words.isCapital(i + 1));
    }

    /** Behind a small word of the same sentence: "shelled Zarqun neighbourhood", "including the Zarqun quarter". */
    private boolean isInRunningText(int first) {
        return words.isJoined(first - 1)
                && Character.isLowerCase(text.codePointAt(words.span(first - 1).start()));
    }

    private static Mention<Resolved> resolved(TextSpan span, Entries.Place place, String name, String by) {
        return new Mention<>(span, new Resolved(name, Optional.of(place), Optional.empty(), List.of(place)), by);
    }

    private Mention<Resolved> open(TextSpan span, String why, String by) {
        return new Mention<>(span, new Resolved(span.of(text), Optional.empty(), Optional.of(why), List.of()), by);
    }
}
