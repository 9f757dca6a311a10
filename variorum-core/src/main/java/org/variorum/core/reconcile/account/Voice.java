package org.variorum.core.reconcile.account;

import org.variorum.model.SpeakerRole;

/**
 * On whose word a claim rests.
 *
 * @param root key of who said it first, as far as the chain goes
 * @param institution key of the state, group or body that the first speaker speaks for; officials of one state are one
 * @param name of the first speaker
 * @param outlet key of who published it
 * @param unnamed is it a source without a name: "a military source"?
 * @param own does the outlet say it in its own voice, with nobody behind it?
 */
public record Voice(
        String root, String institution, String name, String outlet, boolean own, boolean unnamed, SpeakerRole role) {

    /** Does somebody named stand behind it? */
    public boolean known() {
        return !own && !institution.isEmpty();
    }

    /** Does one institution, known by name or office, stand behind both? */
    public boolean isOneWith(Voice other) {
        return known() && institution.equals(other.institution);
    }

    /** Do two institutions that are both known stand behind them? */
    public boolean rivals(Voice other) {
        return known() && other.known() && !institution.equals(other.institution);
    }

    /** May both be one speaker, or the outlet itself beside the one whom it quotes? A headline leaves the speaker out. */
    public boolean mayBe(Voice other) {
        return (unnamed && other.unnamed) || own || other.own || institution.equals(other.institution);
    }
}
