package org.variorum.core.annotate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.Term;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Reads the words around a post: whose post it is ("the Russian ...", "Moscow's ...", "... of Syria"), whether a name stands
 * beside it, and whether it stands for whoever holds it now.
 */
record RolePhrases(
        Lexicon lexicon,
        String text,
        List<Mention<ActorValue>> actors,
        List<Mention<Resolved>> places,
        List<Mention<TimeValue>> times,
        List<Sentence> sentences) {

    /** Words before a post that is not held now, or that make somebody its holder: "former", "became". */
    private static final Set<String> PAST = WordLists.words("past-post-words");

    private static final Set<String> MAKING = WordLists.words("post-making-words");

    /** "An aide to the president" is somebody else. */
    private static final Set<String> STAFF = WordLists.words("person-nouns");

    private static final Set<String> TIES = Set.of("for", "of", "to");
    private static final Set<String> BEHIND = Set.of("elect", "designate");
    private static final List<String> OF = List.of(" of the ", " of ");
    private static final Set<String> POSSESSIVES = Set.of("'s ", "’s ");
    private static final List<String> THEN = List.of(" at the time", " of the time", " of the day");

    /** Where no sentences are known, a date this far off is no more the phrase's. */
    private static final int LONGEST_SENTENCE = 400;

    private static final String BREAKS = ".!?;:\n\r\"“”()";

    /**
     * A post with whose it is.
     *
     * @param span from the owner to the end of the post, or from the post to the end of the owner
     * @param body id of the state or body
     */
    record Phrase(TextSpan span, String body, boolean possessive) {}

    /** The post at {@code post} with its owner, if {@code knows} the owner's id. */
    Optional<Phrase> around(TextSpan post, Predicate<String> knows) {
        return before(post, knows).or(() -> behind(post, knows));
    }

    private Optional<Phrase> before(TextSpan post, Predicate<String> knows) {
        int end = post.start() - 1;
        if (end <= 0 || text.charAt(end) != ' ') {
            return Optional.empty();
        }
        boolean possessive = post.start() >= 3 && POSSESSIVES.contains(text.substring(post.start() - 3, post.start()));
        int ends = possessive ? post.start() - 3 : end;
        return actorEndingAt(ends)
                .or(() -> possessive ? capitalEndingAt(ends) : Optional.empty())
                .filter(owner -> knows.test(owner.body()))
                .map(owner -> new Phrase(owner.span().union(post), owner.body(), possessive));
    }

    private record Owner(TextSpan span, String body) {}

    private Optional<Owner> actorEndingAt(int end) {
        return Annotated.touching(actors, new TextSpan(end - 1, end)).stream()
                .filter(m -> m.span().end() == end)
                .flatMap(m -> m.value().entry().stream().map(entry -> new Owner(m.span(), entry.id())))
                .findFirst();
    }

    private Optional<Owner> capitalEndingAt(int end) {
        return Annotated.touching(places, new TextSpan(end - 1, end)).stream()
                .filter(m -> m.span().end() == end)
                .flatMap(m -> m
                        .value()
                        .place()
                        .filter(place -> place.feature().equals("PPLC"))
                        .flatMap(place -> lexicon.offices().state(place.country()))
                        .map(state -> new Owner(m.span(), state))
                        .stream())
                .findFirst();
    }

    private Optional<Phrase> behind(TextSpan post, Predicate<String> knows) {
        for (String of : OF) {
            int start = post.end() + of.length();
            if (text.startsWith(of, post.end()) && start < text.length()) {
                return Annotated.touching(actors, new TextSpan(start, start + 1)).stream()
                        .filter(m -> m.span().start() == start)
                        .flatMap(m -> m
                                .value()
                                .entry()
                                .filter(entry -> knows.test(entry.id()))
                                .map(entry -> new Phrase(post.union(m.span()), entry.id(), false))
                                .stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The person of the lexicon who is named right behind the phrase or, before a comma, ahead of it. */
    Optional<Entries.Actor> personBeside(Phrase phrase) {
        return nameBehind(phrase)
                .or(() -> nameAhead(phrase))
                .flatMap(m -> m.value().entry());
    }

    private Optional<Mention<ActorValue>> nameBehind(Phrase phrase) {
        int start = pastComma(phrase.span().end());
        return start >= text.length() ? Optional.empty() : personAt(new TextSpan(start, start + 1));
    }

    private Optional<Mention<ActorValue>> nameAhead(Phrase phrase) {
        int comma = commaAhead(phrase);
        return comma <= 0 ? Optional.empty() : personAt(new TextSpan(comma - 1, comma));
    }

    private Optional<Mention<ActorValue>> personAt(TextSpan at) {
        return Annotated.touching(actors, at).stream()
                .filter(m -> m.value().kind() == ActorKind.PERSON)
                .findFirst();
    }

    /** Does a name stand beside the phrase? A capitalised word that nothing else explains may be one. */
    boolean isNamed(Phrase phrase) {
        int end = phrase.span().end();
        int next = pastComma(end);
        if (next > end && next < text.length() && isNameAt(next, next == end + 1)) {
            return true;
        }
        int comma = commaAhead(phrase);
        if (comma <= 0) {
            return false;
        }
        int start = comma;
        while (start > 0 && Words.isWordUnit(text, start - 1)) {
            start--;
        }
        return start < comma && isNameAt(start, false);
    }

    private boolean isNameAt(int at, boolean close) {
        TextSpan span = new TextSpan(at, at + 1);
        boolean person = personAt(span).isPresent();
        boolean other = !Annotated.touching(actors, span).isEmpty()
                || !Annotated.touching(places, span).isEmpty()
                || !Annotated.touching(times, span).isEmpty();
        return person || (Character.isUpperCase(text.charAt(at)) && (close || !other));
    }

    /** Where the next word begins behind one space or a comma and a space; the same place where neither stands. */
    private int pastComma(int end) {
        if (text.startsWith(", ", end) || text.startsWith(" (", end)) {
            return end + 2;
        }
        return text.startsWith(" ", end) ? end + 1 : end;
    }

    /** Where the comma before the phrase and its article stands; 0 if none does. */
    private int commaAhead(Phrase phrase) {
        int start = phrase.span().start();
        if (text.regionMatches(true, start - 4, "the ", 0, 4)) {
            start -= 4;
        }
        return start >= 2 && text.startsWith(", ", start - 2) ? start - 2 : 0;
    }

    /** Is the post said to have been held before? */
    boolean isOfThePast(Phrase phrase) {
        return PAST.contains(wordBefore(phrase.span().start()));
    }

    /**
     * Does the phrase speak of whoever holds the post? It needs an article or an owner's possessive, or must open its
     * sentence, and neither may make somebody the holder nor be part of the words for somebody else.
     */
    boolean standsForItsHolder(Phrase phrase) {
        int start = phrase.span().start();
        int end = phrase.span().end();
        boolean cut = text.startsWith("'s", end)
                || text.startsWith("’s", end)
                || THEN.stream().anyMatch(then -> text.startsWith(then, end))
                || BEHIND.contains(wordBehind(end));
        String before = wordBefore(start);
        boolean article = before.equals("the");
        if (cut || !(article || phrase.possessive() || opens(start))) {
            return false;
        }
        int head = article ? start - 4 : start;
        String ahead = wordBefore(head);
        return opens(head) || !(PAST.contains(ahead) || MAKING.contains(ahead) || isStaff(ahead, head));
    }

    /** "A spokesman for the president": the noun before the word that ties it to the post. */
    private boolean isStaff(String tie, int head) {
        return TIES.contains(tie) && STAFF.contains(singular(wordBefore(head - tie.length() - 1)));
    }

    private static String singular(String noun) {
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }

    private boolean opens(int start) {
        int i = start - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || BREAKS.indexOf(text.charAt(i)) >= 0;
    }

    /** The word that ends one space before {@code start}; empty if none does. */
    private String wordBefore(int start) {
        int end = start - 1;
        int from = end;
        while (from > 0 && Words.isWordUnit(text, from - 1)) {
            from--;
        }
        return from < end && text.charAt(end) == ' ' ? text.substring(from, end).toLowerCase(Locale.ROOT) : "";
    }

    private String wordBehind(int end) {
        int to = Math.min(text.length(), end + 1);
        int from = to;
        while (to < text.length() && Words.isWordUnit(text, to)) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Could the post be held throughout its sentence's dates? */
    boolean fits(Phrase phrase, Term term) {
        TextSpan around = sentence(phrase.span());
        return Annotated.inside(times, around).stream()
                .map(Mention::value)
                .allMatch(time -> time.earliest()
                        .map(from -> term.mayTouch(from, last(time, from)))
                        .orElse(true));
    }

    private static LocalDate last(TimeValue time, LocalDate earliest) {
        return time.latest().filter(day -> !day.isBefore(earliest)).orElse(earliest);
    }

    /** The sentence that holds the phrase, without a parse what stands near it in its line. */
    private TextSpan sentence(TextSpan phrase) {
        return Sentence.holding(sentences, phrase).map(Sentence::span).orElseGet(() -> line(phrase));
    }

    private TextSpan line(TextSpan phrase) {
        int start = phrase.start();
        while (start > 0 && phrase.start() - start < LONGEST_SENTENCE && text.charAt(start - 1) != '\n') {
            start--;
        }
        int end = phrase.end();
        while (end < text.length() && end - phrase.end() < LONGEST_SENTENCE && text.charAt(end) != '\n') {
            end++;
        }
        return new TextSpan(start, end);
    }
}
