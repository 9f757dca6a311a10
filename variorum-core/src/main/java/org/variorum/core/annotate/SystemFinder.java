package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.variorum.core.lexicon.Designator;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

/** Finds weapon systems: names of the lexicon first, then designators that only their pattern tells. */
final class SystemFinder {

    private final Lexicon lexicon;

    SystemFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention<Entries.WeaponSystem>> find(String text, Words words) {
        List<Mention<Entries.WeaponSystem>> named = new ArrayList<>();
        for (PhraseTrie.Hit<Entries.WeaponSystem> hit : lexicon.systems().find(words, text)) {
            named.add(new Mention<>(
                    hit.span(), hit.value(), "lexicon.system." + hit.value().id()));
        }
        List<Mention<Entries.WeaponSystem>> all = new ArrayList<>(named);
        for (Designator designator : lexicon.designators()) {
            Matcher matcher = designator.pattern().matcher(text);
            while (matcher.find()) {
                TextSpan span = new TextSpan(matcher.start(), matcher.end());
                all.add(new Mention<>(span, unlisted(designator, span.of(text)), designator.id()));
            }
        }
        return withoutOverlap(all);
    }

    private static Entries.WeaponSystem unlisted(Designator designator, String words) {
        return new Entries.WeaponSystem("", words, designator.kind(), "", designator.standIn());
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
