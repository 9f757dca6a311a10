package org.variorum.cli.show;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.core.pipeline.Pipeline;
import org.variorum.model.Annotations;
import org.variorum.model.Outlet;
import org.variorum.model.PlaceMention;
import org.variorum.model.Published;

/** Says of one reading what is not known, a sentence each. */
final class Gaps {

    static final String NOT_KNOWN = "not known";

    private static final int NAMES_SHOWN = 8;

    private Gaps() {}

    static List<String> of(Pipeline.Reading reading) {
        Annotations annotations = reading.annotations();
        List<String> gaps = new ArrayList<>();
        if (outlet(annotations).equals(NOT_KNOWN)) {
            gaps.add("The outlet is not known, so the first link of every chain of speakers is open.");
        }
        date(annotations.published(), gaps);
        places(annotations.places(), gaps);
        long open = annotations.times().stream()
                .filter(time -> time.earliest() == null && time.latest() == null)
                .count();
        if (open > 0) {
            gaps.add(open + " of " + Wording.count(annotations.times().size(), "time expression")
                    + " could not be resolved to days.");
        }
        if (reading.claims().isEmpty()) {
            gaps.add("No claims were read in this text.");
        }
        return gaps;
    }

    /** The outlet's name. */
    static String outlet(Annotations annotations) {
        Outlet outlet = annotations.outlet();
        return outlet == null || outlet.name() == null ? NOT_KNOWN : outlet.name();
    }

    /** The document's date with its basis. */
    static String date(Annotations annotations) {
        Published published = annotations.published();
        if (published == null || (published.start() == null && published.end() == null)) {
            return NOT_KNOWN;
        }
        String why = published.why() == null ? "" : ": " + published.why();
        return Wording.period(published.start(), published.end()) + " (" + Wording.of(published.basis()) + why + ")";
    }

    private static void date(@Nullable Published published, List<String> gaps) {
        if (published == null || (published.start() == null && published.end() == null)) {
            gaps.add("The date of publication is not known, so words such as \"Tuesday\" stay unresolved.");
            return;
        }
        for (Published.Alternative rival : published.alternatives()) {
            gaps.add("Another reading of the date was not taken: " + Wording.period(rival.start(), rival.end()) + " ("
                    + Wording.of(rival.basis()) + ": " + rival.why() + ").");
        }
    }

    private static void places(List<PlaceMention> places, List<String> gaps) {
        List<PlaceMention> open =
                places.stream().filter(place -> place.unresolved() != null).toList();
        if (open.isEmpty()) {
            return;
        }
        List<String> names = open.stream().map(PlaceMention::name).distinct().toList();
        String shown = names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "));
        String more = names.size() > NAMES_SHOWN ? ", and " + (names.size() - NAMES_SHOWN) + " more" : "";
        String are = open.size() == 1 ? " is" : " are";
        gaps.add(open.size() + " of " + Wording.count(places.size(), "mention") + " of places" + are + " not resolved: "
                + shown + more + ".");
    }
}
