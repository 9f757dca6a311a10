package org.variorum.core.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.annotate.ActorValue;
import org.variorum.core.annotate.Annotated;
import org.variorum.core.annotate.Mention;
import org.variorum.core.annotate.Speech;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.Stance;
import org.variorum.model.TextSpan;

/**
 * Finds the agency or outlet that somebody told his words to ("a source told the agency Interfax"): an outlet that
 * was not told itself has them from there.
 */
final class Carriers {

    /** How far behind the reporting word the one who is told may begin, in UTF-16 units. */
    private static final int NEAR = 40;

    private static final Set<SpeakerRole> CARRYING = Set.of(SpeakerRole.AGENCY, SpeakerRole.OUTLET, SpeakerRole.MEDIA);

    private static final Pattern TELLING = Pattern.compile("\\A.*\\b(?:tell|tells|telling|told)\\z");

    /** "told the news agency", "speaking to": words before the name of the one who is told. */
    private static final Pattern BETWEEN_TOLD = Pattern.compile("\\A (?:\\p{Ll}[\\p{Ll}-]* ){0,4}\\z");

    private static final Pattern BETWEEN_SAID = Pattern.compile(
            "\\A (?:in (?:an? |the )?(?:comments|e-?mail|interview|message|remarks|statement) (?:to|with)|to) (?:the )?\\z");

    /** "In a statement carried by", "in an online message released through". */
    private static final Pattern PUBLISHING = Pattern.compile(
            "\\b(?:announcement|communique|message|recording|release|statement|video)s? (?:that was |which was )?"
                    + "(?:aired|broadcast|carried|circulated|disseminated|distributed|issued|posted|published|put out|released|reported|run)"
                    + "(?: online| on \\p{Lu}\\p{Ll}+day)? (?:by|on|through|via)\\b");

    private final Lexicon lexicon;
    private final Annotated annotated;

    Carriers(Lexicon lexicon, Annotated annotated) {
        this.lexicon = lexicon;
        this.annotated = annotated;
    }

    /**
     * Whom the words of {@code speech} were told, if that is an agency or an outlet: by its own words, or by those of the speech that
     * named its speaker first ("a doctor told the agency ... She said").
     */
    Optional<Speaker> carrier(Speech speech, Cites cites) {
        return told(speech, cites)
                .or(() -> speech.speaker().flatMap(this::firstOf).flatMap(first -> told(first, cites)));
    }

    /** The speech whose source is {@code words}. */
    private Optional<Speech> firstOf(TextSpan words) {
        List<Speech> speeches = annotated.speeches();
        int low = 0;
        int high = speeches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (speeches.get(middle).cue().start() < words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return speeches.subList(Math.max(0, low - 1), Math.min(speeches.size(), low + 1)).stream()
                .filter(speech -> speech.source().filter(words::equals).isPresent())
                .findFirst();
    }

    private Optional<Speaker> told(Speech speech, Cites cites) {
        return toldTo(speech, cites).or(() -> publisher(speech, cites));
    }

    /** "In a statement carried by the agency": who published the words that the speech is, in its own sentence. */
    private Optional<Speaker> publisher(Speech speech, Cites cites) {
        TextSpan sentence = annotated.sentences().get(speech.sentence()).span();
        int from = speech.cue().start();
        int named =
                speech.source().map(TextSpan::end).filter(end -> end <= from).orElse(from);
        TextSpan before = new TextSpan(named, from);
        TextSpan after = new TextSpan(speech.cue().end(), Math.max(speech.cue().end(), sentence.end()));
        return published(before)
                .or(() -> speech.stance() == Stance.CLAIMED ? published(after) : Optional.empty())
                .map(mention -> named(mention, cites));
    }

    private Optional<Mention<ActorValue>> published(TextSpan words) {
        Matcher publishing = PUBLISHING.matcher(words.of(annotated.document().text()));
        return publishing.find()
                ? Annotated.inside(
                                annotated.actors(),
                                new TextSpan(
                                        words.start() + publishing.end(),
                                        Math.min(words.end(), words.start() + publishing.end() + NEAR)))
                        .stream()
                        .filter(Carriers::carries)
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Speaker> toldTo(Speech speech, Cites cites) {
        String text = annotated.document().text();
        int from = speech.cue().end();
        int until = Math.min(text.length(), from + NEAR);
        boolean telling = TELLING.matcher(speech.cue().of(text)).matches();
        Pattern between = telling ? BETWEEN_TOLD : BETWEEN_SAID;
        Optional<Speaker> agency =
                Annotated.touching(annotated.actors(), new TextSpan(from, Math.max(from, until))).stream()
                        .filter(mention -> mention.span().start() > from)
                        .filter(mention -> between.matcher(
                                        text.substring(from, mention.span().start()))
                                .matches())
                        .filter(Carriers::carries)
                        .findFirst()
                        .map(mention -> named(mention, cites));
        return agency.isPresent() || !telling ? agency : outlet(text, from, until, cites);
    }

    private static boolean carries(Mention<ActorValue> mention) {
        return mention.value()
                .entry()
                .map(Entries.Actor::role)
                .filter(CARRYING::contains)
                .isPresent();
    }

    private Speaker named(Mention<ActorValue> mention, Cites cites) {
        cites.add("attribution", mention.span(), mention.by());
        return new Speaker(
                mention.value().name(),
                mention.value().entry().map(Entries.Actor::id).orElse(null),
                mention.value().entry().map(Entries.Actor::role).orElse(SpeakerRole.MEDIA),
                null,
                null,
                cites.text(mention.span()),
                cites.start(mention.span()),
                cites.end(mention.span()));
    }

    /** An outlet that the table of actors does not have. */
    private Optional<Speaker> outlet(String text, int from, int until, Cites cites) {
        String after = text.substring(from, until);
        for (PhraseTrie.Hit<Entries.Outlet> hit : lexicon.outlets().find(Words.of(after), after)) {
            if (BETWEEN_TOLD.matcher(after.substring(0, hit.span().start())).matches()) {
                TextSpan span = hit.span().shifted(from);
                cites.add("attribution", span, "speech.told");
                return Optional.of(new Speaker(
                        hit.value().name(),
                        hit.value().id(),
                        SpeakerRole.OUTLET,
                        null,
                        null,
                        cites.text(span),
                        cites.start(span),
                        cites.end(span)));
            }
        }
        return Optional.empty();
    }
}
