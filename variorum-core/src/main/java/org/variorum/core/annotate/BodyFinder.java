package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.HashSet;
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

    private static final Set<String> ORGANISATION = Set.of("ORG");
    private static final Set<String> OPENERS = WordLists.words("name-openers");
    private static final Set<String> PARTICLES = WordLists.words("name-particles");
    private static final Set<String> PARTS = WordLists.words("parts-of-bodies");
    private static final Set<String> LINKS = Set.of("for", "the", "s");
    private static final Set<String> LOCATIVES = WordLists.words("locatives");

    /** A longer word in capitals is no short name. */
    private static final int LONGEST_ACRONYM = 6;

    /** No name of a body is longer. */
    private static final int MOST_WORDS = 8;

    private final Lexicon lexicon;
    private final String text;
    private final TextWords words;
    private final Trail trail;

    /** Where titles and the heads of armed groups begin. */
    private final Set<Integer> titleStarts = new HashSet<>();

    private final Set<Integer> armedHeads = new HashSet<>();

    BodyFinder(Lexicon lexicon, String text, Words words, Trail trail) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = new TextWords(text, words);
        this.trail = trail;
        lexicon.titles()
                .find(words, text)
                .forEach(hit -> titleStarts.add(hit.span().start()));
    }

    /** Bodies by their head word. */
    List<Mention<ActorValue>> byHead() {
        List<Mention<ActorValue>> found = new ArrayList<>();
        List<PhraseTrie.Hit<Entries.BodyHead>> heads = lexicon.bodyHeads().find(words.words(), text);
        heads.stream()
                .filter(hit -> hit.value().kind() == ActorKind.ARMED_GROUP
                        && !hit.value().before())
                .forEach(hit -> armedHeads.add(hit.span().start()));
        int at = 0;
        for (PhraseTrie.Hit<Entries.BodyHead> hit : heads) {
            while (words.span(at).start() < hit.span().start()) {
                at++;
            }
            int last = at;
            while (last + 1 < words.size()
                    && words.span(last + 1).start() < hit.span().end()) {
                last++;
            }
            if (words.isCapital(at)) {
                name(hit, at, last).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Mention<ActorValue>> name(PhraseTrie.Hit<Entries.BodyHead> hit, int first, int last) {
        boolean armed = hit.value().kind() == ActorKind.ARMED_GROUP;
        int from = hit.value().before() ? first : leftEnd(first, armed);
        int to = hit.value().before() ? rightEnd(last) : last;
        boolean named = hit.value().before() ? to > last : from < first && !goesOn(last);
        if (!named) {
            return Optional.empty();
        }
        TextSpan span = new TextSpan(words.span(from).start(), words.span(to).end());
        MentionRule rule = hit.value().before() ? MentionRule.BODY_HEAD_FIRST : MentionRule.BODY_HEAD_LAST;
        trail.decided(rule, span);
        return Optional.of(new Mention<>(span, ActorValue.unlisted(span.of(text), kind(hit.value(), span)), rule.id()));
    }

    private ActorKind kind(Entries.BodyHead head, TextSpan span) {
        boolean numbered = Character.isDigit(text.charAt(span.start()));
        if (trail.holds(numbered, MentionRule.BODY_NUMBERED, span)) {
            return ActorKind.MILITARY;
        }
        return trail.holds(beginsWithState(span), MentionRule.BODY_OF_STATE, span) ? head.stateKind() : head.kind();
    }

    /** "Air Force Base" is no air force: a capitalised word that is no title goes on with the name. */
    private boolean goesOn(int last) {
        boolean goesOn = last + 1 < words.size()
                && words.isTiedInABody(last)
                && words.isCapital(last + 1)
                && text.charAt(words.span(last).end()) == ' '
                && !titleStarts.contains(words.span(last + 1).start());
        return trail.holds(goesOn, MentionRule.NO_BODY_LONGER_NAME, words.span(last));
    }

    private boolean beginsWithState(TextSpan span) {
        String name = span.of(text);
        return lexicon.actors().find(Words.of(name), name).stream()
                .anyMatch(hit -> hit.span().start() == 0 && hit.value().kind() == ActorKind.STATE);
    }

    /** The first of the capitalised words before word {@code i}; words that link them stand between two of them. */
    private int leftEnd(int i, boolean armed) {
        int end = i;
        boolean mayCross = armed;
        for (int j = i - 1; j >= 0 && i - j < MOST_WORDS && words.isTiedInABody(j) && !isBorder(j, armed); j--) {
            boolean crosses = mayCross && isCrossing(j);
            mayCross &= !crosses;
            if (isName(j)) {
                end = j;
            } else if (!isLink(j) && !crosses) {
                break;
            }
        }
        boolean article = end < i && isArticle(end - 1);
        return trail.holds(article, MentionRule.BODY_ARTICLE, words.span(end)) ? end - 1 : end;
    }

    /** The "of" of "Lions of the East Brigade", but not of "Soldiers of the East Brigade". */
    private boolean isCrossing(int i) {
        boolean crosses = i > 0
                && words.key(i).equals("of")
                && !trail.holds(isLabel(i - 1), MentionRule.BODY_BORDER_LABEL, words.span(i - 1));
        trail.holds(crosses && isName(i - 1), MentionRule.BODY_OF, words.span(i));
        return crosses;
    }

    /** A title, or the head of another armed group. */
    private boolean isBorder(int i, boolean armed) {
        int start = words.span(i).start();
        return trail.holds(titleStarts.contains(start), MentionRule.BODY_BORDER_TITLE, words.span(i))
                || trail.holds(armed && armedHeads.contains(start), MentionRule.BODY_BORDER_GROUP, words.span(i));
    }

    private boolean isLabel(int i) {
        String word = words.span(i).of(text);
        return PARTS.contains(words.key(i))
                || !lexicon.labels().find(Words.of(word), word).isEmpty();
    }

    /** The "al-" of a name. */
    private boolean isArticle(int i) {
        return i >= 0
                && words.isTiedInABody(i)
                && PARTICLES.contains(words.key(i))
                && text.charAt(words.span(i).end()) == '-';
    }

    private int rightEnd(int i) {
        int end = i;
        for (int j = i + 1; j < words.size() && j - i < MOST_WORDS && words.isTiedInABody(j - 1); j++) {
            boolean rest = "'\u2019".indexOf(text.charAt(words.span(j).start() - 1)) >= 0
                    && words.span(j).length() > 1;
            if (isName(j) || trail.holds(rest, MentionRule.BODY_APOSTROPHE, words.span(j))) {
                end = j;
            } else if (!isLink(j) && !words.key(j).equals("of")) {
                break;
            }
        }
        return end;
    }

    private boolean isName(int i) {
        String key = words.key(i);
        boolean ordinal = Character.isDigit(key.charAt(0)) && !Character.isDigit(key.charAt(key.length() - 1));
        return (words.isCapital(i) && !OPENERS.contains(key)) || ordinal;
    }

    private boolean isLink(int i) {
        String key = words.key(i);
        return !words.isCapital(i) && (LINKS.contains(key) || PARTICLES.contains(key));
    }

    /** Bodies by the tagger, but for places and for words of sentences that shout. */
    List<Mention<ActorValue>> byTagger(List<Sentence> sentences) {
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (TextSpan span : NameTags.spans(sentence, ORGANISATION)) {
                if (!isNoBody(sentence, span)) {
                    MentionRule rule = MentionRule.BODY_TAGGED;
                    trail.decided(rule, span);
                    ActorValue body = ActorValue.unlisted(span.of(text), ActorKind.ORGANISATION);
                    found.add(new Mention<>(span, body, rule.id()));
                }
            }
        }
        return found;
    }

    private boolean isNoBody(Sentence sentence, TextSpan span) {
        String name = span.of(text);
        return trail.holds(isShouted(sentence), MentionRule.NO_BODY_SHOUTED, span)
                || trail.holds(!isNameOfBody(name), MentionRule.NO_BODY_WORD, span)
                || trail.holds(isPlace(name), MentionRule.NO_BODY_PLACE, span)
                || trail.holds(isWhere(span), MentionRule.NO_BODY_WHERE, span);
    }

    /** Two words or more, or a short name in capitals: of single words the tagger knows too little. */
    private static boolean isNameOfBody(String name) {
        int count = Words.of(name).list().size();
        boolean acronym = name.length() > 2
                && name.length() <= LONGEST_ACRONYM
                && name.chars().allMatch(Character::isUpperCase);
        return acronym || (count > 1 && Character.isUpperCase(name.charAt(0)) && name.indexOf('-') < 0);
    }

    /** Does a word stand before it behind which a place is more likely than a body? */
    private boolean isWhere(TextSpan span) {
        int end = span.start() - 1;
        int start = text.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
        return end > start && LOCATIVES.contains(Words.folded(text.substring(start, end)));
    }

    private boolean isShouted(Sentence sentence) {
        return sentence.span().of(text).chars().noneMatch(Character::isLowerCase);
    }

    private boolean isPlace(String name) {
        return lexicon.places().find(Words.of(name), name).stream()
                .anyMatch(hit -> hit.span().length() * 2 > name.length());
    }
}
