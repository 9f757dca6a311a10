package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Names speakers whom no mention of an actor names, by their own words. */
final class UnlistedSpeakers {

    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> UNNAMED = WordLists.words("unnamed-nouns");
    private static final Set<String> GROUNDS = WordLists.words("speaker-grounds");

    private static final Pattern ARTICLE =
            Pattern.compile("\\A(?:[Oo]ne of (?:its|the|their) |(?:[Tt]he|[Aa]n?|[Oo]ne) )");

    private static final Pattern RELATIVE = Pattern.compile(" (?:that|which|who) ");

    private static final Set<String> OF_POST = Set.of("CD", "HYPH", "JJ", "NN", "NNS", "VBN");

    /** A name of more words is a body's. */
    private static final int MOST_NAMES = 4;

    private final Annotated annotated;

    UnlistedSpeakers(Annotated annotated) {
        this.annotated = annotated;
    }

    /** The name of a person in {@code words}, else the words up to the first comma, without the article and where they stand. */
    String name(TextSpan words) {
        String text = annotated.document().text();
        Optional<TextSpan> person = person(words);
        if (person.isPresent()) {
            return person.get().of(text);
        }
        String all = words.of(text);
        int comma = all.indexOf(',');
        String own = comma > 0 ? all.substring(0, comma) : head(words).of(text);
        return ARTICLE.matcher(withoutGround(own)).replaceFirst("");
    }

    /** Without a clause that tells more of them: "the Dawn daily, which is close to the government". */
    TextSpan head(TextSpan words) {
        Matcher clause = RELATIVE.matcher(words.of(annotated.document().text()));
        TextSpan own = clause.find() ? new TextSpan(words.start(), words.start() + clause.start()) : words;
        return Sentence.holding(annotated.sentences(), own)
                .flatMap(sentence -> withoutParticiple(sentence, own))
                .orElse(own);
    }

    /** "One of the guards manning the gate", "the alliance fighting them": up to the participle that tells more of a noun. */
    private static Optional<TextSpan> withoutParticiple(Sentence sentence, TextSpan words) {
        List<Integer> own = sentence.within(words);
        return IntStream.range(1, own.size())
                .filter(i -> sentence.token(own.get(i)).tag().equals("VBG")
                        && sentence.token(own.get(i)).relation().equals("acl"))
                .mapToObj(i -> sentence.token(own.get(i - 1)).span())
                .findFirst()
                .map(last -> new TextSpan(words.start(), last.end()));
    }

    /**
     * "Jane Roe deputy director of the charity", "Jane a teacher": a name of two words or more right before a post, where the comma was lost and
     * neither table nor tagger knows the name.
     */
    Optional<TextSpan> person(TextSpan words) {
        return Sentence.holding(annotated.sentences(), words).flatMap(sentence -> person(sentence, words));
    }

    private Optional<TextSpan> person(Sentence sentence, TextSpan words) {
        List<Integer> own = sentence.within(words);
        int names = 0;
        while (names < own.size() && isName(sentence.token(own.get(names)))) {
            names++;
        }
        boolean article =
                names < own.size() && sentence.token(own.get(names)).tag().equals("DT");
        if (names < (article ? 1 : 2) || names > MOST_NAMES || names == own.size()) {
            return Optional.empty();
        }
        TextSpan name = sentence.token(own.get(0))
                .span()
                .union(sentence.token(own.get(names - 1)).span());
        boolean post = isPost(sentence, own.subList(names, own.size()), article);
        return post && !isListed(name) ? Optional.of(name) : Optional.empty();
    }

    /** Do the words open with what somebody is by trade or post? */
    private static boolean isPost(Sentence sentence, List<Integer> words, boolean article) {
        int first = article ? 1 : 0;
        int next = first;
        while (next < words.size()
                && OF_POST.contains(sentence.token(words.get(next)).tag())) {
            next++;
        }
        return next > first
                && (article || !UNNAMED.contains(sentence.token(words.get(0)).lemma()))
                && PERSONS.contains(sentence.token(words.get(next - 1)).lemma());
    }

    private boolean isListed(TextSpan name) {
        return !Annotated.touching(annotated.actors(), name).isEmpty()
                || !Annotated.touching(annotated.places(), name).isEmpty();
    }

    private static boolean isName(Token token) {
        String tag = token.name();
        return token.tag().startsWith("NNP")
                && !tag.endsWith("GPE")
                && !tag.endsWith("NORP")
                && !token.form().codePoints().allMatch(Character::isUpperCase);
    }

    /** "Residents of the valley near the dam", "doctors in the city": where they stand beyond the first place is left out. */
    private static String withoutGround(String words) {
        List<Words.Word> parts = Words.of(words).list();
        boolean placed = false;
        for (int i = 1; i < parts.size(); i++) {
            String key = parts.get(i).key();
            boolean ground = key.equals("in")
                    && i + 1 < parts.size()
                    && parts.get(i + 1).key().equals("the")
                    && GROUNDS.contains(parts.get(parts.size() - 1).key());
            if (ground || (placed && key.equals("near"))) {
                return words.substring(0, parts.get(i - 1).span().end());
            }
            placed |= key.equals("of") || key.equals("from");
        }
        return words;
    }
}
