package org.variorum.core.reconcile.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Spot;
import org.variorum.core.reconcile.group.Blocks;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;

/** When a side's campaign in a country began: "since it launched its campaign on 3 March", in two articles. */
final class CampaignStarts {

    private static final Set<String> STARTS = WordLists.words("campaign-starts");
    private static final Set<String> CAMPAIGNS = WordLists.words("campaign-nouns");
    private static final Set<Deed> WAGED = Set.of(Deed.AIR, Deed.MISSILE, Deed.GROUND);

    private CampaignStarts() {}

    static List<Outcome> of(List<Account> accounts) {
        Map<String, String> articleLands = Blocks.lands(accounts);
        SortedMap<String, List<Account>> starts = new TreeMap<>();
        for (Account account : accounts) {
            if (isStart(account)) {
                String land = account.places().stream()
                        .map(Spot::country)
                        .filter(country -> !country.isEmpty())
                        .findFirst()
                        .orElse(articleLands.getOrDefault(account.claim().doc(), ""));
                for (String camp : account.actors().camps()) {
                    String start = camp + " " + land + " " + account.days().first();
                    starts.computeIfAbsent(start, s -> new ArrayList<>()).add(account);
                }
            }
        }
        return starts.values().stream()
                .flatMap(same -> Repeated.across(same, "date", CampaignStarts::why).stream())
                .toList();
    }

    private static String why(Account a, Account b) {
        return "both set the beginning of the campaign on "
                + LocalDate.ofEpochDay(a.days().first());
    }

    /** Does it name the first day, and say that something longer began on it? */
    private static boolean isStart(Account account) {
        boolean waged =
                account.done() && !account.negated() && account.deeds().stream().anyMatch(WAGED::contains);
        boolean day = account.days().stated() && account.days().first() != Days.OPEN_PAST && !isCoarse(account.days());
        return waged && day && isSaid(account.claim());
    }

    /** Do a word of beginning and the campaign stand before the day: "since the operation began on 3 March"? */
    private static boolean isSaid(Claim claim) {
        ClaimDate date = claim.date();
        if (date == null) {
            return false;
        }
        List<String> words = Words.keysOf(claim.quote());
        List<String> said = date.text() == null ? List.of() : Words.keysOf(date.text());
        int day = said.isEmpty() ? words.size() : Collections.indexOfSubList(words, said);
        List<String> before = words.subList(0, Math.max(0, day));
        return before.stream().anyMatch(STARTS::contains) && before.stream().anyMatch(CAMPAIGNS::contains);
    }

    /** A whole month or year, which two campaigns can have in common. */
    private static boolean isCoarse(Days days) {
        return days.closed()
                && days.length() > 1
                && LocalDate.ofEpochDay(days.first()).getDayOfMonth() == 1
                && LocalDate.ofEpochDay(days.last() + 1).getDayOfMonth() == 1;
    }
}
