package org.variorum.core.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/** The nouns beside numbers in a parsed sentence. */
final class ParsedNouns implements Nouns {

    static final String PEOPLE = "people";

    /** Verbs whose bare number counts people: "killing 12 and wounding 30". */
    private static final Set<String> HARM = WordLists.words("harm-verbs");

    private static final Set<String> HARMED = WordLists.words("harmed-words");
    private static final Set<String> BREAKERS = WordLists.words("phrase-breakers");
    /** Behind a figure these words open a phrase of their own: "2.1 last year". */
    private static final Set<String> NEVER_FIRST = Set.of("last", "next");

    /** Tags of adjectives and participles. */
    private static final Set<String> MODIFIERS = Set.of("JJ", "JJR", "JJS", "VBN", "VBG");

    /** Nouns that say little behind another: "eight artillery pieces". */
    private static final Set<String> CARRIERS = WordLists.words("carrier-nouns");

    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> BENDING = WordLists.words("bend-words");
    private static final Set<String> MORE = Set.of("more", "others", "other");
    private static final Set<String> PARTING = Set.of(",", ";", ":", "(", ")", ".");
    private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass");
    private static final Set<String> TOLLS = WordLists.words("toll-nouns");
    private static final Set<String> BARE_RELATIONS = Set.of("dobj", "nsubjpass", "nsubj", "attr", "pobj");
    /** A phrase of more words before its noun is no phrase but a list. */
    private static final int LONGEST_PHRASE = 8;

    private static final int HIGHEST_CLIMB = 4;

    private final Sentence sentence;
    private final Map<String, String> units;
    private final List<Mention<Entries.WeaponSystem>> systems;

    ParsedNouns(Sentence sentence, Map<String, String> units, List<Mention<Entries.WeaponSystem>> systems) {
        this.sentence = sentence;
        this.systems = systems;
        this.units = units;
    }

    @Override
    public Optional<Counted> behind(int unit) {
        int first = tokenFrom(unit);
        if (isHyphen(first) && sentence.token(first).span().start() == unit) {
            first++;
        }
        if (!has(first) || NEVER_FIRST.contains(form(first))) {
            return Optional.empty();
        }
        if (lemma(first).equals("of")) {
            return behindOf(first + 1);
        }
        if (lemma(first).equals("strong")) {
            return peopleIn(first + 1);
        }
        Optional<Counted> harmed = harmed(first);
        return harmed.isPresent() ? harmed : chunk(first);
    }

    /** "12 dead", "30 more wounded" where no noun follows. */
    private Optional<Counted> harmed(int first) {
        int at = MORE.contains(form(first)) && has(first + 1) ? first + 1 : first;
        boolean alone = HARMED.contains(form(at)) && !isNounAhead(at);
        return alone
                ? Optional.of(new Counted(words(first, at), form(at), Optional.of(PEOPLE), true))
                : Optional.empty();
    }

    private TextSpan words(int first, int last) {
        return sentence.token(first).span().union(sentence.token(last).span());
    }

    /** "a 300-strong force" counts the people in it. */
    private Optional<Counted> peopleIn(int first) {
        return chunk(first).map(c -> new Counted(c.words(), c.head(), Optional.of(PEOPLE), true));
    }

    /** "26 of the rockets", "dozens of them". */
    private Optional<Counted> behindOf(int from) {
        int first = from;
        while (has(first) && Set.of("DT", "PRP$", "PDT").contains(tag(first))) {
            first++;
        }
        return has(first) && form(first).equals(THEM) ? named(first) : chunk(first);
    }

    /** Whom "them" means: people behind a verb of harm, else the nearest things before it that the table knows. */
    private Optional<Counted> named(int pronoun) {
        return before(pronoun)
                .filter(i -> sentence.token(i).isVerb())
                .mapToObj(this::lemma)
                .findFirst()
                .filter(HARM::contains)
                .map(verb -> PEOPLE)
                .or(() -> before(pronoun)
                        .filter(i -> isPlural(sentence.token(i)))
                        .mapToObj(this::unit)
                        .flatMap(Optional::stream)
                        .findFirst())
                .map(unit -> new Counted(sentence.token(pronoun).span(), THEM, Optional.of(unit), true));
    }

    private static IntStream before(int at) {
        return IntStream.iterate(at - 1, i -> i >= 0, i -> i - 1);
    }

    private boolean isNounAhead(int at) {
        return has(at + 1) && sentence.token(at + 1).isNoun();
    }

