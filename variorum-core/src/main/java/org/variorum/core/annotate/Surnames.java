package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.TextSpan;

/** Joins the mentions of one person: a person named in full is known by the last word alone later on. */
final class Surnames {

    private static final Set<String> PARTICLES = WordLists.words("name-particles");
    private static final Set<String> OPENERS = WordLists.words("name-openers");
    private static final Set<String> LOCATIVES = WordLists.words("locatives");
    private static final int SHORTEST = 3;

    private final ListedNames listed;
    private final TextWords words;
    private final Titles titles;
    private final Trail trail;

    Surnames(ListedNames listed, TextWords words, Titles titles, Trail trail) {
        this.listed = listed;
        this.words = words;
        this.titles = titles;
        this.trail = trail;
    }

    /** A name that ends in an earlier full name's last word, and is that word alone or the same name, is that person. */
    List<Mention<ActorValue>> joined(List<Mention<ActorValue>> named) {
        Map<String, ActorValue> byLastWord = new LinkedHashMap<>();
        Map<String, ActorValue> byName = new LinkedHashMap<>();
        for (Mention<ActorValue> mention : named) {
            byName.merge(Words.folded(mention.value().name()), mention.value(), (a, b) -> a.withPost(b.post()));
        }
        List<Mention<ActorValue>> joined = new ArrayList<>();
        for (Mention<ActorValue> mention : named) {
            ActorValue full = byName.getOrDefault(Words.folded(mention.value().name()), mention.value());
            List<Words.Word> own = Words.of(mention.value().name()).list();
            String last = own.isEmpty() ? "" : own.get(own.size() - 1).key();
            ActorValue value = own.size() > 1 ? full : byLastWord.getOrDefault(last, full);
            byLastWord.putIfAbsent(last, value);
            trail.holds(!value.equals(mention.value()), MentionRule.PERSON_SAME, mention.span());
            joined.add(new Mention<>(mention.span(), value, mention.by()));
        }
        return joined;
    }

    /** Later mentions of a full name's last word that the tagger overlooked, outside of what is {@code owned}. */
    List<Mention<ActorValue>> later(List<Mention<ActorValue>> persons, SpanSet owned) {
        Map<String, Surname> surnames = surnames(persons);
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Surname surname = surnames.get(words.key(i));
            TextSpan word = words.span(i);
            if (surname == null || surname.person().span().end() > word.start()) {
                continue;
            }
            if (words.isCapital(i) && !owned.overlaps(word) && !isAnother(i, surname)) {
                trail.decided(MentionRule.PERSON_SURNAME, word);
                found.add(new Mention<>(word, surname.person().value(), MentionRule.PERSON_SURNAME.id()));
            }
        }
        return found;
    }

    /** Does something tell that this word means no person here? */
    private boolean isAnother(int i, Surname surname) {
        TextSpan word = words.span(i);
        boolean behindLocative = i > 0 && LOCATIVES.contains(words.key(i - 1));
        return trail.holds(surname.otherName(), MentionRule.NO_SURNAME_OTHER_NAME, word)
                || trail.holds(!standsAlone(i), MentionRule.NO_SURNAME_LONGER_NAME, word)
                || trail.holds(behindLocative, MentionRule.NO_SURNAME_LOCATIVE, word);
    }

    /** The first person of each surname, by its folded word. */
    private Map<String, Surname> surnames(List<Mention<ActorValue>> persons) {
        Map<String, Surname> surnames = new LinkedHashMap<>();
        for (Mention<ActorValue> person : persons) {
            List<Words.Word> own = Words.of(person.value().name()).list();
            String last = own.isEmpty() ? "" : own.get(own.size() - 1).key();
            if (own.size() > 1 && last.length() >= SHORTEST && !OPENERS.contains(last)) {
                String name = person.span().of(words.text());
                String written = name.substring(Math.max(0, name.length() - last.length()));
                boolean otherName = listed.isAnothers(last) || listed.isPlaceOrLabel(written);
                surnames.merge(last, new Surname(person, otherName), Surname::or);
            }
        }
        return surnames;
    }

    /** No capitalised word stands beside it, but for a title before it and whatever begins the sentence. */
    private boolean standsAlone(int i) {
        boolean before = i > 0
                && words.isTiedInAName(i - 1)
                && words.isCapital(i - 1)
                && !OPENERS.contains(words.key(i - 1))
                && titles.endingAt(words.span(i - 1).end()).isEmpty()
                && !PARTICLES.contains(words.key(i - 1));
        boolean after = i + 1 < words.size() && words.isTiedInAName(i) && words.isCapital(i + 1);
        return !before && !after;
    }

    /**
     * The last word of a full name.
     *
     * @param otherName do the tables list the word under some other name too?
     */
    private record Surname(Mention<ActorValue> person, boolean otherName) {

        /** The first one that is no other name. */
        Surname or(Surname next) {
            return otherName && !next.otherName ? next : this;
        }
    }
}
