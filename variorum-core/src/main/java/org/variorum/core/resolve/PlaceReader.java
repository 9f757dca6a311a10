package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.annotate.Speech;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Trigger;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.PlaceRef;
import org.variorum.model.TextSpan;

/**
 * Reads where it happened: the places of the event's clause that are neither its origin nor its actor; else those of the
 * clause it stands in. Of a place and the one that only tells where it lies, the first is the event's.
 */
final class PlaceReader {

    private static final Set<String> LEAVING = WordLists.words("leaving-words");
    private static final Set<String> AIMING = Set.of("aim", "intend", "design", "mean");
    private static final Set<String> BRANCHES = WordLists.words("branch-nouns");
    private static final Set<String> OPERATIONS = Set.of("campaign", "offensive", "operation");

    /** Up to four names with capitals, and a dash with a space behind it. */
    private static final Pattern DATELINE =
            Pattern.compile("(\\p{Lu}[\\p{L}']+(?:,? \\p{Lu}[\\p{L}']+){0,3}) ?[-\u2013\u2014] ");

    /** Names as short as "US" and "UK" are always written so. */
    private static final int SHORT_FORM = 3;

    /** A possessive or a comma and a space are no longer. */
    private static final int BESIDE = 3;

    private static final Set<String> STATIONED = WordLists.words("stationed-words");
    private static final Set<String> SPEAKING =
            Set.of("accuse", "blame", "condemn", "criticize", "deny", "say", "urge", "warn");

    /** A border has two sides: the land named beside it says on which. */
    private static final String BORDER = "description.border";

    private static final int ANTI = "anti-".length();

    private static final Set<String> AWAY = Set.of("from", "for");
    private static final Set<String> LOCATIVE = WordLists.words("place-leads");

    private final ClaimWords words;
    private final Sentence sentence;
    private final Optional<Ties> ties;
    private final CountOwners owners;
    private final List<TextSpan> elsewhere;

    /** @param origins words that name where it was launched from */
    PlaceReader(ClaimWords words, List<TextSpan> origins) {
        this.words = words;
        this.sentence = words.sentence();
        this.ties = Ties.of(sentence, words.raw().words());
        this.owners = CountOwners.of(words);
        this.elsewhere = List.copyOf(origins);
    }

    /** In the name of who acts; what a preposition adds to it ("the fleet off Orran", "a raid in Vell") is where it is. */
    private boolean namesTheActor(Mention<Resolved> mention) {
        Optional<TextSpan> lead = lead(mention).map(at -> sentence.token(at).span());
        return words.raw().phrases(Role.AGENT).stream()
                .filter(phrase -> phrase.contains(mention.span()))
                .anyMatch(phrase -> lead.filter(phrase::contains).isEmpty());
    }

    /** Where it happened, in the text's order. */
    List<PlaceRef> places() {
        List<Mention<Resolved>> named = Annotated.inside(
                        words.annotated().places(), words.sentence().span())
                .stream()
                .filter(this::isSaid)
                .toList();
        List<Mention<Resolved>> whole = PlaceLocators.without(sentence, new Offices(sentence).without(named));
        List<Mention<Resolved>> candidates =
                whole.stream().filter(m -> !isElsewhere(m)).toList();
        Found chosen = chosen(candidates);
        List<Mention<Resolved>> found = new ArrayList<>(chosen.places());
        boolean nearer = found.stream().anyMatch(m -> !PlaceRefs.isCountry(m.value()) && !m.by().equals(BORDER));
        found.removeIf(m -> nearer && PlaceRefs.isCountry(m.value()));
        List<Mention<Resolved>> all = List.copyOf(found);
        found.removeIf(m -> tellsTheLandOf(m, all));
        new FrontedPlaces(sentence).area(found).ifPresent(found::remove);
        Set<String> seen = new LinkedHashSet<>();
        PlaceRefs refs = new PlaceRefs(words);
        return found.stream()
                .filter(m -> seen.add(m.value().name()))
                .map(m -> refs.of("places", m, chosen.rule()))
                .toList();
    }

    /** Places with the rule that chose them. */
    private record Found(List<Mention<Resolved>> places, String rule) {}

    private Found chosen(List<Mention<Resolved>> candidates) {
        PlaceClauses clauses = new PlaceClauses(words);
        List<Mention<Resolved>> own = clauses.ofResult(inScope(candidates));
        if (!own.isEmpty()) {
            return new Found(own, "places.clause");
        }
        Optional<Mention<Resolved>> described = clauses.described(ofSentence());
        if (described.isPresent()) {
            return new Found(List.of(described.get()), "places.described");
        }
        if (clauses.nameUnlisted()) {
            return new Found(List.of(), "places.clause");
        }
        List<Mention<Resolved>> above =
                candidates.stream().filter(this::isOfClauseAbove).toList();
        List<Mention<Resolved>> within = above.stream()
                .filter(m -> words.raw().quote().contains(m.span()))
                .toList();
        if (within.stream().anyMatch(this::isLocative)) {
            return new Found(within, "places.clause");
        }
        if (!above.isEmpty() || candidates.size() == 1) {
            return new Found(above.isEmpty() ? candidates : above, "places.clause");
        }
        return new Found(clauses.ofWitness(ofSentence()).stream().toList(), "places.witness");
    }

