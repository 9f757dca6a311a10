package org.variorum.core.annotate;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Table;
import org.variorum.core.lexicon.Words;
import org.variorum.core.read.Document;
import org.variorum.model.TextSpan;

/**
 * Finds who published a document: its metadata, the address of its page, else the text's last words ("Harbour Post and
 * agencies") or the name of its comment section. The text may name only outlets that the lexicon knows.
 */
final class OutletFinder {

    private static final Map<String, Entries.Outlet> BY_DOMAIN = Table.load("outlets").rows().stream()
            .filter(row -> !row.cell("domain").isEmpty())
            .map(row -> new Entries.Outlet(row.cell("id"), row.cell("name"), row.cell("domain"), row.cell("country")))
            .collect(Collectors.toUnmodifiableMap(
                    Entries.Outlet::domain, Function.identity(), (first, second) -> first));

    private static final Pattern HOST =
            Pattern.compile("^(?:https?:)?//(?:www\\.|m\\.|en\\.|edition\\.)?(?<host>[\\p{Alnum}.-]{3,80})");
    private static final Pattern SIGN_OFF = Pattern.compile(
            "[.!?”\"\\n)]\\s{0,4}(?<name>\\p{Lu}[\\p{L}\\d& -]{1,40}?)(?: and |/| with |, )(?:the |news )?agencies\\.?\\s*\\z");
    private static final Pattern SOURCE =
            Pattern.compile("\\(?Source: ?(?<name>\\p{Lu}[\\p{L}\\d.& -]{1,40}?)\\)?\\.?\\s*\\z");
    private static final Pattern COMMENTS = Pattern.compile("Comment via (?<name>\\p{Lu}[\\p{Ll}]{2,20})\\b");
    private static final int LAST = 200;

    /** Where metadata stand in the text. */
    private static final TextSpan NOWHERE = new TextSpan(0, 0);

    private final Lexicon lexicon;
    private final Trail trail;

    OutletFinder(Lexicon lexicon) {
        this(lexicon, Trail.NONE);
    }

    OutletFinder(Lexicon lexicon, Trail trail) {
        this.lexicon = lexicon;
        this.trail = trail;
    }

    Optional<Mention<Entries.Outlet>> find(Document document) {
        Optional<Mention<Entries.Outlet>> named =
                document.metadata().outlet().map(name -> outlet(NOWHERE, byName(name), MentionRule.OUTLET_NAMED));
        return named.or(() -> document.metadata()
                        .url()
                        .flatMap(OutletFinder::byAddress)
                        .map(outlet -> outlet(NOWHERE, outlet, MentionRule.OUTLET_ADDRESS)))
                .or(() -> inText(document.text()));
    }

    private Mention<Entries.Outlet> outlet(TextSpan span, Entries.Outlet outlet, MentionRule rule) {
        trail.decided(rule, span);
        return new Mention<>(span, outlet, rule.id());
    }

    /** The outlet under its given name; the lexicon adds its id. */
    private Entries.Outlet byName(String name) {
        Entries.Outlet known = lexicon.outlets().find(Words.of(name), name).stream()
                .filter(hit -> isMostOf(hit.span(), name))
                .map(PhraseTrie.Hit::value)
                .findFirst()
                .orElse(new Entries.Outlet("", name, "", ""));
        return new Entries.Outlet(known.id(), name, known.domain(), known.country());
    }

    private static Optional<Entries.Outlet> byAddress(String url) {
        Matcher matcher = HOST.matcher(url.toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.ofNullable(BY_DOMAIN.get(matcher.group("host"))) : Optional.empty();
    }

    private Optional<Mention<Entries.Outlet>> inText(String text) {
        int last = Math.max(0, text.length() - LAST);
        return known(SIGN_OFF, text, last, MentionRule.OUTLET_SIGN_OFF)
                .or(() -> known(SOURCE, text, last, MentionRule.OUTLET_SOURCE))
                .or(() -> known(COMMENTS, text, 0, MentionRule.OUTLET_COMMENTS));
    }

    /** The first match from {@code from} on whose name is an outlet's whole name. */
    private Optional<Mention<Entries.Outlet>> known(Pattern pattern, String text, int from, MentionRule rule) {
        Matcher matcher = pattern.matcher(text).region(from, text.length());
        while (matcher.find()) {
            String name = matcher.group("name").strip();
            TextSpan span = new TextSpan(matcher.start("name"), matcher.start("name") + name.length());
            Optional<Mention<Entries.Outlet>> found = lexicon.outlets().find(Words.of(name), name).stream()
                    .filter(hit -> hit.span().length() == name.length())
                    .map(hit -> outlet(span, hit.value(), rule))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** "The Mirror" of "The Mirror", "CNN" of "CNN International", but not "Metro" of "Harbour Metro News". */
    private boolean isMostOf(TextSpan hit, String name) {
        boolean atStart = hit.start() == 0 || name.substring(0, hit.start()).equalsIgnoreCase("the ");
        boolean telling = hit.of(name).indexOf(' ') > 0 || isAcronym(hit.of(name));
        return atStart && (hit.end() == name.length() || trail.holds(telling, MentionRule.OUTLET_FIRST_WORDS, NOWHERE));
    }

    private static boolean isAcronym(String words) {
        return words.length() > 2 && words.chars().noneMatch(Character::isLowerCase);
    }
}