    /** The noun phrase whose first word is {@code first}. */
    private Optional<Counted> chunk(int first) {
        int noun = -1;
        boolean open = true;
        for (int i = first; has(i) && i < first + LONGEST_PHRASE && goesOn(i, noun, open); i++) {
            if (closing(i) > i) {
                noun = peopleFrom(closing(i) + 1);
                break;
            }
            boolean isNoun = sentence.token(i).isNoun() || isAcronym(i);
            noun = isNoun ? i : noun;
            open = isHyphen(i) || (open && !isNoun);
        }
        noun = headInTree(first, noun);
        if (noun < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(noun);
        return Optional.of(new Counted(words(first, noun), head.lemma(), unit(noun), isPlural(head)));
    }

    /** The tree's head for the number, where the table knows it and not the last noun ("12 Homs Front - allied fighters"). */
    private int headInTree(int first, int noun) {
        int head = first > 0 ? sentence.token(first - 1).head() : -1;
        boolean better = head > noun
                && head < first + LONGEST_PHRASE
                && sentence.token(head).isNoun()
                && units.containsKey(lemma(head))
                && (noun < 0 || unit(noun).isEmpty())
                && !isPartedBefore(first, head);
        return better ? head : noun;
    }

    private boolean isPartedBefore(int first, int head) {
        return IntStream.range(first, head).anyMatch(i -> BREAKERS.contains(form(i)) || PARTING.contains(form(i)));
    }

    /** May word {@code i} stand in the phrase, whose last noun so far is {@code noun} and which may still take adjectives? */
    private boolean goesOn(int i, int noun, boolean open) {
        if (isHyphen(i - 1) || isList(i) || isAcronym(i) || (noun == i - 1 && closing(i) > i)) {
            return true;
        }
        if (isHyphen(i)) {
            return isGlued(i) && isGlued(i + 1);
        }
        if (BREAKERS.contains(form(i))) {
            return false;
        }
        return sentence.token(i).isNoun() ? open || follows(i, noun) : open && isModifier(i);
    }

    /** Does a noun follow the noun before it, or the "and" behind it, in one phrase? */
    private boolean follows(int i, int noun) {
        return (noun == i - 1 && mayCompound(noun, i)) || (noun == i - 2 && isList(i - 1));
    }

    /** The end of a bracket that opens at {@code open} and stands before the counted people: "12 Hawks (banned) militants". */
    private int closing(int open) {
        if (!has(open) || !form(open).equals("(")) {
            return -1;
        }
        return IntStream.range(open + 1, open + LONGEST_PHRASE)
                .filter(i -> has(i) && form(i).equals(")"))
                .limit(1)
                .filter(i -> peopleFrom(i + 1) > i)
                .findFirst()
                .orElse(-1);
    }

    /** The people that word {@code at} names, or the noun behind it: "militants", "group militants"; -1 if none. */
    private int peopleFrom(int at) {
        if (isPeople(at)) {
            return at;
        }
        return has(at) && sentence.token(at).isNoun() && isPeople(at + 1) ? at + 1 : -1;
    }

    private boolean isPeople(int noun) {
        return has(noun) && isPlural(sentence.token(noun)) && PEOPLE.equals(units.get(lemma(noun)));
    }

    /** A name in capitals that looks like a little word: "10 IS militants". */
    private boolean isAcronym(int i) {
        return has(i)
                && BREAKERS.contains(form(i))
                && sentence.token(i).form().length() > 1
                && sentence.token(i).form().equals(sentence.token(i).form().toUpperCase(Locale.ROOT))
                && peopleFrom(i + 1) > i;
    }

    private boolean isModifier(int i) {
        boolean figure = tag(i).equals("CD") && isHyphen(i + 1) && isGlued(i + 1);
        boolean state = tag(i).equals("VBD") && has(i - 1) && tag(i - 1).equals("CD") && MODIFIERS.contains(tag(i + 1));
        boolean adverb = tag(i).startsWith("RB") && has(i + 1) && MODIFIERS.contains(tag(i + 1));
        return MODIFIERS.contains(tag(i)) || figure || adverb || state;
    }

    private boolean isGlued(int i) {
        return has(i)
                && has(i - 1)
                && sentence.token(i - 1).span().end()
                        == sentence.token(i).span().start();
    }

    /** The comma or "and" between two adjectives or two names that stand before one noun ("civilian and military targets"). */
    private boolean isList(int i) {
        if (!has(i - 1) || !has(i + 1) || !Set.of(",", "and", "or").contains(form(i))) {
            return false;
        }
        boolean adjectives = tag(i - 1).startsWith("JJ") && tag(i + 1).startsWith("JJ");
        boolean names = tag(i - 1).equals("NNP")
                && tag(i + 1).equals("NNP")
                && has(i + 2)
                && tag(i + 2).equals("NNS");
        return adjectives || names;
    }

    /**
     * A plural ends its phrase, unless the parser has it in front of another noun ("sales offices"); people are followed by
     * a noun in the singular only where a comma was lost ("12 villagers mayor Lorn said").
     */
    private boolean mayCompound(int noun, int next) {
        Token before = sentence.token(noun);
        boolean runsOn = isPeople(noun) && !isPlural(sentence.token(next));
        return !isPlural(before) || (before.head() >= next && !runsOn);
    }

    private static boolean isPlural(Token token) {
        return token.tag().equals("NNS") || token.tag().equals("NNPS");
    }

    /** The unit of the thing counted: the table's, or people for a nation's name in the plural. */
    private Optional<String> unit(int noun) {
        Token thing = sentence.token(noun);
        boolean carrier = CARRIERS.contains(thing.lemma()) && has(noun - 1) && units.containsKey(lemma(noun - 1));
        String known = units.get(carrier ? lemma(noun - 1) : thing.lemma());
        if (known != null) {
            return craft(noun).filter(unit -> known.equals(PEOPLE)).or(() -> Optional.of(known));
        }
        Optional<SystemKind> system = Annotated.touching(systems, thing.span()).stream()
                .map(mention -> mention.value().kind())
                .findFirst();
        if (system.isPresent()) {
            return system.flatMap(ParsedNouns::unit);
        }
        boolean ofNation = thing.name().endsWith("NORP") && !isHyphen(noun + 1);
        return ofNation || PERSONS.contains(thing.lemma()) ? Optional.of(PEOPLE) : Optional.empty();
    }

    /** The aircraft of "two MiG fighters". */
    private Optional<String> craft(int noun) {
        TextSpan words =
                has(noun - 1) ? words(noun - 1, noun) : sentence.token(noun).span();
        return lemma(noun).equals("fighter")
                ? Annotated.touching(systems, words).stream()
                        .map(system -> system.value().kind())
                        .filter(kind -> kind == SystemKind.AIRCRAFT)
                        .findFirst()
                        .flatMap(ParsedNouns::unit)
                : Optional.empty();
    }

    /** What a weapon system of this kind is counted as. */
    private static Optional<String> unit(SystemKind kind) {
        return kind == SystemKind.OTHER
                ? Optional.empty()
                : Optional.of(kind.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean countsPeople(TextSpan number) {
        int at = tokenFrom(number.start());
        if (!has(at)) {
            return false;
        }
        int behind = tokenFrom(number.end());
        if (has(behind) && lemma(behind).equals("who")) {
            return true;
        }
        Token token = sentence.token(at);
        return isHarmed(token)
                || isBehindHarm(at)
                || (SUBJECTS.contains(token.relation()) && has(token.head()) && isSaidOfPeople(token.head()))
                || (BARE_RELATIONS.contains(token.relation()) && isToll(at));
    }

    /** "Injuring more than 20": the verb stands right before the number, whatever the parser made of it. */
    private boolean isBehindHarm(int number) {
        int verb = before(number)
                .filter(i -> !BENDING.contains(form(i)))
                .findFirst()
                .orElse(-1);
        return has(verb) && sentence.token(verb).isVerb() && HARM.contains(lemma(verb)) && !isNounAhead(number);
    }

    private boolean isHarmed(Token number) {
        boolean bare = SUBJECTS.contains(number.relation()) || number.relation().equals("dobj");
        return bare && has(number.head()) && HARM.contains(lemma(number.head()));
    }

    /** "234 of them were children", "32 are confirmed dead". */
    private boolean isSaidOfPeople(int verb) {
        return sentence.children(verb).stream()
                .filter(child -> child > verb)
                .anyMatch(child -> HARMED.contains(form(child)) || PEOPLE.equals(units.get(lemma(child))));
    }

    /** Is the number said of a toll: "the toll stands at 26", "put the toll at 58", "a toll of 40"? */
    private boolean isToll(int number) {
        int at = number;
        for (int steps = 0; steps < HIGHEST_CLIMB && has(sentence.token(at).head()); steps++) {
            at = sentence.token(at).head();
            if (TOLLS.contains(lemma(at))) {
                return true;
            }
            if (sentence.token(at).isVerb()) {
                return isTold(at, number) || isReachedByAToll(number);
            }
        }
        return isReachedByAToll(number);
    }

    private boolean isTold(int verb, int number) {
        return sentence.children(verb, "nsubj", "nsubjpass", "dobj").stream()
                .anyMatch(child -> child != number && TOLLS.contains(lemma(child)));
    }

    /** "to 112" or "at 58" behind a toll, however far: what rises to a figure in such a sentence is the toll. */
    private boolean isReachedByAToll(int number) {
        int head = sentence.token(number).head();
        boolean reached = has(head) && (lemma(head).equals("to") || lemma(head).equals("at"));
        return reached && IntStream.range(0, head).anyMatch(i -> TOLLS.contains(lemma(i)));
    }

    @Override
    public boolean isNameBefore(int unit) {
        int at = tokenFrom(unit) - 1;
        return has(at)
                && (tag(at).equals("NNP") || tag(at).equals("NNPS"))
                && Character.isUpperCase(sentence.token(at).form().codePointAt(0));
    }

    private boolean has(int at) {
        return at >= 0 && at < sentence.tokens().size();
    }

    /** The first word that ends behind {@code unit}. */
    private int tokenFrom(int unit) {
        List<Token> tokens = sentence.tokens();
        return Annotated.firstNot(tokens.size(), i -> tokens.get(i).span().end() <= unit);
    }

    private boolean isHyphen(int at) {
        return has(at) && Set.of("-", "‐", "‑", "–").contains(sentence.token(at).form());
    }

    private String tag(int at) {
        return sentence.token(at).tag();
    }

    private String lemma(int at) {
        return sentence.token(at).lemma();
    }

    private String form(int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
}
