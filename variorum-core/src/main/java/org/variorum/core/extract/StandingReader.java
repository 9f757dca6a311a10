package org.variorum.core.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.lexicon.StandingRule;
import org.variorum.core.lexicon.StandingRule.Link;
import org.variorum.core.lexicon.StandingRule.Where;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.Realis;

/**
 * Reads how an event stands by walking from its word up the tree: at each word it looks at auxiliaries, negations and
 * adverbs, then at the verb, adjective or noun that governs it. The innermost word for a standing holds; the walk ends at
 * the clause of another event, at what somebody says, or at a word that takes the event for granted.
 */
final class StandingReader {

    private static final int HIGHEST = 12;

    private static final Set<String> PARTS = WordLists.words("part-nouns");
    private static final Set<String> LIGHT = WordLists.words("light-verbs");
    private static final Set<String> BRINGING = WordLists.words("bringing-verbs");
    private static final Set<String> OCCURRING = WordLists.words("occurrence-verbs");

    private static final Set<String> PROVOKING = Set.of("trigger", "provoke", "invite", "elicit");

    private static final Map<Where, List<StandingRule>> RULES = byPlace();

    private final Sentence sentence;
    private final EventType event;
    private final boolean reported;
    private final List<Integer> levels = new ArrayList<>();
    private final List<Standing.Cue> negations = new ArrayList<>();
    private final List<String> met = new ArrayList<>();
    private Realis realis = Realis.DONE;
    private Optional<Standing.Cue> realisCue = Optional.empty();
    private Optional<Standing.Put> modality = Optional.empty();

    private StandingReader(Sentence sentence, EventType event, boolean reported) {
        this.sentence = sentence;
        this.event = event;
        this.reported = reported;
    }

    private static Map<Where, List<StandingRule>> byPlace() {
        return Map.copyOf(StandingRule.all().stream().collect(Collectors.groupingBy(StandingRule::where)));
    }

    /** The way from an event's word to the words that govern it, and what they make of it. */
    record Reading(Standing standing, List<Integer> levels) {}

    /**
     * How the event of {@code word} stands.
     *
     * @param reported does somebody report it?
     */
    static Reading read(Sentence sentence, int word, EventType event, boolean reported) {
        StandingReader reader = new StandingReader(sentence, event, reported);
        reader.climb(word);
        Standing standing = new Standing(
                reader.realis, reader.realisCue, reader.modality, reader.negations, Optional.empty(), reader.met);
        return new Reading(standing, reader.levels);
    }

    private void climb(int word) {
        int at = word;
        first(Where.SELF, at, at);
        for (int steps = 0; steps < HIGHEST; steps++) {
            levels.add(at);
            lookBeside(at);
            if (sharesAuxiliaries(at)) {
                at = sentence.token(at).head();
                continue;
            }
            Optional<Step> step = Step.up(sentence, at);
            if (step.isEmpty()) {
                return;
            }
            Optional<StandingRule> rule = above(at, step.get());
            rule.ifPresent(r -> note(r, step.get().governor()));
            boolean ends = rule.map(StandingRule::presupposes).orElse(!leads(step.get()));
            if (ends) {
                return;
            }
            at = step.get().governor();
        }
    }

    /** "will bomb and shell": the second verb has the first one's auxiliaries. */
    private boolean sharesAuxiliaries(int at) {
        Token token = sentence.token(at);
        return token.relation().equals("conj")
                && token.head() >= 0
                && !isBut(at)
                && token.isVerb()
                && token.tag().equals(sentence.token(token.head()).tag())
                && sentence.child(at, "aux", "nsubj", "nsubjpass").isEmpty();
    }

    /** "Did not bomb but shelled": what stands behind "but" is not negated with what stands before it. */
    private boolean isBut(int at) {
        return sentence.children(sentence.token(at).head(), "cc").stream()
                .filter(word -> word < at)
                .reduce((first, second) -> second)
                .filter(word -> sentence.token(word).lemma().equals("but"))
                .isPresent();
    }

