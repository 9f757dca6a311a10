package org.variorum.core.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Accounts;
import org.variorum.core.reconcile.compare.SameEvent;
import org.variorum.core.reconcile.group.Copy;
import org.variorum.core.reconcile.group.Fragments;
import org.variorum.core.reconcile.group.Groups;
import org.variorum.core.reconcile.group.Pair;
import org.variorum.core.reconcile.group.Pairs;
import org.variorum.core.reconcile.group.Stragglers;
import org.variorum.core.reconcile.relate.AcrossEvents;
import org.variorum.core.reconcile.relate.Outcome;
import org.variorum.core.reconcile.relate.Relations;
import org.variorum.core.reconcile.relate.Relays;
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
     * Events, links and checks of all {@code claims}.
     *
     * @param documents by id, those that are known; without its text a document shares no passages and is not checked
     */
    public Reconciliation reconcile(List<Claim> claims, Map<String, Annotations> documents) {
        List<Account> all = accounts.of(claims, documents);
        List<SharedText> shared = SharedTexts.find(documents.values());
        Texts texts = new Texts(shared);
        List<Outcome> copies = texts.copies(all);
        List<Pair> compared = pairs.of(
                all, copies.stream().map(copy -> Copy.of(copy.a(), copy.b())).toList());
        List<List<Account>> groups = groups(all, compared);
        List<Outcome> outcomes = new ArrayList<>(copies);
        groups.stream()
                .filter(group -> group.size() > 1)
                .forEach(group -> outcomes.addAll(Relations.of(group, sameEvent)));
        AcrossEvents across = AcrossEvents.of(all, compared, groups);
        outcomes.addAll(across.outcomes());
        List<Check> checks = CheckRows.of(claims, documents, shared);
        outcomes.addAll(SplicedDays.of(CheckRows.ofSpliced(checks), all, documents));
        Relays relays = new Relays(groups, CheckRows.spliced(checks));
        List<Link> links = new ArrayList<>(new LinkRows(texts, relays).of(LinkChoice.of(outcomes)));
        across.unanswered().forEach(denial -> links.add(LinkRows.dangling(denial)));
        links.sort(LinkRows.ORDER);
        List<Event> events = new EventRows(accounts.affiliations(), texts, links).of(groups);
        return new Reconciliation(links, events, checks);
    }

    private static List<List<Account>> groups(List<Account> all, List<Pair> compared) {
        List<List<Integer>> pieces = Fragments.joined(all, Groups.of(all.size(), compared));
        List<List<Integer>> grouped = Stragglers.joined(all, pieces, compared);
        return grouped.stream()
                .map(group -> group.stream().map(all::get).toList())
                .toList();
    }
}
