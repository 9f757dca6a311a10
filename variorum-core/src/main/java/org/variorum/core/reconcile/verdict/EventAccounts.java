package org.variorum.core.reconcile.verdict;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Link;
import org.variorum.model.Modality;
import org.variorum.model.Participant;
import org.variorum.model.Polarity;
import org.variorum.model.Realis;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.ZoneKind;

/**
 * The accounts of one event, with what is known of who stands behind them.
 *
 * @param kind incident, aggregate, campaign, background or plan
 * @param members its claims, in any order
 * @param links links of which at least one side is among the members
 * @param origins by claim id, a key of the institution that stands behind the claim; copies have the key of what they copy;
 *     no entry where it is unknown, or where the claim only repeats a standing paragraph; see {@link OwnWord} for
 *     those that are left out or are one
 * @param belligerents by key of an origin, is it a party to the fighting? No entry means no
 * @param sides by id of an actor or speaker, or by key of an origin, the state or camp it belongs to
 */
public record EventAccounts(
        String kind,
        List<Claim> members,
        List<Link> links,
        Map<String, String> origins,
        Map<String, Boolean> belligerents,
        Map<String, String> sides) {

    private static final String POSITIVE = "POSITIVE";
    private static final Set<SpeakerRole> OF_A_BODY =
            Set.of(SpeakerRole.OFFICIAL, SpeakerRole.MILITARY, SpeakerRole.PERSON, SpeakerRole.PARTY);
    private static final Set<Realis> HAPPENED = Set.of(Realis.DONE, Realis.ONGOING);
    private static final Set<EventType> TALK = Set.of(EventType.STATEMENT, EventType.AGREEMENT);
    private static final String RESPONSIBILITY = "claim_of_responsibility";

    public EventAccounts {
        members = members.stream().sorted(Comparator.comparing(Claim::id)).toList();
        Set<String> ids = new HashSet<>(members.stream().map(Claim::id).toList());
        links = links.stream()
                .filter(link -> link.judgement().equals(POSITIVE))
                .filter(link -> ids.contains(link.a()) && (link.b() == null || ids.contains(link.b())))
                .sorted(Comparator.comparing(Link::id))
                .toList();
        origins = Collections.unmodifiableMap(OwnWord.origins(members, origins));
        belligerents = Collections.unmodifiableMap(new TreeMap<>(belligerents));
        sides = Collections.unmodifiableMap(new TreeMap<>(sides));
    }

    /** The members that say it is so: no denials, nothing negated. */
    Stream<Claim> affirming() {
        return members.stream()
                .filter(claim -> claim.eventType() != EventType.DENIAL)
                .filter(claim -> claim.modality() != Modality.DENIED)
                .filter(claim -> claim.polarity() == Polarity.AFFIRMED);
    }

    /** The members that report it as happened or going on; mere talk of it reports nothing, a claim of responsibility does. */
    Stream<Claim> reporting() {
        return affirming()
                .filter(claim -> HAPPENED.contains(claim.realis()))
                .filter(claim -> !TALK.contains(claim.eventType()) || claimsResponsibility(claim));
    }

    /** Who stands behind a claim, if that is known. A caption stands behind nothing. */
    Optional<String> origin(Claim claim) {
        return claim.zone() == ZoneKind.CAPTION ? Optional.empty() : Optional.ofNullable(origins.get(claim.id()));
    }

    /** Is the claim the word of a party to the fighting? */
    boolean isBelligerent(Claim claim) {
        return origin(claim).map(this::isBelligerent).orElse(false);
    }

    /** Is this origin a party to the fighting? */
    boolean isBelligerent(String origin) {
        return belligerents.getOrDefault(origin, false);
    }

    /**
     * Does a belligerent say here that the deed is its own? Its side must be that of an actor whom the words name, and among
     * the {@link #leadingSides}: one stray account does not turn a deed into a declared one.
     */
    boolean inOwnVoice(Claim claim, Set<String> leading) {
        if (!isBelligerent(claim) || claim.eventType() == EventType.ACCUSATION) {
            return false;
        }
        if (claimsResponsibility(claim)) {
            return true;
        }
        Optional<String> side = side(claim);
        return side.isPresent() && named(claim).contains(side.get()) && leading.contains(side.get());
    }

    /** The sides that as many accounts as any name as the doer. */
    Set<String> leadingSides() {
        Map<String, Integer> counts = new TreeMap<>();
        reporting().forEach(claim -> sidesOf(claim).forEach(one -> counts.merge(one, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Set<String> sidesOf(Claim claim) {
        return sides(claim, actor -> true);
    }

    /** The sides of the actors whom the claim's own words name. */
    private Set<String> named(Claim claim) {
        return sides(claim, actor -> !Boolean.FALSE.equals(actor.stated()));
    }

    private Set<String> sides(Claim claim, Predicate<Participant> which) {
        return claim.actor().stream()
                .filter(which)
                .flatMap(actor -> Stream.ofNullable(actor.id()))
                .flatMap(id -> Stream.ofNullable(sides.get(id)))
                .collect(Collectors.toSet());
    }

    static boolean claimsResponsibility(Claim claim) {
        return RESPONSIBILITY.equals(claim.subtype());
    }

    /** Of who speaks; who speaks for a body without a name ("a spokesman") is of the side of the body before him in the chain. */
    private Optional<String> side(Claim claim) {
        Optional<String> ofOrigin = origin(claim).map(sides::get);
        if (ofOrigin.isPresent()) {
            return ofOrigin;
        }
        List<Speaker> chain = claim.attribution();
        for (int i = chain.size() - 1; i >= 0; i--) {
            Speaker speaker = chain.get(i);
            if (speaker.id() != null || !OF_A_BODY.contains(speaker.role())) {
                return Optional.ofNullable(speaker.id()).map(sides::get);
            }
        }
        return Optional.empty();
    }
}