    /** Notes the words beside word {@code at}. */
    private void lookBeside(int at) {
        Token token = sentence.token(at);
        if (token.isVerb()) {
            Conditions.openers(sentence, at).forEach(child -> first(Where.MARK, at, child));
            sentence.children(at, "aux").forEach(child -> first(Where.AUXILIARY, at, child));
            sentence.children(at, "advmod", "prep", "npadvmod").forEach(child -> first(Where.ADVERB, at, child));
        }
        if (token.isNoun()) {
            sentence.children(at, "amod", "nmod", "compound").forEach(child -> first(Where.ADJECTIVE, at, child));
        }
        for (int child : denials(at)) {
            if (!isOnly(child)
                    && !Contrasts.isOfObject(sentence, at)
                    && first(Where.NEGATION, at, child).isPresent()) {
                break;
            }
        }
        if (token.head() >= 0 && Set.of("pobj", "pcomp").contains(token.relation())) {
            first(Where.PREPOSITION, at, token.head());
            sentence.children(token.head(), "advmod").forEach(word -> first(Where.PREPOSITION, at, word));
        }
    }

    /** Words of denial at a verb or noun, and at the subject and object of a verb. */
    private List<Integer> denials(int at) {
        Stream<Integer> own = sentence.children(at, "neg", "advmod", "det", "preconj").stream();
        if (sentence.children(at, "dobj").stream().anyMatch(noun -> ClauseShapes.isCorrected(sentence, noun))) {
            return List.of();
        }
        if (!sentence.token(at).isVerb()) {
            return own.toList();
        }
        Stream<Integer> ofNouns = sentence.children(at, "nsubj", "nsubjpass", "dobj", "attr").stream()
                .filter(noun -> !levels.contains(noun))
                .flatMap(noun -> Stream.concat(
                        Stream.of(noun), sentence.children(noun, "det", "neg", "preconj", "nmod").stream()));
        return Stream.concat(own, ofNouns).toList();
    }

    /** "not only" denies nothing. */
    private boolean isOnly(int i) {
        return i + 1 < sentence.tokens().size()
                && Set.of("only", "just", "least")
                        .contains(sentence.token(i + 1).lemma());
    }

    private Optional<StandingRule> first(Where where, int at, int word) {
        String lemma = sentence.token(word).lemma();
        Optional<StandingRule> rule = RULES.getOrDefault(where, List.of()).stream()
                .filter(r -> r.words().contains(lemma) && fits(r, at))
                .findFirst();
        rule.ifPresent(r -> note(r, word));
        return rule;
    }

    /** The first rule for the word above word {@code at}. */
    private Optional<StandingRule> above(int at, Step step) {
        List<String> lemmas = step.names(sentence);
        int told = step.link() == Link.SUBJECT || step.link() == Link.PASSIVE ? complement(step.governor(), at) : at;
        return RULES.getOrDefault(Where.GOVERNOR, List.of()).stream()
                .filter(r -> r.words().stream().anyMatch(lemmas::contains))
                .filter(r -> r.links().isEmpty() || r.links().contains(step.link()))
                .filter(r -> r.prepositions().isEmpty()
                        || step.preposition().filter(r.prepositions()::contains).isPresent())
                .filter(r -> isForm(r.form(), step.governor()) && fits(r, told))
                .filter(r ->
                        r.beside() != StandingRule.Beside.UNDONE || Disavowals.isLeftUndone(sentence, step.governor()))
                .findFirst();
    }

    /** What is said of a subject: "the strike is likely to have been flown by ..." tells of it by the second verb. */
    private int complement(int governor, int otherwise) {
        return Stream.concat(Stream.of(governor), sentence.children(governor, "acomp", "oprd").stream())
                .flatMap(word -> sentence.children(word, "xcomp").stream())
                .findFirst()
                .orElse(otherwise);
    }

