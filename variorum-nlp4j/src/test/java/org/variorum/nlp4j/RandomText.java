package org.variorum.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

/** A text of up to 80 pieces that trouble tokenizers, and masks at any place in it. */
record RandomText(String text, List<Mask> masks) {

    private static final String SIGNS =
            " \u00a0\t\n\0.,;:!?()[]{}\"'`\u201c\u201d\u2018\u2019-\u2013\u2014/\\&%$#@*+=<>|~^_"
                    + "0123456789abcdefgTUVXs\u00e9\u0416\u0645\u6f22\u200b\u200d\ufeff\ufffd\u2026\u00ad\u0301\u0130\u0131";

    private static final List<String> PIECES = List.of(
            "No.",
            "Gen.",
            "U.S.",
            "can't",
            "gonna",
            "http://x.org/a",
            ":)",
            "\ud83d\ude80",
            "\ud83d",
            "\ude80",
            "5,000",
            "''",
            " and ",
            "Lt. ",
            "e.g.",
            "...",
            "'90s",
            "2011-2015",
            "a@b.org",
            "1/2",
            "km.",
            "$5m",
            "-led",
            "'s",
            "x.doc");

    private static final List<String> STAND_INS = List.of("Bomber", "No", "X", "Cannot", "gonna", "km", "Gen", "s");

    static RandomText next(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i >= 0; i--) {
            switch (random.nextInt(8)) {
                case 0, 1 -> text.append(PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                default -> text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return new RandomText(text.toString(), masks(text.length(), random));
    }

    private static List<Mask> masks(int length, Random random) {
        List<Mask> masks = new ArrayList<>();
        int at = 0;
        while (at < length && random.nextInt(3) > 0) {
            int start = at + random.nextInt(length - at);
            int end = Math.min(length, start + 1 + random.nextInt(8));
            masks.add(new Mask(new TextSpan(start, end), STAND_INS.get(random.nextInt(STAND_INS.size()))));
            at = end;
        }
        return masks;
    }
}
