package org.variorum.core.reconcile.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.Check;
import org.variorum.model.Span;
import org.variorum.model.SystemKind;
import org.variorum.model.SystemMention;

/**
 * Missiles against what carries them, by the lexicon's table. Remains of a missile give candidates and no more; a missile that
 * the text has fired by a system which the table does not list fails only where the table is known to be complete.
 */
final class Carriers {

    private static final Set<String> REMAINS = Wording.list("check-remains");
    private static final Set<String> FIRING = Wording.list("check-firing");
    private static final Set<String> FIRED_BY = Wording.list("check-fired-by");
    private static final Set<String> BREAKS = Wording.list("check-carrier-breaks");

    /** Words that tell of what could be or was tried, and not of a shot. */
    private static final Set<String> OPEN = Wording.list("check-carrier-open");

    private static final Set<SystemKind> WEAPONS = Set.of(SystemKind.MISSILE, SystemKind.BOMB);
    private static final Set<SystemKind> CARRIERS = Set.of(SystemKind.AIRCRAFT, SystemKind.SHIP, SystemKind.VEHICLE);

    /** Words between "remains" and the missile, and between a carrier and its missile, at the most. */
    private static final int FAR = 8;

    private static final int NEAR = 5;

    private Carriers() {}

    static List<Check> checks(Article article) {
        List<Check> found = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (SystemMention weapon : article.systems()) {
            Optional<Span> sentence = article.sentence(span(weapon));
            List<CarrierTable.Row> rows = CarrierTable.carriersOf(weapon.id());
            if (sentence.isEmpty() || rows.isEmpty() || !WEAPONS.contains(weapon.kind())) {
                continue;
            }
            if (isRemains(article, sentence.get(), weapon) && told.add(weapon.name())) {
                found.add(candidates(article, weapon, rows));
            }
            fired(article, sentence.get(), weapon, rows)
                    .filter(check -> told.add(check.message()))
                    .ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    private static Span span(SystemMention mention) {
        return new Span(mention.start(), mention.end());
    }

    private static boolean isRemains(Article article, Span sentence, SystemMention weapon) {
        return article.words(sentence.start(), weapon.start()).last(NEAR).has(REMAINS)
                || article.words(weapon.end(), sentence.end()).first(2).has(REMAINS);
    }

    private static Check candidates(Article article, SystemMention weapon, List<CarrierTable.Row> rows) {
        List<SystemMention> named = article.systems().stream()
                .filter(system -> CARRIERS.contains(system.kind()) && CarrierTable.isListed(system, rows))
                .toList();
        String also = named.isEmpty()
                ? "the text names none of them."
                : "the text names "
                        + CarrierTable.and(named.stream()
                                .map(SystemMention::name)
                                .distinct()
                                .sorted())
                        + ", and cannot show by the remains which it was.";
        List<Span> spans = new ArrayList<>(List.of(span(weapon)));
        named.forEach(system -> spans.add(span(system)));
        return article.check(
                CheckKind.CARRIER,
                CheckOutcome.CANNOT_TELL,
                "Remains of a " + weapon.name() + " may come from any carrier of it: " + CarrierTable.told(rows) + "; "
                        + also,
                spans,
                article.claimsAt(span(weapon)));
    }

    /** The weapon and the nearest carrier that the sentence has fire it. */
    private static Optional<Check> fired(
            Article article, Span sentence, SystemMention weapon, List<CarrierTable.Row> rows) {
        if (article.words(sentence.start(), sentence.end()).has(OPEN)) {
            return Optional.empty();
        }
        return article.systems().stream()
                .filter(system -> CARRIERS.contains(system.kind()) && Article.covers(sentence, span(system)))
                .filter(system -> isBefore(article, system, weapon) || isBehind(article, system, weapon))
                .min(Comparator.comparingInt(system -> Math.abs(system.start() - weapon.start())))
                .flatMap(system -> compared(article, weapon, system, rows));
    }

    /** "Tu-95MS bombers launched six Kh-101 missiles". */
    private static boolean isBefore(Article article, SystemMention system, SystemMention weapon) {
        Wording between = article.between(span(system), span(weapon));
        return system.end() <= weapon.start()
                && between.count() <= FAR
                && between.has(FIRING)
                && between.isClear(BREAKS)
                && between.isClear(FIRED_BY);
    }

    /** "Two Kh-101 missiles were fired by a Su-34". */
    private static boolean isBehind(Article article, SystemMention system, SystemMention weapon) {
        Wording between = article.between(span(weapon), span(system));
        return weapon.end() <= system.start()
                && between.count() <= FAR
                && between.last(NEAR).has(FIRED_BY)
                && between.isClear(BREAKS);
    }

    private static Optional<Check> compared(
            Article article, SystemMention weapon, SystemMention system, List<CarrierTable.Row> rows) {
        boolean listed = CarrierTable.isListed(system, rows);
        if (!listed && !CarrierTable.isSure(weapon, system)) {
            return Optional.empty();
        }
        String message =
                "The text has a " + weapon.name() + " carried by a " + system.name() + "; the table of carriers "
                        + (listed ? "lists it among " : "does not list it among ") + CarrierTable.told(rows) + ".";
        return Optional.of(article.check(
                CheckKind.CARRIER,
                listed ? CheckOutcome.HOLDS : CheckOutcome.FAILS,
                message,
                List.of(span(weapon), span(system)),
                article.claimsAt(span(weapon))));
    }
}
