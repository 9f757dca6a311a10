package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.annotate.Amount;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.Quantity;
import org.variorum.model.QuantityKind;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/** Reads how many: the counts of the sentence that belong to the claim, and single persons and things told one by one. */
final class QuantityReader {

    private static final String PEOPLE = "people";
    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> VAGUE = WordLists.words("lone-vague-counts");
    private static final Set<String> HURT = WordLists.words("casualty-nouns");
    private static final Set<EventType> SPOKEN = Set.of(EventType.ACCUSATION, EventType.DENIAL, EventType.STATEMENT);
    private static final Set<String> BESIDE = WordLists.words("beside-words");

    private static final Set<String> TOLLS = WordLists.words("toll-nouns");
    private static final Set<String> VEHICLES = WordLists.words("vehicle-units");
    private static final Set<String> FINITE = Set.of("VBZ", "VBP");
    private static final Set<String> OWNED = Set.of("the", "his", "her", "its");
    private static final Set<String> LISTED = Set.of("conj", "appos");
    /** Things told one after the other in one list, at the most. */
    private static final int MOST_LISTED = 8;

    private static final Set<String> ONE = Set.of("a", "an", "another", "one");

    private final ClaimWords words;
    private final Sentence sentence;
    private final Map<String, String> units;
    private final CountOwners owners;
    private final Optional<Integer> trigger;
    private final CountedPatients patients;
    private final List<Quantity> found = new ArrayList<>();
    private final Set<TextSpan> read = new LinkedHashSet<>();

    /** @param units the unit of each counted noun, by its lemma */
    QuantityReader(ClaimWords words, Map<String, String> units) {
        this.words = words;
        this.sentence = words.sentence();
        this.units = units;
        this.owners = CountOwners.of(words);
        this.trigger = sentence.headOf(words.raw().words());
        this.patients = new CountedPatients(words, owners, trigger);
    }

    /** The quantities in the text's order. */
    List<Quantity> quantities() {
        for (Mention<Amount> mention : Annotated.inside(words.annotated().quantities(), sentence.span())) {
            if (isTold(mention) && isOwn(mention) && !isRepeated(mention) && !countsSpeakers(mention)) {
                add(mention);
            }
        }
        for (int i = 0; i < sentence.tokens().size(); i++) {
            if (patients.isPatient(i) && !isRead(i) && !speaks(i)) {
                single(i);
            }
        }
        found.sort(Comparator.comparingInt(Quantity::start));
        return List.copyOf(found);
    }

    private boolean isTold(Mention<Amount> mention) {
        return mention.value().basis() == Amount.Basis.COUNT
                || mention.value().kind() == QuantityKind.SHARE
                || isOfPatients(mention)
                || MeasureTest.isTold(sentence, mention);
    }

    private boolean speaks(int at) {
        return words.speechesOfSentence().stream()
                .anyMatch(speech -> speech.source()
                        .filter(sentence.token(at).span()::overlaps)
                        .isPresent());
    }

    private boolean isRead(int at) {
        return read.stream().anyMatch(sentence.token(at).span()::overlaps);
    }

    private boolean isOwn(Mention<Amount> mention) {
        if (sentence.headOf(mention.span()).filter(this::isBeside).isPresent()) {
            return trigger.filter(sentence.within(mention.span())::contains).isPresent();
        }
        Optional<Boolean> headline = trigger.flatMap(at -> HeadlineCounts.isOf(words, mention, at));
        if (headline.isPresent()) {
            return headline.get();
        }
        boolean inScope = words.raw().scope().stream().anyMatch(part -> part.contains(mention.span()));
        List<Integer> whose = thing(mention).map(owners::of).orElse(List.of());
        if (whose.isEmpty()) {
            return inScope;
        }
        return whose.stream().anyMatch(this::isOfClaim) && isSaidBySame(mention.span());
    }

    /** "Several states accuse the army of ...": those who speak are no count of what they speak of. */
    private boolean countsSpeakers(Mention<Amount> mention) {
        return SPOKEN.contains(words.raw().trigger().eventType())
                && trigger.stream()
                        .flatMap(verb -> sentence.children(verb, "nsubj").stream())
                        .anyMatch(who -> sentence.subtreeSpan(who).contains(mention.span()));
    }

