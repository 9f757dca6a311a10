package org.variorum.core.read;

import java.util.List;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.TimeWords;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.core.parse.Vocabulary;
import org.variorum.core.parse.Vocabulary.Use;
import org.variorum.core.read.CasedWords.Writing;
import org.variorum.model.TextSpan;

/**
 * Writes stretches in capitals in mixed case, since taggers and finders of names go by the case of letters. Common words
 * become small, names and openers of sentences get a capital, acronyms stay. The text keeps its length, unit by unit, and
 * text in mixed case stays as it is. Pure; one instance serves many threads if its vocabulary does.
 */
public final class Truecaser {

    private static final Set<String> PLACE_PREPOSITIONS = WordLists.words("place-prepositions");
    private static final Set<String> PARTICLES = WordLists.words("name-particles");
    private static final Set<String> AFTER_PRONOUN = WordLists.words("after-us");
    private static final Set<String> BODIES = WordLists.words("body-words");
    private static final Set<String> SMALL = WordLists.words("title-small-words");
    private static final String STOPS = ".!?";
    private static final String QUOTES = "\"“«";

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;

    public Truecaser(Lexicon lexicon, Vocabulary vocabulary) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
    }

    /** The document with its stretches in capitals read in mixed case; the same document if it has none. */
    public Document read(Document document) {
        List<TextSpan> stretches = CapitalStretches.of(document);
        if (stretches.isEmpty()) {
            return document;
        }
        return document.readAs(cased(document.written(), stretches));
    }

    /** Each step may overrule the ones before it: the names of places come last, since a short name may be a part of one. */
    private String cased(String written, List<TextSpan> stretches) {
        CasedWords words = new CasedWords(written, stretches);
        WordWriting single = new WordWriting(words, vocabulary);
        each(words, i -> words.write(i, single.of(i)));
        outlets(words);
        named(words, lexicon.actors().find(words.words(), words.text()), Use.MOSTLY_COMMON);
        named(words, lexicon.systems().find(words.words(), words.text()), Use.MOSTLY_COMMON);
        named(words, lexicon.places().find(words.words(), words.text()), Use.MOSTLY_NAME);
        worldPlaces(words);
        each(words, i -> month(words, i));
        titles(words);
        each(words, i -> runOfNames(words, i));
        each(words, i -> particle(words, i));
        CapitalAcronyms.write(words, BODIES);
        each(words, i -> opener(words, i));
        return words.result();
    }

    private interface Step {
        void write(int word);
    }

    private static void each(CasedWords words, Step step) {
        for (int i = words.nextInside(0); i >= 0; i = words.nextInside(i + 1)) {
            step.write(i);
        }
    }

    /** Names of the lexicon as their forms have them; a single word only if English does not use it more commonly than {@code most}. */
    private <T> void named(CasedWords words, List<PhraseTrie.Hit<T>> hits, Use most) {
        for (PhraseTrie.Hit<T> hit : hits) {
            int from = words.words().beginningAt(hit.span().start());
            int to = words.words().endingAt(hit.span().end());
            if (!words.isInside(from)) {
                continue;
            }
            boolean single = from == to;
            if (single && isShouted(hit.form()) && isCommon(words.key(from), Use.MOSTLY_NAME)) {
                shouted(words, from);
            } else if (!single || !isCommon(words.key(from), most)) {
                form(words, from, to, hit.form());
            }
        }
    }

    /** Outlets' names are common words too often ("The National") to go by. */
    private void outlets(CasedWords words) {
        List<PhraseTrie.Hit<Entries.Outlet>> hits = lexicon.outlets().find(words.words(), words.text()).stream()
                .filter(hit -> Words.of(hit.form()).list().stream().anyMatch(word -> !isCommon(word.key(), Use.NAME)))
                .toList();
        named(words, hits, Use.NAME);
    }

    private static boolean isShouted(String form) {
        return form.length() > 1 && form.chars().noneMatch(Character::isLowerCase);
    }

    private boolean isCommon(String key, Use most) {
        return vocabulary.use(key).compareTo(most) < 0;
    }

    private static void form(CasedWords words, int from, int to, String form) {
        List<Words.Word> own = Words.of(form).list();
        if (own.size() != to - from + 1) {
            return;
        }
        for (int i = from; i <= to; i++) {
            words.write(i, own.get(i - from).span().of(form));
        }
        words.join(from, to);
    }

    /** "US", "IS", "WHO": a name behind "the" or in brackets; "us" is none before a small word or at an end. */
    private static void shouted(CasedWords words, int i) {
        boolean the = words.followsOn(i) && words.key(i - 1).equals("the");
        boolean bracketed =
                words.gapBefore(i).endsWith("(") && words.gapAfter(i).startsWith(")");
        boolean state = words.key(i).equals("us")
                && words.followsOn(i + 1)
                && !SMALL.contains(words.key(i + 1))
                && !AFTER_PRONOUN.contains(words.key(i + 1));
        if (the || bracketed || state) {
            words.write(i, Writing.KEPT);
        }
    }

    private void worldPlaces(CasedWords words) {
        for (PhraseTrie.Hit<List<Entries.Place>> hit : lexicon.gazetteer().find(words.words(), words.text())) {
            int from = words.words().beginningAt(hit.span().start());
            int to = words.words().endingAt(hit.span().end());
            if (words.isInside(from) && isPlace(words, from, to, hit.value())) {
                for (int i = from; i <= to; i++) {
                    words.write(i, words.isName(i) ? words.writing(i) : Writing.CAPITAL);
                }
            }
        }
    }

    /** A name of several words has one that is no common word; one that is both stands behind a preposition of place. */
    private boolean isPlace(CasedWords words, int from, int to, List<Entries.Place> places) {
        for (int i = from; i <= to && from < to; i++) {
            if (words.isName(i)) {
                return true;
            }
        }
        return words.followsOn(from)
                && PLACE_PREPOSITIONS.contains(words.key(from - 1))
                && !isCommon(words.key(from), Use.MOSTLY_COMMON)
                && places.stream().noneMatch(Entries.Place::ordinaryWord);
    }

    /** "18 MAY", "MAY 18": a month that is a verb too. */
    private static void month(CasedWords words, int i) {
        boolean dated = isFigure(words, i - 1) || isFigure(words, i + 1);
        if (dated
                && TimeWords.senses(words.span(i).of(words.text())).stream()
                        .anyMatch(sense -> sense.kind() == TimeWords.Kind.MONTH)) {
            words.write(i, Writing.CAPITAL);
        }
    }

    private static boolean isFigure(CasedWords words, int i) {
        return words.isInside(i) && Character.isDigit(words.key(i).codePointAt(0));
    }

    /** Ranks, styles and posts before a name: "Col. Vargas", "President Ortiz"; from right to left, for "Gen. President Ortiz". */
    private void titles(CasedWords words) {
        var hits = lexicon.titles().find(words.words(), words.text());
        for (int h = hits.size() - 1; h >= 0; h--) {
            PhraseTrie.Hit<Entries.Title> hit = hits.get(h);
            int from = words.words().beginningAt(hit.span().start());
            int to = words.words().endingAt(hit.span().end());
            boolean rank = Character.isUpperCase(hit.form().codePointAt(0));
            boolean heads =
                    words.isInside(from) && words.isInside(to + 1) && !words.isFirst(to + 1) && !words.isJoined(to + 1);
            boolean name = heads && (words.isName(to + 1) || (rank && !isCommon(words.key(to + 1), Use.MOSTLY_COMMON)));
            if (name && rank) {
                form(words, from, to, hit.form());
                words.write(to + 1, words.isName(to + 1) ? words.writing(to + 1) : Writing.CAPITAL);
            }
        }
    }

    /** A word that is mostly a name is one beside a name: "Salvadoran Army", "Bill Ortega". */
    private void runOfNames(CasedWords words, int i) {
        boolean mostly = words.writing(i) == Writing.SMALL && vocabulary.use(words.key(i)) == Use.MOSTLY_NAME;
        boolean beside =
                (words.followsOn(i) && words.isName(i - 1) && words.key(i - 1).length() > 1)
                        || (words.followsOn(i + 1)
                                && words.isName(i + 1)
                                && words.key(i + 1).length() > 1);
        if (mostly && beside) {
            words.write(i, Writing.CAPITAL);
        }
    }

    /** "de" in "Santiago de Cuba". */
    private static void particle(CasedWords words, int i) {
        boolean between = words.followsOn(i) && words.isName(i - 1) && words.followsOn(i + 1) && words.isName(i + 1);
        if (between && PARTICLES.contains(words.key(i)) && words.writing(i) != Writing.KEPT) {
            words.write(i, Writing.SMALL);
        }
    }

    private void opener(CasedWords words, int i) {
        if (words.writing(i) == Writing.SMALL && (words.isFirst(i) || opensSentence(words, i))) {
            words.write(i, Writing.CAPITAL);
        }
    }

    /** Behind a stop that is no abbreviation's, an editor's mark, or the comma or colon before a quotation. */
    private boolean opensSentence(CasedWords words, int i) {
        String gap = words.gapBefore(i);
        if (gap.length() < 2) {
            return false;
        }
        boolean stop = gap.chars().anyMatch(c -> STOPS.indexOf(c) >= 0) && gap.indexOf(' ') >= 0;
        if (gap.charAt(0) == ']' && opensAside(words, i - 1)) {
            return true;
        }
        boolean quoted =
                QUOTES.indexOf(gap.charAt(gap.length() - 1)) >= 0 && (gap.startsWith(",") || gap.startsWith(":"));
        return quoted || (stop && !(gap.startsWith(". ") && words.isName(i - 1) && isShort(words.key(i - 1))));
    }

    /** Does the bracket that ends with word {@code i} stand where a sentence begins, as a speaker's name does: "[VARGAS] THIS"? */
    private boolean opensAside(CasedWords words, int i) {
        int at = i;
        while (at > 0
                && words.isInside(at)
                && !words.isFirst(at)
                && words.gapBefore(at).indexOf('[') < 0) {
            at--;
        }
        return words.isFirst(at) || words.gapBefore(at).chars().anyMatch(c -> STOPS.indexOf(c) >= 0);
    }

    /** "Gen. staff", "B. and W.": the dot of an initial or a short title ends no sentence. */
    private boolean isShort(String key) {
        return key.length() == 1;
    }
}
