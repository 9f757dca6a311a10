package org.variorum.nlp4j;

import java.util.ArrayList;
import java.util.List;
import org.variorum.core.parse.Mask;
import org.variorum.model.TextSpan;

/** A text with its masks, written as {@code Two <Tu-95> flew} or, with another stand-in, {@code six <Kh-555=Missile>}. */
record Marked(String text, List<Mask> masks) {

    static final String STAND_IN = "Bomber";

    static Marked of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mask> masks = new ArrayList<>();
        int at = 0;
        for (int open = marked.indexOf('<'); open >= 0; open = marked.indexOf('<', at)) {
            int close = marked.indexOf('>', open);
            String[] designator = marked.substring(open + 1, close).split("=", 2);
            text.append(marked, at, open);
            TextSpan span = new TextSpan(text.length(), text.length() + designator[0].length());
            masks.add(new Mask(span, designator.length == 1 ? STAND_IN : designator[1]));
            text.append(designator[0]);
            at = close + 1;
        }
        return new Marked(text.append(marked.substring(at)).toString(), masks);
    }

    static MaskedView view(String marked) {
        Marked parts = of(marked);
        return MaskedView.of(parts.text(), parts.masks());
    }
}
