package org.variorum.core.reconcile.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.NameSheet;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;

/** Who the bare names in chains of attribution are. */
final class SpeakerNames {

    /** What a name has in brackets behind it: a short form or a country. */
    private static final Pattern IN_BRACKETS = Pattern.compile(" \\([^()]{1,40}\\)$");

    /** The initial of a middle name. */
    private static final Pattern INITIAL = Pattern.compile(" \\p{Lu}\\. ");

    private final Lexicon lexicon;
    private final NameSheet sheet;

    SpeakerNames(Lexicon lexicon, NameSheet sheet) {
        this.lexicon = lexicon;
        this.sheet = sheet;
    }

    /** A name as it stands, and without brackets and initials. */
    static Set<String> readings(@Nullable String name) {
        Set<String> readings = new LinkedHashSet<>();
        if (name != null) {
            readings.add(name);
            String bare = IN_BRACKETS.matcher(name).replaceFirst("");
            readings.add(bare);
            readings.add(INITIAL.matcher(bare).replaceAll(" "));
        }
        return readings;
    }

    /** A chain, the outlet first, with the tables' ids and names. */
    List<Speaker> resolved(List<Speaker> chain) {
        return IntStream.range(0, chain.size())
                .mapToObj(i -> resolved(chain.get(i), i == 0))
                .toList();
    }

    private Speaker resolved(Speaker speaker, boolean first) {
        if (speaker.id() != null || speaker.name() == null) {
            return speaker;
        }
        for (String name : readings(speaker.name())) {
            Optional<Speaker> known = first
                    ? outlet(speaker, name, SpeakerRole.OUTLET).or(() -> actor(speaker, name, true))
                    : actor(speaker, name, false).or(() -> outlet(speaker, name, SpeakerRole.MEDIA));
            if (known.isPresent()) {
                return known.get();
            }
        }
        return first ? speaker : capital(speaker).orElseGet(() -> unnamed(speaker));
    }

    private Optional<Speaker> outlet(Speaker speaker, String name, SpeakerRole role) {
        return lexicon.outlets().find(Words.of(name), name).stream()
                .filter(hit -> isWhole(hit, name))
                .map(PhraseTrie.Hit::value)
                .findFirst()
                .map(found -> called(speaker, found.id(), found.name(), role(speaker, role)));
    }

    private Optional<Speaker> actor(Speaker speaker, String name, boolean first) {
        return sheet.actor(name)
                .flatMap(ActorValue::entry)
                .map(found -> called(
                        speaker, found.id(), found.name(), first ? SpeakerRole.OUTLET : role(speaker, found.role())));
    }

    /** A capital that speaks is its state: "Moscow said". */
    private Optional<Speaker> capital(Speaker speaker) {
        String name = Objects.requireNonNull(speaker.name());
        List<Entries.Place> named = lexicon.places().find(Words.of(name), name).stream()
                .filter(hit -> isWhole(hit, name))
                .flatMap(hit -> hit.value().stream())
                .filter(place -> place.feature().equals("PPLC"))
                .toList();
        return named.size() == 1
                ? Optional.ofNullable(lexicon.countries().get(named.get(0).country()))
                        .flatMap(country -> state(country.name()))
                        .map(state -> called(speaker, state.id(), state.name(), role(speaker, state.role())))
                : Optional.empty();
    }

    private Optional<Entries.Actor> state(String country) {
        return lexicon.actors().find(Words.of(country), country).stream()
                .filter(hit -> isWhole(hit, country))
                .map(PhraseTrie.Hit::value)
                .filter(actor -> actor.kind() == ActorKind.STATE)
                .findFirst();
    }

    /** "A military source" has a role and no name of its own. */
    private Speaker unnamed(Speaker speaker) {
        String name = Objects.requireNonNull(speaker.name());
        Optional<SpeakerRole> role = lexicon.unnamedSpeakers().find(Words.of(name), name).stream()
                .map(PhraseTrie.Hit::value)
                .findFirst();
        return role.map(known -> called(speaker, "", name, role(speaker, known)))
                .orElse(speaker);
    }

    private static boolean isWhole(PhraseTrie.Hit<?> hit, String name) {
        return Words.keyOf(hit.span().of(name)).equals(Words.keyOf(name));
    }

    /** The tables know better than "person". */
    private static SpeakerRole role(Speaker speaker, SpeakerRole known) {
        return speaker.role() == SpeakerRole.PERSON || speaker.role() == SpeakerRole.ANONYMOUS ? known : speaker.role();
    }

    private static Speaker called(Speaker speaker, String id, String name, SpeakerRole role) {
        return new Speaker(
                name,
                id.isEmpty() ? null : id,
                role,
                speaker.cue(),
                speaker.stance(),
                speaker.text(),
                speaker.start(),
                speaker.end());
    }
}
