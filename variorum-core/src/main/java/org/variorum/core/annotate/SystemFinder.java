package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.LookAlikes;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

/**
 * Finds weapon systems: names of the lexicon first, then designators that only their pattern tells, the later members of
 * lists ("Tu-160 and -95MS"), and popular names beside a cue. Letters of other alphabets are read as Latin ones.
 */
final class SystemFinder {

    private final Lexicon lexicon;
    private final DesignatorScan designators;
    private final SystemLists lists;
    private final PopularNames popular;

    SystemFinder(Lexicon lexicon) {
        this(lexicon, Trail.NONE);
    }

    SystemFinder(Lexicon lexicon, Trail trail) {
        this.lexicon = lexicon;
        this.designators = new DesignatorScan(lexicon);
        this.lists = new SystemLists(lexicon, trail);
        this.popular = new PopularNames(lexicon);
    }

    /** The systems in order; a system that is part of a longer name of {@code actors} ("al-Qassam Brigades") is none. */
    List<Mention<Entries.WeaponSystem>> find(String text, Words words, List<PhraseTrie.Hit<Entries.Actor>> actors) {
        List<Mention<Entries.WeaponSystem>> sure = new ArrayList<>(named(text, words));
        for (String reading : LookAlikes.readings(text)) {
            named(reading, Words.of(reading)).stream()
                    .filter(m -> m.span().of(text).chars().anyMatch(c -> LookAlikes.isForeign((char) c)))
                    .forEach(sure::add);
        }
        List<Mention<Entries.WeaponSystem>> all = withoutOverlap(sure);
        all.addAll(lists.find(text, all));
        all = withoutOverlap(all);
        all.addAll(popular.find(text, words, all));
        return joined(text, outside(actors, withoutOverlap(all)));
    }

    /** "Tupolev Tu-95 Bear" is one mention: two names of one system with a space between them. */
    private static List<Mention<Entries.WeaponSystem>> joined(
            String text, List<Mention<Entries.WeaponSystem>> systems) {
        List<Mention<Entries.WeaponSystem>> joined = new ArrayList<>();
        for (Mention<Entries.WeaponSystem> mention : systems) {
            int last = joined.size() - 1;
            Mention<Entries.WeaponSystem> before = last < 0 ? mention : joined.get(last);
            int gap = mention.span().start() - before.span().end();
            boolean same = gap == 1
                    && text.charAt(before.span().end()) == ' '
                    && !mention.value().id().isEmpty()
                    && mention.value().id().equals(before.value().id());
            if (same) {
                joined.set(last, new Mention<>(before.span().union(mention.span()), before.value(), before.by()));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private List<Mention<Entries.WeaponSystem>> named(String text, Words words) {
        List<Mention<Entries.WeaponSystem>> found = new ArrayList<>();
        for (PhraseTrie.Hit<Entries.WeaponSystem> hit : lexicon.systems().find(words, text)) {
            found.add(new Mention<>(
                    hit.span(), hit.value(), "lexicon.system." + hit.value().id()));
        }
        found.addAll(designators.find(text, words));
        return found;
    }

    /** Of overlapping mentions the longer stays ("Tu-95MS", not "Tu-95"), and of equal ones the lexicon's. */
    private static List<Mention<Entries.WeaponSystem>> withoutOverlap(List<Mention<Entries.WeaponSystem>> all) {
        List<Mention<Entries.WeaponSystem>> kept = new ArrayList<>();
        all.sort(Comparator.<Mention<Entries.WeaponSystem>>comparingInt(
                        m -> m.span().start())
                .thenComparing(m -> -m.span().length())
                .thenComparing(m -> m.value().id().isEmpty()));
        for (Mention<Entries.WeaponSystem> mention : all) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(mention.span())) {
                kept.add(mention);
            }
        }
        return kept;
    }

    private static List<Mention<Entries.WeaponSystem>> outside(
            List<PhraseTrie.Hit<Entries.Actor>> actors, List<Mention<Entries.WeaponSystem>> systems) {
        NavigableMap<Integer, TextSpan> names = new TreeMap<>();
        actors.forEach(hit -> names.put(hit.span().start(), hit.span()));
        return systems.stream().filter(m -> !isPart(m.span(), names)).toList();
    }

    private static boolean isPart(TextSpan span, NavigableMap<Integer, TextSpan> names) {
        Map.Entry<Integer, TextSpan> before = names.floorEntry(span.start());
        return before != null
                && before.getValue().contains(span)
                && before.getValue().length() > span.length();
    }

    /** The masks for a parser: each mention that holds a digit, which a parser of news would misread. */
    static List<Mask> masks(String text, List<Mention<Entries.WeaponSystem>> systems, TextSpan block) {
        return systems.stream()
                .filter(m -> block.contains(m.span()))
                .filter(m -> m.span().of(text).chars().anyMatch(Character::isDigit))
                .map(m -> new Mask(
                        m.span().shifted(-block.start()), m.value().standIn().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
