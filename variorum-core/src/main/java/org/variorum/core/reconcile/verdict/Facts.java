package org.variorum.core.reconcile.verdict;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.Harm;
import org.variorum.model.Link;
import org.variorum.model.SystemKind;
import org.variorum.model.TargetType;

/**
 * What the rules of status and grade look at.
 *
 * @param strike does anybody report an attack with bombs, missiles, rockets, shells, mines or gas?
 * @param reported does anybody report the event as happened?
 * @param rivals do accounts of two origins exclude each other on who did it?
 * @param rivalClaims do two belligerents exclude each other by each saying that it did it?
 * @param denied does anybody deny that it happened or that he did it, against an account of the event?
 * @param declared does a belligerent say that it did it?
 * @param others origins that are no belligerents and report it
 * @param incident is it one event, no total, campaign, background or plan?
 * @param harmReported does anybody report civilians hurt by it?
 * @param harmAccepted does a belligerent say that its own deed hurt those civilians?
 * @param othersOnHarm origins that are no belligerents and report the civilians hurt
 */
record Facts(
        boolean strike,
        boolean reported,
        boolean rivals,
        boolean rivalClaims,
        boolean denied,
        boolean declared,
        int others,
        boolean incident,
        boolean harmReported,
        boolean harmAccepted,
        int othersOnHarm) {

    private static final Set<EventType> STRIKES = Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH);
    private static final Set<String> STRIKING =
            Set.of("shelling", "ied", "suicide_attack", "chemical", "mine", "drone");
    private static final Set<SystemKind> FROM_AFAR =
            Set.of(SystemKind.AIRCRAFT, SystemKind.MISSILE, SystemKind.BOMB, SystemKind.GUN);
    private static final Set<String> CIVILIANS = Set.of("civilian", "child", "woman");
    private static final Set<String> ACCOUNTED = Set.of("incident", "aggregate", "campaign");

    private static final String INCIDENT = "incident";
    private static final String ACTOR = "actor";

    static Facts of(EventAccounts accounts) {
        boolean counted = ACCOUNTED.contains(accounts.kind().toLowerCase(Locale.ROOT));
        List<Claim> reports = counted ? accounts.reporting().toList() : List.of();
        Set<String> leading = accounts.leadingSides();
        List<Claim> own = reports.stream()
                .filter(claim -> accounts.inOwnVoice(claim, leading))
                .toList();
        List<Claim> harm = reports.stream().filter(Facts::hurtsCivilians).toList();
        return new Facts(
                reports.stream().anyMatch(Facts::isStrike),
                !reports.isEmpty(),
                accounts.links().stream().anyMatch(Facts::excludesOnActor),
                areRivalClaims(accounts, own),
                accounts.links().stream().anyMatch(Facts::denies),
                own.stream().anyMatch(Facts::tellsStrike),
                others(accounts, reports),
                accounts.kind().equals(INCIDENT),
                !harm.isEmpty(),
                own.stream().anyMatch(Facts::hurtsCivilians),
                others(accounts, harm));
    }

    private static int others(EventAccounts accounts, List<Claim> claims) {
        return (int) claims.stream()
                .flatMap(claim -> accounts.origin(claim).stream())
                .filter(origin -> !accounts.isBelligerent(origin))
                .distinct()
                .count();
    }

    private static boolean excludesOnActor(Link link) {
        boolean ofTwo = !Boolean.FALSE.equals(link.independent());
        return link.relation().equals("contradicts") && ACTOR.equals(link.field()) && ofTwo;
    }

    private static boolean areRivalClaims(EventAccounts accounts, List<Claim> own) {
        Set<String> ids = own.stream().map(Claim::id).collect(Collectors.toSet());
        return accounts.links().stream()
                .filter(Facts::excludesOnActor)
                .anyMatch(link -> ids.contains(link.a()) && link.b() != null && ids.contains(link.b()));
    }

    private static boolean denies(Link link) {
        boolean happened = link.field() == null || link.field().equals("happened");
        boolean denied = link.relation().equals("denies") && (happened || ACTOR.equals(link.field()));
        boolean opposed = link.relation().equals("contradicts") && happened;
        return link.b() != null && (denied || opposed);
    }

    private static boolean isStrike(Claim claim) {
        EventType type = claim.about() == null ? claim.eventType() : claim.about();
        String subtype = claim.subtype() == null ? "" : claim.subtype();
        boolean fromAfar =
                claim.weapon().stream().anyMatch(weapon -> weapon.kind() != null && FROM_AFAR.contains(weapon.kind()));
        return STRIKES.contains(type) || STRIKING.contains(subtype) || (type == EventType.CASUALTIES && fromAfar);
    }

    /** A strike, its dead, or a claim of responsibility, but not the ground war beside it. */
    private static boolean tellsStrike(Claim claim) {
        boolean responsibility = EventAccounts.claimsResponsibility(claim);
        return isStrike(claim) || claim.eventType() == EventType.CASUALTIES || responsibility;
    }

    private static boolean hurtsCivilians(Claim claim) {
        boolean told = claim.harm().stream()
                .filter(harm -> CIVILIANS.contains(harm.who()))
                .anyMatch(harm -> bounds(harm).anyMatch(Facts::some));
        boolean meant = claim.eventType() == EventType.CASUALTIES && claim.targetType() == TargetType.CIVILIAN;
        boolean nobody = claim.harm().stream().flatMap(Facts::bounds).anyMatch(bounds -> !some(bounds));
        return told || (meant && !nobody);
    }

    private static Stream<Harm.Bounds> bounds(Harm harm) {
        return Stream.of(harm.killed(), harm.injured()).flatMap(Stream::ofNullable);
    }

    /** More than none, also where the words give no number. */
    private static boolean some(Harm.Bounds bounds) {
        return bounds.max() == null || bounds.max() > 0;
    }
}
