package org.variorum.core.annotate;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.read.Document;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TextSpan;

/**
 * Finds the news agency whose dispatch an outlet prints: its name in a dateline ("BEIRUT (Reuters) -", "AFP Saturday 21 Feb
 * 2015") at the head of the text, or alone in the last line, or behind a dash at the end.
 */
final class AgencyCredit {

    /** A dateline stands within the head of a text: headline, byline and first line. */
    private static final int HEAD = 600;

    private static final Pattern AFTER = Pattern.compile(
            "\\A(?:\\)? ?[-–—]|\\) |,? (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?\\d{1,2} \\p{L}{3,9} \\d{4})");

    /** A sentence begins, and no other credit of a picture. */
    private static final Pattern NEXT = Pattern.compile("[)\\]]?\\s+[\"“]?\\p{Lu}[\\p{L}-]*\\s\\p{Ll}");

    private static final Pattern CAPTION = Pattern.compile("[.!?\"”] ");

    private static final Pattern SOURCE = Pattern.compile("(?:\\A|\\s)Source:?\\z");

    private AgencyCredit() {}

    static Optional<Mention<Entries.Actor>> find(Document document, List<Mention<ActorValue>> actors) {
        String text = document.text();
        int last = text.stripTrailing().length();
        for (Mention<ActorValue> mention : actors) {
            Optional<Entries.Actor> agency =
                    mention.value().entry().filter(actor -> actor.role() == SpeakerRole.AGENCY);
            boolean credits = inDateline(text, mention.span())
                    || isSignOff(text, mention.span(), last)
                    || isBehindTitle(document, mention.span());
            if (agency.isPresent() && credits) {
                return Optional.of(new Mention<>(mention.span(), agency.get(), "credit.dateline"));
            }
        }
        return Optional.empty();
    }

    /** "... MAYOR SAYS Reuters Ten people ...": between the title and the first sentence. */
    private static boolean isBehindTitle(Document document, TextSpan name) {
        String text = document.text();
        String title = letters(document.metadata().title().orElse(""));
        return name.start() < HEAD
                && !title.isEmpty()
                && letters(text.substring(0, name.start())).endsWith(title)
                && NEXT.matcher(text.substring(name.end(), Math.min(text.length(), name.end() + 40)))
                        .lookingAt();
    }

    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean inDateline(String text, TextSpan name) {
        int until = Math.min(text.length(), name.end() + 40);
        return name.start() < HEAD
                && AFTER.matcher(text.substring(name.end(), until)).find()
                && !isCaption(text, name);
    }

    /** "... in the north. (Reuters) Ten people ...": behind a full sentence it credits the picture that the sentence tells of. */
    private static boolean isCaption(String text, TextSpan name) {
        int open = name.start() - 1;
        return CAPTION.matcher(text.substring(Math.max(0, open - 2), Math.max(0, open)))
                        .matches()
                && text.startsWith(") ", name.end())
                && " -–—".indexOf(text.charAt(Math.min(text.length() - 1, name.end() + 2))) < 0;
    }

    /** Alone in the last line, or behind a dash or "Source" at the very end: "... to the north. - Reuters". */
    private static boolean isSignOff(String text, TextSpan name, int last) {
        if (name.end() < last) {
            return false;
        }
        int at = name.start();
        while (at > 0 && " \u00A0\t(".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean source =
                SOURCE.matcher(text.substring(Math.max(0, at - 10), at)).find();
        return at > 0 && (source || "\n-–—".indexOf(text.charAt(at - 1)) >= 0);
    }
}
