package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Stems;

/**
 * Words that rewriters put in each other's place ("warplane" for "bomber", "no fewer than" for "at least"), so that a
 * sentence with exchanged words is known again. They are alike for this purpose only: no claim is read by them.
 */
final class LikeWords {

    private static final String NUMBER = "number-";

    /** Groups of words that carry no matter: verbs of saying. */
    private static final String UNWEIGHED_GROUP = "unweighed-";

    /** Kinds of number words that are a number by themselves. */
    private static final Set<String> WHOLE = Set.of("digit", "teen", "tens");

    private static final Set<String> UNWEIGHED = WordLists.words("unweighed-words");

    private static final Map<String, Long> NUMBERS = numbers();

    private static final Map<String, List<Form>> FORMS = forms();

    private LikeWords() {}

    /**
     * A group of like words.
     *
     * @param sign what all of them count as
     * @param spun is this form one that rewriters put in, rather than one that reporters write?
     */
    record Group(long sign, boolean spun) {}

    /** A form of a group as stems. */
    private record Form(List<String> stems, Group group) {}

    /** A form found in a text and the words it takes. */
    record Found(Group group, int words) {}

    private static Map<String, Long> numbers() {
        Map<String, Long> numbers = new HashMap<>();
        for (Table.Row row : Table.load("number-words").rows()) {
            if (WHOLE.contains(row.cell("kind"))) {
                row.list("words").forEach(word -> numbers.put(word, number(row.cell("value"))));
            }
        }
        return Map.copyOf(numbers);
    }

    private static Map<String, List<Form>> forms() {
        Map<String, List<Form>> forms = new HashMap<>();
        for (Table.Row row : Table.load("like-words").rows()) {
            long sign = sign(row.cell("id"));
            row.list("words").forEach(form -> add(forms, form, new Group(sign, false)));
            row.list("spun").forEach(form -> add(forms, form, new Group(sign, true)));
        }
        forms.values().forEach(list -> list.sort(Comparator.comparing(form -> -form.stems.size())));
        return Map.copyOf(forms);
    }

    private static long sign(String group) {
        if (group.startsWith(UNWEIGHED_GROUP)) {
            return 0;
        }
        return group.startsWith(NUMBER) ? number(group.substring(NUMBER.length())) : other("like:" + group);
    }

    private static void add(Map<String, List<Form>> forms, String words, Group group) {
        List<String> stems = Words.of(words).list().stream()
                .map(word -> Stems.of(word.key()))
                .toList();
        forms.computeIfAbsent(stems.get(0), stem -> new ArrayList<>()).add(new Form(stems, group));
    }

    /** Signs of numbers are odd, all others even. */
    private static long number(String figures) {
        return Hashes.of("number:" + figures) | 1;
    }

    private static long other(String name) {
        return Hashes.of(name) & ~1L;
    }

    /** Does the sign stand for a number? */
    static boolean isNumber(long sign) {
        return (sign & 1) == 1;
    }

    /** The sign of a name, by what it names. */
    static long name(String named) {
        return other(named);
    }

    /** The longest form of the table that begins at word {@code at} and ends before {@code end}; null for none. */
    static @Nullable Found at(List<String> stems, int at, int end) {
        for (Form form : FORMS.getOrDefault(stems.get(at), List.of())) {
            int until = at + form.stems.size();
            if (until <= end && stems.subList(at, until).equals(form.stems)) {
                return new Found(form.group, form.stems.size());
            }
        }
        return null;
    }

    /** What a single word counts as by itself: 0 for one that carries no matter. */
    static long sign(String key, String stem) {
        if (UNWEIGHED.contains(key)) {
            return 0;
        }
        Long number = NUMBERS.get(key);
        if (number != null) {
            return number;
        }
        boolean figures = key.chars().allMatch(Character::isDigit);
        return figures ? number(key) : other("word:" + stem);
    }
}
