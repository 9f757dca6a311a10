package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Finds persons: by the parser's tagger, and by a rank or post before capitalised words ("Lt. Gen. Ivan Petrov"). A post is
 * read before the name or beside it ("Ivan Petrov, the chief of ..."). Later, a person named in full is known by the last
 * word alone.
 */
final class PersonFinder {

    static final String TAGGER_RULE = MentionRule.PERSON_TAGGED.id();
    static final String TITLE_RULE = MentionRule.PERSON_TITLE.id();

    private static final Set<String> PERSON = Set.of("PERSON");
    private static final Set<String> PARTICLES = WordLists.words("name-particles");
    private static final Set<String> NOT_SURNAMES = WordLists.words("not-surnames");
    private static final Set<String> OPENERS = WordLists.words("name-openers");
    private static final Set<String> PLACE_ONLY = WordLists.words("place-only-prepositions");

    private static final int MOST_WORDS = 5;

    private final Lexicon lexicon;
    private final String text;
    private final TextWords words;
    private final ListedNames listed;
    private final Titles titles;
    private final Trail trail;

    /** Where the parser's proper nouns begin. */
    private final Set<Integer> properNouns = new HashSet<>();

    PersonFinder(Lexicon lexicon, String text, Words words, Trail trail) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = new TextWords(text, words);
        this.listed = new ListedNames(lexicon);
        this.titles = new Titles(lexicon, text, words);
        this.trail = trail;
    }

    /** The tagger's names of two words or more, their titles left off. */
    SpanSet fullNames(List<Sentence> sentences) {
        SpanSet full = new SpanSet();
        for (Sentence sentence : sentences) {
            for (TextSpan span : NameTags.spans(sentence, PERSON)) {
                TextSpan name = withoutTitle(span);
                if (Words.of(name.of(text)).list().size() > 1) {
                    full.add(name);
                }
            }
        }
        return full;
    }

    /** The persons of a document, {@code known} those of the lexicon, which the result holds with their posts. */
    List<Mention<ActorValue>> find(List<Sentence> sentences, List<Mention<ActorValue>> known) {
        SpanSet owned = SpanSet.of(known);
        List<Mention<ActorValue>> named = new ArrayList<>();
        known.stream().filter(m -> m.value().kind() == ActorKind.PERSON).forEach(named::add);
        readTags(sentences);
        byTitle(owned, headlines(sentences)).forEach(name -> take(name, MentionRule.PERSON_TITLE, named, owned));
        for (Sentence sentence : sentences) {
            for (TextSpan span : NameTags.spans(sentence, PERSON)) {
                TextSpan name = withoutTitle(span);
                if (!owned.overlaps(name) && !isPlaceWithTitle(span, name) && !isWhere(name)) {
                    trail.holds(!name.equals(span), MentionRule.PERSON_WITHOUT_TITLE, name);
                    take(name, MentionRule.PERSON_TAGGED, named, owned);
                }
            }
        }
        named.sort(Comparator.comparing(Mention::span));
        Surnames surnames = new Surnames(listed, words, titles, trail);
        List<Mention<ActorValue>> joined =
                surnames.joined(new PersonPosts(lexicon, text, titles, trail).added(named, sentences));
        joined.addAll(surnames.later(joined, owned));
        return joined;
    }

    private void readTags(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(token -> token.tag().startsWith("NNP"))
                    .forEach(token -> properNouns.add(token.span().start()));
        }
    }

    private void take(TextSpan name, MentionRule rule, List<Mention<ActorValue>> named, SpanSet owned) {
        if (!owned.overlaps(name)) {
            trail.decided(rule, name);
            named.add(new Mention<>(name, ActorValue.unlisted(name.of(text), ActorKind.PERSON), rule.id()));
            owned.add(name);
        }
    }

    private static SpanSet headlines(List<Sentence> sentences) {
        SpanSet headlines = new SpanSet();
        sentences.stream()
                .filter(sentence -> sentence.zone() == ZoneKind.HEADLINE)
                .forEach(sentence -> headlines.add(sentence.span()));
        return headlines;
    }

    private List<TextSpan> byTitle(SpanSet owned, SpanSet headlines) {
        List<TextSpan> found = new ArrayList<>();
        int at = 0;
        for (PhraseTrie.Hit<Entries.Title> title : titles.inOrder()) {
            while (at < words.size() && words.span(at).start() < title.span().end()) {
                at++;
            }
            int last = lastOfName(at);
            if (last < at || !followsTitle(title.span(), at)) {
                continue;
            }
            TextSpan name =
                    new TextSpan(words.span(at).start(), words.span(last).end());
            boolean none = owned.overlaps(name)
                    || isBody(name)
                    || trail.holds(headlines.overlaps(name), MentionRule.NO_PERSON_HEADLINE, name)
                    || isNoName(title.span(), name);
            if (!none) {
                found.add(name);
            }
        }
        return found;
    }

    /** "General Staff": behind a title stands a word that ends the name of a body, day or building. */
    private boolean isBody(TextSpan name) {
        List<Words.Word> own = Words.of(name.of(text)).list();
        boolean body = !own.isEmpty()
                && (NOT_SURNAMES.contains(own.get(0).key())
                        || NOT_SURNAMES.contains(own.get(own.size() - 1).key()));
        return trail.holds(body, MentionRule.NO_PERSON_BODY, name);
    }

    /** A post in lower case is a title only right before a name of two words: "the spokesman Example Town". */
    private boolean followsTitle(TextSpan title, int at) {
        int start = words.span(at).start();
        int gap = start - title.end();
        boolean near = gap == 1 || (gap == 2 && text.charAt(title.end()) == '.');
        return near && text.charAt(start - 1) == ' ' && Character.isUpperCase(text.charAt(title.start()));
    }

    /** The last of the capitalised words from {@code first} on, with the particles between them; below it if none is. */
    private int lastOfName(int first) {
        int last = first - 1;
        for (int i = first;
                i < words.size() && i - first < MOST_WORDS && (i == first || words.isTiedInAName(i - 1));
                i++) {
            String key = words.key(i);
            boolean nextTitle = i > first && titles.oneBeginsAt(words.span(i).start());
            if (trail.holds(nextTitle, MentionRule.PERSON_NEXT_TITLE, words.span(i))) {
                break;
            }
            if (words.isCapital(i) && !OPENERS.contains(key) && !PARTICLES.contains(key)) {
                last = i;
            } else if (!PARTICLES.contains(key)) {
                break;
            }
        }
        return last;
    }

    /** Does the parser take it for no name, or some table list it, or it with its title ("Sheikh Maqsood"), as another? */
    private boolean isNoName(TextSpan title, TextSpan name) {
        return trail.holds(!properNouns.contains(name.start()), MentionRule.NO_PERSON_PLAIN_WORD, name)
                || trail.holds(listed.isMostlyAPlace(title.union(name).of(text)), MentionRule.NO_PERSON_PLACE, name)
                || trail.holds(listed.isAnothers(name.of(text)), MentionRule.NO_PERSON_LISTED, name);
    }

    /** "In the market of Velan Burk" is said of places; the tagger knows few of them. */
    private boolean isWhere(TextSpan name) {
        int end = name.start() - 1;
        int start = text.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
        boolean where = end > start && PLACE_ONLY.contains(Words.folded(text.substring(start, end)));
        return trail.holds(where, MentionRule.NO_PERSON_WHERE, name);
    }

    /** A place that is called by a title: within what the tagger took for a person, or with the title before it. */
    private boolean isPlaceWithTitle(TextSpan tagged, TextSpan name) {
        boolean inside = !name.equals(tagged) && listed.isMostlyAPlace(tagged.of(text));
        boolean before = titles.endingAt(name.start() - 1)
                .map(title -> title.span().union(name).of(text))
                .filter(listed::isMostlyAPlace)
                .isPresent();
        return trail.holds(inside || before, MentionRule.NO_PERSON_PLACE, name);
    }

    /** The tagger takes a rank as part of the name. */
    private TextSpan withoutTitle(TextSpan span) {
        TextSpan name = span;
        for (PhraseTrie.Hit<Entries.Title> hit : lexicon.titles().find(Words.of(span.of(text)), span.of(text))) {
            int end = span.start() + hit.span().end();
            if (span.start() + hit.span().start() == name.start() && end < span.end()) {
                int next = end;
                while (next < span.end() && !Character.isLetter(text.charAt(next))) {
                    next++;
                }
                name = new TextSpan(next, span.end());
            }
        }
        return name.length() == 0 ? span : name;
    }
}
