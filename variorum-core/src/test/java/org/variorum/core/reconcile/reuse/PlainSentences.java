package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.core.parse.Mask;
import org.variorum.core.parse.ParsedSentence;
import org.variorum.core.parse.Parser;
import org.variorum.core.parse.Token;
import org.variorum.model.TextSpan;

/** Splits running text without a model: sentences at full stops before capitals, no tree, names by their capitals. */
final class PlainSentences implements Parser {

    private static final Pattern END =
            Pattern.compile("(?<![A-Z]|Sept|Feb|Lt|Gen|Col|Maj|Dr|a\\.m|p\\.m|no)[.!?][\"”]?\\s+(?=[\"“]?\\p{Lu})");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.][\\p{L}\\p{N}]+)*|\\S");

    @Override
    public List<ParsedSentence> parse(String text, List<Mask> masks) {
        List<ParsedSentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(text);
        int from = 0;
        while (end.find()) {
            add(text, from, end.end(), sentences);
            from = end.end();
        }
        add(text, from, text.length(), sentences);
        return sentences;
    }

    private static void add(String text, int from, int end, List<ParsedSentence> sentences) {
        List<Token> tokens = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, end);
        while (word.find()) {
            String form = word.group();
            TextSpan span = new TextSpan(word.start(), word.end());
            tokens.add(new Token(span, form, form.toLowerCase(Locale.ROOT), tag(form), "O", -1, "dep"));
        }
        if (!tokens.isEmpty()) {
            TextSpan first = tokens.get(0).span();
            TextSpan last = tokens.get(tokens.size() - 1).span();
            sentences.add(new ParsedSentence(new TextSpan(first.start(), last.end()), tokens));
        }
    }

    private static String tag(String form) {
        int first = form.codePointAt(0);
        if (Character.isDigit(first)) {
            return "CD";
        }
        if (!Character.isLetter(first)) {
            return ".";
        }
        return Character.isUpperCase(first) ? "NNP" : "NN";
    }
}
