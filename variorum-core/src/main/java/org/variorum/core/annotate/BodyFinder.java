package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Finds bodies that the lexicon does not know: capitalised words beside a word for a body ("Lions of the East Brigade",
 * "Ministry of Water Resources"), and what the parser's tagger takes for an organisation.
 */
final class BodyFinder {

    static final String HEAD_RULE = "body.head";
    static final String TAGGER_RULE = "tagger.organisation";

    private static final Set<String> ORGANISATION = Set.of("ORG");
    private static final Set<String> OPENERS = WordLists.words("name-openers");
    private static final Set<String> PARTICLES = WordLists.words("name-particles");
    private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "s");

    /** No name of a body is longer. */
    private static final int MOST_WORDS = 8;

    private final Lexicon lexicon;
    private final String text;
    private final Words words;

    BodyFinder(Lexicon lexicon, String text, Words words) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
    }

    /** Bodies by their head word. */
    List<Mention<ActorValue>> byHead() {
        List<Mention<ActorValue>> found = new ArrayList<>();
        int at = 0;
        for (PhraseTrie.Hit<Entries.BodyHead> hit : lexicon.bodyHeads().find(words, text)) {
            while (span(at).start() < hit.span().start()) {
                at++;
            }
            int last = at;
            while (last + 1 < size() && span(last + 1).start() < hit.span().end()) {
                last++;
            }
            if (isCapital(at)) {
                name(hit, at, last).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention<ActorValue>> name(PhraseTrie.Hit<Entries.BodyHead> hit, int first, int last) {
        int from = hit.value().before() ? first : leftEnd(first);
        int to = hit.value().before() ? rightEnd(last) : last;
        boolean named = hit.value().before() ? to > last : from < first;
        if (!named) {
            return Optional.empty();
        }
        TextSpan span = new TextSpan(span(from).start(), span(to).end());
        boolean numbered = Character.isDigit(text.charAt(span.start()));
        ActorKind kind = numbered ? ActorKind.MILITARY : hit.value().kind();
        return Optional.of(new Mention<>(span, ActorValue.unlisted(span.of(text), kind), HEAD_RULE));
    }

    /** The first of the capitalised words before word {@code i}; words that link them stand between two of them. */
    private int leftEnd(int i) {
        int end = i;
        for (int j = i - 1; j >= 0 && i - j < MOST_WORDS && isTied(j); j--) {
            if (isName(j)) {
                end = j;
            } else if (!isLink(j)) {
                break;
            }
        }
        return end;
    }

    private int rightEnd(int i) {
        int end = i;
        for (int j = i + 1; j < size() && j - i < MOST_WORDS && isTied(j - 1); j++) {
            if (isName(j)) {
                end = j;
            } else if (!isLink(j)) {
                break;
            }
        }
        return end;
    }

    private boolean isName(int i) {
        String key = words.list().get(i).key();
        boolean ordinal = Character.isDigit(key.charAt(0)) && !Character.isDigit(key.charAt(key.length() - 1));
        return (isCapital(i) && !OPENERS.contains(key)) || ordinal;
    }

    /** "And" joins two names as often as the parts of one, so that it links only inside "Culture and Tourism". */
    private boolean isLink(int i) {
        String key = words.list().get(i).key();
        if (key.equals("and")) {
            return false;
        }
        return LINKS.contains(key) || PARTICLES.contains(key);
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(span(i).start()));
    }

    /** Does a single space, hyphen or apostrophe stand between word {@code i} and the next? */
    private boolean isTied(int i) {
        int end = span(i).end();
        int gap = span(i + 1).start() - end;
        return gap == 1 && " -\u2010\u2011'\u2019/".indexOf(text.charAt(end)) >= 0;
    }

    private TextSpan span(int i) {
        return words.list().get(i).span();
    }

    private int size() {
        return words.list().size();
    }

    /** Bodies by the tagger, but for places and for words of sentences that shout. */
    List<Mention<ActorValue>> byTagger(List<Sentence> sentences) {
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (isShouted(sentence)) {
                continue;
            }
            for (TextSpan span : NameTags.spans(sentence, ORGANISATION)) {
                String name = span.of(text);
                boolean hasCapital = name.chars().anyMatch(Character::isUpperCase);
                if (hasCapital && !isPlace(name) && !isTitle(name) && name.length() > 2) {
                    found.add(new Mention<>(span, ActorValue.unlisted(name, ActorKind.ORGANISATION), TAGGER_RULE));
                }
            }
        }
        return found;
    }

    private boolean isShouted(Sentence sentence) {
        return sentence.span().of(text).chars().noneMatch(Character::isLowerCase);
    }

    private boolean isPlace(String name) {
        return lexicon.places().find(Words.of(name), name).stream()
                .anyMatch(hit -> hit.span().length() * 2 > name.length());
    }

    private boolean isTitle(String name) {
        return lexicon.titles().find(Words.of(name), name).stream()
                .anyMatch(hit -> hit.span().length() == name.length());
    }
}
