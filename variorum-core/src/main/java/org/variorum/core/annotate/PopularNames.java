package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/**
 * Finds systems by names that are words of other trades too: "Bear", "Patriot", "Hurricane". Such a name counts beside a word
 * of its trade ("Patriot batteries"), or where the document names the same system beyond doubt. A name that two systems
 * bear and nothing parts stays open, with both as candidates.
 */
final class PopularNames {

    /** How many words before and after the name a cue may stand. */
    private static final int BEFORE = 2;

    private static final int AFTER = 4;

    private static final Map<SystemKind, Set<String>> CUES = Stream.of(SystemKind.values())
            .collect(Collectors.toUnmodifiableMap(
                    kind -> kind, kind -> WordLists.words("cues-" + kind.name().toLowerCase(Locale.ROOT))));

    private final Lexicon lexicon;

    PopularNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention<Entries.WeaponSystem>> find(String text, Words words, List<Mention<Entries.WeaponSystem>> sure) {
        Set<String> named = sure.stream().map(m -> m.value().id()).collect(Collectors.toSet());
        List<Mention<Entries.WeaponSystem>> found = new ArrayList<>();
        int first = 0;
        for (PhraseTrie.Hit<List<Entries.WeaponSystem>> hit :
                lexicon.popularSystems().find(words, text)) {
            while (words.list().get(first).span().start() < hit.span().start()) {
                first++;
            }
            Set<String> around = around(text, words, first, hit.span());
            List<Entries.WeaponSystem> fitting = hit.value().stream()
                    .filter(system -> named.contains(system.id())
                            || CUES.getOrDefault(system.kind(), Set.of()).stream()
                                    .anyMatch(around::contains))
                    .toList();
            if (!fitting.isEmpty() && !isPartOfAName(text, words, first, hit.span())) {
                found.add(mention(text, hit.span(), fitting));
            }
        }
        return found;
    }

    private static Mention<Entries.WeaponSystem> mention(
            String text, TextSpan span, List<Entries.WeaponSystem> fitting) {
        Entries.WeaponSystem first = fitting.get(0);
        if (fitting.size() == 1) {
            return new Mention<>(span, first, "lexicon.popular." + first.id());
        }
        List<String> candidates = fitting.stream().map(Entries.WeaponSystem::id).toList();
        Entries.WeaponSystem open = new Entries.WeaponSystem(
                "", span.of(text), first.kind(), "", "", first.standIn(), candidates, List.of());
        return new Mention<>(span, open, "lexicon.popular");
    }

    /** The words of a name and near it, within its sentence. */
    private static Set<String> around(String text, Words words, int first, TextSpan name) {
        Set<String> around = new LinkedHashSet<>();
        for (int i = first - 1; i >= Math.max(0, first - BEFORE) && isTied(text, words, i); i--) {
            around.add(words.list().get(i).key());
        }
        int last = lastOf(words, first, name);
        words.list().subList(first, last + 1).forEach(word -> around.add(word.key()));
        for (int i = last + 1; i < Math.min(words.list().size(), last + 1 + AFTER) && isTied(text, words, i - 1); i++) {
            around.add(words.list().get(i).key());
        }
        return around;
    }

    private static int lastOf(Words words, int first, TextSpan name) {
        int last = first;
        while (last + 1 < words.list().size()
                && words.list().get(last + 1).span().start() < name.end()) {
            last++;
        }
        return last;
    }

    /** Does nothing end a sentence or line between word {@code i} and the next? */
    private static boolean isTied(String text, Words words, int i) {
        return text.substring(
                        words.list().get(i).span().end(),
                        words.list().get(i + 1).span().start())
                .chars()
                .noneMatch(c -> c == '.' || c == '!' || c == '?' || c == ';' || c == '\n');
    }

    /** "Patriot Act", "Tamil Tigers": a capitalised word at either side that is no cue and no nationality. */
    private boolean isPartOfAName(String text, Words words, int first, TextSpan name) {
        int last = lastOf(words, first, name);
        boolean after =
                last + 1 < words.list().size() && isCapital(text, words, last, last + 1) && !isCue(words, last + 1);
        boolean before = first > 0
                && isCapital(text, words, first - 1, first - 1)
                && isSpace(text, words, first - 1)
                && !beginsSentence(text, words.list().get(first - 1).span())
                && !isCue(words, first - 1)
                && !isState(text, words.list().get(first - 1).span())
                && !(last + 1 < words.list().size() && isSpace(text, words, last) && isCue(words, last + 1));
        return after || before;
    }

    private static boolean beginsSentence(String text, TextSpan word) {
        return word.start() < 2 || !Character.isLetterOrDigit(text.charAt(word.start() - 2));
    }

    private static boolean isCapital(String text, Words words, int gap, int i) {
        TextSpan word = words.list().get(i).span();
        boolean shouted = word.length() > 1 && Character.isUpperCase(text.charAt(word.start() + 1));
        return isSpace(text, words, gap) && Character.isUpperCase(text.charAt(word.start())) && !shouted;
    }

    private static boolean isSpace(String text, Words words, int i) {
        int end = words.list().get(i).span().end();
        return words.list().get(i + 1).span().start() == end + 1 && text.charAt(end) == ' ';
    }

    private static boolean isCue(Words words, int i) {
        String key = words.list().get(i).key();
        return CUES.values().stream().anyMatch(cues -> cues.contains(key));
    }

    private boolean isState(String text, TextSpan word) {
        String name = word.of(text);
        return lexicon.actors().find(Words.of(name), name).stream()
                .anyMatch(hit ->
                        hit.value().kind() == ActorKind.STATE || hit.value().kind() == ActorKind.MILITARY);
    }
}
