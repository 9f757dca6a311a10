package org.variorum.core.reconcile.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Claim;
import org.variorum.model.EventType;
import org.variorum.model.WeaponRef;

/** What kinds of deed a claim tells of, by its type, its weapons and, where these leave it open, its words. */
final class DeedReader {

    private final PhraseTrie<Deed> words = new PhraseTrie<>();

    DeedReader() {
        for (Table.Row row : Table.load("deed-words").rows()) {
            Deed deed = Deed.valueOf(row.cell("deed"));
            for (String form : row.list("forms")) {
                words.add(form, deed);
            }
        }
    }

    Set<Deed> of(Claim claim) {
        EnumSet<Deed> deeds = EnumSet.noneOf(Deed.class);
        Deed named = ofSubtype(claim.subtype());
        EventType type = claim.about() == null ? claim.eventType() : claim.about();
        if (named != null) {
            deeds.add(named);
        } else if (ofType(type) != null) {
            deeds.add(ofType(type));
        } else {
            deeds.addAll(told(claim));
        }
        if (deeds.contains(Deed.AIR) || deeds.contains(Deed.MISSILE)) {
            addMeans(claim, deeds);
        }
        if (deeds.isEmpty()) {
            deeds.add(fallback(type));
        }
        return Collections.unmodifiableSet(deeds);
    }

    private void addMeans(Claim claim, EnumSet<Deed> deeds) {
        boolean stored =
                claim.weapon().stream().anyMatch(weapon -> claim.quote().contains(weapon.text()))
                        && !find(claim.quote()).contains(Deed.CHEMICAL);
        for (WeaponRef weapon : claim.weapon()) {
            find(weapon.name()).stream()
                    .filter(deed -> deed == Deed.MISSILE || deed == Deed.AIR || (deed == Deed.CHEMICAL && !stored))
                    .forEach(deeds::add);
        }
    }

    private Set<Deed> told(Claim claim) {
        EnumSet<Deed> deeds = EnumSet.noneOf(Deed.class);
        claim.weapon().forEach(weapon -> deeds.addAll(find(weapon.name())));
        deeds.addAll(find(claim.quote()));
        if (claim.eventType() == EventType.CASUALTIES) {
            deeds.removeAll(EnumSet.of(Deed.DEPLOYMENT, Deed.DEAL, Deed.AID, Deed.MOVEMENT));
        }
        return deeds;
    }

    /** The deeds of its words; a gas depot is a thing and no use of gas, as the table's row of what tells no deed has it. */
    private List<Deed> find(String text) {
        List<Deed> found = new ArrayList<>();
        words.find(Words.of(text), text).stream()
                .map(PhraseTrie.Hit::value)
                .filter(deed -> deed != Deed.OTHER)
                .forEach(found::add);
        return found;
    }

    private static Deed fallback(EventType type) {
        return switch (type) {
            case CASUALTIES -> Deed.HARM;
            case STATEMENT, ACCUSATION, DENIAL -> Deed.TALK;
            default -> Deed.OTHER;
        };
    }

    private static @Nullable Deed ofType(EventType type) {
        return switch (type) {
            case AIRSTRIKE -> Deed.AIR;
            case MISSILE_LAUNCH -> Deed.MISSILE;
            case GROUND_OPERATION -> Deed.GROUND;
            case DEPLOYMENT -> Deed.DEPLOYMENT;
            case AGREEMENT -> Deed.DEAL;
            default -> null;
        };
    }

    private static @Nullable Deed ofSubtype(@Nullable String subtype) {
        if (subtype == null) {
            return null;
        }
        return switch (subtype.toLowerCase(Locale.ROOT).replace(' ', '_')) {
            case "chemical", "chemical_attack" -> Deed.CHEMICAL;
            case "shelling", "rocket_fire" -> Deed.SHELLING;
            case "ied", "mine", "suicide_attack", "bombing" -> Deed.BLAST;
            case "shootdown", "interception" -> Deed.SHOOTDOWN;
            case "siege", "capture", "recapture" -> Deed.GROUND;
            case "execution" -> Deed.EXECUTION;
            case "evacuation", "displacement" -> Deed.MOVEMENT;
            case "ceasefire" -> Deed.DEAL;
            case "aid" -> Deed.AID;
            case "base_use" -> Deed.DEPLOYMENT;
            default -> null;
        };
    }
}
