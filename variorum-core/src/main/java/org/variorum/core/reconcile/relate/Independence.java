package org.variorum.core.reconcile.relate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Voice;
import org.variorum.core.reconcile.compare.Features;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.ZoneKind;

/**
 * Do two accounts rest on one origin? One institution on one event is one origin, however many of its people speak and however
 * many outlets print them.
 */
public final class Independence {

    /** Headline, standfirst and first sentence end before this code point. */
    private static final int LEAD = 350;

    private static final Set<SpeakerRole> HEARSAY = Set.of(SpeakerRole.MEDIA, SpeakerRole.DOCUMENT);

    private Independence() {}

    /** As {@link #of(Account, Account)}; an outlet that does not say whom it has it from, beside one whose text it prints. */
    public static @Nullable Boolean of(Account a, Account b, Texts texts) {
        Boolean independent = of(a, b);
        if (a.besides(b) || !texts.share(a, b)) {
            return independent;
        }
        boolean oneRoot = a.voice().root().equals(b.voice().root());
        boolean borrowed =
                (independent == null) && (a.voice().own() || b.voice().own());
        return (oneRoot || borrowed) ? Boolean.FALSE : independent;
    }

    /**
     * True where two who are known and different stand behind them, false where it is one, absent where an outlet does not say
     * whom it has it from.
     */
    public static @Nullable Boolean of(Account a, Account b) {
        Voice one = a.voice();
        Voice other = b.voice();
        if (one.own() || other.own()) {
            return isOneText(a, b) ? Boolean.FALSE : null;
        }
        if (a.besides(b) && one.root().equals(other.root())) {
            return Boolean.FALSE;
        }
        if (a.besides(b) && (isHearsay(a) || isHearsay(b))) {
            return null;
        }
        if (one.institution().equals(other.institution())) {
            return isOtherOccasion(a, b) ? null : Boolean.FALSE;
        }
        return ofTwo(a, b);
    }

    /** Of two bodies, neither of which the outlet speaks for. */
    private static @Nullable Boolean ofTwo(Account a, Account b) {
        if (cites(a, b) || cites(b, a)) {
            return Boolean.FALSE;
        }
        return StatePress.isOneState(a, b) ? null : Boolean.TRUE;
    }

    /** "Reports", "local media": whoever it is may be the very source that the same article names further on. */
    private static boolean isHearsay(Account account) {
        List<Speaker> chain = account.claim().attribution();
        Speaker first = chain.get(chain.size() - 1);
        return first.id() == null && HEARSAY.contains(first.role());
    }

    /** Two people of one institution who speak of other days speak of no one event on which they could be one origin. */
    private static boolean isOtherOccasion(Account a, Account b) {
        return !a.besides(b) && !a.voice().root().equals(b.voice().root()) && Features.score("days", a, b) <= -1;
    }

    /** Where an outlet speaks in its own voice: is it the same outlet twice, or an article beside its own lead? */
    private static boolean isOneText(Account a, Account b) {
        boolean both = a.voice().own() && b.voice().own();
        return both ? a.voice().outlet().equals(b.voice().outlet()) : (a.besides(b) && (leads(a) || leads(b)));
    }

    /** A headline or a lead in the outlet's own voice tells what its article has from others. */
    static boolean leads(Account account) {
        return account.voice().own() && isLead(account);
    }

    /** Does it stand in the headline, the standfirst or the first sentence? */
    public static boolean isLead(Account account) {
        return account.claim().zone() == ZoneKind.HEADLINE || account.claim().start() < LEAD;
    }

    /** Does one stand in the chain through which the other has it? */
    private static boolean cites(Account a, Account b) {
        Set<String> chain = a.claim().attribution().stream()
                .skip(1)
                .map(speaker -> Optional.ofNullable(speaker.id()).orElse(""))
                .collect(Collectors.toSet());
        return chain.contains(b.voice().root());
    }

    private static String names(String one, String other) {
        return one.equals(other) ? one : one + " and " + other;
    }

    /** Why, in half a sentence. */
    public static String words(Account a, Account b, @Nullable Boolean independent) {
        if (independent == null) {
            return "";
        }
        if (independent) {
            return "; " + a.voice().name() + " and " + b.voice().name() + " each on their own word";
        }
        boolean own = a.voice().own() || b.voice().own();
        if (own && !a.besides(b) && !a.voice().outlet().equals(b.voice().outlet())) {
            return "; one text in two outlets";
        }
        return own
                ? "; one outlet's text"
                : "; one origin: " + names(a.voice().name(), b.voice().name());
    }
}
