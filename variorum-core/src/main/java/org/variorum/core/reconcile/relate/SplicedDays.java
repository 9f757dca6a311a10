package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.reconcile.account.Account;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Evidence;
import org.variorum.model.Span;

/**
 * Claims of a text that was put together from others, whose days cannot be counted from one day: whoever calls the day before
 * "yesterday" does not write "last Tuesday" of the same week.
 */
public final class SplicedDays {

    /** The rule of a check's evidence that marks words for such days. */
    private static final String RULE = "splice.days";

    private static final Set<String> RELATIVE = Set.of("yesterday", "tomorrow");
    private static final String LAST = "last ";

    private SplicedDays() {}

    /**
     * The pairs of claims whose days clash.
     *
     * @param checks of texts that were put together from others
     */
    public static List<Outcome> of(List<Check> checks, List<Account> accounts, Map<String, Annotations> documents) {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, List<Account>> byDocument = accounts.stream()
                .collect(Collectors.groupingBy(account -> account.claim().doc()));
        for (Check check : checks) {
            Annotations document = documents.get(check.doc());
            if (document != null) {
                add(check, document, byDocument.getOrDefault(check.doc(), List.of()), outcomes);
            }
        }
        return outcomes;
    }

    private static void add(Check check, Annotations document, List<Account> own, List<Outcome> outcomes) {
        for (Evidence relative : check.evidence()) {
            for (Evidence last : check.evidence()) {
                if (isRelative(relative) && isLast(last)) {
                    clash(relative, last, own, document, outcomes);
                }
            }
        }
    }

    private static boolean isRelative(Evidence words) {
        return words.by().equals(RULE) && RELATIVE.contains(words.text().toLowerCase(Locale.ROOT));
    }

    private static boolean isLast(Evidence words) {
        return words.by().equals(RULE) && words.text().toLowerCase(Locale.ROOT).startsWith(LAST);
    }

    private static void clash(
            Evidence relative, Evidence last, List<Account> own, Annotations document, List<Outcome> outcomes) {
        for (Account a : besides(relative, own, document)) {
            for (Account b : besides(last, own, document)) {
                outcomes.add(new Outcome(
                        a,
                        b,
                        Relation.CONTRADICTS,
                        "date",
                        false,
                        1.0 / 2,
                        "\"" + relative.text() + "\" and \"" + last.text() + "\" are counted from different days"));
            }
        }
    }

    /** The accounts of the sentence in which the words stand. */
    private static List<Account> besides(Evidence words, List<Account> own, Annotations document) {
        return document.sentences().stream()
                .filter(sentence -> holds(sentence, words.start()))
                .flatMap(sentence -> own.stream()
                        .filter(account -> holds(sentence, account.claim().start())))
                .toList();
    }

    private static boolean holds(Span sentence, int at) {
        return sentence.start() <= at && at < sentence.end();
    }
}
