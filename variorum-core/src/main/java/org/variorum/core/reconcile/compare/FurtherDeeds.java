package org.variorum.core.reconcile.compare;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.model.ZoneKind;

/**
 * "Another raid killed five", "four more died when", "the army also shelled" after a raid: a writer who opens a sentence so sets a further deed beside those told
 * before. Headlines are left out, since they may sum up what follows.
 */
final class FurtherDeeds {

    private static final Set<String> OPENERS = WordLists.words("further-openers");

    /** Each as the keys of its words. */
    private static final Set<List<String>> LINKS = WordLists.words("further-opener-phrases").stream()
            .map(Words::keysOf)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MORE = WordLists.words("more-words");

    private static final Set<String> ADDING = WordLists.words("adding-words");

    /** Stems of verbs of whose object nothing was told before: "the suburb was also shelled", and not "ten others were also hurt". */
    private static final Set<String> ATTACKING = Stems.ofList("further-verbs");

    private static final Set<String> AIRCRAFT = Stems.ofList("aircraft-nouns");
    private static final Set<String> FURTHER = WordLists.words("further-counts");
    private static final Set<String> KNOWN = WordLists.words("pointing-words");

    private static final Set<String> LEADS = WordLists.words("place-leads");
    private static final Set<String> PARTS = WordLists.words("village-words");
    private static final Set<String> CONFLICTS = WordLists.words("conflict-nouns");

    /** Words between "another" and what it is another of: another rebel-held hill village. */
    private static final int APART = 4;

    /** The opening of a quote, in UTF-16 units and in words. */
    private static final int OPENING = 60;

    private static final int OPENING_WORDS = 5;

    /** Of a subject with what says where it lies, and its verb. */
    private static final int SENTENCE_UNITS = 120;

    private static final int SENTENCE_WORDS = 12;
    private static final int SHOWN = 4;

    private FurtherDeeds() {}

    /** Does the later of two accounts of one article open as a further deed? */
    static boolean apart(Account a, Account b) {
        if (!a.besides(b)) {
            return false;
        }
        boolean ordered = a.claim().start() <= b.claim().start();
        Account first = ordered ? a : b;
        Account second = ordered ? b : a;
        return first.claim().zone() != ZoneKind.HEADLINE
                && first.claim().end() <= second.claim().start()
                && !second.speech()
                && (opens(first, second) || isLedIn(first, second));
    }

    /** "Meanwhile the governor said that", "Another": as the words of its sentence before the quote say. */
    private static boolean isLedIn(Account first, Account second) {
        String lead = second.lead().words();
        List<String> words = opening(lead);
        return !words.isEmpty() && first.claim().end() <= second.lead().sentence() && isOpened(lead, words);
    }

    private static boolean opens(Account first, Account second) {
        List<String> words = opening(second.claim().quote());
        if (words.isEmpty()) {
            return false;
        }
        boolean counted = words.size() > 1 && !second.figures().isEmpty() && MORE.contains(words.get(1));
        boolean adding = !second.actors().isEmpty() && words.stream().anyMatch(ADDING::contains);
        boolean added = adding && (Collections.disjoint(first.deeds(), second.deeds()) || isNamed(second));
        return isOpened(second.claim().quote(), words) || counted || added || isSetBeside(second);
    }

    /** By its first words, also where the name of a town that heads its news ran into them: "Orvel Another raid killed two". */
    private static boolean isOpened(String quote, List<String> words) {
        int second = quote.indexOf(' ') + 1;
        boolean headed = words.size() > 1
                && second < quote.length()
                && Character.isUpperCase(quote.codePointAt(second))
                && OPENERS.contains(words.get(1));
        return headed || OPENERS.contains(words.get(0)) || isLinked(words);
    }

    /** By what stands further in: the verb, the weapon, the place. */
    private static boolean isSetBeside(Account account) {
        String quote = account.claim().quote();
        return attacks(quote) || isAnother(account) || isOther(quote);
    }

    /** "In the same context", "in a related incident". */
    private static boolean isLinked(List<String> words) {
        return LINKS.stream()
                .anyMatch(link -> words.size() >= link.size()
                        && words.subList(0, link.size()).equals(link));
    }

    /** "The suburb was also shelled", "unknown jets also killed six": not the victims, but the attack is set beside another. */
    private static boolean attacks(String quote) {
        List<String> words = opening(quote, SENTENCE_UNITS, SENTENCE_WORDS);
        return IntStream.range(1, words.size() - 1)
                .filter(i -> ADDING.contains(words.get(i)))
                .anyMatch(i -> ATTACKING.contains(Stems.of(words.get(i + 1)))
                        || (AIRCRAFT.contains(Stems.of(words.get(i - 1))) && !KNOWN.contains(words.get(0))));
    }

    /** Does the opening itself name the doer: "the army also shelled", and not "the raid also killed"? */
    private static boolean isNamed(Account account) {
        int start = account.claim().start();
        return account.claim().actor().stream()
                .anyMatch(actor -> actor.start() >= start && actor.start() < start + OPENING);
    }

    /** "Took apart another bomb": not the one of which its article told before. */
    private static boolean isAnother(Account account) {
        List<String> quote = Words.keysOf(account.claim().quote());
        return account.claim().weapon().stream()
                .map(weapon -> Words.keysOf(weapon.text()))
                .filter(name -> !name.isEmpty())
                .anyMatch(name -> IntStream.range(1, quote.size() - name.size() + 1)
                        .anyMatch(i -> FURTHER.contains(quote.get(i - 1))
                                && quote.subList(i, i + name.size()).equals(name)));
    }

    /** "Rockets on another quarter killed two", "carried out a similar attack": not what its article told before. */
    private static boolean isOther(String quote) {
        List<String> words = opening(quote, SENTENCE_UNITS, SENTENCE_WORDS);
        return IntStream.range(1, words.size())
                .anyMatch(i ->
                        (words.get(i).equals("another") && LEADS.contains(words.get(i - 1)) && follows(words, i, PARTS))
                                || (words.get(i).equals("similar") && follows(words, i, CONFLICTS)));
    }

    private static boolean follows(List<String> words, int at, Set<String> nouns) {
        return words.subList(at + 1, Math.min(words.size(), at + 1 + APART)).stream()
                .anyMatch(nouns::contains);
    }

    private static List<String> opening(String quote) {
        return opening(quote, OPENING, OPENING_WORDS);
    }

    private static List<String> opening(String quote, int units, int words) {
        return Words.of(quote.substring(0, Math.min(units, quote.length()))).list().stream()
                .limit(words)
                .map(Words.Word::key)
                .toList();
    }

    /** How its sentence begins. */
    static String opening(Account account) {
        return opening(account.claim().quote()).stream().limit(SHOWN).collect(Collectors.joining(" "));
    }
}
