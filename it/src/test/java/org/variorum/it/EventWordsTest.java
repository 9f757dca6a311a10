package org.variorum.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events a sentence states, and that each is told once: sentences of our own, with their events in order. */
@Tag("models")
class EventWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Airstrikes killed nine people in Harim following mortar attacks by militiamen that struck the port."
                        + "|CASUALTIES MISSILE_LAUNCH",
                "The airstrikes came in response to a new rebel offensive that has been under way for weeks."
                        + "|AIRSTRIKE GROUND_OPERATION",
                "The airstrikes were followed by an ambush of rebels on the road.|AIRSTRIKE GROUND_OPERATION",
                "Nine explosions were heard during the airstrikes on Harim.|AIRSTRIKE",
                "The army took the hill following fierce clashes with the rebels.|GROUND_OPERATION",
                "An offensive in May saw the rebels encircle Harim.|GROUND_OPERATION",
                "The army retook Harim following a fierce assault on the rebels there.|GROUND_OPERATION",
                "The airstrike was deadly because it struck a market.|AIRSTRIKE",
                "Jets continued to bomb the hills, hitting 25 targets.|AIRSTRIKE",
                "Two guards were wounded in rebel shelling on the port.|CASUALTIES",
                "Six men were hurt in a rocket attack that hit the port.|CASUALTIES",
                "The police station was attacked in May when a man blew himself up at its gate.|OTHER",
                "The ambush ended with killing nine rebels and destroying their posts.|GROUND_OPERATION CASUALTIES",
                "The blast killed nine soldiers as they were entering the port.|CASUALTIES",
                "Army units backed by missile fire stormed the port.|GROUND_OPERATION",
                "The brigade launched a campaign to retake Harim in May.|GROUND_OPERATION",
                "The brigade is the main force fighting the rebels in Harim.|GROUND_OPERATION",
                "Government troops are on the offensive near Harim.|GROUND_OPERATION",
                "The rebels now hold a valley that IS had besieged for a year.|GROUND_OPERATION GROUND_OPERATION",
                "The regime bombarded the hills from the air.|AIRSTRIKE",
                "Gunners bombarded the hills with howitzers.|MISSILE_LAUNCH",
                "Helicopters dropped their crude load on the port.|AIRSTRIKE",
                "Most of the valley has fallen out of government control.|GROUND_OPERATION",
                "The militiamen often bomb the port with rockets.|MISSILE_LAUNCH",
                "Four shells fired by rebels killed and wounded nine villagers.|CASUALTIES",
            })
    void eachEventOfASentenceIsToldOnce(String sentence, String events) {
        assertThat(Extraction.shared().raw(sentence))
                .extracting(claim -> claim.trigger().eventType().name())
                .containsExactly(events.split(" "));
    }
}
