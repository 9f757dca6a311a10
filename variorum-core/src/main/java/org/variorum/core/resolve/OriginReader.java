package org.variorum.core.resolve;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Resolved;
import org.variorum.core.annotate.Sentence;
import org.variorum.core.extract.Role;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.parse.Token;
import org.variorum.model.EventType;
import org.variorum.model.PlaceRef;
import org.variorum.model.TextSpan;

/**
 * Reads where a strike was launched from: the place behind "from", "out of" or "based at" that hangs on flying, firing or
 * launching. "From" has many other senses (taken from the rebels, a toll from the strike, families from the north), which
 * name no origin.
 */
final class OriginReader {

    private static final Set<EventType> LAUNCHED = Set.of(EventType.AIRSTRIKE, EventType.MISSILE_LAUNCH);
    private static final String BASE_USE = "base_use";
    private static final Set<String> LAUNCHING = WordLists.words("launching-words");
    private static final Set<String> SHOOTING = WordLists.words("shooting-verbs");
    private static final Set<String> STATIONED = WordLists.words("stationed-words");
    private static final Set<String> KINDS = WordLists.words("place-kinds");
    private static final Set<String> SHIPS = WordLists.words("launching-ships");
    private static final Set<String> BASES = WordLists.words("base-nouns");

    private final ClaimWords words;
    private final Sentence sentence;
    private final PlaceRefs refs;
    private final List<TextSpan> phrases = new ArrayList<>();

    OriginReader(ClaimWords words) {
        this.words = words;
        this.sentence = words.sentence();
        this.refs = new PlaceRefs(words);
    }

    /** The places that it was launched from, in the text's order. */
    List<PlaceRef> origins() {
        boolean launched = LAUNCHED.contains(words.raw().trigger().eventType())
                || words.raw().about().filter(LAUNCHED::contains).isPresent()
                || words.raw().trigger().eventType() == EventType.CASUALTIES;
        Optional<Ties> ties = Ties.of(sentence, words.raw().words());
        if (words.raw().trigger().subtype().filter(BASE_USE::equals).isPresent()) {
            return usedBases();
        }
        if (!launched || ties.isEmpty()) {
            return List.of();
        }
        List<Integer> leads = IntStream.range(0, sentence.tokens().size())
                .filter(i -> words.raw().wider().contains(sentence.token(i).span()))
                .filter(i -> leadsToOrigin(ties.get(), i) && !isAnothers(ties.get(), i))
                .boxed()
                .toList();
        List<Integer> own = leads.stream()
                .filter(i -> isOwn(ties.get(), i) && objects(i).stream().anyMatch(this::isPlaceLike))
                .toList();
        return behind(own.isEmpty() ? leads : own);
    }

    /** A base, a ship or a name, known or not; no height and no side. */
    private boolean isPlaceLike(int object) {
        Token token = sentence.token(object);
        return token.tag().startsWith("NNP")
                || BASES.contains(token.lemma())
                || SHIPS.contains(token.lemma())
                || !Annotated.inside(words.annotated().places(), sentence.subtreeSpan(object))
                        .isEmpty();
    }

    private List<PlaceRef> behind(List<Integer> leads) {
        Set<TextSpan> seen = new LinkedHashSet<>();
        return leads.stream()
                .flatMap(i -> objects(i).stream())
                .peek(object -> phrases.add(phrase(object)))
                .flatMap(object -> places(object).stream())
                .filter(place -> seen.add(spanOf(place)))
                .toList();
    }

    /** The object with what says more of it, up to a clause: "a town in the valley", and not "which fell on a farm". */
    private TextSpan phrase(int object) {
        TextSpan all = sentence.subtreeSpan(object);
        int end = sentence.children(object, "relcl").stream()
                .filter(clause -> !sentence.token(clause).lemma().equals("be"))
                .mapToInt(clause -> sentence.subtreeSpan(clause).start())
                .filter(start -> start > sentence.token(object).span().start())
                .min()
                .orElse(all.end());
        return new TextSpan(
                all.start(), Math.max(end, sentence.token(object).span().end()));
    }

    /** "Using the airfield as their base": what is used is where they start from, and where that happens too. */
    private List<PlaceRef> usedBases() {
        Set<TextSpan> seen = new LinkedHashSet<>();
        return words.raw().phrases(Role.PATIENT).stream()
                .flatMap(phrase -> sentence.headOf(phrase).stream())
                .filter(head -> BASES.contains(sentence.token(head).lemma()))
                .flatMap(head -> places(head).stream())
                .filter(place -> seen.add(spanOf(place)))
                .toList();
    }

