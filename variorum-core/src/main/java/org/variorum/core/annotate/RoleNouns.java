package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;

/**
 * Reads "the army" as the army named before it, where the document has named one army only. Where it has named several, or
 * none, the words stay open. "The army" of a country at war is the state's, also where a rebel "Free Army" alone was named.
 */
final class RoleNouns {

    static final String RULE = "actor.role-noun";

    private static final Set<String> NOUNS = WordLists.words("body-nouns");

    private RoleNouns() {}

    /** The bare nouns that {@code named} explains and nobody owns. */
    static List<Mention<ActorValue>> find(String text, Words words, List<Mention<ActorValue>> named) {
        List<Mention<ActorValue>> inOrder = new ArrayList<>(named);
        inOrder.sort(Comparator.comparing(Mention::span));
        SpanSet owned = SpanSet.of(inOrder);
        Map<String, ActorValue> byNoun = new LinkedHashMap<>();
        Set<String> several = new HashSet<>();
        List<Mention<ActorValue>> found = new ArrayList<>();
        int next = 0;
        for (int i = 1; i < words.list().size(); i++) {
            Words.Word word = words.list().get(i);
            while (next < inOrder.size()
                    && inOrder.get(next).span().end() <= word.span().start()) {
                remember(text, inOrder.get(next), byNoun, several);
                next++;
            }
            ActorValue value = byNoun.get(word.key());
            boolean bare = words.list().get(i - 1).key().equals("the") && !owned.overlaps(word.span());
            if (value != null && bare && !several.contains(word.key())) {
                found.add(new Mention<>(word.span(), value, RULE));
            }
        }
        return found;
    }

    private static void remember(
            String text, Mention<ActorValue> mention, Map<String, ActorValue> byNoun, Set<String> several) {
        List<Words.Word> own = Words.of(mention.span().of(text)).list();
        String noun = own.isEmpty() ? "" : own.get(own.size() - 1).key();
        boolean armed = mention.value().kind() == ActorKind.ARMED_GROUP;
        if (mention.value().entry().isEmpty() || armed || !NOUNS.contains(noun)) {
            return;
        }
        ActorValue before = byNoun.putIfAbsent(noun, mention.value());
        if (before != null && !id(before).equals(id(mention.value()))) {
            several.add(noun);
        }
    }

    private static String id(ActorValue value) {
        return value.entry().map(Entries.Actor::id).orElse("");
    }
}
