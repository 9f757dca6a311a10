package org.variorum.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Accounts;
import org.variorum.core.reconcile.compare.Explanation;
import org.variorum.core.reconcile.compare.Judgement;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.core.reconcile.group.Anchors;
import org.variorum.core.reconcile.group.Blocks;
import org.variorum.core.reconcile.group.Copy;
import org.variorum.core.reconcile.group.Fragments;
import org.variorum.core.reconcile.group.Groups;
import org.variorum.core.reconcile.group.Losses;
import org.variorum.core.reconcile.group.Pair;
import org.variorum.core.reconcile.group.Pairs;
import org.variorum.core.reconcile.group.Partners;
import org.variorum.core.reconcile.group.Stragglers;
import org.variorum.core.reconcile.group.Strays;
import org.variorum.core.reconcile.relate.AcrossEvents;
import org.variorum.core.reconcile.relate.Outcome;
import org.variorum.core.reconcile.relate.Relations;
import org.variorum.core.reconcile.relate.Relays;
import org.variorum.core.reconcile.relate.Restatements;
import org.variorum.core.reconcile.relate.SplicedDays;
import org.variorum.core.reconcile.relate.Texts;
import org.variorum.core.reconcile.reuse.SharedText;
import org.variorum.core.reconcile.reuse.SharedTexts;
import org.variorum.model.Annotations;
import org.variorum.model.Check;
import org.variorum.model.Claim;
import org.variorum.model.Event;
import org.variorum.model.Link;

/** Lays the accounts of each event side by side. Pure: the order of the input changes nothing. */
public final class Reconciler {

    private final Accounts accounts;
    private final SameEvent sameEvent = SameEvent.load();
    private final Pairs pairs = new Pairs(sameEvent);

    /** The tables say which actors, systems and places belong together. */
    public Reconciler(Lexicon lexicon) {
        this.accounts = new Accounts(lexicon);
    }

    /**
     * All accounts, in groups of one event each.
     *
     * @param shared passages that documents share
     * @param copies pairs of accounts that are one sentence in two articles
     * @param compared the pairs that were compared
     */
    private record Laid(
            List<Account> all,
            List<SharedText> shared,
            Texts texts,
            List<Outcome> copies,
            List<Pair> compared,
            List<List<Account>> groups) {

        boolean copied(Pair pair) {
            return copies.stream()
                    .anyMatch(copy -> Math.min(copy.a().index(), copy.b().index()) == pair.a()
                            && Math.max(copy.a().index(), copy.b().index()) == pair.b());
        }

        List<Account> group(Account member) {
            return groups.stream()
                    .filter(group -> group.contains(member))
                    .findFirst()
                    .orElse(List.of(member));
        }
    }

    /**
     * Events, links and checks of all {@code claims}.
     *
     * @param documents by id, those that are known; without its text a document shares no passages and is not checked
     */
    public Reconciliation reconcile(List<Claim> claims, Map<String, Annotations> documents) {
        Laid laid = laid(claims, documents);
        List<Check> checks = CheckRows.of(claims, documents, laid.shared());
        List<Link> links = links(laid, checks, documents);
        List<Event> events = new EventRows(accounts.affiliations(), laid.texts(), links).of(laid.groups());
        return new Reconciliation(links, events, checks);
    }

    /**
     * Why {@link #reconcile} takes two of the {@code claims} for one event or not, and what it says of them; empty where an id
     * is that of no claim.
     */
    public Optional<PairExplanation> explain(
            List<Claim> claims, Map<String, Annotations> documents, String a, String b) {
        Laid laid = laid(claims, documents);
        Optional<Account> left = byId(laid.all(), a);
        Optional<Account> right = byId(laid.all(), b);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        List<Link> links = links(laid, CheckRows.of(claims, documents, laid.shared()), documents);
        return Optional.of(explained(laid, left.get(), right.get(), links));
    }

