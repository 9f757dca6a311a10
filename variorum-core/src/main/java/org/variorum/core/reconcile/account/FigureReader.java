package org.variorum.core.reconcile.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.HarmWord;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Claim;
import org.variorum.model.Harm;
import org.variorum.model.Quantity;
import org.variorum.model.TargetType;

/** Figures out of a claim's quantities: what they count, whose fate, which part of a whole. */
final class FigureReader {

    private static final String PEOPLE = "people";
    private static final String KILLED = "killed";
    private static final String INJURED = "injured";
    /** The dead and the hurt in one number. */
    private static final String HARMED = "killed or injured";

    private static final String DESTROYED = "destroyed";

    /** In one pass over the fate words of a quote, those behind a figure count as this much nearer than those before it. */
    private static final double BEHIND = 0.8;

    private final Map<String, String> units;
    /** Some of those counted. */
    private static final String PART = "part";

    private static final Set<String> VAGUE = WordLists.words("lone-vague-counts");

    private static final Set<String> FURTHER = WordLists.words("further-counts");
    /** "More than 50" is a bound, and no further ones. */
    private static final String THAN = "than";

    private static final Set<String> JOINING = WordLists.words("joining-words");

    private static final Set<String> ADDING = WordLists.words("adding-words");

    private static final Set<String> KIN = WordLists.words("relatives-and-homes");

    private static final List<String> BOTH = List.of(KILLED, INJURED);

    /** "Of the dead seven were nurses", "among them seven nurses". */
    private static final Set<String> OF_THOSE = Set.of("of", "among");

    private static final Set<String> DEFINITE = WordLists.words("definite-openers");

    private final Lexicon lexicon;

    FigureReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.units = lexicon.units();
    }

    List<Figure> read(Claim claim) {
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : claim.quantities()) {
            if (!isOfKin(claim, quantity)) {
                figures.add(figure(claim, quantity));
            }
        }
        return List.copyOf(figures);
    }

    /** "Shot the families of five fighters": the five are not those who were harmed. */
    private static boolean isOfKin(Claim claim, Quantity quantity) {
        int at = claim.quote().indexOf(quantity.text());
        List<String> before = at <= 0 ? List.of() : Words.keysOf(claim.quote().substring(0, at));
        int last = before.size() - 1;
        return last >= 1 && before.get(last).equals("of") && KIN.contains(before.get(last - 1));
    }

    private Figure figure(Claim claim, Quantity quantity) {
        String unit = unit(quantity);
        String named = quantity.what() == null ? quantity.text() : quantity.what();
        String what = named.toLowerCase(Locale.ROOT);
        String own = fateIn(what);
        String near = own.isEmpty() ? nearest(claim, quantity, unit) : own;
        String fate = near.isEmpty() && unit.equals(PEOPLE) ? harmOf(claim, quantity) : near;
        boolean part = unit.equals(PEOPLE) && (isFurther(quantity, fate) || isAdded(claim, fate));
        String who = part ? PART : unit.equals(PEOPLE) ? who(partOf(claim, quantity, what)) : things(what, unit);
        double min = bound(quantity.min(), quantity.value(), Double.NEGATIVE_INFINITY);
        double max = bound(quantity.max(), quantity.value(), Double.POSITIVE_INFINITY);
        return switch (quantity.kind()) {
            case MIN -> new Figure(unit, fate, who, min, Double.POSITIVE_INFINITY, quantity.kind(), shown(quantity));
            case MAX -> new Figure(unit, fate, who, 0, max, quantity.kind(), shown(quantity));
            default -> new Figure(unit, fate, who, min, max, quantity.kind(), shown(quantity));
        };
    }

    /** Where no word beside the figure tells, the harm that the claim counts with the same number. */
    private static String harmOf(Claim claim, Quantity quantity) {
        boolean killed = claim.harm().stream().anyMatch(harm -> counts(harm.killed(), quantity));
        boolean injured = claim.harm().stream().anyMatch(harm -> counts(harm.injured(), quantity));
        return killed == injured ? "" : killed ? KILLED : INJURED;
    }

    private static boolean counts(Harm.@Nullable Bounds bounds, Quantity quantity) {
        return bounds != null
                && bounds.min() != null
                && quantity.min() != null
                && quantity.min() == bounds.min().doubleValue();
    }

    /**
     * "Six others were killed" and "its director was killed" count some of the dead. "Others" beside the dead, who were hurt, may be
     * all of those.
     */
    private static boolean isFurther(Quantity quantity, String fate) {
        List<String> words = Words.keysOf(quantity.text());
        boolean bound = words.contains(THAN);
        boolean more = !fate.equals(INJURED) && !bound && words.stream().anyMatch(FURTHER::contains);
        boolean one = Double.valueOf(1).equals(quantity.value());
        return more || (one && !words.isEmpty() && DEFINITE.contains(words.get(0)));
    }

    /** "Nine fighters were also killed": beside the dead told before. Whom a blast also hurt are all the hurt there are. */
    private static boolean isAdded(Claim claim, String fate) {
        List<String> words = Words.keysOf(claim.quote());
        return fate.equals(KILLED)
                && IntStream.range(1, words.size())
                        .anyMatch(i -> ADDING.contains(words.get(i - 1))
                                && fateOf(words.get(i)).equals(KILLED));
    }

    /** The words with those of the figure itself and the next, where these say that it is a part: "five of the dead". */
    private static String partOf(Claim claim, Quantity quantity, String what) {
        String text = quantity.text().toLowerCase(Locale.ROOT);
        int at = claim.quote().indexOf(quantity.text());
        String behind = at < 0
                ? ""
                : claim.quote().substring(at + quantity.text().length()).toLowerCase(Locale.ROOT);
        boolean before = at > 0 && OF_THOSE.contains(Words.keysOf(claim.quote()).get(0));
        boolean next = before || behind.startsWith(" of them") || behind.startsWith(" of whom") || isOfHarmed(behind);
        return text.contains(" of the ") || text.contains(" of them") ? text : next ? text + " of them" : what;
    }

    /** "14 of the dead were soldiers". */
    private static boolean isOfHarmed(String behind) {
        List<String> words = behind.startsWith(" of the ") ? Words.keysOf(behind) : List.of();
        return words.size() > 2 && !fateOf(words.get(2)).isEmpty();
    }

    private static double bound(@Nullable Double told, @Nullable Double value, double open) {
        return told != null ? told : value != null ? value : open;
    }

    private static String shown(Quantity quantity) {
        if (!quantity.text().isEmpty()) {
            return quantity.text();
        }
        Double value = quantity.value() == null ? quantity.min() : quantity.value();
        return value == null ? "some" : String.valueOf(Math.round(value));
    }

    private String unit(Quantity quantity) {
        if (quantity.unit() == null) {
            return "";
        }
        String word = quantity.unit().toLowerCase(Locale.ROOT);
        String single = word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
        return Optional.ofNullable(units.get(word))
                .or(() -> Optional.ofNullable(units.get(single)))
                .orElse(single);
    }

    /** The part of the people that these words count. */
    private String who(String what) {
        if (what.contains(" of the ") || what.contains(" of them")) {
            return PART;
        }
        if (Words.of(what).list().stream().anyMatch(word -> word.key().equals(PEOPLE))) {
            return Figure.ALL;
        }
        for (Words.Word word : Words.of(what).list()) {
            Optional<HarmWord> row = HarmWord.find(HarmWord.Field.WHO, Stems.of(word.key()))
                    .or(() -> HarmWord.find(HarmWord.Field.WHO, word.key()))
                    .or(() -> HarmWord.find(HarmWord.Field.WHO, Stems.of(word.key()) + "e"));
            if (row.isPresent()) {
                return row.get().value();
            }
        }
        List<PhraseTrie.Hit<Entries.Label>> labels = lexicon.labels().find(Words.of(what), what);
        return labels.isEmpty() ? Figure.ALL : part(labels.get(0).value().targetType());
    }

    private static String part(TargetType type) {
        return switch (type) {
            case ARMED_GROUP, OPPOSITION, MILITARY -> "combatant";
            case CIVILIAN -> "civilian";
            default -> Figure.ALL;
        };
    }

    /** For things, the noun itself, where it is one of the unit's: tanks are not pick-ups. */
    private String things(String what, String unit) {
        for (Words.Word word : Words.of(what).list()) {
            String lemma = Stems.of(word.key());
            boolean counted = unit.equals(units.get(lemma))
                    || unit.equals(units.get(word.key()))
                    || unit.equals(units.get(lemma + "e"));
            if (counted) {
                return lemma.equals(Stems.of(unit)) ? Figure.ALL : lemma;
            }
        }
        return Figure.ALL;
    }

    private static String fateIn(String words) {
        for (Words.Word word : Words.of(words).list()) {
            String fate = fateOf(word.key());
            if (!fate.isEmpty()) {
                return fate;
            }
        }
        return "";
    }

    private static String fateOf(String word) {
        for (String form : List.of(Stems.of(word), word, Stems.of(word) + "e")) {
            if (HarmWord.find(HarmWord.Field.KILLED, form).isPresent()) {
                return KILLED;
            }
            if (HarmWord.find(HarmWord.Field.INJURED, form).isPresent()) {
                return INJURED;
            }
        }
        return HarmWord.find(HarmWord.Field.DAMAGED, Stems.of(word)).isPresent()
                        && Stems.of(word).startsWith("destro")
                ? DESTROYED
                : "";
    }

    /** The fate word next to the figure in the quote, or both where two stand together; none for time and distance. */
    private static String nearest(Claim claim, Quantity quantity, String unit) {
        if (unit.isEmpty() || Measures.isMeasure(unit)) {
            return "";
        }
        int at = Math.max(0, claim.quote().indexOf(quantity.text()));
        List<Words.Word> words = Words.of(claim.quote()).list();
        if (isHarmed(words, at, at + quantity.text().length()) && !isCounted(claim, quantity)) {
            return HARMED;
        }
        String best = "";
        double nearest = Double.POSITIVE_INFINITY;
        for (Words.Word word : words) {
            String fate = fateOf(word.key());
            boolean others = isOfAnother(claim, quantity, word);
            if (fate.isEmpty() || others || (unit.equals(PEOPLE) == fate.equals(DESTROYED))) {
                continue;
            }
            int from = word.span().start() - at - quantity.text().length();
            double far = from >= 0 ? from * BEHIND : at - word.span().end();
            if (far < nearest) {
                nearest = far;
                best = fate;
            }
        }
        return best;
    }

    /** "The toll reached 3 in addition to 8 hurt", "kill 10 farmers injured dozens": does the word stand in another figure, or right before one? */
    private static boolean isOfAnother(Claim claim, Quantity quantity, Words.Word word) {
        int own = claim.quote().indexOf(quantity.text());
        boolean next = own >= 0 && word.span().end() + 1 == own;
        return (isInside(claim, quantity, word) && !next) || isNextOnes(claim, quantity, word);
    }

    /** Is the word of harm one of another figure's words? */
    private static boolean isInside(Claim claim, Quantity quantity, Words.Word word) {
        return claim.quantities().stream()
                .filter(other -> !other.equals(quantity) && !other.text().isEmpty())
                .anyMatch(other -> {
                    int at = claim.quote().indexOf(other.text());
                    return at >= 0
                            && at <= word.span().start()
                            && word.span().end() <= at + other.text().length();
                });
    }

    /** Does it stand behind a figure that has its own, and right before another? */
    private static boolean isNextOnes(Claim claim, Quantity quantity, Words.Word word) {
        String quote = claim.quote();
        int own = quote.indexOf(quantity.text());
        List<String> before = own < 0 ? List.of() : Words.keysOf(quote.substring(0, own));
        boolean told =
                !before.isEmpty() && !fateOf(before.get(before.size() - 1)).isEmpty();
        return told
                && word.span().start() > own
                && isBeforeCount(claim, quantity, word.span().end());
    }

    private static boolean isBeforeCount(Claim claim, Quantity quantity, int at) {
        List<String> behind = Words.keysOf(claim.quote().substring(at));
        return (!behind.isEmpty() && isCount(behind.get(0)))
                || claim.quantities().stream()
                        .filter(other ->
                                !other.equals(quantity) && !other.text().isEmpty())
                        .anyMatch(other -> claim.quote().startsWith(other.text(), at + 1));
    }

    private static boolean isCount(String word) {
        return VAGUE.contains(word) || word.chars().allMatch(Character::isDigit);
    }

    /** "Killed and wounded six villagers", "70 dead and wounded": do a word of death and one of injury share the number? */
    private static boolean isHarmed(List<Words.Word> words, int start, int end) {
        List<String> before = words.stream()
                .filter(word -> word.span().end() <= start && !JOINING.contains(word.key()))
                .map(word -> fateOf(word.key()))
                .toList();
        List<String> behind = words.stream()
                .filter(word -> word.span().start() >= end && !JOINING.contains(word.key()))
                .map(word -> fateOf(word.key()))
                .limit(2)
                .toList();
        List<String> next = before.subList(Math.max(0, before.size() - 2), before.size());
        return next.containsAll(BOTH) || (behind.containsAll(BOTH) && Collections.disjoint(before, BOTH));
    }

    /** "Took four lives and injured nine": is a word of harm counted by another figure? */
    private static boolean isCounted(Claim claim, Quantity quantity) {
        return claim.quantities().stream()
                .filter(other -> !other.equals(quantity))
                .flatMap(other -> Words.keysOf(other.text()).stream())
                .anyMatch(word -> BOTH.contains(fateOf(word)));
    }
}
