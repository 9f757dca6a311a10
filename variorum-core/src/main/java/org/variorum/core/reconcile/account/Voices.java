package org.variorum.core.reconcile.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Claim;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;

/** On whose word claims rest, with every speaker laid to the institution that he speaks for. */
final class Voices {

    /** Those who speak for themselves and for no state, even where they name one. */
    private static final Set<SpeakerRole> OWN_MINDS = Set.of(
            SpeakerRole.OUTLET, SpeakerRole.AGENCY, SpeakerRole.MEDIA, SpeakerRole.MONITOR, SpeakerRole.DOCUMENT);

    private final Sides sides;
    private final PhraseTrie<SpeakerRole> unnamed;

    Voices(Sides sides, PhraseTrie<SpeakerRole> unnamed) {
        this.sides = sides;
        this.unnamed = unnamed;
    }

    Voice of(Claim claim) {
        List<Speaker> chain = claim.attribution();
        String outlet = chain.isEmpty() ? "" : outlet(chain.get(0), claim.doc());
        if (chain.size() <= 1) {
            String name = chain.isEmpty() || chain.get(0).name() == null
                    ? "an unnamed outlet"
                    : chain.get(0).name();
            return new Voice(outlet, "", name, outlet, true, false, SpeakerRole.OUTLET);
        }
        Speaker last = chain.get(chain.size() - 1);
        String name = last.name() == null ? "somebody unnamed" : last.name();
        boolean unnamed = last.id() == null && isUnnamed(last, name);
        Speaker before = chain.get(chain.size() - 2);
        String heard = before.id() != null ? before.id() : outlet;
        String institution = institution(last, name, unnamed ? heard : "");
        String root = last.id() != null ? last.id() : Words.keyOf(name);
        return new Voice(root, institution, name, outlet, false, unnamed, last.role());
    }

    private static String outlet(Speaker speaker, String doc) {
        if (speaker.id() != null) {
            return speaker.id();
        }
        return speaker.name() == null ? "doc:" + doc : "name:" + Words.keyOf(speaker.name());
    }

    /** An unnamed source counts for the state or body that its words name, else only beside the one who heard it. */
    private String institution(Speaker last, String name, String heard) {
        if (last.id() != null) {
            return sides.actor(last.id())
                    .filter(actor -> !OWN_MINDS.contains(actor.role()) || actor.role() == SpeakerRole.MONITOR)
                    .map(actor -> sides.camp(actor.id()))
                    .orElse(last.id());
        }
        Optional<String> state = sides.capital(name);
        if (state.isEmpty() && !OWN_MINDS.contains(last.role())) {
            state = sides.named(name).map(actor -> sides.camp(actor.id()));
        }
        if (state.isPresent()) {
            return state.get();
        }
        String key = Words.keyOf(name);
        return heard.isEmpty() ? key : key + " of " + heard;
    }

    private boolean isUnnamed(Speaker last, String name) {
        return last.role() == SpeakerRole.ANONYMOUS
                || last.role() == SpeakerRole.WITNESS
                || !unnamed.find(Words.of(name), name).isEmpty();
    }
}
