package org.variorum.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.parse.Vocabulary.Use;

/** Sentences in capitals, made up, with the mixed case that an editor would give them. */
final class TruecaserTest {

    private static final Set<String> COMMON =
            Set.of(("the a of in on to did by at near and with who is us all that this was were"
                            + " has have do not said say told report reported attacked struck killed wounded burned left fired rebels"
                            + " soldiers civilians guerrillas town village bridge two five three hit over from before morning people"
                            + " workers front movement hospital shells gun mayor car plane jets raid road it he she they statement")
                    .split(" "));
    private static final Set<String> MOSTLY_COMMON = Set.of("may", "march", "polish", "general", "farm", "freedom");
    private static final Set<String> MOSTLY_NAME = Set.of("army", "president", "colonel", "national", "united", "bill");
    private static final Set<String> ACRONYMS = Set.of("unita", "renamo");

    private static final Lexicon LEXICON = Lexicon.load();
    private static final Truecaser TRUECASER = new Truecaser(LEXICON, TruecaserTest::use);

    private static Use use(String word) {
        if (COMMON.contains(word)) {
            return Use.COMMON;
        }
        if (MOSTLY_COMMON.contains(word)) {
            return Use.MOSTLY_COMMON;
        }
        if (MOSTLY_NAME.contains(word)) {
            return Use.MOSTLY_NAME;
        }
        return ACRONYMS.contains(word) ? Use.ACRONYM : Use.NAME;
    }

    private static Document document(String text) {
        RawInput input =
                new RawInput("t", Optional.of("t"), text.getBytes(StandardCharsets.UTF_8), InputFormat.TEXT, false);
        return InputFormat.read(input).document().orElseThrow();
    }