    /** "Besides sorties carried out from one base, jets flew from another": the first base is the sorties' alone. */
    private boolean isAnothers(Ties ties, int lead) {
        int head = sentence.token(lead).head();
        if (!isLaunchNounsParticiple(head)) {
            return false;
        }
        int noun = sentence.token(head).head();
        boolean own = noun == ties.trigger() || counted(noun).anyMatch(of -> of == ties.trigger());
        boolean object = sentence.token(noun).head() == ties.trigger()
                && Set.of("dobj", "nsubjpass").contains(sentence.token(noun).relation());
        return !own && !object && !isOfStriker(ties, head);
    }

    /** Does it hang on the event's noun and not on another that its verb carries: "sorties from one base, besides ..."? */
    private boolean isOwn(Ties ties, int lead) {
        int head = sentence.token(lead).head();
        boolean participle = isLaunchNounsParticiple(head)
                && counted(sentence.token(head).head()).anyMatch(noun -> noun == ties.trigger());
        return participle || ties.tie(lead).spot() == Ties.Spot.OWN;
    }

    /** The words that name origins, which are not where it happened. */
    List<TextSpan> phrases() {
        return List.copyOf(phrases);
    }

    private TextSpan spanOf(PlaceRef place) {
        return words.cites().utf16(place.start(), place.end());
    }

    private boolean leadsToOrigin(Ties ties, int at) {
        Token token = sentence.token(at);
        boolean deadly = words.raw().trigger().eventType() == EventType.CASUALTIES;
        LaunchFrames frames = new LaunchFrames(words, ties);
        boolean from = (token.lemma().equals("from") || isOutOf(at)) && (!deadly || frames.isFiring(at));
        boolean based = Set.of("at", "in", "on", "off").contains(token.lemma())
                && token.head() >= 0
                && STATIONED.contains(sentence.token(token.head()).lemma())
                && isActorsBase(ties, token.head());
        return based || frames.isOfCraft(at) || frames.isComing(at) || (from && hangsOnLaunch(ties, at));
    }

    /** "Jets based at the field struck", "fired by rebels positioned in Vell": the participle says more of who acts. */
    private boolean isActorsBase(Ties ties, int participle) {
        Token token = sentence.token(participle);
        int who = token.head();
        if (!Set.of("acl", "relcl").contains(token.relation()) || who < 0) {
            return false;
        }
        boolean actor = words.raw().phrases(Role.AGENT).stream()
                        .anyMatch(agent -> agent.overlaps(sentence.token(who).span()))
                && ties.tie(who).spot() != Ties.Spot.APART;
        return actor || isShooter(ties, who);
    }

    /** Who fires, as the subject of the verb or behind its "by". */
    private boolean isShooter(Ties ties, int who) {
        Token token = sentence.token(who);
        int above = token.head();
        boolean agent = above >= 0
                && token.relation().equals("pobj")
                && sentence.token(above).relation().equals("agent");
        int verb = agent ? sentence.token(above).head() : above;
        boolean subject = agent || token.relation().equals("nsubj");
        return subject
                && verb >= 0
                && SHOOTING.contains(sentence.token(verb).lemma())
                && ties.tie(verb).down().stream().noneMatch(Set.of("relcl", "ccomp")::contains);
    }

    private boolean isOutOf(int at) {
        Token token = sentence.token(at);
        return token.lemma().equals("of")
                && token.head() >= 0
                && sentence.token(token.head()).lemma().equals("out");
    }

    /** Is the first verb or noun of flying or firing above it that of the event, or of the clause it stands in? */
    private boolean hangsOnLaunch(Ties ties, int preposition) {
        int at = launchAbove(preposition);
        if (at < 0) {
            return false;
        }
        boolean launching = LAUNCHING.contains(sentence.token(at).lemma())
                || isLightVerbOfLaunch(at)
                || isLaunchNounsParticiple(at);
        return launching && (isOfDeed(ties, at) || isOfStriker(ties, at));
    }

    /** Is it told in the deed's own clause, in the one above that the clause fills out, or beside it as what came before? */
    private static boolean isOfDeed(Ties ties, int at) {
        Ties.Tie tie = ties.tie(at);
        return tie.down().stream().noneMatch(Set.of("relcl", "ccomp")::contains)
                && (tie.spot() != Ties.Spot.ABOVE || ties.isOfClause(tie.met()))
                && (tie.spot() != Ties.Spot.APART || tie.down().equals(List.of("advcl")));
    }

