package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Names speakers whom no mention of an actor names, by their own words. */
final class UnlistedSpeakers {

    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> UNNAMED = WordLists.words("unnamed-nouns");
    private static final Set<String> GROUNDS = WordLists.words("speaker-grounds");

    private static final Pattern ARTICLE = Pattern.compile("\\A(?:[Tt]he|[Aa]n?) ");

    private static final Pattern RELATIVE = Pattern.compile(" (?:that|which|who) ");

    private static final Pattern SPACE = Pattern.compile(" ");

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
        return clause.find() ? new TextSpan(words.start(), words.start() + clause.start()) : words;
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
        int first = article ? names + 1 : names;
        int next = first;
        while (next < own.size()
                && OF_POST.contains(sentence.token(own.get(next)).tag())) {
            next++;
        }
        boolean post = next > first
                && (article || !UNNAMED.contains(sentence.token(own.get(names)).lemma()))
                && PERSONS.contains(sentence.token(own.get(next - 1)).lemma());
        boolean listed = !Annotated.touching(annotated.actors(), name).isEmpty()
                || !Annotated.touching(annotated.places(), name).isEmpty();
        return post && !listed ? Optional.of(name) : Optional.empty();
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
        String[] parts = SPACE.split(words);
        boolean placed = false;
        int length = 0;
        for (String part : parts) {
            if (length > 0 && (placed && part.equals("near"))) {
                return words.substring(0, length - 1);
            }
            boolean ground = part.equals("in")
                    && words.startsWith("the ", length + 3)
                    && GROUNDS.contains(parts[parts.length - 1]);
            if (length > 0 && ground) {
                return words.substring(0, length - 1);
            }
            placed |= part.equals("of") || part.equals("from");
            length += part.length() + 1;
        }
        return words;
    }
}
