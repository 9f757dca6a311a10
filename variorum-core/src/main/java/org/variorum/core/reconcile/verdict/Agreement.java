package org.variorum.core.reconcile.verdict;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Claim;
import org.variorum.model.Link;

/** How the accounts of an event stand to each other, field by field. */
final class Agreement {

    private static final String CONTESTED = "contested";
    private static final String AGREED = "agreed";
    private static final String SINGLE = "single_source";

    private static final String QUANTITY = "quantity";
    private static final String HAPPENED = "happened";

    private static final Set<String> OPPOSING = Set.of("contradicts", "denies");

    /** A value with who stands behind it; an empty origin where that is unknown. */
    private record Account(String origin, Value value) {

        /** Is this another origin's value that can hold together with this one? */
        boolean confirms(Account other) {
            boolean apart = !origin.isEmpty() && !other.origin.isEmpty() && !origin.equals(other.origin);
            return apart && value.fits(other.value);
        }
    }

    private Agreement() {}

    /** By field contested, agreed or single_source; no entry where no account says anything. */
    static Map<String, String> of(EventAccounts accounts) {
        Map<String, String> agreement = new TreeMap<>();
        Set<String> contested = contested(accounts);
        Set<String> agreed = agreedByLinks(accounts);
        for (Values.Field field : Values.FIELDS) {
            String name = field.name();
            List<Account> said = said(accounts, field);
            if (contested.contains(name)) {
                agreement.put(name, CONTESTED);
            } else if (agreed.contains(name) || anyTwo(said)) {
                agreement.put(name, AGREED);
            } else if (!said.isEmpty()) {
                agreement.put(name, SINGLE);
            }
        }
        return agreement;
    }

    /** Fields on which links say that two accounts cannot both hold. A figure that its own speaker replaced contests nothing. */
    private static Set<String> contested(EventAccounts accounts) {
        Set<String> replaced = replaced(accounts);
        return accounts.links().stream()
                .filter(link -> OPPOSING.contains(link.relation()))
                .filter(link -> !QUANTITY.equals(link.field()) || stands(link, replaced))
                .map(link -> link.field() == null ? HAPPENED : link.field())
                .collect(Collectors.toSet());
    }

    private static boolean stands(Link link, Set<String> replaced) {
        return Stream.of(Stream.of(link.a()), Stream.ofNullable(link.b()))
                .flatMap(Function.identity())
                .noneMatch(replaced::contains);
    }

    private static Set<String> agreedByLinks(EventAccounts accounts) {
        return accounts.links().stream()
                .filter(link -> link.relation().equals("corroborates") && Boolean.TRUE.equals(link.independent()))
                .flatMap(link -> Stream.ofNullable(link.field()))
                .collect(Collectors.toSet());
    }

    /** Claims whose figure a later one of the same speaker replaces: of "a supersedes b" the b. */
    private static Set<String> replaced(EventAccounts accounts) {
        return accounts.links().stream()
                .filter(link -> link.relation().equals("supersedes"))
                .flatMap(link -> Stream.ofNullable(link.b()))
                .collect(Collectors.toSet());
    }

    private static List<Account> said(EventAccounts accounts, Values.Field field) {
        Set<String> replaced = field.name().equals(QUANTITY) ? replaced(accounts) : Set.of();
        Predicate<Claim> stands = claim -> !replaced.contains(claim.id());
        Set<Account> said = new LinkedHashSet<>();
        (field.name().equals(HAPPENED) ? accounts.reporting() : accounts.affirming())
                .filter(stands)
                .forEach(claim -> field.values()
                        .apply(claim, accounts.sides())
                        .forEach(value ->
                                said.add(new Account(accounts.origin(claim).orElse(""), value))));
        return List.copyOf(said);
    }

    private static boolean anyTwo(List<Account> said) {
        for (int i = 0; i < said.size(); i++) {
            for (int j = i + 1; j < said.size(); j++) {
                if (said.get(i).confirms(said.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }
}
