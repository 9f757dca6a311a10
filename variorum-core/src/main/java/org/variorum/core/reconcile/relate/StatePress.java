package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Camps;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.account.Account;
import org.variorum.model.ActorKind;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;

/**
 * A state speaks through its officials and through the agencies and channels that it owns. Whether one of these had it from
 * another cannot be told from the text, so they are no two origins.
 */
final class StatePress {

    /** Ids of agencies and channels. */
    private static final Set<String> PRESS = WordLists.words("state-press");

    private static final Set<SpeakerRole> OFFICE = Set.of(SpeakerRole.OFFICIAL, SpeakerRole.MILITARY);

    private StatePress() {}

    /** May both be the word of one state? */
    static boolean isOneState(Account a, Account b) {
        Optional<String> state = stateOf(a);
        return state.isPresent() && state.equals(stateOf(b));
    }

    /** The id of the state whose word it is: its own, that of its press, or what an office without a state told its press. */
    private static Optional<String> stateOf(Account account) {
        Optional<String> own = Camps.of(account.voice().institution())
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .map(actor -> actor.id());
        if (own.isPresent()) {
            return own;
        }
        boolean press = PRESS.contains(account.voice().root());
        List<Speaker> chain = account.claim().attribution();
        Speaker last = chain.get(chain.size() - 1);
        boolean office = last.id() == null && OFFICE.contains(last.role());
        return press
                ? Camps.stateOf(account.voice().root())
                : office
                        ? chain.stream()
                                .map(Speaker::id)
                                .filter(Objects::nonNull)
                                .filter(PRESS::contains)
                                .findFirst()
                                .flatMap(Camps::stateOf)
                        : Optional.empty();
    }
}