    private static String read(String text) {
        return TRUECASER.read(document(text)).text();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        THE REBELS ATTACKED A TOWN NEAR HUAMBO AND LEFT.  THEY BURNED IT. | The rebels attacked a town near Huambo and left.  They burned it.
        ON 7 MAY, SOLDIERS SAID, FIVE PEOPLE MAY HAVE LEFT BEIRA.         | On 7 May, soldiers said, five people may have left Beira.
        UNITA REBELS STRUCK WITH AK-47 AND M-16 IN LUENA AT 0530.         | UNITA rebels struck with AK-47 and M-16 in Luena at 0530.
        COL. JOAO TAVIRA SAID THE REBELS OF NGOLO LEFT.                   | Col. Joao Tavira said the rebels of Ngolo left.
        SOLDIERS DIDN'T SAY WHO ATTACKED NGOLO'S TWO BRIDGE WORKERS.      | Soldiers didn't say who attacked Ngolo's two bridge workers.
        THE 76TH AND THE 155MM GUN WERE LEFT IN THE TOWN OF O'HARA.       | The 76th and the 155mm gun were left in the town of O'Hara.
        THE NGOLO FREEDOM FRONT (NFF) ATTACKED. THE NFF LEFT TWO KILLED.  | The Ngolo Freedom Front (NFF) attacked. The NFF left two killed.
        THE NFF [NGOLO FREEDOM FRONT] REPORTED THE RAID ON THE BRIDGE.    | The NFF [Ngolo Freedom Front] reported the raid on the bridge.
        "THE RAID WAS LEFT TO US," HE TOLD MAYOR CARLOS A. MENDES.        | "The raid was left to us," he told mayor Carlos A. Mendes.
        THE MAYOR SAID, "THIS IS THE ROAD TO KUITO," AND LEFT US ALL.     | The mayor said, "This is the road to Kuito," and left us all.
        THE US JETS HIT THE ROAD; US SOLDIERS LEFT THE VILLAGE.           | The US jets hit the road; US soldiers left the village.
        RUSSIAN JETS HIT IDLIB, THE UNITED NATIONS SAID IN A STATEMENT.   | Russian jets hit Idlib, the United Nations said in a statement.
        THE POLISH PRESIDENT ADAM NOWIK TOLD THE NGOLO ARMY OF THE RAID.  | The Polish President Adam Nowik told the Ngolo Army of the raid.
        DR CONGO SOLDIERS AND DR. OMAR TAVIRA SAID JETS HIT SANA'A.       | DR Congo soldiers and Dr. Omar Tavira said jets hit Sana'a.
        A MIG-29 FIRED ON SANTIAGO DE NGOLO, WORKERS OF THE TOWN SAID.    | A MiG-29 fired on Santiago de Ngolo, workers of the town said.
        """)
    void capitalsAreReadInMixedCase(String capitals, String mixed) {
        assertThat(read(capitals)).isEqualTo(mixed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The rebels of UNITA attacked a town near Huambo and burned it.",
                "UN: AFP, DPA",
                "NATO and UNITA said the MiG-29 fired on LUENA.",
                "А ПО-РУССКИ"
            })
    void otherTextsStayTheSameDocument(String text) {
        Document document = document(text);
        assertThat(TRUECASER.read(document)).isSameAs(document);
    }

    @Test
    void onlyTheHeadlineInCapitalsIsChanged() {
        Document read =
                TRUECASER.read(document("JETS HIT TWO VILLAGES NEAR HUAMBO\n\nThe USAID HOSPITAL of Huambo was hit."));
        assertThat(read.text()).isEqualTo("Jets hit two Villages near Huambo\n\nThe USAID HOSPITAL of Huambo was hit.");
    }

    @Test
    void aLineThatEndsInATitleGoesOn() {
        String text = """
                THE REBELS HAVE SAID THAT THEY LEFT THE VILLAGE TO THE MAYOR, AND MR.
                TAVIRA TOLD US THAT HE CANNOT SAY WHO STRUCK THE HOSPITAL WORKERS AND
                BURNED IT.  [APPLAUSE]
                """;
        assertThat(read(text)).isEqualTo("""
                The rebels have said that they left the village to the mayor, and Mr.\
                 Tavira told us that he cannot say who struck the hospital workers and\
                 burned it.  [Applause]
                """);
    }

    @Test
    void whatIsExportedStaysAsWritten() {
        String text = "THE REBELS ATTACKED A TOWN\nNEAR HUAMBO AND LEFT.";
        Document read = TRUECASER.read(document(text));
        assertThat(read.written()).isEqualTo(text);
        assertThat(read.version()).isEqualTo(document(text).version());
    }

    /** The capital dotted i is one unit and its small form in other locales two; a letter beyond the first plane has two. */
    @Test
    void theTextKeepsItsLength() {
        String text = "SOLDIERS STRUCK DİYARBAKIR AND STRASSE, 📍 \uD801\uDC00\uD801\uDC01 AND ẞTADT WERE LEFT";
        String read = read(text);
        assertThat(read).hasSameSizeAs(text);
        assertThat(read).startsWith("Soldiers struck Diyarbakir and Strasse, 📍 ");
    }

    @Test
    void hardWrappedLinesBecomeOneStretch() {
        String text = """
                   THE REBELS OF THE NGOLO FREEDOM FRONT WERE ATTACKED ON THE ROAD BY
                SOLDIERS WHO LEFT FIVE PEOPLE KILLED IN THE VILLAGE NEAR THE BRIDGE OF
                HUAMBO.  THE ARMY SAID THAT IT WAS NOT THE ARMY OF THE PRESIDENT WHO
                ATTACKED.

                   TWO CIVILIANS WERE WOUNDED.
                """;
        assertThat(read(text)).isEqualTo("""
                   The rebels of the Ngolo freedom front were attacked on the road by\
                 soldiers who left five people killed in the village near the bridge of\
                 Huambo.  The army said that it was not the army of the president who\
                 attacked.

                   Two civilians were wounded.
                """);
    }
}