    /** All places of the sentence, without those that only tell where another lies. */
    private List<Mention<Resolved>> ofSentence() {
        return PlaceLocators.without(
                sentence,
                Annotated.inside(words.annotated().places(), words.sentence().span()));
    }

    /** "Central Chad's Guera region", "Orran, northern Mali": the part of the land says where the place beside it lies. */
    private static boolean tellsTheLandOf(Mention<Resolved> part, List<Mention<Resolved>> all) {
        return isPart(part)
                && all.stream()
                        .filter(other -> !isPart(other) && !PlaceRefs.isCountry(other.value()))
                        .anyMatch(other -> gap(part.span(), other.span()) <= BESIDE);
    }

    private static boolean isPart(Mention<Resolved> mention) {
        return mention.value().place().filter(Entries.Place::isPartOfCountry).isPresent();
    }

    private static int gap(TextSpan one, TextSpan other) {
        return Math.max(one.start(), other.start()) - Math.min(one.end(), other.end());
    }

    private List<Mention<Resolved>> inScope(List<Mention<Resolved>> candidates) {
        return candidates.stream()
                .filter(m -> words.raw().scope().stream().anyMatch(part -> part.contains(m.span())))
                .filter(m -> !isOfOtherClaim(m))
                .toList();
    }

    private boolean isOfOtherClaim(Mention<Resolved> mention) {
        List<Integer> whose = sentence.headOf(mention.span()).map(owners::of).orElse(List.of());
        return !whose.isEmpty()
                && ties.isPresent()
                && !whose.contains(ties.get().trigger());
    }

    /** In the words of the same speaker; where saying is all that happens, in what is said and not where it was said. */
    private boolean isSaid(Mention<Resolved> mention) {
        Trigger.Need needs = words.raw().trigger().needs();
        boolean speech = needs == Trigger.Need.SPEECH || needs == Trigger.Need.SPEECH_ALONE;
        List<Speech> chain = words.raw().speech();
        if (speech && !chain.isEmpty()) {
            return chain.get(chain.size() - 1).reports(mention.span());
        }
        return words.raw().wider().contains(mention.span()) && !words.isOfSaying(mention.span());
    }

    private boolean isOfClauseAbove(Mention<Resolved> mention) {
        if (!words.raw().wider().contains(mention.span()) || ties.isEmpty()) {
            return false;
        }
        Ties.Tie tie =
                ties.get().tie(sentence.headOf(mention.span()).orElse(ties.get().trigger()));
        boolean described = tie.down().stream().anyMatch(Set.of("relcl", "ccomp")::contains);
        boolean joined = tie.up().contains("conj") && hasOwnSubject(ties.get().verb());
        return !described && !joined && !tie.up().contains("ccomp");
    }

    /** "The rebels shelled one town and the navy bombed another": two deeds, two places. */
    private boolean hasOwnSubject(int verb) {
        return verb >= 0 && sentence.child(verb, "nsubj", "nsubjpass").isPresent();
    }

    private boolean isElsewhere(Mention<Resolved> mention) {
        return elsewhere.stream().anyMatch(span -> span.contains(mention.span()))
                || isStation(mention)
                || isState(mention)
                || isOfAnotherName(mention)
                || isLeft(mention)
                || Answers.hides(words, mention.span())
                || isAimedAt(mention)
                || isDateline(mention)
                || (PlaceRefs.isCountry(mention.value()) && !isLocative(mention));
    }

    /** The place that a longer name holds, or that tells which group is meant. */
    private boolean isOfAnotherName(Mention<Resolved> mention) {
        return new PlaceNameUses(words, mention).isInAnotherName()
                || namesTheActor(mention)
                || isInNameOfOperation(mention)
                || isOfBranch(mention);
    }

    private boolean isDateline(Mention<Resolved> mention) {
        return opensInCapitals(mention) || opensBeforeDash(mention);
    }

    /** "Baghdad, Geneva - Jets attacked": names before a dash that opens the sentence. */
    private boolean opensBeforeDash(Mention<Resolved> mention) {
        Matcher names = DATELINE.matcher(words.text())
                .region(sentence.span().start(), sentence.span().end());
        return names.lookingAt() && mention.span().end() <= names.end(1);
    }

    /** "BAMAKO Gunmen attacked": capitals throughout, and the sentence only begins behind them. */
    private boolean opensInCapitals(Mention<Resolved> mention) {
        String name = mention.span().of(words.text());
        int end = mention.span().end() + 1;
        int next = end < words.text().length() ? words.text().codePointAt(end) : ' ';
        return name.length() > SHORT_FORM
                && name.equals(name.toUpperCase(Locale.ROOT))
                && (Character.isUpperCase(next) || next == '(' || next == '-' || next == '\u2014');
    }

