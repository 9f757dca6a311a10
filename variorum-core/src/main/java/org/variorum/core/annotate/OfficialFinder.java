package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Offices.Office;
import org.variorum.core.lexicon.Offices.Post;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Reads "the Russian defence minister" as who held that post on the document's day, and gives known officials the post that
 * they held on it. Nothing is read without a day, for a post that two may have held, where a name stands beside the words or
 * the document names somebody else for the post, or where a date in the sentence lies outside the holder's term.
 */
final class OfficialFinder {

    static final String RULE = "official.";

    private final Lexicon lexicon;
    private final String text;
    private final Words words;
    private final LocalDate day;
    private final RolePhrases phrases;

    private OfficialFinder(Lexicon lexicon, String text, Words words, LocalDate day, RolePhrases phrases) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        this.day = day;
        this.phrases = phrases;
    }

    /** {@code actors} with the officials whom role phrases mean and the posts of those who are named, in order. */
    static List<Mention<ActorValue>> read(
            Lexicon lexicon, String text, Words words, Optional<LocalDate> day, RolePhrases phrases) {
        return day.map(known -> new OfficialFinder(lexicon, text, words, known, phrases).read())
                .orElse(phrases.actors());
    }

    private List<Mention<ActorValue>> read() {
        List<Mention<ActorValue>> found = roles();
        SpanSet taken = SpanSet.of(found);
        List<Mention<ActorValue>> all = new ArrayList<>(found);
        for (Mention<ActorValue> actor : phrases.actors()) {
            if (!taken.overlaps(actor.span())) {
                all.add(posted(actor));
            }
        }
        all.sort(Comparator.comparing(Mention::span));
        return all;
    }

    /** A person of the table whose post the text does not tell gets the one held on the document's day. */
    private Mention<ActorValue> posted(Mention<ActorValue> actor) {
        if (actor.value().kind() != ActorKind.PERSON || actor.value().entry().isEmpty()) {
            return actor;
        }
        List<Office> held = lexicon.offices().heldBy(actor.value().entry().get(), day);
        Optional<String> post = Optional.of(held.stream().map(Office::title).collect(Collectors.joining(", ")))
                .filter(titles -> !titles.isEmpty());
        return new Mention<>(actor.span(), actor.value().withPost(post), actor.by());
    }

    /** A role phrase, the office that it may mean, and whoever is named beside it. */
    private record Role(TextSpan span, Office office, boolean bare) {}

    private List<Mention<ActorValue>> roles() {
        List<Role> roles = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (PhraseTrie.Hit<List<Post>> hit : lexicon.offices().posts().find(words, text)) {
            for (Post post : hit.value()) {
                phrases.around(hit.span(), body -> lexicon.offices().knows(post, body))
                        .ifPresent(phrase -> read(post, phrase, roles, named));
            }
        }
        return roles.stream()
                .filter(Role::bare)
                .filter(role -> !named.contains(key(role.office())))
                .map(role -> new Mention<>(
                        role.span(),
                        ActorValue.known(role.office().person())
                                .withPost(Optional.of(role.span().of(text))),
                        RULE + role.office().id()))
                .toList();
    }

    private void read(Post post, RolePhrases.Phrase phrase, List<Role> roles, Set<String> named) {
        Optional<Office> holder = lexicon.offices().holder(post, phrase.body(), day);
        if (holder.isEmpty()) {
            return;
        }
        Optional<Entries.Actor> beside = phrases.personBeside(phrase);
        boolean nameBeside = phrases.isNamed(phrase);
        boolean same = beside.filter(
                        person -> person.id().equals(holder.get().person().id()))
                .isPresent();
        if (nameBeside && !same && !phrases.isOfThePast(phrase)) {
            named.add(key(holder.get()));
        }
        boolean bare = !nameBeside
                && phrases.standsForItsHolder(phrase)
                && phrases.fits(phrase, holder.get().term());
        roles.add(new Role(phrase.span(), holder.get(), bare));
    }

    private static String key(Office office) {
        return office.post().id() + " " + office.body().id();
    }
}