    private boolean fits(StandingRule rule, int at) {
        boolean linked = rule.where() == Where.GOVERNOR
                || rule.links().isEmpty()
                || rule.links().contains(link(at));
        return stands(rule.beside(), at)
                && linked
                && (rule.events().isEmpty() || rule.events().contains(event))
                && isAspect(rule.aspect(), at);
    }

    private boolean stands(StandingRule.Beside beside, int at) {
        return switch (beside) {
            case ANYTHING, UNDONE -> true;
            case CONDITION -> Conditions.hasIf(sentence, at);
            case BEHIND_IF -> Conditions.isBehindIf(sentence, at);
            case UNDER_MODAL -> Conditions.isUnderModal(sentence, at, reported);
            case UNDER_HABIT -> Conditions.isUnderHabit(sentence, at);
            case OF_MODAL -> Conditions.isMeansOfModal(sentence, at);
            case SPEECH -> reported;
            case SORTIE -> isSortie(sentence.token(at).head());
            case PROVOKED -> PROVOKING.contains(sentence.token(at).lemma());
        };
    }

    private boolean isSortie(int verb) {
        return verb >= 0
                && Flights.isFlight(sentence, verb)
                && isPast(verb)
                && !Disavowals.isLeftUndone(sentence, verb);
    }

    /** How word {@code at} hangs on what is above it. */
    private Link link(int at) {
        return Step.up(sentence, at).map(Step::link).orElse(Link.ROOT);
    }

    private boolean isAspect(StandingRule.Aspect aspect, int at) {
        List<String> auxiliaries = sentence.children(at, "aux").stream()
                .map(child -> sentence.token(child).lemma())
                .toList();
        return switch (aspect) {
            case ANY -> true;
            case PERFECT -> auxiliaries.contains("have");
            case SIMPLE -> !auxiliaries.contains("have");
            case VERBAL -> sentence.token(at).isVerb();
            case PROGRESSIVE ->
                auxiliaries.contains("be")
                        && (sentence.token(at).tag().equals("VBG")
                                || sentence.children(at, "auxpass").stream()
                                        .anyMatch(child ->
                                                sentence.token(child).tag().equals("VBG")));
        };
    }

    private boolean isForm(StandingRule.Form form, int at) {
        Token token = sentence.token(at);
        boolean passive = sentence.child(at, "auxpass").isPresent()
                || (token.tag().equals("VBN") && sentence.child(at, "aux").isEmpty());
        return switch (form) {
            case ANY -> true;
            case PASSIVE -> passive;
            case ACTIVE -> !passive;
            case PAST -> isPast(at);
            case UNTOLD -> !isPast(at);
            case GERUND -> token.tag().equals("VBG");
        };
    }

    private boolean isPast(int at) {
        List<Token> auxiliaries = sentence.children(at, "aux", "auxpass").stream()
                .map(sentence::token)
                .toList();
        boolean modal = auxiliaries.stream().anyMatch(aux -> Set.of("MD", "TO").contains(aux.tag()));
        boolean past = sentence.token(at).tag().equals("VBD")
                || auxiliaries.stream().anyMatch(aux -> Set.of("have", "do").contains(aux.lemma()))
                || (sentence.token(at).tag().equals("VBN")
                        && auxiliaries.stream().anyMatch(aux -> aux.tag().equals("VBD")));
        return past && !modal;
    }

    private void note(StandingRule rule, int word) {
        Standing.Cue cue = new Standing.Cue(sentence.token(word).span(), rule.id());
        met.add(rule.id());
        if (rule.negates()) {
            negations.add(cue);
        }
        if (realisCue.isEmpty() && rule.realis().isPresent()) {
            realis = rule.realis().get();
            realisCue = Optional.of(cue);
        }
        if (modality.isEmpty() && rule.modality().isPresent() && isOfStanding(rule)) {
            modality = Optional.of(new Standing.Put(rule.modality().get(), cue));
        }
    }

    /** A plan that is not this event's standing says nothing of how the claim is put forward: "plans to continue". */
    private boolean isOfStanding(StandingRule rule) {
        return rule.modality().equals(Optional.of(Modality.DENIED))
                || rule.realis().isEmpty()
                || rule.realis().get() == realis;
    }

