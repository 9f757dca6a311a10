package org.variorum.core.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Account.Scope;
import org.variorum.core.reconcile.account.Affiliations;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.relate.Relation;
import org.variorum.core.reconcile.relate.Texts;
import org.variorum.core.reconcile.verdict.EventAccounts;
import org.variorum.core.reconcile.verdict.Verdict;
import org.variorum.model.Event;
import org.variorum.model.EventType;
import org.variorum.model.Link;

/** Groups of accounts as lines of {@code events.jsonl}. */
final class EventRows {

    private static final String NO_JUDGEMENT = "NO_JUDGEMENT";

    /** A sum over more days than this is a campaign. */
    private static final long CAMPAIGN_DAYS = 20;

    private static final Set<Deed> VIOLENT = Set.of(
            Deed.AIR,
            Deed.MISSILE,
            Deed.SHELLING,
            Deed.BLAST,
            Deed.CHEMICAL,
            Deed.GROUND,
            Deed.EXECUTION,
            Deed.SHOOTDOWN);

    private final Affiliations affiliations;
    private final Texts texts;
    private final Map<String, List<Link>> linksOf = new HashMap<>();

    EventRows(Affiliations affiliations, Texts texts, List<Link> links) {
        this.affiliations = affiliations;
        this.texts = texts;
        for (Link link : links) {
            linksOf.computeIfAbsent(link.a(), a -> new ArrayList<>()).add(link);
            if (link.b() != null) {
                linksOf.computeIfAbsent(link.b(), b -> new ArrayList<>()).add(link);
            }
        }
    }

