package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.model.TextSpan;
import org.variorum.model.WeaponRef;

/** Reads with what. */
final class WeaponReader {

    private static final Set<String> WEAPON_NOUNS = WordLists.words("weapon-nouns");

    private final ClaimWords words;

    WeaponReader(ClaimWords words) {
        this.words = words;
    }

    /** Named systems in the claim's own clause, and the plain nouns for what was fired or dropped. */
    List<WeaponRef> weapons() {
        List<WeaponRef> found = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (TextSpan part : words.raw().scope()) {
            for (Mention<Entries.WeaponSystem> mention :
                    Annotated.inside(words.annotated().systems(), part)) {
                if (seen.add(mention.value().name())) {
                    words.cites().add("weapon", mention.span(), mention.by());
                    Entries.WeaponSystem system = mention.value();
                    found.add(new WeaponRef(
                            system.id().isEmpty() ? null : system.id(),
                            system.name(),
                            system.kind(),
                            mention.span().of(words.text()),
                            words.cites().start(mention.span()),
                            words.cites().end(mention.span())));
                }
            }
        }
        if (found.isEmpty()) {
            weaponNoun().ifPresent(found::add);
        }
        return found;
    }

    private Optional<WeaponRef> weaponNoun() {
        List<TextSpan> phrases = new ArrayList<>(words.raw().phrases(Role.PATIENT));
        phrases.addAll(words.raw().phrases(Role.AGENT));
        phrases.addAll(words.raw().phrases(Role.MEANS));
        for (TextSpan phrase : phrases) {
            for (int i : words.sentence().within(phrase)) {
                if (WEAPON_NOUNS.contains(words.sentence().token(i).lemma())) {
                    TextSpan named =
                            i > 0 && words.sentence().token(i - 1).relation().equals("compound")
                                    ? words.sentence()
                                            .token(i - 1)
                                            .span()
                                            .union(words.sentence().token(i).span())
                                    : words.sentence().token(i).span();
                    words.cites().add("weapon", named, "weapon.noun");
                    return Optional.of(new WeaponRef(
                            null,
                            named.of(words.text()),
                            null,
                            named.of(words.text()),
                            words.cites().start(named),
                            words.cites().end(named)));
                }
            }
        }
        return Optional.empty();
    }
}
