package org.variorum.core.reconcile;

import java.util.List;
import java.util.Map;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;

/** Lays the accounts of each event side by side. Pure: the order of the input changes nothing. */
public final class Reconciler {

    private final Lexicon lexicon;

    /** The tables say which actors, systems and places belong together. */
    public Reconciler(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Events, links and checks of all {@code claims}.
     *
     * @param documents by id, those that are known; without its text a document shares no passages and is not checked
     */
    public Reconciliation reconcile(List<Claim> claims, Map<String, Annotations> documents) {
        return new Reconciliation(List.of(), List.of(), List.of());
    }

    /** The tables that this stage reads. */
    Lexicon lexicon() {
        return lexicon;
    }
}