    /** "Shells of Dawn (the League's branch in Orn) hit the town": where a group is at home. */
    private boolean isOfBranch(Mention<Resolved> mention) {
        return lead(mention)
                .map(at -> sentence.token(at).head())
                .filter(at -> at >= 0 && BRANCHES.contains(sentence.token(at).lemma()))
                .isPresent();
    }

    /** The river of "launched the Niger Dawn operation". */
    private boolean isInNameOfOperation(Mention<Resolved> mention) {
        int at = sentence.headOf(mention.span()).orElse(-1);
        int next = at + 1;
        boolean named = at >= 0
                && next + 1 < sentence.tokens().size()
                && sentence.token(next).tag().equals("NNP")
                && sentence.token(at).relation().equals("compound");
        return named
                && OPERATIONS.contains(sentence.token(next + 1).lemma())
                && Annotated.touching(
                                words.annotated().places(), sentence.token(next).span())
                        .stream()
                        .allMatch(mention::equals);
    }

    /** "Gunmen positioned in the quarter fired at the port": where they stood who fired. */
    private boolean isStation(Mention<Resolved> mention) {
        int lead = lead(mention).orElse(-1);
        int verb = lead < 0 ? -1 : sentence.token(lead).head();
        int who = verb < 0 ? -1 : sentence.token(verb).head();
        return who >= 0
                && STATIONED.contains(sentence.token(verb).lemma())
                && sentence.token(verb).relation().equals("acl")
                && (sentence.token(who).relation().equals("nsubj") || isAgent(who));
    }

    private boolean isAgent(int who) {
        int by = sentence.token(who).head();
        return by >= 0 && sentence.token(by).relation().equals("agent");
    }

    /** "Accused Moscow of the raid", "anti-Damascus": a capital that stands for its state. */
    private boolean isState(Mention<Resolved> mention) {
        int at = sentence.headOf(mention.span()).orElse(-1);
        int verb = at < 0 ? -1 : sentence.token(at).head();
        boolean capital = mention.value()
                .place()
                .filter(place -> place.feature().equals("PPLC"))
                .isPresent();
        boolean against =
                words.text().startsWith("anti-", Math.max(0, mention.span().start() - ANTI));
        boolean spokenOf = verb >= 0
                && Set.of("nsubj", "dobj").contains(sentence.token(at).relation())
                && SPEAKING.contains(sentence.token(verb).lemma());
        return capital && (against || spokenOf);
    }

    /** Behind "from", "for" or "by", unless it is the place left: "rebels from the north", but "withdrew from the north". */
    private boolean isLeft(Mention<Resolved> mention) {
        Optional<Integer> lead = lead(mention);
        boolean away = lead.filter(at -> AWAY.contains(sentence.token(at).lemma())
                        || sentence.token(at).relation().equals("agent"))
                .isPresent();
        return away
                && lead.map(at -> sentence.token(at).head())
                        .filter(at -> at >= 0)
                        .map(sentence::token)
                        .filter(head -> LEAVING.contains(head.lemma()) || Ties.isEvent(head))
                        .isEmpty();
    }

    /** What a road leads to, behind "aimed at": "an offensive aimed at cutting the road to the border" goes on elsewhere. */
    private boolean isAimedAt(Mention<Resolved> mention) {
        if (lead(mention).filter(at -> sentence.token(at).lemma().equals("to")).isEmpty()) {
            return false;
        }
        int at = sentence.headOf(mention.span()).orElse(-1);
        int trigger = sentence.headOf(words.raw().words()).orElse(-1);
        for (int steps = 0;
                at >= 0 && at != trigger && steps <= sentence.tokens().size();
                steps++) {
            Token token = sentence.token(at);
            if (token.relation().equals("acl") && AIMING.contains(token.lemma()) && !sentence.isBelow(trigger, at)) {
                return true;
            }
            at = token.head();
        }
        return false;
    }

    private boolean isLocative(Mention<Resolved> mention) {
        return sentence.headOf(mention.span())
                .map(sentence::token)
                .filter(token -> token.relation().equals("pobj") && token.head() >= 0)
                .map(token -> sentence.token(token.head()).lemma())
                .filter(LOCATIVE::contains)
                .isPresent();
    }

    /** The first preposition above a place that is not the "of" of "the town of X". */
    private Optional<Integer> lead(Mention<Resolved> mention) {
        int at = sentence.headOf(mention.span()).orElse(-1);
        for (int steps = 0; at >= 0 && steps <= sentence.tokens().size(); steps++) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                return Optional.empty();
            }
            if (token.tag().equals("IN") && !token.lemma().equals("of")) {
                return Optional.of(at);
            }
            at = token.head();
        }
        return Optional.empty();
    }
}
