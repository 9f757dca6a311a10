package org.variorum.core.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.ActorKind;

/**
 * Who held which post, and when: {@code officials.tsv}, whose posts {@code posts.tsv} names. A post is held at a state or
 * body; some, such as a spokesman's, several people hold at once, and no role phrase tells them apart.
 */
public final class Offices {

    private final PhraseTrie<List<Post>> posts;
    private final Map<String, List<Office>> byPost;
    private final Map<String, List<Office>> byPerson;
    private final Map<String, String> states;

    private Offices(PhraseTrie<List<Post>> posts, List<Office> offices) {
        this.posts = posts;
        this.byPost = grouped(offices, true);
        this.byPerson = grouped(offices, false);
        this.states = offices.stream()
                .map(Office::body)
                .filter(body -> body.kind() == ActorKind.STATE)
                .collect(Collectors.toUnmodifiableMap(Entries.Actor::state, Entries.Actor::id, (a, b) -> a));
    }

    /**
     * A post as such.
     *
     * @param name the words for it
     * @param unique does one person hold it at a time?
     */
    public record Post(String id, String name, boolean unique) {}

    /** Somebody's time in a post at a state or body. */
    public record Office(String id, Entries.Actor person, Post post, Entries.Actor body, Term term) {

        /** The post with its state or body: "defence minister (Freedonia)". */
        public String title() {
            return post.name() + " (" + body.name() + ")";
        }
    }

    static Offices of(Table postTable, Table officials, Map<String, Entries.Actor> actors) {
        Map<String, Post> byId = new LinkedHashMap<>();
        Map<String, List<Post>> byForm = new LinkedHashMap<>();
        for (Table.Row row : postTable.rows()) {
            Post post = new Post(
                    row.cell("id"), row.cell("name"), row.cell("unique").equals("yes"));
            byId.put(post.id(), post);
            row.list("forms")
                    .forEach(form ->
                            byForm.computeIfAbsent(form, f -> new ArrayList<>()).add(post));
        }
        List<Office> offices = officials.rows().stream()
                .map(row -> new Office(
                        row.cell("id"),
                        Lexicon.named(row, "person", actors),
                        Lexicon.named(row, "post", byId),
                        Lexicon.named(row, "body", actors),
                        Term.of(row.cell("from"), row.cell("to"))))
                .toList();
        return new Offices(Lexicon.grouped(byForm), offices);
    }

    private static Map<String, List<Office>> grouped(List<Office> offices, boolean byPost) {
        return offices.stream()
                .collect(Collectors.groupingBy(office -> byPost
                        ? key(office.post().id(), office.body().id())
                        : office.person().id()));
    }

    private static String key(String post, String body) {
        return post + " " + body;
    }

    /** The posts by the words for them. */
    public PhraseTrie<List<Post>> posts() {
        return posts;
    }

    /** The state of this alpha-2 code, if the table has a post of it. */
    public Optional<String> state(String country) {
        return Optional.ofNullable(states.get(country));
    }

    /** Does the table have this post at this body, whoever holds it? */
    public boolean knows(Post post, String body) {
        return byPost.containsKey(key(post.id(), body));
    }

    /**
     * Who held the post on {@code day}: absent where nobody surely did, where somebody else may have, and for posts that
     * several hold.
     */
    public Optional<Office> holder(Post post, String body, LocalDate day) {
        List<Office> possible = byPost.getOrDefault(key(post.id(), body), List.of()).stream()
                .filter(office -> office.term().mayCover(day))
                .toList();
        return Optional.of(possible)
                .filter(offices -> post.unique() && offices.size() == 1)
                .map(offices -> offices.get(0))
                .filter(office -> office.term().covers(day));
    }

    /** The posts that a person surely held on {@code day}, in the table's order. */
    public List<Office> heldBy(Entries.Actor person, LocalDate day) {
        return byPerson.getOrDefault(person.id(), List.of()).stream()
                .filter(office -> office.term().covers(day))
                .toList();
    }
}