    /** One line for each group, by its id. */
    List<Event> of(List<List<Account>> groups) {
        Set<String> fighting = fighting(groups);
        Map<Integer, Integer> parents = EventParts.of(groups);
        List<Event> events = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            Integer parent = parents.get(g);
            events.add(row(groups.get(g), parent == null ? null : id(groups.get(parent)), fighting));
        }
        events.sort(Comparator.comparing(Event::id));
        return events;
    }

    /** Every side that strikes, shells or fights anywhere in the run: a party to one event is no neutral in the next. */
    private static Set<String> fighting(List<List<Account>> groups) {
        Set<String> sides = new TreeSet<>();
        groups.forEach(group -> group.stream()
                .filter(member -> member.done() && member.deeds().stream().anyMatch(VIOLENT::contains))
                .forEach(member -> sides.addAll(member.actors().camps())));
        return sides;
    }

    private Event row(List<Account> members, @Nullable String partOf, Set<String> fighting) {
        String kind = kind(members);
        Verdict verdict = Verdict.of(accounts(kind, members, fighting));
        return new Event(
                id(members),
                kind,
                type(members),
                members.stream().map(Account::id).sorted().toList(),
                partOf,
                verdict.date().orElse(null),
                verdict.places(),
                verdict.documents(),
                verdict.independentOrigins(),
                verdict.belligerentOrigins(),
                verdict.agreement(),
                verdict.strikeStatus().map(Verdict.Suggestion::word).orElse(null),
                verdict.harmGrade()
                        .map(grade -> new Event.HarmGrade(grade.word(), grade.rule()))
                        .orElse(null),
                NO_JUDGEMENT,
                members.stream().anyMatch(a -> Boolean.TRUE.equals(a.claim().sample())) ? Boolean.TRUE : null);
    }

    private EventAccounts accounts(String kind, List<Account> members, Set<String> fighting) {
        Map<String, String> origins = new TreeMap<>();
        Map<String, Boolean> belligerents = new TreeMap<>();
        Map<String, String> sides = new TreeMap<>();
        Map<String, Link> links = new TreeMap<>();
        for (Account member : members) {
            if (member.voice().known()) {
                String origin = origin(member);
                origins.put(member.id(), origin);
                belligerents.put(origin, fighting.contains(affiliations.camp(origin)));
                sides.put(origin, affiliations.camp(origin));
            }
            member.claim().actor().forEach(actor -> addSide(sides, actor.id()));
            member.claim().attribution().forEach(speaker -> addSide(sides, speaker.id()));
            linksOf.getOrDefault(member.id(), List.of()).forEach(link -> links.put(link.id(), link));
        }
        copy(members, links.values(), origins);
        return new EventAccounts(
                kind,
                members.stream().map(Account::claim).toList(),
                List.copyOf(links.values()),
                origins,
                belligerents,
                sides);
    }

    /** Whoever copies stands on the word of what is copied, that is of the earlier article. */
    private static void copy(List<Account> members, Collection<Link> links, Map<String, String> origins) {
        List<Account> ordered = new ArrayList<>(members);
        ordered.sort(Comparator.comparingLong(Account::published).thenComparingInt(Account::index));
        Map<String, Integer> places = new HashMap<>();
        ordered.forEach(member -> places.put(member.id(), places.size()));
        Map<Integer, Integer> originals = new HashMap<>();
        for (Link link : links) {
            Integer a = places.get(link.a());
            Integer b = places.get(link.b());
            if (link.relation().equals(Relation.COPIES.word()) && a != null && b != null) {
                originals.merge(Math.max(a, b), Math.min(a, b), Math::min);
            }
        }
        for (int i = 0; i < ordered.size(); i++) {
            String id = ordered.get(i).id();
            String origin =
                    origins.get(ordered.get(originals.getOrDefault(i, i)).id());
            if (origin != null && origins.containsKey(id)) {
                origins.put(id, origin);
            }
        }
    }

    /** Who stands behind an account; a source without a name is one and the same in all copies of a text. */
    private String origin(Account member) {
        String institution = member.voice().institution();
        boolean heardByOutlet = institution.equals(
                member.voice().root() + " of " + member.voice().outlet());
        return member.voice().unnamed() && heardByOutlet
                ? member.voice().root() + " of " + texts.family(member.claim().doc())
                : institution;
    }

    private void addSide(Map<String, String> sides, @Nullable String id) {
        if (id != null) {
            sides.put(id, affiliations.camp(id));
        }
    }

    static String id(List<Account> members) {
        return members.stream().map(Account::id).min(Comparator.naturalOrder()).orElse("");
    }

    private static String kind(List<Account> members) {
        Map<Scope, Integer> counts = new EnumMap<>(Scope.class);
        members.forEach(member -> counts.merge(member.scope(), 1, Integer::sum));
        Scope most = Scope.INCIDENT;
        for (Map.Entry<Scope, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > counts.getOrDefault(most, 0)) {
                most = entry.getKey();
            }
        }
        boolean campaign = most == Scope.AGGREGATE
                && members.stream()
                        .anyMatch(member -> member.days().told()
                                && (member.days().length() > CAMPAIGN_DAYS
                                        || member.days().last() == Days.OPEN_FUTURE));
        return switch (most) {
            case INCIDENT -> "incident";
            case AGGREGATE -> campaign ? "campaign" : "aggregate";
            case BACKGROUND -> "background";
            case PLAN -> "plan";
        };
    }

    /** The commonest type, a deed before words about it. */
    private static EventType type(List<Account> members) {
        Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
        for (Account member : members) {
            EventType about = member.claim().about();
            boolean speech = member.speech() && about == null;
            counts.merge(about == null ? member.claim().eventType() : about, speech ? 0 : 1, Integer::sum);
        }
        EventType best = members.get(0).claim().eventType();
        int most = -1;
        for (Map.Entry<EventType, Integer> entry : counts.entrySet()) {
            boolean merelyHarm = entry.getKey() == EventType.CASUALTIES && counts.size() > 1;
            int weight = merelyHarm ? entry.getValue() / 2 : entry.getValue();
            if (weight > most) {
                most = weight;
                best = entry.getKey();
            }
        }
        return best;
    }
}
