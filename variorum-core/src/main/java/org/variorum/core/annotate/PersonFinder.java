package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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

    static final String TAGGER_RULE = "tagger.person";
    static final String TITLE_RULE = "person.title";
    static final String SURNAME_RULE = "person.surname";

    private static final Set<String> PERSON = Set.of("PERSON");
    private static final Set<String> PARTICLES = WordLists.words("name-particles");
    private static final Set<String> NOT_SURNAMES = WordLists.words("not-surnames");
    private static final Set<String> OPENERS = WordLists.words("name-openers");

    private static final Set<String> LOCATIVES = WordLists.words("locatives");

    private static final Set<String> PLACE_ONLY = WordLists.words("place-only-prepositions");

    private static final int MOST_WORDS = 5;
    private static final int SHORTEST_SURNAME = 3;

    /** A longer apposition is more than a post. */
    private static final int LONGEST_POST = 120;

    private final Lexicon lexicon;
    private final String text;
    private final Words words;

    /** Titles by the unit where they end, and the word that follows. */
    private final Map<Integer, PhraseTrie.Hit<Entries.Title>> titlesByEnd = new TreeMap<>();

    /** Where titles begin. */
    private final Set<Integer> titleStarts = new HashSet<>();

    /** Where the parser's proper nouns begin. */
    private final Set<Integer> properNouns = new HashSet<>();

    PersonFinder(Lexicon lexicon, String text, Words words) {
        this.lexicon = lexicon;
        this.text = text;
        this.words = words;
        for (PhraseTrie.Hit<Entries.Title> hit : lexicon.titles().find(words, text)) {
            titlesByEnd.put(hit.span().end(), hit);
            titleStarts.add(hit.span().start());
        }
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
        byTitle(owned, headlines(sentences)).forEach(m -> take(m, named, owned));
        for (Sentence sentence : sentences) {
            for (TextSpan span : NameTags.spans(sentence, PERSON)) {
                TextSpan name = withoutTitle(span);
                if ((!name.equals(span) && isPlace(span)) || isPlaceWithTitle(name) || isWhere(name)) {
                    continue;
                }
                ActorValue person = ActorValue.unlisted(name.of(text), ActorKind.PERSON);
                take(new Mention<>(name, person, TAGGER_RULE), named, owned);
            }
        }
        named.sort(Comparator.comparing(Mention::span));
        List<Mention<ActorValue>> joined = joined(withPosts(named, sentences));
        joined.addAll(surnames(joined, owned));
        return joined;
    }

    private void readTags(List<Sentence> sentences) {
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(token -> token.tag().startsWith("NNP"))
                    .forEach(token -> properNouns.add(token.span().start()));
        }
    }

    private static void take(Mention<ActorValue> mention, List<Mention<ActorValue>> named, SpanSet owned) {
        if (!owned.overlaps(mention.span())) {
            named.add(mention);
            owned.add(mention.span());
        }
    }

    /** In a headline every word is capitalised, so that a title tells nothing of the words behind it. */
    private static SpanSet headlines(List<Sentence> sentences) {
        SpanSet headlines = new SpanSet();
        sentences.stream()
                .filter(sentence -> sentence.zone() == ZoneKind.HEADLINE)
                .forEach(sentence -> headlines.add(sentence.span()));
        return headlines;
    }

    private List<Mention<ActorValue>> byTitle(SpanSet owned, SpanSet headlines) {
        List<Mention<ActorValue>> found = new ArrayList<>();
        int at = 0;
        for (PhraseTrie.Hit<Entries.Title> title : titlesByEnd.values()) {
            while (at < size() && span(at).start() < title.span().end()) {
                at++;
            }
            int last = lastOfName(at);
            if (last < at || !followsTitle(title.span(), at)) {
                continue;
            }
            TextSpan name = new TextSpan(span(at).start(), span(last).end());
            boolean body = NOT_SURNAMES.contains(words.list().get(last).key())
                    || NOT_SURNAMES.contains(words.list().get(at).key());
            if (!body && !owned.overlaps(name) && !headlines.overlaps(name) && isName(title.span(), name)) {
                found.add(new Mention<>(name, ActorValue.unlisted(name.of(text), ActorKind.PERSON), TITLE_RULE));
            }
        }
        return found;
    }

    /** A post in lower case is a title only right before a name of two words: "the spokesman Example Town". */
    private boolean followsTitle(TextSpan title, int at) {
        int gap = span(at).start() - title.end();
        boolean near = gap == 1 || (gap == 2 && text.charAt(title.end()) == '.');
        return near && text.charAt(span(at).start() - 1) == ' ' && Character.isUpperCase(text.charAt(title.start()));
    }

    /** The last of the capitalised words from {@code first} on, with the particles between them; below it if none is. */
    private int lastOfName(int first) {
        int last = first - 1;
        for (int i = first; i < size() && i - first < MOST_WORDS && (i == first || isTied(i - 1)); i++) {
            String key = words.list().get(i).key();
            if (i > first && titleStarts.contains(span(i).start())) {
                break;
            }
            if (isCapital(i) && !OPENERS.contains(key) && !PARTICLES.contains(key)) {
                last = i;
            } else if (!PARTICLES.contains(key)) {
                break;
            }
        }
        return last;
    }

    /** Does the parser take it for a name, and no table lists it, or it with its title ("Sheikh Maqsood"), as another? */
    private boolean isName(TextSpan title, TextSpan name) {
        return properNouns.contains(name.start()) && !isPlace(title.union(name)) && !isListed(name.of(text));
    }

    /** "In the market of Velan Burk" is said of places; the tagger knows few of them. */
    private boolean isWhere(TextSpan name) {
        int end = name.start() - 1;
        int start = text.lastIndexOf(' ', Math.max(0, end - 1)) + 1;
        return end > start && PLACE_ONLY.contains(Words.folded(text.substring(start, end)));
    }

    private boolean isPlaceWithTitle(TextSpan name) {
        PhraseTrie.Hit<Entries.Title> title = titlesByEnd.get(name.start() - 1);
        return title != null && isPlace(title.span().union(name));
    }

    private boolean isPlace(TextSpan span) {
        String name = span.of(text);
        return lexicon.places().find(Words.of(name), name).stream()
                .anyMatch(hit -> hit.span().start() == 0 && hit.span().length() * 2 > name.length());
    }

    private boolean isListed(String name) {
        Words own = Words.of(name);
        return lexicon.actors().find(own, name).stream()
                        .anyMatch(hit -> hit.value().kind() != ActorKind.PERSON)
                || lexicon.places().find(own, name).stream()
                        .anyMatch(hit -> hit.span().length() == name.length())
                || lexicon.titles().find(own, name).stream()
                        .anyMatch(hit -> hit.span().start() == 0);
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

    private List<Mention<ActorValue>> withPosts(List<Mention<ActorValue>> named, List<Sentence> sentences) {
        List<Mention<ActorValue>> posted = new ArrayList<>();
        int at = 0;
        for (Mention<ActorValue> mention : named) {
            while (at < sentences.size()
                    && sentences.get(at).span().end() <= mention.span().start()) {
                at++;
            }
            Optional<String> post = titleBefore(mention.span());
            if (post.isEmpty()
                    && at < sentences.size()
                    && sentences.get(at).span().contains(mention.span())) {
                post = apposition(sentences.get(at), mention.span());
            }
            posted.add(new Mention<>(mention.span(), mention.value().withPost(post), mention.by()));
        }
        return posted;
    }

    private Optional<String> titleBefore(TextSpan name) {
        for (int end = name.start() - 1; end >= Math.max(0, name.start() - 2); end--) {
            PhraseTrie.Hit<Entries.Title> title = titlesByEnd.get(end);
            if (title != null && title.value().kind() != Entries.TitleKind.STYLE) {
                return Optional.of(
                        text.substring(title.span().start(), name.start()).strip());
            }
        }
        return Optional.empty();
    }

    /** The phrase in apposition to a name, or the phrase that the name is in apposition to, if a post heads it. */
    private Optional<String> apposition(Sentence sentence, TextSpan name) {
        Optional<Integer> head = sentence.headOf(name);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        for (int child : sentence.children(head.get(), "appos")) {
            TextSpan phrase = sentence.subtreeSpan(child);
            if (isPost(sentence, child) && phrase.start() >= name.end() && phrase.length() <= LONGEST_POST) {
                return Optional.of(phrase.of(text));
            }
        }
        int governor = sentence.token(head.get()).head();
        if (governor >= 0 && sentence.token(head.get()).relation().equals("appos") && isPost(sentence, governor)) {
            TextSpan phrase = sentence.subtreeSpan(governor);
            int comma = text.lastIndexOf(',', name.start());
            if (comma > phrase.start() && comma - phrase.start() <= LONGEST_POST) {
                return Optional.of(text.substring(phrase.start(), comma).strip());
            }
        }
        return Optional.empty();
    }

    private boolean isPost(Sentence sentence, int i) {
        String word = sentence.token(i).form();
        return lexicon.titles().find(Words.of(word), word).stream()
                .anyMatch(hit -> hit.value().kind() != Entries.TitleKind.STYLE);
    }

    /** A name that ends in an earlier full name's last word, and is that word alone or the same name, is that person. */
    private List<Mention<ActorValue>> joined(List<Mention<ActorValue>> named) {
        Map<String, ActorValue> byLastWord = new LinkedHashMap<>();
        Map<String, ActorValue> byName = new LinkedHashMap<>();
        for (Mention<ActorValue> mention : named) {
            byName.merge(Words.folded(mention.value().name()), mention.value(), (a, b) -> a.withPost(b.post()));
        }
        List<Mention<ActorValue>> joined = new ArrayList<>();
        for (Mention<ActorValue> mention : named) {
            ActorValue full = byName.getOrDefault(Words.folded(mention.value().name()), mention.value());
            List<Words.Word> own = Words.of(mention.value().name()).list();
            String last = own.isEmpty() ? "" : own.get(own.size() - 1).key();
            ActorValue value = own.size() > 1 ? full : byLastWord.getOrDefault(last, full);
            byLastWord.putIfAbsent(last, value);
            joined.add(new Mention<>(mention.span(), value, mention.by()));
        }
        return joined;
    }

    /** Later mentions of a full name's last word that the tagger overlooked. */
    private List<Mention<ActorValue>> surnames(List<Mention<ActorValue>> persons, SpanSet owned) {
        Map<String, Mention<ActorValue>> bySurname = bySurname(persons);
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            Mention<ActorValue> person = bySurname.get(words.list().get(i).key());
            boolean alone = isCapital(i) && standsAlone(i) && !isBehindLocative(i) && !owned.overlaps(span(i));
            if (person != null && person.span().end() <= span(i).start() && alone) {
                found.add(new Mention<>(span(i), person.value(), SURNAME_RULE));
            }
        }
        return found;
    }

    /** The first person of each surname; none for a word that has other meanings. */
    private Map<String, Mention<ActorValue>> bySurname(List<Mention<ActorValue>> persons) {
        Map<String, Mention<ActorValue>> bySurname = new LinkedHashMap<>();
        for (Mention<ActorValue> person : persons) {
            List<Words.Word> own = Words.of(person.value().name()).list();
            String last = own.isEmpty() ? "" : own.get(own.size() - 1).key();
            boolean surname = own.size() > 1 && last.length() >= SHORTEST_SURNAME && !OPENERS.contains(last);
            if (surname && !isListed(last) && !isPlaceName(person, last)) {
                bySurname.putIfAbsent(last, person);
            }
        }
        return bySurname;
    }

    private boolean isBehindLocative(int i) {
        return i > 0 && LOCATIVES.contains(words.list().get(i - 1).key());
    }

    private boolean isPlaceName(Mention<ActorValue> person, String last) {
        String word = person.span().of(text);
        int from = Math.max(0, word.length() - last.length());
        String surname = word.substring(from);
        return !lexicon.places().find(Words.of(surname), surname).isEmpty()
                || !lexicon.labels().find(Words.of(surname), surname).isEmpty();
    }

    /** No capitalised word stands beside it, but for a title before it and whatever begins the sentence. */
    private boolean standsAlone(int i) {
        boolean before = i > 0
                && isTied(i - 1)
                && isCapital(i - 1)
                && !OPENERS.contains(words.list().get(i - 1).key())
                && !titlesByEnd.containsKey(span(i - 1).end())
                && !PARTICLES.contains(words.list().get(i - 1).key());
        boolean after = i + 1 < size() && isTied(i) && isCapital(i + 1);
        return !before && !after;
    }

    /** Does a space, hyphen or the dot of an initial stand between word {@code i} and the next? */
    private boolean isTied(int i) {
        int end = span(i).end();
        String gap = text.substring(end, span(i + 1).start());
        boolean initial = gap.equals(". ") && span(i).length() == 1;
        return initial || (gap.length() == 1 && " -\u2010\u2011'\u2019\u00a0".indexOf(gap.charAt(0)) >= 0);
    }

    private boolean isCapital(int i) {
        return Character.isUpperCase(text.charAt(span(i).start()));
    }

    private TextSpan span(int i) {
        return words.list().get(i).span();
    }

    private int size() {
        return words.list().size();
    }
}
