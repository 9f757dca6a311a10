package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.variorum.core.lexicon.Words;

/** Reads short names that the text itself introduces: "Freedonia Relief Trust (FRT)", and FRT from there on. */
final class Acronyms {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    private Acronyms() {}

    /** The short names of {@code bodies} in the text; those found become part of {@code owned}. */
    static List<Mention<ActorValue>> find(
            String text, Words words, List<Mention<ActorValue>> bodies, SpanSet owned, Trail trail) {
        Map<String, Mention<ActorValue>> byAcronym = new LinkedHashMap<>();
        for (Mention<ActorValue> body : bodies) {
            String acronym = bracketedBehind(text, body.span().end());
            if (acronym.length() >= SHORTEST && abbreviates(acronym, body.span().of(text))) {
                byAcronym.putIfAbsent(acronym, body);
            }
        }
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (Words.Word word : byAcronym.isEmpty() ? List.<Words.Word>of() : words.list()) {
            Mention<ActorValue> body = byAcronym.get(word.span().of(text));
            if (body != null && body.span().end() < word.span().start() && !owned.overlaps(word.span())) {
                owned.add(word.span());
                trail.decided(MentionRule.BODY_ACRONYM, word.span());
                found.add(new Mention<>(word.span(), body.value(), MentionRule.BODY_ACRONYM.id()));
            }
        }
        return found;
    }

    /** What stands in brackets right behind {@code end}; empty where nothing does that is short enough. */
    private static String bracketedBehind(String text, int end) {
        int first = end + 2;
        String reach =
                text.startsWith(" (", end) ? text.substring(first, Math.min(text.length(), first + LONGEST + 1)) : "";
        return reach.substring(0, Math.max(0, reach.indexOf(')')));
    }

    /** Capitals all, in the order of the name's letters, beginning with its first. */
    private static boolean abbreviates(String acronym, String name) {
        if (!acronym.equals(acronym.toUpperCase(Locale.ROOT))
                || !acronym.chars().allMatch(Character::isLetter)) {
            return false;
        }
        String capitals = name.chars()
                .filter(Character::isUpperCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        int at = 0;
        for (int i = 0; i < capitals.length() && at < acronym.length(); i++) {
            if (capitals.charAt(i) == acronym.charAt(at)) {
                at++;
            }
        }
        return at == acronym.length() && capitals.charAt(0) == acronym.charAt(0);
    }
}
