package org.variorum.core.resolve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Which words of a sentence are those hurt or the things destroyed in a claim's event, so that they are counted. */
final class CountedPatients {

    private static final Set<String> HURT = WordLists.words("casualty-nouns");
    private static final Set<String> HARMING = WordLists.words("harm-verbs");
    private static final Set<String> DYING = WordLists.words("dying-verbs");

    private final ClaimWords words;
    private final Sentence sentence;
    private final CountOwners owners;
    private final Optional<Integer> trigger;

    CountedPatients(ClaimWords words, CountOwners owners, Optional<Integer> trigger) {
        this.words = words;
        this.sentence = words.sentence();
        this.owners = owners;
        this.trigger = trigger;
    }

    /** Is word {@code i} one of those hurt or things destroyed in this event? */
    boolean isPatient(int i) {
        boolean named = isNamedPatient(i)
                || isHurt(i)
                || isMostOfHurt(i)
                || isIncluded(i)
                || (isOne(i) && thingsOf(i).anyMatch(this::isNamedPatient))
                || (sentence.token(i).relation().equals("appos")
                        && isNamedPatient(sentence.token(i).head()));
        return named
                && isHeadOfPhrase(i)
                && trigger.filter(owners.of(i)::contains).isPresent();
    }

    private boolean isNamedPatient(int i) {
        return patients().anyMatch(phrase -> phrase.contains(sentence.token(i).span()));
    }

    /** The object of a verb of harm that makes no claim of its own: "killed nine, wounding hundreds more", "left two hurt". */
    boolean isHurt(int i) {
        Token token = sentence.token(i);
        int verb = token.head();
        if (!Set.of("dobj", "nsubjpass").contains(token.relation()) || verb < 0) {
            return false;
        }
        boolean left = sentence.token(verb).lemma().equals("leave")
                && sentence.children(verb, "oprd", "xcomp", "acomp").stream()
                        .map(of -> sentence.token(of).lemma())
                        .anyMatch(of -> HARMING.contains(of) || HURT.contains(of));
        return left || HARMING.contains(sentence.token(verb).lemma());
    }

    /** "Most of the wounded were children." */
    private boolean isMostOfHurt(int i) {
        return form(i).equals("most")
                && sentence.token(i).relation().equals("nsubj")
                && thingsOf(i)
                        .anyMatch(thing -> HURT.contains(sentence.token(thing).lemma()));
    }

    boolean isOne(int i) {
        return form(i).equals("one");
    }

    /** The word in lower case: the parser's lemma of every numeral is the same sign. */
    String form(int i) {
        return sentence.token(i).form().toLowerCase(Locale.ROOT);
    }

    /** Who is hurt; who dies is the verb's subject, not its agent. */
    private Stream<TextSpan> patients() {
        Stream<TextSpan> dying =
                DYING.contains(words.raw().trigger().lemma()) ? words.raw().phrases(Role.AGENT).stream() : Stream.of();
        return Stream.concat(words.raw().phrases(Role.PATIENT).stream(), dying);
    }

    /** Objects, subjects and what is joined to them; the guard of "a guard's house" or "a wife of a guard" is no more said. */
    private boolean isHeadOfPhrase(int i) {
        Token token = sentence.token(i);
        boolean plain = Set.of("dobj", "nsubj", "nsubjpass", "conj", "appos").contains(token.relation());
        return plain || isIncluded(i);
    }

    /** "116 rebels, including a commander". */
    private boolean isIncluded(int i) {
        Token token = sentence.token(i);
        return token.relation().equals("pobj")
                && token.head() >= 0
                && sentence.token(token.head()).lemma().equals("include");
    }

    Stream<Integer> thingsOf(int i) {
        return sentence.children(i, "prep").stream()
                .filter(of -> sentence.token(of).lemma().equals("of"))
                .flatMap(of -> sentence.children(of, "pobj").stream());
    }
}
