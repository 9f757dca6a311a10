package org.variorum.core.reconcile.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Link;

/** Accounts of one event for tests: every speaker is an origin and, as an id, its own side. */
final class Told {

    private final List<Claim> claims = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, Boolean> belligerents = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();
    private String kind = "incident";

    static Told of(Said... said) {
        Told told = new Told();
        Arrays.stream(said).map(Said::claim).forEach(told::add);
        return told;
    }

    /**
     * Accounts parted by semicolons, as the rules write them: "army! denies: army; monitor: army hurt". A denial answers every
     * account of that actor; accounts of two actors exclude each other.
     */
    static Told of(String accounts) {
        Told told = new Told();
        for (String account : accounts.split(";", -1)) {
            told.add(account.strip());
        }
        return told;
    }

    private void add(String account) {
        String speaker = account.substring(0, account.indexOf(':')).strip();
        String deed = account.substring(account.indexOf(':') + 1).strip();
        boolean denies = speaker.endsWith("denies");
        String name = speaker.replace("denies", "").replace("!", "").strip();
        String who = deed.replace("hurt", "").strip();
        Said said = Said.by(name, "c" + claims.size());
        if (!who.equals("nobody")) {
            said.did(who);
        }
        if (deed.endsWith("hurt")) {
            said.killed("civilian", 3, 3);
        }
        Claim claim = (denies ? said.denies() : said).claim();
        claims.stream().filter(other -> opposes(claim, other)).forEach(other -> link(claim, other));
        add(claim);
        if (speaker.contains("!")) {
            belligerent(name);
        }
    }

    private static boolean opposes(Claim one, Claim other) {
        boolean named = !one.actor().isEmpty() && !other.actor().isEmpty();
        boolean same = one.actor().equals(other.actor());
        return named && (denies(one) == denies(other) ? !same && !denies(one) : same);
    }

    private static boolean denies(Claim claim) {
        return claim.eventType() == EventType.DENIAL;
    }

    private void link(Claim one, Claim other) {
        if (denies(one) || denies(other)) {
            link(denies(one) ? one.id() : other.id(), denies(one) ? other.id() : one.id(), "denies", "happened");
        } else {
            boolean apart = !one.attribution().equals(other.attribution());
            link(one.id(), other.id(), "contradicts", "actor", "POSITIVE", apart);
        }
    }

    private void add(Claim claim) {
        int last = claim.attribution().size() - 1;
        String speaker = String.valueOf(claim.attribution().get(last).name());
        claims.add(claim);
        origins.put(claim.id(), speaker);
        sides.put(speaker, speaker);
        claim.actor().forEach(actor -> sides.putIfAbsent(actor.name(), actor.name()));
    }

    Told link(String a, @Nullable String b, String relation, String field) {
        return link(a, b, relation, field, "POSITIVE", null);
    }

    Told link(
            String a,
            @Nullable String b,
            String relation,
            String field,
            String judgement,
            @Nullable Boolean independent) {
        String id = a + b + relation + field;
        links.add(new Link(id, a, b, relation, field, judgement, independent, "for the test", 1.0, null));
        return this;
    }

    Told belligerent(String origin) {
        belligerents.put(origin, true);
        return this;
    }

    /** A claim whose words stand in the other's text too. */
    Told copies(String claim, String original) {
        origins.put(claim, String.valueOf(origins.get(original)));
        return this;
    }

    Told unknown(String claim) {
        origins.remove(claim);
        return this;
    }

    Told side(String id, String side) {
        sides.put(id, side);
        return this;
    }

    Told kind(String which) {
        kind = which;
        return this;
    }

    EventAccounts accounts() {
        return new EventAccounts(kind, claims, links, origins, belligerents, sides);
    }

    EventAccounts backwards() {
        List<Claim> turned = new ArrayList<>(claims);
        List<Link> turnedLinks = new ArrayList<>(links);
        Collections.reverse(turned);
        Collections.reverse(turnedLinks);
        return new EventAccounts(kind, turned, turnedLinks, origins, belligerents, sides);
    }

    Verdict verdict() {
        return Verdict.of(accounts());
    }
}
