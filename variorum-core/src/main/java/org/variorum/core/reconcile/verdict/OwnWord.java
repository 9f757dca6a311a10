package org.variorum.core.reconcile.verdict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Claim;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;

/**
 * The origins that are shown to be apart. What an outlet or agency tells in its own voice of an event that it elsewhere has
 * from somebody may be his word as well, and has no origin; speakers without a name in one document may be one, and have one
 * key, the least.
 */
final class OwnWord {

    private static final Set<SpeakerRole> MEDIA = Set.of(SpeakerRole.OUTLET, SpeakerRole.AGENCY, SpeakerRole.MEDIA);
    private static final Set<SpeakerRole> UNNAMED =
            Set.of(SpeakerRole.ANONYMOUS, SpeakerRole.MEDIA, SpeakerRole.WITNESS, SpeakerRole.DOCUMENT);

    private OwnWord() {}

    static Map<String, String> origins(List<Claim> members, Map<String, String> origins) {
        Set<String> relaying = members.stream()
                .map(Claim::attribution)
                .flatMap(chain -> chain.stream().limit(Math.max(0, chain.size() - 1)))
                .flatMap(OwnWord::key)
                .collect(Collectors.toSet());
        Map<String, String> one = joined(members, origins);
        Map<String, String> own = new TreeMap<>();
        origins.forEach((claim, origin) -> own.put(claim, least(origin, one)));
        members.stream().filter(claim -> relays(claim, relaying)).forEach(claim -> own.remove(claim.id()));
        return own;
    }

    private static boolean relays(Claim claim, Set<String> relaying) {
        return last(claim)
                .filter(speaker -> MEDIA.contains(speaker.role()))
                .map(speaker -> key(speaker).anyMatch(relaying::contains))
                .orElse(false);
    }

    /** By key of an origin another that is the same and less: those of unnamed speakers in one document. */
    private static Map<String, String> joined(List<Claim> members, Map<String, String> origins) {
        Map<String, String> one = new TreeMap<>();
        Map<String, String> ofDocument = new TreeMap<>();
        for (Claim claim : members) {
            String origin = origins.get(claim.id());
            boolean unnamed = last(claim)
                    .filter(speaker -> speaker.id() == null && UNNAMED.contains(speaker.role()))
                    .isPresent();
            if (origin == null || !unnamed) {
                continue;
            }
            String before = least(ofDocument.getOrDefault(claim.doc(), origin), one);
            String now = least(origin, one);
            String less = before.compareTo(now) < 0 ? before : now;
            String more = less.equals(before) ? now : before;
            if (!less.equals(more)) {
                one.put(more, less);
            }
            ofDocument.put(claim.doc(), less);
        }
        return one;
    }

    private static String least(String origin, Map<String, String> one) {
        String least = origin;
        while (one.containsKey(least)) {
            least = one.get(least);
        }
        return least;
    }

    private static Optional<Speaker> last(Claim claim) {
        List<Speaker> chain = claim.attribution();
        return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    }

    private static Stream<String> key(Speaker speaker) {
        return speaker.id() != null
                ? Stream.of(speaker.id())
                : Stream.ofNullable(speaker.name()).map(Values::folded);
    }
}
