package org.variorum.core.annotate;

/** Numbers in digits: where they end in a text, and what they are without the separators of their thousands. */
final class Figures {

    private static final int GROUP = 3;
    private static final int LONGEST = 18;
    /** More digits in a row are an account or a telephone. */
    private static final int LONGEST_UNGROUPED = 12;

    private Figures() {}

    /** The end of the figure that begins at {@code start}: digits, groups of thousands, decimals. */
    static int end(String text, int start, int limit) {
        int end = digits(text, start, limit);
        if (end - start <= GROUP && end > start) {
            end = groups(text, end, limit);
        }
        while (end + 1 < limit && text.charAt(end) == '.' && Lexeme.isDigit(text.charAt(end + 1))) {
            end = digits(text, end + 1, limit);
        }
        return end;
    }

    private static int digits(String text, int start, int limit) {
        int end = start;
        while (end < limit && Lexeme.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int groups(String text, int start, int limit) {
        int end = start;
        while (isGroup(text, end, limit)) {
            end += 1 + GROUP;
        }
        return end;
    }

    /** A separator and three digits; a plain space parts thousands only before "000", since it also parts two counts. */
    private static boolean isGroup(String text, int at, int limit) {
        if (at + GROUP >= limit || digits(text, at + 1, limit) != at + 1 + GROUP) {
            return false;
        }
        char separator = text.charAt(at);
        boolean narrow = separator == '\u00A0' || separator == '\u2009' || separator == '\u202F';
        return separator == ',' || narrow || (separator == ' ' && text.startsWith("000", at + 1));
    }

    /** The figure with a point for its decimals and nothing else; empty for what writes no single number. */
    static String plain(String form) {
        String joined = form.replaceAll("[,\\u00A0\\u2009\\u202F ]", "");
        int point = joined.indexOf('.');
        int digits = point < 0 ? joined.length() : point;
        if (joined.length() > LONGEST || (digits > LONGEST_UNGROUPED && joined.length() == form.length())) {
            return "";
        }
        if (point < 0 || point == joined.lastIndexOf('.')) {
            return joined;
        }
        return isGroupedByPoints(joined) ? joined.replace(".", "") : "";
    }

    /** "1.354.000", where the points can only part thousands. */
    private static boolean isGroupedByPoints(String form) {
        String[] parts = form.split("\\.", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() != GROUP) {
                return false;
            }
        }
        return !parts[0].isEmpty() && parts[0].length() <= GROUP;
    }

    /** May the point part thousands as well as decimals ("100.000")? Only a scale behind it ("1.356 billion") can tell. */
    static boolean isAmbiguous(String form) {
        int point = form.indexOf('.');
        return point > 0
                && point <= GROUP
                && form.length() - point - 1 == GROUP
                && form.charAt(0) != '0'
                && form.indexOf(',') < 0;
    }
}