    /** What "from" hangs on, without the words of the way: "out of", "all the way from", "directly from". */
    private int launchAbove(int preposition) {
        int at = sentence.token(preposition).head();
        boolean allTheWay = sentence.children(preposition, "npadvmod").stream()
                .anyMatch(way -> sentence.token(way).lemma().equals("way"));
        if (allTheWay) {
            at = Ties.verbAt(sentence, preposition);
        }
        while (at >= 0
                && Set.of("out", "way", "directly").contains(sentence.token(at).lemma())) {
            at = sentence.token(at).head();
        }
        return at;
    }

    private boolean isOfStriker(Ties ties, int verb) {
        LaunchFrames frames = new LaunchFrames(words, ties);
        return frames.isToldOfCraft(verb) || frames.isOfSharedCraft(verb) || frames.isOfStrikersClause(verb);
    }

    /** "Carried out sorties from the field." */
    private boolean isLightVerbOfLaunch(int at) {
        return sentence.children(at, "dobj", "nsubjpass").stream()
                .anyMatch(object -> LAUNCHING.contains(sentence.token(object).lemma()));
    }

    /** "Sorties carried out from the field." */
    private boolean isLaunchNounsParticiple(int at) {
        Token token = sentence.token(at);
        return token.relation().equals("acl")
                && token.head() >= 0
                && Stream.concat(Stream.of(token.head()), counted(token.head()))
                        .anyMatch(
                                noun -> LAUNCHING.contains(sentence.token(noun).lemma()));
    }

    /** The sorties of "scores of sorties". */
    private Stream<Integer> counted(int noun) {
        return sentence.children(noun, "prep").stream()
                .filter(of -> sentence.token(of).lemma().equals("of"))
                .flatMap(of -> sentence.children(of, "pobj").stream());
    }

    private List<Integer> objects(int preposition) {
        List<Integer> objects = new ArrayList<>();
        for (int object : sentence.children(preposition, "pobj")) {
            objects.add(object);
            objects.addAll(sentence.children(object, "conj"));
        }
        return objects;
    }

    private List<PlaceRef> places(int object) {
        List<Mention<Resolved>> mentions = Annotated.inside(words.annotated().places(), sentence.subtreeSpan(object));
        if (mentions.isEmpty()) {
            return List.of();
        }
        String lemma = sentence.token(object).lemma();
        Optional<Mention<Resolved>> named = mentions.stream()
                .filter(mention ->
                        mention.span().overlaps(sentence.token(object).span()) || isNameOf(mention, object))
                .findFirst();
        if (named.isPresent()) {
            return List.of(refs.of("origin", named.get(), "origin.from"));
        }
        if (SHIPS.contains(lemma)) {
            return mentions.stream()
                    .filter(mention -> isLocative(mention.span()))
                    .limit(1)
                    .map(mention -> refs.of("origin", mention, "origin.ship"))
                    .toList();
        }
        if (!BASES.contains(lemma)) {
            return List.of();
        }
        return mentions.size() == 1
                ? List.of(base(object, mentions.get(0)))
                : mentions.stream()
                        .map(mention -> refs.of("origin", mention, "origin.base"))
                        .toList();
    }

    /** "Vell neighbourhood". */
    private boolean isNameOf(Mention<Resolved> mention, int object) {
        return KINDS.contains(sentence.token(object).lemma())
                && sentence.headOf(mention.span())
                        .map(sentence::token)
                        .filter(token ->
                                token.head() == object && token.relation().equals("compound"))
                        .isPresent();
    }

    /** "An airbase in Russia": the wording, with the land it lies in, and no point. */
    private PlaceRef base(int object, Mention<Resolved> last) {
        TextSpan description = sentence.token(object).span().union(last.span());
        return PlaceRefs.isCountry(last.value())
                ? refs.described("origin", description, last, "origin.base")
                : refs.of("origin", last, "origin.base");
    }

    /** Is it told by "in", "off", "on", and not part of a name: not the land of "a Kestrian destroyer"? */
    private boolean isLocative(TextSpan span) {
        return sentence.headOf(span)
                .map(sentence::token)
                .filter(token -> token.relation().equals("pobj") && token.head() >= 0)
                .map(token -> sentence.token(token.head()).lemma())
                .filter(Set.of("in", "off", "on", "at", "near")::contains)
                .isPresent();
    }
}
