package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.TextSpan;

/**
 * Finds whom a pronoun or a bare noun means where it speaks: "he", "the minister", "the group". The nearest speaker before
 * it that agrees in kind, number and gender is taken; where somebody else has come between who fits as well, it stays open.
 */
final class Antecedents {

    private static final Set<String> PERSONS = WordLists.words("person-nouns");
    private static final Set<String> FEMALE = WordLists.words("female-words");
    private static final Set<String> MALE = WordLists.words("male-words");
    private static final Set<String> MONITORS = WordLists.words("monitor-nouns");
    private static final Set<String> GROUPS = WordLists.words("group-nouns");
    private static final Set<String> PAPERS = WordLists.words("paper-nouns");
    private static final Set<ActorKind> SPEAKING_BODIES =
            Set.of(ActorKind.ORGANISATION, ActorKind.MILITARY, ActorKind.ARMED_GROUP, ActorKind.STATE);
    private static final Set<String> PICTURES = WordLists.words("picture-nouns");
    /** Papers of which a text has many: only who spoke of his own is meant. */
    private static final Set<String> MANY = Set.of("document", "letter", "report");

    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "you", "my", "our");

    /** How many speeches back a speaker may be meant. */
    private static final int FARTHEST_SPEECHES = 20;

    /** Whoever spoke within so many speeches is still in mind. */
    private static final int NEAR_SPEECHES = 4;

    private final List<Sentence> sentences;
    private final String text;
    private final List<Mention<ActorValue>> actors;
    private final NamedBodies bodies;
    private final List<Speaker> before = new ArrayList<>();

    Antecedents(List<Sentence> sentences, String text, List<Mention<ActorValue>> actors) {
        this.sentences = sentences;
        this.text = text;
        this.actors = actors;
        this.bodies = new NamedBodies(text, actors);
    }

    private enum Gender {
        FEMALE,
        MALE,
        UNKNOWN
    }

    /**
     * Somebody who spoke.
     *
     * @param words that name who is meant
     * @param person whether it is a person or persons, and not a body
     * @param said what was said
     */
    private record Speaker(
            TextSpan words,
            Set<String> nouns,
            boolean person,
            boolean plural,
            Gender gender,
            int sentence,
            List<TextSpan> said) {}

    /**
     * The words that name the speaker of {@code cue}, if its own do not. To be asked for each cue in the text's order.
     *
     * @param outer the speaker of the speech that reports this one
     */
    Optional<TextSpan> speaker(ReportedWords cue, Optional<TextSpan> outer) {
        if (cue.source().isEmpty()) {
            return Optional.empty();
        }
        TextSpan source = cue.source().get();
        Sentence sentence = sentences.get(cue.sentence());
        String word = Words.folded(source.of(text));
        if (FIRST_PERSON.contains(word)) {
            return outer;
        }
        Optional<TextSpan> found =
                cue.head().or(() -> author(cue.sentence(), source)).or(() -> meant(cue.sentence(), source, word));
        remember(sentence, found.orElse(source), cue, isPronoun(word) && found.isEmpty());
        return found.filter(words -> !words.equals(source));
    }

    /** "A statement issued by the brigade": the brigade, or whom that means. */
    private Optional<TextSpan> author(int at, TextSpan source) {
        return PaperAuthors.of(sentences.get(at), source)
                .map(words -> meant(at, words, Words.folded(words.of(text))).orElse(words));
    }

    private static boolean isPronoun(String word) {
        return Set.of("he", "she", "it", "they").contains(word);
    }

    private Optional<TextSpan> meant(int at, TextSpan source, String word) {
        return switch (word) {
            case "he" -> person(at, source, Gender.MALE);
            case "she" -> person(at, source, Gender.FEMALE);
            case "it" -> body(at, source);
            case "they" -> nearest(source, Speaker::plural);
            default -> names(source) ? Optional.empty() : byNoun(sentences.get(at), source);
        };
    }

    /** Do the words name anybody themselves? */
    private boolean names(TextSpan words) {
        boolean known = Annotated.inside(actors, words).stream()
                .anyMatch(m -> !m.value().isLabel()
                        && (m.value().kind() != ActorKind.STATE || m.span().equals(words)));
        return known || words.length() > 120;
    }

    private Optional<TextSpan> nearest(TextSpan source, Predicate<Speaker> fits) {
        return last(source, fits).map(Speaker::words);
    }

    /** "He": the last man to speak, unless another is the subject of what stands between. */
    private Optional<TextSpan> person(int at, TextSpan source, Gender gender) {
        Optional<Speaker> last =
                last(source, speaker -> speaker.person() && !speaker.plural() && agrees(speaker.gender(), gender));
        if (last.filter(speaker -> speaker.gender() == Gender.UNKNOWN && speaker.sentence() < at - 1)
                        .isPresent()
                && isOtherKnown(last.get(), gender)) {
            return Optional.empty();
        }
        Optional<Mention<ActorValue>> subject = lastSubject(at, source, Set.of(ActorKind.PERSON))
                .filter(mention -> agrees(genderOf(mention.span()), gender));
        return oneOf(at, last, subject);
    }

    /** Did somebody who is known to be of this gender speak shortly before the last speaker, who may be of either? */
    private boolean isOtherKnown(Speaker last, Gender gender) {
        return before.stream()
                .skip(Math.max(0, before.size() - NEAR_SPEECHES))
                .anyMatch(speaker -> speaker.person()
                        && speaker.gender() == gender
                        && !speaker.nouns().containsAll(last.nouns()));
    }

    /** "It": the last body to speak, or the one that the sentence before speaks of. */
    private Optional<TextSpan> body(int at, TextSpan source) {
        Optional<Speaker> last = last(source, speaker -> !speaker.person() && !speaker.plural());
        return oneOf(at, last, lastSubject(at, source, SPEAKING_BODIES));
    }

    /**
     * The last to speak or the last to be spoken of as a subject. Both fit where both stand in the sentence before, unless
     * the one spoke of the other.
     */
    private Optional<TextSpan> oneOf(int at, Optional<Speaker> last, Optional<Mention<ActorValue>> subject) {
        if (last.isEmpty() || subject.isEmpty()) {
            return last.map(Speaker::words).or(() -> subject.map(Mention::span));
        }
        boolean same = Annotated.inside(actors, last.get().words()).stream()
                .anyMatch(m -> m.value().name().equals(subject.get().value().name()));
        boolean spokenOf = last.get().said().stream()
                .anyMatch(part -> part.overlaps(subject.get().span()));
        boolean earlier = subject.get().span().start() < last.get().words().start();
        if (same || spokenOf || earlier) {
            return last.map(Speaker::words);
        }
        return last.get().sentence() < at - 1 ? subject.map(Mention::span) : Optional.empty();
    }

    private Optional<Speaker> last(TextSpan source, Predicate<Speaker> fits) {
        for (int i = before.size() - 1; i >= Math.max(0, before.size() - FARTHEST_SPEECHES); i--) {
            Speaker speaker = before.get(i);
            if (fits.test(speaker) && !speaker.words().overlaps(source)) {
                return Optional.of(speaker);
            }
        }
        return Optional.empty();
    }

    private static boolean agrees(Gender a, Gender b) {
        return a == b || a == Gender.UNKNOWN || b == Gender.UNKNOWN;
    }

    /** The last actor of these kinds before {@code source} that is the subject of a clause in its sentence or the one before. */
    private Optional<Mention<ActorValue>> lastSubject(int at, TextSpan source, Set<ActorKind> kinds) {
        Sentence sentence = sentences.get(at);
        int from = at > 0 ? sentences.get(at - 1).span().start() : 0;
        for (int i = Annotated.before(actors, source.start()) - 1; i >= 0; i--) {
            Mention<ActorValue> mention = actors.get(i);
            if (mention.span().start() < from) {
                return Optional.empty();
            }
            Sentence own = mention.span().start() >= sentence.span().start() ? sentence : sentences.get(at - 1);
            boolean subject = kinds.contains(mention.value().kind())
                    && own.headOf(mention.span())
                            .filter(head -> own.token(head).relation().startsWith("nsubj"))
                            .isPresent();
            if (subject) {
                return Optional.of(mention);
            }
        }
        return Optional.empty();
    }

    /** "The ministry", "the source": the last speaker or body of that noun. */
    private Optional<TextSpan> byNoun(Sentence sentence, TextSpan source) {
        Optional<String> head =
                sentence.headOf(source).map(i -> sentence.token(i).lemma());
        boolean rights = nouns(source).contains("rights")
                && head.filter(GROUPS::contains).isPresent();
        boolean monitor = rights || nouns(source).stream().anyMatch(MONITORS::contains);
        if (head.isEmpty() || (!monitor && hasName(sentence, source))) {
            return Optional.empty();
        }
        String noun = head.get();
        if (isDefinite(source)) {
            boolean plural = sentence.headOf(source)
                    .filter(i -> sentence.token(i).tag().endsWith("S"))
                    .isPresent();
            return spoken(source, noun, plural)
                    .filter(words -> !monitor || isMonitor(words))
                    .filter(words -> !isUnnamedGroup(words, noun))
                    .or(() -> namedSince(source, noun))
                    .or(() -> monitor ? bodies.bodyNamed(source, noun, true) : Optional.empty())
                    .or(() -> spoken(source, noun, plural))
                    .or(() -> bodies.outletNamed(source, noun))
                    .or(() -> bodies.bodyNamed(source, noun, monitor))
                    .or(() -> anyBody(source, noun));
        }
        return monitor ? bodies.bodyNamed(source, noun, true) : Optional.empty();
    }

    /** Do the words name a body that watches a war, or speak of one? */
    private boolean isMonitor(TextSpan words) {
        return nouns(words).stream().anyMatch(MONITORS::contains)
                || Annotated.inside(actors, words).stream().anyMatch(mention -> NamedBodies.isMonitor(mention.value()));
    }

    private boolean isDefinite(TextSpan source) {
        String words = source.of(text).toLowerCase(Locale.ROOT);
        return words.startsWith("the ") || words.startsWith("this ");
    }

    /** The last to speak whose words hold the noun; for "the statement" whoever spoke last. */
    private Optional<TextSpan> spoken(TextSpan source, String noun, boolean plural) {
        boolean paper = PAPERS.contains(noun);
        return nearest(
                source,
                speaker -> (paper && (!MANY.contains(noun) || hasWritten(speaker, noun)))
                        || (speaker.nouns().contains(plural ? noun + "s" : noun)
                                && speaker.person() == PERSONS.contains(noun)
                                && speaker.plural() == plural
                                && !isBare(speaker)));
    }

    /** Did he speak in a report, or by one: "the network said in a report"? Of others a text has many reports. */
    private boolean hasWritten(Speaker speaker, String paper) {
        return sentences.get(speaker.sentence()).tokens().stream()
                .anyMatch(token -> token.isNoun() && token.lemma().equals(paper));
    }

    private boolean isUnnamedGroup(TextSpan words, String noun) {
        return GROUPS.contains(noun) && Annotated.inside(actors, words).isEmpty();
    }

    /** "The aid group that runs it said ... The staff of Relief Harbour ..., the group said": the body named since it spoke unnamed. */
    private Optional<TextSpan> namedSince(TextSpan source, String noun) {
        Optional<Speaker> unnamed =
                last(source, speaker -> speaker.nouns().contains(noun) && isUnnamedGroup(speaker.words(), noun));
        if (unnamed.isEmpty()) {
            return Optional.empty();
        }
        List<Mention<ActorValue>> since = actors
                .subList(
                        Annotated.before(actors, unnamed.get().words().end()), Annotated.before(actors, source.start()))
                .stream()
                .filter(mention -> mention.value().kind() == ActorKind.ORGANISATION)
                .filter(mention -> mention.value()
                        .entry()
                        .filter(entry -> NamedBodies.PRESS_ROLES.contains(entry.role()))
                        .isEmpty())
                .toList();
        return NamedBodies.only(since);
    }

    /** "The group": the last body to speak. */
    private Optional<TextSpan> anyBody(TextSpan source, String noun) {
        return GROUPS.contains(noun)
                ? nearest(source, speaker -> !speaker.person() && !speaker.plural())
                : Optional.empty();
    }

    private static boolean hasName(Sentence sentence, TextSpan words) {
        return sentence.within(words).stream()
                .filter(i -> !isSeat(sentence, i))
                .map(sentence::token)
                .anyMatch(token ->
                        token.tag().startsWith("NNP") || token.name().endsWith("NORP") || Speakers.isAcronym(token));
    }

    /** The "London" of "the London-based group", which does not name the group. */
    private static boolean isSeat(Sentence sentence, int at) {
        int last = sentence.tokens().size() - 1;
        boolean parted = at + 2 <= last
                && sentence.token(at + 1).tag().equals("HYPH")
                && sentence.token(at + 2).form().equals("based");
        return parted || sentence.token(at).form().endsWith("-based");
    }

    /** Words that name no one and cannot be told from others of their kind. */
    private boolean isBare(Speaker speaker) {
        return speaker.words().of(text).toLowerCase(Locale.ROOT).startsWith("the ")
                && speaker.nouns().size() <= 2
                && Annotated.inside(actors, speaker.words()).isEmpty();
    }

    private Set<String> nouns(TextSpan words) {
        return Set.copyOf(Words.keysOf(words.of(text)));
    }

    private void remember(Sentence sentence, TextSpan words, ReportedWords cue, boolean open) {
        boolean picture = sentence.headOf(words)
                .filter(i -> PICTURES.contains(sentence.token(i).lemma()))
                .isPresent();
        boolean paper = nouns(words).size() == 1 && nouns(words).stream().anyMatch(PAPERS::contains);
        if (open || picture || paper) {
            return;
        }
        boolean here = sentence.span().contains(words);
        Optional<Speaker> known = here
                ? Optional.empty()
                : before.stream()
                        .skip(Math.max(0, before.size() - FARTHEST_SPEECHES))
                        .filter(speaker -> speaker.words().equals(words))
                        .findFirst();
        Speaker made = known.map(s -> new Speaker(
                        s.words(), s.nouns(), s.person(), s.plural(), s.gender(), cue.sentence(), cue.content()))
                .orElseGet(() -> made(sentence, words, cue));
        before.add(made);
    }

    private Speaker made(Sentence sentence, TextSpan words, ReportedWords cue) {
        Set<String> nouns = nouns(words);
        Optional<Integer> head = sentence.headOf(words);
        boolean named =
                Annotated.inside(actors, words).stream().anyMatch(m -> m.value().kind() == ActorKind.PERSON);
        boolean tagged = sentence.within(words).stream()
                .anyMatch(i -> sentence.token(i).name().endsWith("PERSON"));
        boolean person = named
                || tagged
                || head.map(i -> sentence.token(i).lemma())
                        .filter(PERSONS::contains)
                        .isPresent()
                || isOneOfPersons(sentence, words, head);
        boolean plural = head.map(i -> sentence.token(i).tag())
                        .filter(tag -> tag.endsWith("S"))
                        .isPresent()
                || head.filter(i -> !sentence.children(i, "conj").isEmpty()).isPresent();
        return new Speaker(words, nouns, person, plural, genderOf(words), cue.sentence(), cue.content());
    }

    /** "One of its sources". */
    private static boolean isOneOfPersons(Sentence sentence, TextSpan words, Optional<Integer> head) {
        return head.filter(i -> sentence.token(i).tag().equals("CD")).isPresent()
                && sentence.within(words).stream()
                        .anyMatch(i -> PERSONS.contains(sentence.token(i).lemma()));
    }

    private Gender genderOf(TextSpan words) {
        Set<String> nouns = nouns(words);
        if (nouns.stream().anyMatch(FEMALE::contains)) {
            return Gender.FEMALE;
        }
        return nouns.stream().anyMatch(MALE::contains) ? Gender.MALE : Gender.UNKNOWN;
    }
}
