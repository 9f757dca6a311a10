package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.model.ActorKind;
import org.variorum.model.ActorMention;
import org.variorum.model.Span;

/**
 * Words that lean on a sentence which is not there: "He also ordered" behind a sentence without a person, and speakers
 * called by a surname that nobody has been introduced by, or only later. Of 310 honest articles one in thirty has one of
 * these, hardly any has two.
 */
final class BrokenReferences {

    private static final Set<String> HE_OR_SHE = Set.of("he", "she");

    /** Pronouns and the like that keep a person in mind from one sentence to the next. */
    private static final Set<String> KEEPING =
            Set.of("he", "him", "his", "she", "her", "hers", "who", "whom", "i", "me", "my", "we", "our");

    /** Words by which a sentence is more than a heading or a line of a list. */
    private static final int SENTENCE = 5;

    /** Units between a surname and the name before it, a particle among them. */
    private static final int FAR = 6;

    private static final Set<String> PARTICLES = WordLists.words("name-particles");

    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> MEN = WordLists.words("male-words");
    private static final Set<String> WOMEN = WordLists.words("female-words");

    /** Words behind a name that say who it is. */
    private static final Set<String> INTRODUCING = Set.of("a", "an", "the", "who", "whose", "from", "of");

    /** Kinds of speech words that a speaker stands before. */
    private static final Set<String> KINDS = Set.of("verb", "attitude");

    private static final Set<String> SPEECH = Stream.concat(
                    Stream.of("said", "told"),
                    Table.load("speech-verbs").rows().stream()
                            .filter(row -> KINDS.contains(row.cell("kind")))
                            .map(row -> Stems.of(row.cell("lemma"))))
            .collect(Collectors.toUnmodifiableSet());

    private BrokenReferences() {}

    static List<SpliceMark> of(BodyText body) {
        return Stream.of(pronoun(body), surname(body)).flatMap(Optional::stream).toList();
    }

    private static Optional<SpliceMark> pronoun(BodyText body) {
        List<Span> found = new ArrayList<>();
        for (int i = 1; i < body.sentences().size(); i++) {
            Span sentence = body.sentences().get(i);
            List<String> words = body.words(sentence);
            boolean opens = !words.isEmpty() && HE_OR_SHE.contains(words.get(0));
            if (opens && !hasPerson(body, body.sentences().get(i - 1))) {
                int end = sentence.start() + words.get(0).length();
                found.add(new Span(sentence.start(), end));
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String word = body.text(found.get(0));
        return Optional.of(new SpliceMark(
                "pronoun", 2, "\"" + word + "\" follows a sentence that speaks of no man or woman", found));
    }

    /** Does the sentence speak of a person, or may it for all that can be seen of it? */
    private static boolean hasPerson(BodyText body, Span sentence) {
        List<String> words = body.ownWords(sentence);
        boolean unclear = words.size() < SENTENCE
                || body.hasQuotation(sentence)
                || !body.text(sentence).stripTrailing().endsWith(".");
        return unclear
                || words.stream().anyMatch(BrokenReferences::isPersonal)
                || body.document().actors().stream()
                        .filter(actor -> actor.kind() == ActorKind.PERSON)
                        .anyMatch(actor -> sentence.start() <= actor.start() && actor.start() < sentence.end());
    }

    private static boolean isPersonal(String word) {
        return KEEPING.contains(word)
                || isPerson(word)
                || (word.endsWith("s") && isPerson(word.substring(0, word.length() - 1)));
    }

    private static boolean isPerson(String word) {
        return PERSONS.contains(word) || MEN.contains(word) || WOMEN.contains(word);
    }

    private static Optional<SpliceMark> surname(BodyText body) {
        Map<String, Span> missing = new TreeMap<>();
        Map<String, Span> late = new TreeMap<>();
        List<ActorMention> persons = body.document().actors().stream()
                .filter(actor -> actor.kind() == ActorKind.PERSON)
                .sorted(Comparator.comparingInt(ActorMention::start))
                .toList();
        for (ActorMention actor : persons) {
            if (isBareSpeaker(body, actor)) {
                int introduced = introduction(body, actor);
                if (introduced < 0) {
                    missing.putIfAbsent(actor.text(), new Span(actor.start(), actor.end()));
                } else if (introduced > actor.start()) {
                    late.putIfAbsent(actor.text(), new Span(actor.start(), actor.end()));
                }
            }
        }
        if (missing.isEmpty() && late.isEmpty()) {
            return Optional.empty();
        }
        String why = !missing.isEmpty()
                ? String.join(", ", missing.keySet()) + " speaks and is never introduced"
                : String.join(", ", late.keySet()) + " speaks before being introduced";
        List<Span> spans = new ArrayList<>(missing.values());
        spans.addAll(late.values());
        return Optional.of(new SpliceMark("surname", 2, why, spans));
    }

    /** A surname alone, in the body and outside quotations, of somebody whom the tables do not know. */
    private static boolean isBareSpeaker(BodyText body, ActorMention actor) {
        boolean bare = actor.id() == null && Words.of(actor.text()).list().size() == 1;
        return bare && body.holds(actor.start()) && !body.isQuoted(actor.start()) && speaks(body, actor);
    }

    /** "Osei said", "said Osei"; but "said Osei, a baker" is an introduction. */
    private static boolean speaks(BodyText body, ActorMention actor) {
        String text = body.document().text();
        Words words = Words.of(text);
        int start = text.offsetByCodePoints(0, actor.start());
        int at = words.beginningAt(start);
        if (at < 1 || at + 1 >= words.list().size()) {
            return false;
        }
        Words.Word next = words.list().get(at + 1);
        boolean named = INTRODUCING.contains(next.key())
                || Character.isDigit(text.charAt(next.span().start()))
                || Character.isUpperCase(text.codePointAt(next.span().start()));
        boolean spoke = isSpeech(words.list().get(at - 1).key()) && !named;
        return spoke || (isSpeech(next.key()) && text.charAt(next.span().start() - 1) == ' ');
    }

    private static boolean isSpeech(String word) {
        return SPEECH.contains(Stems.of(word));
    }

    /** Where the surname first stands behind another name or a title; -1 where it never does. */
    private static int introduction(BodyText body, ActorMention actor) {
        String text = body.document().text();
        String surname = Words.keyOf(actor.text());
        List<Words.Word> words = Words.of(text).list();
        for (int i = 2; i < words.size(); i++) {
            boolean particle = PARTICLES.contains(words.get(i - 1).key());
            Words.Word before = words.get(particle ? i - 2 : i - 1);
            boolean named = words.get(i).key().equals(surname)
                    && Character.isUpperCase(text.codePointAt(before.span().start()))
                    && words.get(i).span().start() - before.span().end() <= FAR
                    && isGap(text.substring(
                            before.span().end(), words.get(i).span().start()));
            if (named) {
                return text.codePointCount(0, words.get(i).span().start());
            }
        }
        return -1;
    }

    /** Do only blanks, hyphens and the letters of a particle stand between two names? */
    private static boolean isGap(String between) {
        return between.chars().allMatch(c -> c == ' ' || c == '\u00A0' || c == '-' || Character.isLetter(c));
    }
}
