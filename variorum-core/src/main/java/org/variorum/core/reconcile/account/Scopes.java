package org.variorum.core.reconcile.account;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.QuantityKind;
import org.variorum.model.Realis;

/** Whether claims tell one event, or a sum over days, or what is generally so. */
final class Scopes {

    /** A claim that covers more days than this tells what is generally so. */
    private static final int BACKGROUND_DAYS = 150;

    private static final Set<String> BACKGROUND = WordLists.words("background-cues");
    private static final Set<String> PERIODS = WordLists.words("period-words");
    private static final Set<String> OPENERS = WordLists.words("period-openers");
    private static final Set<String> LONG_PERIODS = WordLists.words("long-period-words");

    /** In full: "sat" and "sun" are words of their own. */
    private static final Set<String> WEEKDAYS = WordLists.words("weekday-names").stream()
            .filter(name -> name.endsWith("day"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<EventType> FLOWN = Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH);
    private static final Set<String> BEGINNING = WordLists.words("series-beginning-stems");
    private static final Set<String> OFTEN = WordLists.words("often-words");
    private static final Set<String> TIMES = WordLists.words("times-nouns");
    private static final Set<String> MANY = WordLists.words("many-words");
    private static final Set<String> NUMBERS = Table.load("number-words").rows().stream()
            .flatMap(row -> row.list("words").stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> SERIES = WordLists.words("series-nouns");

    /** Between the opener and the unit of a period stand at most two words: "over the past 24 hours". */
    private static final int PERIOD_REACH = 3;

    private static final Set<String> EARLIER = WordLists.words("series-adjectives");

    /** "Previous air raids". */
    private static final int ADJECTIVES = 2;

    private Scopes() {}

    static Scope of(Claim claim) {
        if (claim.modality() == Modality.PLANNED
                || (claim.realis() != Realis.DONE && claim.realis() != Realis.ONGOING)) {
            return Scope.PLAN;
        }
        Days told = Days.of(claim.date());
        if (general(claim, told) && claim.eventType() != EventType.STATEMENT) {
            return Scope.BACKGROUND;
        }
        return Boolean.TRUE.equals(claim.aggregate()) || sumsUp(claim, told) ? Scope.AGGREGATE : Scope.INCIDENT;
    }

    /**
     * In one article, what carries the same run of days as a claim that sums up belongs to that sum: "the three days of
     * strikes ... the bombers flew from the north".
     */
    static List<Account> shared(List<Account> accounts) {
        Set<String> sums = new HashSet<>();
        for (Account account : accounts) {
            if (account.scope() == Scope.AGGREGATE && account.days().told()) {
                sums.add(run(account));
            }
        }
        return accounts.stream()
                .map(account -> account.scope() == Scope.INCIDENT
                                && account.days().told()
                                && account.days().length() > 2
                                && sums.contains(run(account))
                        ? account.in(Scope.AGGREGATE)
                        : account)
                .toList();
    }

    private static String run(Account account) {
        return account.days().first() + " " + account.days().last() + " "
                + account.claim().doc();
    }

    private static boolean general(Claim claim, Days told) {
        if (!told.told()) {
            List<String> words = Words.keysOf(claim.quote());
            boolean siege = "siege".equals(claim.subtype());
            return siege
                    || words.stream().anyMatch(BACKGROUND::contains)
                    || longPeriod(words)
                    || manyTimes(claim, words);
        }
        return told.first() == Days.OPEN_PAST || (told.closed() && told.length() > BACKGROUND_DAYS);
    }

    /** Does a figure or a strike cover days in a row, by a period or by several days that the words name? */
    private static boolean sumsUp(Claim claim, Days told) {
        List<String> words = Words.keysOf(claim.quote());
        if (isRate(claim)
                || manyTimes(claim, words)
                || earlierOnes(words)
                || (FLOWN.contains(claim.eventType()) && begins(words))) {
            return true;
        }
        if (!told.told() || told.length() <= 2) {
            return false;
        }
        boolean days = claim.quantities().stream()
                .anyMatch(q -> q.unit() != null && PERIODS.contains(q.unit().toLowerCase(Locale.ROOT)));
        long weekdays = words.stream().filter(WEEKDAYS::contains).distinct().count();
        return days || weekdays > 1 || period(words) || !told.closed();
    }

    /** "50 sorties a day". */
    private static boolean isRate(Claim claim) {
        return claim.quantities().stream()
                .anyMatch(q -> q.kind() == QuantityKind.RATE
                        || (q.unit() != null && q.unit().contains("/")));
    }

    /** "On multiple occasions", "three times", "repeatedly": more than one deed; "has repeatedly denied" tells none. */
    private static boolean manyTimes(Claim claim, List<String> words) {
        if (claim.eventType() == EventType.DENIAL || claim.eventType() == EventType.STATEMENT) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            boolean counted = i > 0 && (MANY.contains(words.get(i - 1)) || isNumber(words.get(i - 1)));
            if (OFTEN.contains(words.get(i)) || (counted && TIMES.contains(words.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumber(String word) {
        return NUMBERS.contains(word) || (!word.isEmpty() && word.chars().allMatch(Character::isDigit));
    }

    /** "Began massed strikes", "have stepped up raids since Tuesday": the day told is the first of many. */
    private static boolean begins(List<String> words) {
        boolean first = words.stream().map(Stems::of).anyMatch(BEGINNING::contains);
        return first && words.stream().anyMatch(SERIES::contains);
    }

    /** "Previous raids on the province", "recent strikes": a plural behind a word that tells of more than one day. */
    private static boolean earlierOnes(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (SERIES.contains(words.get(i))
                    && words.subList(Math.max(0, i - ADJECTIVES), i).stream().anyMatch(EARLIER::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean period(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (PERIODS.contains(words.get(i))) {
                for (int j = Math.max(0, i - PERIOD_REACH); j < i; j++) {
                    if (OPENERS.contains(words.get(j))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** "In recent months", "since the past year". */
    private static boolean longPeriod(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (LONG_PERIODS.contains(words.get(i))
                    && words.subList(Math.max(0, i - PERIOD_REACH), i).stream().anyMatch(OPENERS::contains)) {
                return true;
            }
        }
        return false;
    }
}
