package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.model.SystemKind;
import org.variorum.model.TextSpan;

/**
 * Reads the later members of lists, which leave out the letters of the first: "Tu-160 and -95MS", "Su-24/34", "F-15s and
 * -16s". A member counts where the lexicon knows what the whole designator would be.
 */
final class SystemLists {

    /** A slash before a number, or a comma or conjunction before a hyphen and a number. */
    private static final Pattern MEMBER = Pattern.compile("(?:/[-‐‑–]?|(?: ?,)? (?:and |or )?[-‐‑–]|, ?[-‐‑–])"
            + "(?<name>\\d{1,3}[A-Z]{0,3}\\d?[A-Z]?)s?(?![\\p{L}\\p{N}])");

    /** The second ship of "HMS Gannet and Heron". */
    private static final Pattern SHIP = Pattern.compile(" and (?<name>\\p{Lu}\\p{L}+)(?! \\p{Lu})");

    /** A navy's prefix: the capitals before the first space. */
    private static final Pattern PREFIX = Pattern.compile("(?<prefix>\\p{Lu}{3,5} )\\p{Lu}");

    private final Lexicon lexicon;
    private final Trail trail;

    SystemLists(Lexicon lexicon, Trail trail) {
        this.lexicon = lexicon;
        this.trail = trail;
    }

    /** The members that follow the systems already found. */
    List<Mention<Entries.WeaponSystem>> find(String text, List<Mention<Entries.WeaponSystem>> systems) {
        Matcher matcher = MEMBER.matcher(text).useTransparentBounds(true);
        List<Mention<Entries.WeaponSystem>> found = new ArrayList<>(ships(text, systems));
        for (Mention<Entries.WeaponSystem> first : systems) {
            String prefix = letters(first.span().of(text));
            int at = first.span().end();
            while (!prefix.isEmpty() && matcher.region(at, text.length()).lookingAt()) {
                Optional<Entries.WeaponSystem> member = DesignatorScan.named(lexicon, prefix + matcher.group("name"));
                if (member.isEmpty()) {
                    break;
                }
                TextSpan span = new TextSpan(matcher.start("name"), matcher.end());
                found.add(member(span, member.get(), MentionRule.SYSTEM_LIST));
                at = matcher.end();
            }
        }
        return found;
    }

    private List<Mention<Entries.WeaponSystem>> ships(String text, List<Mention<Entries.WeaponSystem>> systems) {
        Matcher second = SHIP.matcher(text).useTransparentBounds(true);
        List<Mention<Entries.WeaponSystem>> found = new ArrayList<>();
        for (Mention<Entries.WeaponSystem> ship : systems) {
            Matcher prefix = PREFIX.matcher(ship.span().of(text));
            boolean listed = ship.value().kind() == SystemKind.SHIP
                    && prefix.lookingAt()
                    && second.region(ship.span().end(), text.length()).lookingAt();
            if (listed) {
                DesignatorScan.named(lexicon, prefix.group("prefix") + second.group("name"))
                        .map(system -> member(
                                new TextSpan(second.start("name"), second.end("name")),
                                system,
                                MentionRule.SYSTEM_LIST_SHIP))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private Mention<Entries.WeaponSystem> member(TextSpan span, Entries.WeaponSystem system, MentionRule rule) {
        trail.decided(rule, span);
        return new Mention<>(span, system, rule.id());
    }

    /** What stands before the first number of a designator, "Tu-"; empty if it has none. */
    private static String letters(String designator) {
        for (int i = 0; i < designator.length(); i++) {
            if (Character.isDigit(designator.charAt(i))) {
                return designator.substring(0, i);
            }
        }
        return "";
    }
}
