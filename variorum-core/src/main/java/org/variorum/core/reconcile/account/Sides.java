package org.variorum.core.reconcile.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Camps;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Participant;

/** Who belongs to whom: an arm of service to its state, a spokesman to his group. */
final class Sides implements Affiliations {

    private final Lexicon lexicon;
    private final Map<String, Entries.Actor> byId;

    Sides(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.byId = Table.load("actors").rows().stream()
                .map(row -> row.cell("id"))
                .distinct()
                .map(Camps::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Entries.Actor::id, actor -> actor, (a, b) -> a));
    }

    /** The actors of a claim's field. */
    Parties of(List<Participant> participants) {
        SortedSet<String> ids = new TreeSet<>();
        SortedSet<String> camps = new TreeSet<>();
        SortedSet<String> words = new TreeSet<>();
        for (Participant participant : participants) {
            if (participant.id() == null) {
                words.addAll(Stems.contentOf(participant.name()));
                named(participant.name()).ifPresent(actor -> camps.add(camp(actor)));
            } else {
                ids.add(participant.id());
                camps.add(camp(participant.id()));
            }
        }
        String shown = participants.stream().map(Participant::name).collect(Collectors.joining("; "));
        return new Parties(ids, camps, words, shown);
    }

    @Override
    public String camp(String id) {
        Entries.Actor actor = byId.get(id);
        return actor == null ? id : camp(actor);
    }

    private static String camp(Entries.Actor actor) {
        return actor.state().isEmpty()
                ? actor.id()
                : Camps.of(actor.state()).map(Entries.Actor::id).orElse(actor.id());
    }

    /** The lexicon's actor of this id. */
    Optional<Entries.Actor> actor(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The first actor whose name or adjective stands in these words: "US officials", "a Kremlin spokesman". */
    Optional<Entries.Actor> named(String words) {
        List<PhraseTrie.Hit<Entries.Actor>> hits = lexicon.actors().find(Words.of(words), words);
        return hits.stream().map(PhraseTrie.Hit::value).findFirst();
    }

    /** The state whose capital bears this name: "Moscow" as a speaker. */
    Optional<String> capital(String name) {
        String key = Words.keyOf(name);
        return lexicon.capitals().values().stream()
                .filter(place -> Words.keyOf(place.name()).equals(key))
                .map(Entries.Place::country)
                .sorted()
                .findFirst()
                .flatMap(Camps::of)
                .map(Entries.Actor::id);
    }
}
