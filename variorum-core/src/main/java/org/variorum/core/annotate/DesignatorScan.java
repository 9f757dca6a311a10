package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.variorum.core.lexicon.Designator;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/**
 * Finds designators by their patterns. The patterns are tried only where a word could begin one: a capital or digit, with a
 * digit in this word or the two tied to it, or a prefix in capitals before a capitalised name.
 */
final class DesignatorScan {

    /** No designator is longer. */
    private static final int LONGEST = 60;

    private static final int LONGEST_PREFIX = 6;

    private final Lexicon lexicon;

    DesignatorScan(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention<Entries.WeaponSystem>> find(String text, Words words) {
        List<Matcher> matchers = lexicon.designators().stream()
                .map(designator -> designator
                        .pattern()
                        .matcher(text)
                        .useTransparentBounds(true)
                        .useAnchoringBounds(false))
                .toList();
        List<Mention<Entries.WeaponSystem>> found = new ArrayList<>();
        int until = 0;
        for (int i = 0; i < words.list().size(); i++) {
            int start = words.list().get(i).span().start();
            if (start >= until && mayBegin(text, words, i)) {
                Optional<Mention<Entries.WeaponSystem>> longest = longestAt(text, start, matchers);
                longest.ifPresent(found::add);
                until = longest.map(m -> m.span().end()).orElse(until);
            }
        }
        return found;
    }

    private static boolean mayBegin(String text, Words words, int i) {
        TextSpan word = words.list().get(i).span();
        char first = text.charAt(word.start());
        if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
            return false;
        }
        TextSpan at = word;
        for (int j = i; j < Math.min(i + 3, words.list().size()); j++) {
            TextSpan next = words.list().get(j).span();
            if (next.start() - at.end() > 1) {
                return false;
            }
            if (next.of(text).chars().anyMatch(Character::isDigit) || (j > i && isPrefixed(text, word, next))) {
                return true;
            }
            at = next;
        }
        return false;
    }

    private static boolean isPrefixed(String text, TextSpan word, TextSpan next) {
        return word.length() < LONGEST_PREFIX
                && Character.isUpperCase(text.charAt(word.start() + 1 < word.end() ? word.start() + 1 : word.start()))
                && text.charAt(word.end()) == ' '
                && Character.isUpperCase(text.charAt(next.start()));
    }

    private Optional<Mention<Entries.WeaponSystem>> longestAt(String text, int start, List<Matcher> matchers) {
        Optional<Mention<Entries.WeaponSystem>> best = Optional.empty();
        for (int d = 0; d < matchers.size(); d++) {
            Matcher matcher = matchers.get(d);
            matcher.region(start, Math.min(text.length(), start + LONGEST));
            boolean longer = matcher.lookingAt()
                    && matcher.end() > best.map(m -> m.span().end()).orElse(start);
            if (longer) {
                Designator designator = lexicon.designators().get(d);
                Entries.WeaponSystem system = system(designator, matcher.group("name"));
                best = Optional.of(new Mention<>(new TextSpan(start, matcher.end()), system, designator.id()));
            }
        }
        return best;
    }

    /** The lexicon's system of exactly this name, else a new one, with the family of the name up to its first number. */
    private Entries.WeaponSystem system(Designator designator, String name) {
        return named(lexicon, name)
                .orElseGet(() -> new Entries.WeaponSystem(
                        "",
                        name,
                        designator.kind(),
                        named(lexicon, upToNumber(name))
                                .map(Entries.WeaponSystem::family)
                                .orElse(""),
                        "",
                        designator.standIn(),
                        List.of(),
                        List.of()));
    }

    /** The lexicon's system that has all of {@code name} as a form. */
    static Optional<Entries.WeaponSystem> named(Lexicon lexicon, String name) {
        return lexicon.systems().find(Words.of(name), name).stream()
                .filter(hit -> hit.span().length() == name.length())
                .map(PhraseTrie.Hit::value)
                .findFirst();
    }

    /** "Su-34" of "Su-34NVO". */
    private static String upToNumber(String name) {
        int end = 0;
        while (end < name.length() && !Character.isDigit(name.charAt(end))) {
            end++;
        }
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        return name.substring(0, end);
    }
}
