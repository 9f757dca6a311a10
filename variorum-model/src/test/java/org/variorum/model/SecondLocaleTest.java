package org.variorum.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The whole suite runs a second time as on a Turkish machine in Kamchatka; this shows that it does. */
final class SecondLocaleTest {

    @Test
    void theSecondRunIsInTheLocaleAndZoneThatTheBuildAsksFor() {
        Optional<String> asked = Optional.ofNullable(System.getProperty("variorum.test.locale"));
        String here = Locale.getDefault().getLanguage() + " " + ZoneId.systemDefault();
        assertThat(here).isEqualTo(asked.orElse(here));
        assertThat("IS".toLowerCase(Locale.getDefault())).isEqualTo(here.startsWith("tr ") ? "\u0131s" : "is");
    }
}