    /** "Besides dozens of raids gunners shelled ...": what is counted there is told apart from the verb. */
    private boolean isBeside(int counted) {
        int at = sentence.token(counted).head();
        for (int steps = 0;
                steps < sentence.tokens().size()
                        && at >= 0
                        && !sentence.token(at).isVerb();
                steps++) {
            if (at < 3 && BESIDE.contains(sentence.token(at).lemma())) {
                return true;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** "Killing two pupils", "destroyed 13 kiosks": no table knows the noun, but its place in the clause does. */
    private boolean isOfPatients(Mention<Amount> mention) {
        return mention.value().basis() == Amount.Basis.NOUN
                && thing(mention)
                        .filter(at -> sentence.token(at).tag().endsWith("S") && !VAGUE.contains(patients.form(at)))
                        .filter(patients::isPatient)
                        .isPresent();
    }

    /** "12 villagers died in the raid 12 villagers died": a caption that ran into the sentence says the same again. */
    private boolean isRepeated(Mention<Amount> mention) {
        String same = mention.span().of(words.text());
        return mention.value().basis() == Amount.Basis.COUNT
                && found.stream().anyMatch(quantity -> quantity.text().equals(same) && PEOPLE.equals(quantity.unit()));
    }

    /** What is counted: the head of the words, or the last of them where the parser took a name in them for a verb. */
    private Optional<Integer> thing(Mention<Amount> mention) {
        List<Integer> inside = sentence.within(mention.span());
        boolean torn = mention.value().basis() == Amount.Basis.COUNT
                && inside.stream()
                        .anyMatch(word -> FINITE.contains(sentence.token(word).tag()));
        return torn ? Optional.of(inside.get(inside.size() - 1)) : sentence.headOf(mention.span());
    }

    /** Is it this claim's, or that of a verb joined to it ("killed 28 and wounded 30"), or of the dead that a toll counts? */
    private boolean isOfClaim(int owner) {
        if (trigger.isEmpty()) {
            return false;
        }
        int own = trigger.get();
        boolean inQuote = words.raw().quote().contains(sentence.token(owner).span());
        boolean toll = TOLLS.contains(sentence.token(own).lemma()) && isCasualty(owner);
        return owner == own || (inQuote && (toll || isJoined(owner, own) || isReached(owner, own)));
    }

    /** "The number of victims has reached 236": the verb that the number of those harmed is the subject of. */
    private boolean isReached(int owner, int own) {
        return words.raw().trigger().needs() == Trigger.Need.NUMBERED
                && sentence.token(owner).isVerb()
                && sentence.isBelow(own, owner);
    }

    private boolean isCasualty(int owner) {
        return words.beside().stream()
                .filter(raw -> raw.trigger().eventType() == EventType.CASUALTIES)
                .anyMatch(raw -> raw.words().overlaps(sentence.token(owner).span()));
    }

    /** "Flew 60 sorties, hitting 90 targets": one deed told twice. */
    private boolean isSameKind(int owner) {
        return words.beside().stream()
                .filter(raw -> raw.words().overlaps(sentence.token(owner).span()))
                .anyMatch(raw ->
                        raw.trigger().eventType() == words.raw().trigger().eventType());
    }

    private boolean isJoined(int owner, int own) {
        int verb = Ties.verbAt(sentence, own);
        int at = owner;
        for (int steps = 0; at >= 0 && steps <= sentence.tokens().size(); steps++) {
            if (at == own || at == verb) {
                return steps > 0;
            }
            boolean participle = sentence.token(at).relation().equals("advcl")
                    && sentence.token(at).tag().equals("VBG")
                    && isSameKind(owner);
            if (!participle && !sentence.token(at).relation().equals("conj")) {
                return false;
            }
            at = sentence.token(at).head();
        }
        return false;
    }

    /** Does it stand in the words of the same speaker as the event? */
    private boolean isSaidBySame(TextSpan span) {
        return words.raw().wider().contains(span);
    }

    private void add(Mention<Amount> mention) {
        Amount amount = mention.value();
        words.cites().add("quantities", mention.span(), mention.by());
        read.add(mention.span());
        found.add(new Quantity(
                amount.value().orElse(null),
                amount.min().orElse(null),
                amount.max().orElse(null),
                words.written(mention.span()),
                unit(mention).orElse(null),
                amount.of().isEmpty() ? null : amount.of(),
                amount.kind(),
                words.cites().start(mention.span()),
                words.cites().end(mention.span())));
    }

    /** The unit with what it is counted by, since a claim's quantity has no field for that: "sortie per day". */
    private Optional<String> unit(Mention<Amount> mention) {
        Amount amount = mention.value();
        Optional<Integer> head = sentence.headOf(mention.span());
        boolean ofEvent = head.stream()
                .filter(at -> amount.of().toLowerCase(Locale.ROOT).contains(patients.form(at)))
                .flatMap(patients::thingsOf)
                .anyMatch(at -> Ties.isEvent(sentence.token(at)));
        if (ofEvent && amount.kind() != QuantityKind.SHARE) {
            return head.map(at -> sentence.token(at).lemma());
        }
        boolean hurt = amount.basis() == Amount.Basis.NOUN
                && head.filter(patients::isHurt).isPresent();
        if (hurt || head.filter(this::isSuicideBomber).isPresent()) {
            return Optional.of(PEOPLE);
        }
        return amount.unit()
                .map(unit -> VEHICLES.contains(unit) ? "vehicle" : unit)
                .map(unit -> amount.per().map(per -> unit + " per " + per).orElse(unit));
    }

    /** A bomber is an aircraft, a suicide bomber a person. */
    private boolean isSuicideBomber(int noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> sentence.token(child).lemma().equals("suicide"));
    }

    private void single(int i) {
        Token token = sentence.token(i);
        boolean harms = words.raw().trigger().eventType() == EventType.CASUALTIES;
        Optional<Integer> determiner = sentence.children(i, "det", "nmod", "poss").stream()
                .filter(d -> d < i)
                .findFirst();
        String opening = determiner.map(patients::form).orElse("");
        if (harms && harmed(i, opening, determiner.orElse(i))) {
            return;
        }
        if (patients.isOne(i)) {
            oneOf(i);
        } else if (ONE.contains(opening) && isListed(i)) {
            one(i, determiner.orElse(i), units.getOrDefault(token.lemma(), token.lemma()), "quantity.single-listed");
        } else if (harms && (VAGUE.contains(patients.form(i)) || isSeveralMore(i))) {
            vague(i);
        }
    }

    /** "A nurse", "the driver", "no soldiers", "both": persons harmed whose number is told without a numeral. */
    private boolean harmed(int i, String opening, int first) {
        Token token = sentence.token(i);
        boolean single =
                ONE.contains(opening) || (OWNED.contains(opening) && token.tag().equals("NN"));
        if (single && PERSONS.contains(token.lemma())) {
            one(i, first, PEOPLE, "quantity.single-person");
        } else if (opening.equals("no") && isPersons(token)) {
            counted(i, first, 0, PEOPLE, "quantity.none");
        } else if (patients.form(i).equals("both")) {
            counted(i, i, 2, PEOPLE, "quantity.both");
        } else {
            return false;
        }
        return true;
    }

    private boolean isPersons(Token token) {
        return PERSONS.contains(token.lemma()) || PEOPLE.equals(units.get(token.lemma()));
    }

    /** "One of the jets was shot down." */
    private void oneOf(int i) {
        patients.thingsOf(i)
                .filter(thing -> countable(thing).isPresent())
                .findFirst()
                .ifPresent(thing -> one(thing, i, countable(thing).orElseThrow(), "quantity.one-of"));
    }

    /** The unit of a noun; a noun behind an aircraft's name is one: "F-16 fighters". */
    private Optional<String> countable(int noun) {
        boolean aircraft = Annotated.inside(words.annotated().systems(), sentence.subtreeSpan(noun)).stream()
                .anyMatch(system -> system.value().kind() == SystemKind.AIRCRAFT);
        return aircraft
                ? Optional.of("aircraft")
                : Optional.ofNullable(units.get(sentence.token(noun).lemma()));
    }

    /** Does it stand in a list with counted things: "a tank and two trucks"? */
    private boolean isListed(int i) {
        if (!units.containsKey(sentence.token(i).lemma())) {
            return false;
        }
        int first = i;
        while (LISTED.contains(sentence.token(first).relation())
                && sentence.token(first).head() >= 0
                && !sentence.token(sentence.token(first).head()).isVerb()) {
            first = sentence.token(first).head();
        }
        return isListBeside(first, i, 0);
    }

    /** Is a thing in the list from {@code first} on, other than {@code own}, counted? The parser hangs them in a row where commas were lost. */
    private boolean isListBeside(int first, int own, int depth) {
        boolean counted = first != own
                && !sentence.children(first, "nmod", "nummod").isEmpty()
                && words.annotated().quantities().stream()
                        .anyMatch(q -> q.span().contains(sentence.token(first).span()));
        return counted
                || (depth < MOST_LISTED
                        && sentence.children(first, "conj", "appos").stream()
                                .anyMatch(next -> isListBeside(next, own, depth + 1)));
    }

    /** "Wounding hundreds more", "most of the dead". */
    private void vague(int i) {
        boolean ofHurt = sentence.children(i, "prep").stream()
                .flatMap(of -> sentence.children(of, "pobj").stream())
                .allMatch(thing -> HURT.contains(sentence.token(thing).lemma()));
        if (ofHurt) {
            TextSpan own = sentence.token(i).span();
            TextSpan span = isSeveralMore(i) ? sentence.token(i - 1).span().union(own) : own;
            note(span, "quantity.vague-alone");
            found.add(new Quantity(
                    null,
                    null,
                    null,
                    words.written(span),
                    PEOPLE,
                    null,
                    QuantityKind.VAGUE,
                    words.cites().start(span),
                    words.cites().end(span)));
        }
    }

    /** "Wounding several more." */
    private boolean isSeveralMore(int i) {
        return patients.form(i).equals("more")
                && sentence.children(i).stream()
                        .anyMatch(child -> child == i - 1 && VAGUE.contains(patients.form(child)));
    }

    private void one(int thing, int first, String unit, String rule) {
        counted(thing, first, 1, unit, rule);
    }

    private void counted(int thing, int first, double number, String unit, String rule) {
        TextSpan span = sentence.token(first).span().union(sentence.token(thing).span());
        note(span, rule);
        found.add(new Quantity(
                number,
                number,
                number,
                words.written(span),
                unit,
                sentence.token(thing).form(),
                QuantityKind.EXACT,
                words.cites().start(span),
                words.cites().end(span)));
    }

    private void note(TextSpan span, String rule) {
        words.cites().add("quantities", span, rule);
        read.add(span);
    }
}
