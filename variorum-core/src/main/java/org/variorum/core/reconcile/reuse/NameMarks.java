package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.ActorMention;
import org.variorum.model.Annotations;
import org.variorum.model.PlaceMention;
import org.variorum.model.Span;
import org.variorum.model.SystemMention;

/**
 * Names that do not run through the text: two halves that name nothing in common, one person introduced twice or spelt in
 * two ways, a second dateline, a state's long name put in without its article.
 */
final class NameMarks {

    /** Sentences, and different names, on either side of a break. */
    private static final int SIDE = 3;

    /** Share of the names of the side with fewer that the other side may name too: a wide word such as a continent's. */
    private static final double SHARED = 0.1;

    /** A given name of so many letters that differs by one is a slip and no other name. */
    private static final int LONG_NAME = 5;

    private static final Pattern DATELINE = Pattern.compile(
            "\\A\\p{Lu}{3,20}(?:[ ,]{1,2}[\\p{Lu}][\\p{L}.]{1,14}){0,3}(?: \\([^()]{2,30}\\))? ?[-–—] ");

    private static final Pattern BARE_STATE = Pattern.compile("(?<before>\\p{Ll}{2,20}) (?<state>"
            + String.join("|", new TreeSet<>(WordLists.words("states-with-article"))) + ")(?! \\p{Lu})");

    private static final Set<String> ARTICLES = Set.of("the", "this", "that", "our", "new", "old", "former");

    private NameMarks() {}

