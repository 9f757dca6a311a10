package org.variorum.core.reconcile.verdict;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.PlaceRef;

/**
 * What the line of an event says of its accounts; never that any of them is true.
 *
 * @param agreement by field agreed, contested or single_source; no entry where nobody says anything
 * @param date the smallest stretch of days that most of the dated accounts support
 * @param places the most precise that the accounts support, the best supported first
 * @param documents how many documents speak of it
 * @param origins who stands behind the accounts that say it is so, by key: the belligerents marked
 * @param strikeStatus suggested, in Airwars' words; absent where no strike is reported
 * @param harmGrade suggested, in Airwars' words; absent where no civilian harm is reported
 */
public record Verdict(
        Map<String, String> agreement,
        Optional<ClaimDate> date,
        List<PlaceRef> places,
        int documents,
        List<Origin> origins,
        Optional<Suggestion> strikeStatus,
        Optional<Suggestion> harmGrade) {

    /** One institution behind accounts. */
    public record Origin(String key, boolean belligerent, List<String> claims) {

        public Origin {
            claims = List.copyOf(claims);
        }
    }

    /**
     * A word that a rule suggests.
     *
     * @param by the rule's id
     * @param rule the rule as a sentence
     */
    public record Suggestion(String word, String by, String rule) {}

    public Verdict {
        agreement = Collections.unmodifiableMap(new TreeMap<>(agreement));
        places = List.copyOf(places);
        origins = List.copyOf(origins);
    }

    /** The line's values, the same for any order of the claims and links. */
    public static Verdict of(EventAccounts accounts) {
        Facts facts = Facts.of(accounts);
        return new Verdict(
                Agreement.of(accounts),
                EventDate.of(accounts),
                EventPlaces.of(accounts),
                documents(accounts.members()),
                origins(accounts),
                Suggested.strikeStatus(facts),
                Suggested.harmGrade(facts));
    }

    /** How many origins that are no belligerents say it is so. */
    public int independentOrigins() {
        return (int) origins.stream().filter(origin -> !origin.belligerent()).count();
    }

    /** How many belligerents say it is so; never added to the others. */
    public int belligerentOrigins() {
        return origins.size() - independentOrigins();
    }

    private static int documents(List<Claim> members) {
        Set<String> documents = new TreeSet<>();
        members.forEach(claim -> documents.add(claim.doc()));
        return documents.size();
    }

    private static List<Origin> origins(EventAccounts accounts) {
        Map<String, List<String>> claims = new TreeMap<>();
        accounts.affirming()
                .forEach(claim -> accounts.origin(claim)
                        .ifPresent(origin -> claims.merge(origin, List.of(claim.id()), Verdict::joined)));
        return claims.entrySet().stream()
                .map(entry -> new Origin(entry.getKey(), accounts.isBelligerent(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