    /** The scores of every pair that {@link #reconcile} compares, in the order of the accounts; found as they are read. */
    public Stream<PairScores> pairs(List<Claim> claims, Map<String, Annotations> documents) {
        Laid laid = laid(claims, documents);
        int[] groupOf = new int[laid.all().size()];
        for (int g = 0; g < laid.groups().size(); g++) {
            for (Account member : laid.groups().get(g)) {
                groupOf[member.index()] = g;
            }
        }
        return laid.compared().stream()
                .map(pair -> PairScores.of(
                        laid.all().get(pair.a()),
                        laid.all().get(pair.b()),
                        pair.logOdds(),
                        groupOf[pair.a()] == groupOf[pair.b()]));
    }

    private static Optional<Account> byId(List<Account> all, String id) {
        return all.stream().filter(account -> account.id().equals(id)).findFirst();
    }

    private PairExplanation explained(Laid laid, Account a, Account b, List<Link> links) {
        int first = Math.min(a.index(), b.index());
        int second = Math.max(a.index(), b.index());
        Optional<Pair> pair = laid.compared().stream()
                .filter(compared -> compared.a() == first && compared.b() == second)
                .findFirst();
        SortedSet<String> blocks = new Partners(laid.all()).keys(first, second);
        Explanation explanation = sameEvent.explain(a, b);
        double logOdds = pair.map(Pair::logOdds).orElse(explanation.logOdds());
        List<String> events = List.of(EventRows.id(laid.group(a)), EventRows.id(laid.group(b)));
        return new PairExplanation(
                a.id(),
                b.id(),
                Judgement.of(logOdds),
                logOdds,
                events.get(0).equals(events.get(1)),
                explanation,
                pair.isPresent(),
                pair.isPresent() && laid.copied(pair.get()),
                blocks.stream().map(Blocks::words).toList(),
                events,
                links.stream().filter(link -> between(link, a.id(), b.id())).toList());
    }

    private static boolean between(Link link, String a, String b) {
        return (link.a().equals(a) && b.equals(link.b())) || (link.a().equals(b) && a.equals(link.b()));
    }

    private Laid laid(List<Claim> claims, Map<String, Annotations> documents) {
        List<Account> all = accounts.of(claims, documents);
        List<SharedText> shared = SharedTexts.find(documents.values());
        Texts texts = new Texts(shared);
        List<Outcome> copies = texts.copies(all);
        List<Pair> compared = pairs.of(
                all, copies.stream().map(copy -> Copy.of(copy.a(), copy.b())).toList());
        return new Laid(all, shared, texts, copies, compared, groups(all, compared));
    }

    private List<Link> links(Laid laid, List<Check> checks, Map<String, Annotations> documents) {
        List<Outcome> outcomes = new ArrayList<>();
        laid.copies().stream().filter(Restatements::isUnchanged).forEach(outcomes::add);
        laid.groups().stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> outcomes.addAll(Relations.of(group, sameEvent)));
        AcrossEvents across = AcrossEvents.of(laid.all(), laid.compared(), laid.groups());
        outcomes.addAll(across.outcomes());
        outcomes.addAll(SplicedDays.of(CheckRows.ofSpliced(checks), laid.all(), documents));
        Relays relays = new Relays(laid.groups(), CheckRows.spliced(checks));
        List<Outcome> given = LoneTies.settle(LinkChoice.of(outcomes), sameEvent);
        List<Link> links = new ArrayList<>(new LinkRows(laid.texts(), relays).of(given));
        across.unanswered().forEach(denial -> links.add(LinkRows.dangling(denial)));
        links.sort(LinkRows.ORDER);
        return links;
    }

    private static List<List<Account>> groups(List<Account> all, List<Pair> compared) {
        List<List<Integer>> pieces = Fragments.joined(all, Groups.of(all.size(), compared));
        List<List<Integer>> grouped = Stragglers.joined(all, pieces, compared);
        List<List<Integer>> parted = Strays.parted(all, grouped, compared);
        List<List<Integer>> anchored = Anchors.parted(all, parted, compared);
        return Losses.joined(all, anchored, compared).stream()
                .map(group -> group.stream().map(all::get).toList())
                .toList();
    }
}