    static List<SpliceMark> of(BodyText body) {
        return Stream.of(broken(body), introducedTwice(body), spelling(body), dateline(body), bareState(body))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first sentence before which nothing is named that is named behind it. */
    private static Optional<SpliceMark> broken(BodyText body) {
        List<Set<String>> names = namesBySentence(body);
        for (int k = SIDE; k <= names.size() - SIDE; k++) {
            Set<String> before = union(names.subList(0, k));
            Set<String> behind = union(names.subList(k, names.size()));
            int least = Math.min(before.size(), behind.size());
            before.retainAll(behind);
            if (least >= SIDE && before.size() <= SHARED * least) {
                Span first = body.sentences().get(k);
                return Optional.of(new SpliceMark(
                        "break",
                        1,
                        "next to nothing that is named before sentence " + (k + 1) + " is named behind it",
                        List.of(first)));
            }
        }
        return Optional.empty();
    }

    private static Set<String> union(List<Set<String>> names) {
        Set<String> all = new HashSet<>();
        names.forEach(all::addAll);
        return all;
    }

    private static List<Set<String>> namesBySentence(BodyText body) {
        Annotations document = body.document();
        List<Set<String>> names = new ArrayList<>();
        for (Span sentence : body.sentences()) {
            Set<String> found = new TreeSet<>();
            for (ActorMention actor : document.actors()) {
                if (isIn(actor.start(), sentence) && isNamed(actor)) {
                    found.add(Words.keyOf(actor.name()));
                }
            }
            for (PlaceMention place : document.places()) {
                if (isIn(place.start(), sentence)) {
                    found.add(Words.keyOf(place.name()));
                    Optional.ofNullable(place.country()).ifPresent(found::add);
                }
            }
            for (SystemMention system : document.systems()) {
                if (isIn(system.start(), sentence)) {
                    found.add(Words.keyOf(system.name()));
                }
            }
            names.add(found);
        }
        return names;
    }

    /** Whoever has a name of its own. */
    private static boolean isNamed(ActorMention actor) {
        return actor.kind() != ActorKind.LABEL && actor.kind() != ActorKind.CIVILIAN;
    }

    private static boolean isIn(int at, Span sentence) {
        return sentence.start() <= at && at < sentence.end();
    }

    /** "Colonel Aksoy Demir, a spokesman" where he has been introduced with his post before. */
    private static Optional<SpliceMark> introducedTwice(BodyText body) {
        Map<String, List<Span>> introduced = new TreeMap<>();
        for (ActorMention actor : body.document().actors()) {
            boolean full = actor.kind() == ActorKind.PERSON
                    && actor.id() == null
                    && actor.post() != null
                    && Words.of(actor.text()).list().size() > 1;
            boolean behindLead = !body.sentences().isEmpty()
                    && actor.start() >= body.sentences().get(0).end();
            if (full && behindLead && body.holds(actor.start()) && !body.isQuoted(actor.start())) {
                introduced
                        .computeIfAbsent(actor.name(), name -> new ArrayList<>())
                        .add(new Span(actor.start(), actor.end()));
            }
        }
        return introduced.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .findFirst()
                .map(entry ->
                        new SpliceMark("introduction", 1, entry.getKey() + " is introduced twice", entry.getValue()));
    }

    /** One surname with two given names that differ by a letter. */
    private static Optional<SpliceMark> spelling(BodyText body) {
        Set<String> surnames = new TreeSet<>();
        body.document().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .forEach(actor -> surnames.add(lastWord(actor.text())));
        String text = body.document().text();
        List<Words.Word> words = Words.of(text).list();
        Map<String, Map<String, Span>> given = new TreeMap<>();
        for (int i = 1; i < words.size(); i++) {
            Words.Word before = words.get(i - 1);
            boolean named = surnames.contains(words.get(i).key())
                    && before.key().length() >= LONG_NAME
                    && Character.isUpperCase(text.codePointAt(before.span().start()));
            if (named) {
                int start = text.codePointCount(0, before.span().start());
                Span span = new Span(start, start + before.key().length());
                given.computeIfAbsent(words.get(i).key(), surname -> new TreeMap<>())
                        .putIfAbsent(before.key(), span);
            }
        }
        return given.values().stream().flatMap(names -> slip(names).stream()).findFirst();
    }

    private static Optional<SpliceMark> slip(Map<String, Span> given) {
        for (Map.Entry<String, Span> first : given.entrySet()) {
            for (Map.Entry<String, Span> second : given.entrySet()) {
                boolean ordered = first.getKey().compareTo(second.getKey()) < 0;
                if (ordered && differsByOne(first.getKey(), second.getKey())) {
                    String why = "one given name is spelt \"" + first.getKey() + "\" and \"" + second.getKey() + "\"";
                    return Optional.of(
                            new SpliceMark("spelling", 1, why, List.of(first.getValue(), second.getValue())));
                }
            }
        }
        return Optional.empty();
    }

    /** Is one letter put in, left out or exchanged? */
    private static boolean differsByOne(String first, String second) {
        int start = 0;
        int least = Math.min(first.length(), second.length());
        while (start < least && first.charAt(start) == second.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && first.charAt(first.length() - 1 - end) == second.charAt(second.length() - 1 - end)) {
            end++;
        }
        return Math.max(first.length(), second.length()) - start - end == 1;
    }

    private static String lastWord(String name) {
        List<Words.Word> words = Words.of(name).list();
        return words.isEmpty() ? "" : words.get(words.size() - 1).key();
    }

    /** A dateline opens the report; one in the midst of it opens another. */
    private static Optional<SpliceMark> dateline(BodyText body) {
        for (int i = SIDE; i < body.sentences().size(); i++) {
            Span sentence = body.sentences().get(i);
            Matcher dateline = DATELINE.matcher(body.text(sentence));
            if (dateline.find()) {
                Span span = new Span(sentence.start(), sentence.start() + dateline.end());
                String why = "a dateline (\"" + body.text(span).strip() + "\") stands in the midst of it";
                return Optional.of(new SpliceMark("dateline", 2, why, List.of(span)));
            }
        }
        return Optional.empty();
    }

    /** "Ankara warned Russian Federation": a long name that a program put in the place of a short one. */
    private static Optional<SpliceMark> bareState(BodyText body) {
        for (Span sentence : body.sentences()) {
            String text = body.text(sentence);
            Matcher state = BARE_STATE.matcher(text);
            while (state.find()) {
                if (!ARTICLES.contains(state.group("before").toLowerCase(Locale.ROOT))) {
                    int start = sentence.start() + text.codePointCount(0, state.start());
                    Span span = new Span(start, start + state.group().length());
                    String why = "\"" + state.group() + "\" lacks its article, as names do that a program puts in";
                    return Optional.of(new SpliceMark("article", 1, why, List.of(span)));
                }
            }
        }
        return Optional.empty();
    }
}