    /** Do words above go on speaking of the event? */
    private boolean leads(Step step) {
        Token governor = sentence.token(step.governor());
        return switch (step.link()) {
            case XCOMP -> true;
            case OBJECT, PASSIVE -> LIGHT.contains(governor.lemma()) || BRINGING.contains(governor.lemma());
            case SUBJECT -> OCCURRING.contains(governor.lemma());
            case OF -> step.preposition().equals(Optional.of("of")) && PARTS.contains(governor.lemma());
            case CCOMP, ACL, ADVCL, ROOT -> false;
        };
    }

    /**
     * The next word up.
     *
     * @param preposition the one between them
     */
    private record Step(int governor, Link link, Optional<String> preposition) {

        static Optional<Step> up(Sentence sentence, int word) {
            int at = shared(sentence, word);
            Token token = sentence.token(at);
            if (token.head() < 0) {
                return Optional.empty();
            }
            return switch (token.relation()) {
                case "xcomp", "oprd", "acomp" -> to(token.head(), Link.XCOMP);
                case "ccomp", "csubj" -> to(token.head(), Link.CCOMP);
                case "dobj", "attr" -> to(token.head(), Link.OBJECT);
                case "nsubjpass" -> to(token.head(), Link.PASSIVE);
                case "nsubj" -> to(token.head(), Link.SUBJECT);
                case "acl", "relcl" -> infinitive(sentence, at) ? ofNoun(sentence, token.head()) : Optional.empty();
                case "advcl" -> to(token.head(), Link.ADVCL);
                case "pobj", "pcomp" -> throughPreposition(sentence, token.head());
                default -> Optional.empty();
            };
        }

        private static Optional<Step> to(int governor, Link link) {
            return Optional.of(new Step(governor, link, Optional.empty()));
        }

        /** "A plan to strike" is a plan, but what is done "in order to strike" is done and no order. */
        private static Optional<Step> ofNoun(Sentence sentence, int noun) {
            int above = sentence.token(noun).head();
            boolean purpose = sentence.token(noun).lemma().equals("order")
                    && above >= 0
                    && sentence.token(above).lemma().equals("in")
                    && sentence.token(above).head() >= 0;
            return purpose ? to(sentence.token(above).head(), Link.ADVCL) : to(noun, Link.ACL);
        }

        private static boolean infinitive(Sentence sentence, int at) {
            return sentence.children(at, "aux").stream()
                    .anyMatch(aux -> sentence.token(aux).tag().equals("TO"));
        }

        /** Of joined words the first: it stands where they all stand. */
        private static int shared(Sentence sentence, int word) {
            int at = word;
            while (sentence.token(at).relation().equals("conj")
                    && sentence.token(at).head() >= 0
                    && sentence.child(at, "nsubj", "nsubjpass").isEmpty()
                    && sentence.token(sentence.token(at).head()).isVerb()
                            == sentence.token(at).isVerb()) {
                at = sentence.token(at).head();
            }
            return at;
        }

        private static Optional<Step> throughPreposition(Sentence sentence, int preposition) {
            int governor = sentence.token(preposition).head();
            if (governor < 0) {
                return Optional.empty();
            }
            boolean stacked = sentence.token(governor).tag().equals("IN")
                    && sentence.token(governor).head() >= 0
                    && sentence.token(governor).relation().equals("prep");
            int above = stacked ? sentence.token(governor).head() : governor;
            return Optional.of(new Step(
                    above, Link.OF, Optional.of(sentence.token(preposition).lemma())));
        }

        /** The governor's lemma, and behind a word like "be" what it is said to be: "is likely". */
        List<String> names(Sentence sentence) {
            return Stream.concat(
                            Stream.of(governor),
                            link == Link.OF || link == Link.ADVCL
                                    ? Stream.of()
                                    : sentence.children(governor, "acomp", "oprd").stream())
                    .map(word -> sentence.token(word).lemma())
                    .toList();
        }
    }
}
