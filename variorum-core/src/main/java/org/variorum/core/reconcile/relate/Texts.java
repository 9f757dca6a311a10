package org.variorum.core.reconcile.relate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.common.Couple;
import org.variorum.core.reconcile.common.Unions;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.core.reconcile.reuse.Passage;
import org.variorum.core.reconcile.reuse.SharedText;

/** Which articles share text, and which accounts stand in shared passages. */
public final class Texts {

    /** So much of a quote must lie in the passage. */
    private static final double WITHIN = 0.6;

    /** Code points by which exchanged words may shift a sentence in its passage. */
    private static final int SHIFT = 40;

    /** So many content words must two quotes of one passage have in common to be the same sentence of it. */
    private static final double SAME_SENTENCE = 0.6;

    private final Map<Couple, SharedText> byPair = new HashMap<>();

    /** The documents that copy or are copied, by their ids, and the place of each. */
    private final List<String> copying;

    private final Map<String, Integer> places = new HashMap<>();
    private final Unions families;
    private final List<SharedText> all;

    /** Code points; what is shorter can be two writers' words for two events. */
    private static final int LONG_PASSAGE = 200;

    public Texts(List<SharedText> shared) {
        this.all = List.copyOf(shared);
        this.copying = all.stream()
                .filter(Texts::isOneText)
                .flatMap(text -> Stream.of(text.a(), text.b()))
                .distinct()
                .sorted()
                .toList();
        copying.forEach(doc -> places.put(doc, places.size()));
        this.families = new Unions(copying.size());
        for (SharedText text : all) {
            byPair.put(new Couple(text.a(), text.b()), text);
            if (isOneText(text)) {
                families.link(places.getOrDefault(text.a(), 0), places.getOrDefault(text.b(), 0));
            }
        }
    }

    /** Do the articles of these two share more than standing paragraphs? */
    boolean share(Account a, Account b) {
        return between(a, b)
                .filter(text -> text.kind() != SharedText.Kind.STANDING)
                .isPresent();
    }

    private static boolean isOneText(SharedText text) {
        return text.kind() == SharedText.Kind.COPY || text.kind() == SharedText.Kind.SPUN;
    }

    /** The least id among the articles that are one text with this one, itself or by way of others. */
    public String family(String doc) {
        Integer place = places.get(doc);
        return place == null ? doc : copying.get(families.of(place));
    }

    private Optional<SharedText> between(Account a, Account b) {
        return Optional.ofNullable(
                byPair.get(new Couple(a.claim().doc(), b.claim().doc())));
    }

    /** Accounts whose quotes are one sentence of a shared passage. */
    public List<Outcome> copies(List<Account> accounts) {
        Map<String, List<Account>> byDocument = new HashMap<>();
        accounts.forEach(account -> byDocument
                .computeIfAbsent(account.claim().doc(), d -> new ArrayList<>())
                .add(account));
        List<Outcome> copies = new ArrayList<>();
        for (SharedText text : all) {
            List<Account> ones = byDocument.getOrDefault(text.a(), List.of());
            List<Account> others = byDocument.getOrDefault(text.b(), List.of());
            for (Passage passage : text.passages()) {
                add(
                        text,
                        passage,
                        within(ones, passage.startA(), passage.endA()),
                        within(others, passage.startB(), passage.endB()),
                        copies);
            }
        }
        return copies;
    }

    private static List<Account> within(List<Account> accounts, int start, int end) {
        return accounts.stream()
                .filter(account -> {
                    int from = Math.max(start, account.claim().start());
                    int to = Math.min(end, account.claim().end());
                    return to - from
                            >= WITHIN * (account.claim().end() - account.claim().start());
                })
                .toList();
    }

    /**
     * Do the two stand at one place of their passage? Two sentences of one count, "six killed in shelling" and a year's toll of
     * shelling, have many words in common. Words that one text has more shift what stands behind them.
     */
    private static boolean isOnePlace(Passage passage, Account one, Account other) {
        int start = moved(passage, one.claim().start());
        int end = moved(passage, one.claim().end());
        int shorter = Math.min(end - start, other.claim().end() - other.claim().start());
        int common = Math.min(end, other.claim().end())
                - Math.max(start, other.claim().start());
        return common >= shorter / 2 - Math.min(SHIFT, shorter / 4);
    }

    /** Where the other text has what stands at {@code at} in the one; what is left out or added is spread over the passage. */
    private static int moved(Passage passage, int at) {
        double part = (double) (at - passage.startA()) / (passage.endA() - passage.startA());
        return passage.startB() + (int) Math.round(part * (passage.endB() - passage.startB()));
    }

    private static void add(
            SharedText text, Passage passage, List<Account> ones, List<Account> others, List<Outcome> copies) {
        for (Account one : ones) {
            for (Account other : others) {
                boolean kind = one.claim().eventType() == other.claim().eventType();
                boolean trade = passage.endA() - passage.startA() < LONG_PASSAGE
                        && (Restatements.apart(one, other) || one.voice().rivals(other.voice()));
                boolean apart = Features.score("places", one, other) <= -1;
                boolean place = one.claim().quote().equals(other.claim().quote()) || isOnePlace(passage, one, other);
                if (kind && place && !trade && !apart && Features.score("words", one, other) >= SAME_SENTENCE) {
                    String standing = passage.standing()
                            ? "a standing paragraph in both, which corroborates nothing"
                            : text.why();
                    copies.add(new Outcome(
                            one,
                            other,
                            Relation.COPIES,
                            "",
                            true,
                            passage.likeness(),
                            "one passage in two articles: " + standing));
                }
            }
        }
    }
}
