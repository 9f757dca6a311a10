package org.variorum.core.reconcile.reuse;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exchanges words as rewriting programs do, by a table of its own: not half of it stands in the lexicon. */
final class Rewriter {

    private static final Map<String, String> TABLE = table(
            "Russia=the Russian Federation",
            "Russian bombers=warplanes of the Russian Federation",
            "bombers=warplanes",
            "jets=aeroplanes",
            "struck=attacked",
            "hit=pounded",
            "fuel depots=petrol stores",
            "town=settlement",
            "killed=slain",
            "killing=slaying",
            "wounded=hurt",
            "wounding=hurting",
            "injured=wounded",
            "said=stated",
            "told reporters=informed journalists",
            "reporters=newsmen",
            "at least=no fewer than",
            "about=approximately",
            "more than=upwards of",
            "More than=In excess of",
            "children=youngsters",
            "civilians=non-combatants",
            "residents=inhabitants",
            "destroyed=wiped out",
            "destroying=wiping out",
            "houses=dwellings",
            "clinic=medical centre",
            "soldiers=servicemen",
            "captured=seized",
            "took off=departed",
            "returned=went back",
            "mission=sortie",
            "launched=fired off",
            "fired=let off",
            "according to=in the words of",
            "spokesman=mouthpiece",
            "denied=refuted",
            "accused=pointed the finger at",
            "showed=revealed",
            "began=commenced",
            "near=in the vicinity of",
            "early=at daybreak",
            "carrying out=executing",
            "carried out=executed",
            "air strikes=aerial attacks",
            "air strike=aerial attack",
            "government=authorities",
            "province=governorate",
            "troops=forces",
            "town of=township of",
            "city=municipality",
            "bridge=crossing",
            "villages=hamlets",
            "group=organisation",
            "also=additionally",
            "people=persons",
            "answer=reply to",
            "rebels=insurgents",
            "agreed=consented",
            "drone=unmanned aircraft",
            "drones=unmanned aircraft",
            "shot down=brought down",
            "intercepted=stopped in the air",
            "apartment block=residential building",
            "rubble=wreckage",
            "campaign=drive");

    private static final Pattern WORDS = Pattern.compile("\\b(?:"
            + String.join(
                    "|",
                    TABLE.keySet().stream()
                            .sorted(java.util.Comparator.comparing((String word) -> -word.length())
                                    .thenComparing(word -> word))
                            .map(Pattern::quote)
                            .toList())
            + ")\\b");

    private Rewriter() {}

    private static Map<String, String> table(String... rows) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String row : rows) {
            int at = row.indexOf('=');
            table.put(row.substring(0, at), row.substring(at + 1));
        }
        return table;
    }

    /** The sentence with every word of the table exchanged. */
    static String rewritten(String sentence) {
        Matcher words = WORDS.matcher(sentence);
        return words.replaceAll(found -> Matcher.quoteReplacement(TABLE.getOrDefault(found.group(), found.group())));
    }
}
