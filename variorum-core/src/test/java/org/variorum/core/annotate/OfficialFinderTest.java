package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.read.Document;
import org.variorum.core.read.Readings;
import org.variorum.model.ActorKind;

/** Who is meant by a post on a document's day, in sentences of our own; who held what is public record. */
final class OfficialFinderTest {

    private static final Annotator ANNOTATOR = new Annotator(Lexicon.load(), (text, masks) -> List.of());

    private static List<Mention<ActorValue>> persons(String day, String text) {
        String json = "{\"id\": \"example\", \"text\": \"" + text + "\""
                + (day.isEmpty() ? "" : ", \"published\": \"" + day + "\"") + "}";
        Document document = Readings.json(json);
        assertThat(DocumentDate.of(document).day())
                .isEqualTo(Optional.of(day).filter(d -> !d.isEmpty()).map(LocalDate::parse));
        return ANNOTATOR.annotate(document).actors().stream()
                .filter(m -> m.value().kind() == ActorKind.PERSON)
                .toList();
    }

    private static String told(String day, String text) {
        return persons(day, text).stream()
                .filter(m -> m.by().startsWith(OfficialFinder.RULE))
                .map(m -> m.span().of(text) + "="
                        + m.value().entry().map(actor -> actor.id()).orElse("?"))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-11-20|The Russian defence minister named the port.|Russian defence minister=shoigu",
                "1995-03-10|The Russian defence minister named the port.|Russian defence minister=grachev",
                "2024-09-02|The Russian defence minister named the port.|Russian defence minister=belousov",
                "2014-02-03|The talks failed, the US secretary of state said.|US secretary of state=kerry",
                "2003-02-06|The talks failed, the US secretary of state said.|US secretary of state=powell-colin",
                "1999-06-11|Aides met the president of Yugoslavia.|president of Yugoslavia=milosevic",
                "2016-08-01|Ships came, said the Syrian president.|Syrian president=bashar-assad",
                "1996-08-01|Ships came, said the Syrian president.|Syrian president=hafez-assad",
                "2016-03-01|Moscow's envoy to the UN raised a hand.|Moscow's envoy to the UN=churkin",
                "2019-03-01|Moscow's envoy to the UN raised a hand.|Moscow's envoy to the UN=nebenzya",
                "2017-04-02|The UN special envoy for Syria left Geneva.|UN special envoy for Syria=demistura",
                "2020-10-05|Armenia's defence minister spoke of tanks.|Armenia's defence minister=tonoyan",
                "2021-07-04|The Afghan president stayed.|Afghan president=ghani",
                "2010-07-20|Reporters asked the US Central Command chief.|''",
                "2017-07-20|Reporters asked the CENTCOM commander.|CENTCOM commander=votel",
                "2012-03-01|NATO's secretary general spoke.|NATO's secretary general=rasmussen",
                "2019-12-03|The Kremlin spokesman knew nothing of it.|Kremlin spokesman=peskov",
                "2022-05-04|The Ethiopian prime minister spoke.|Ethiopian prime minister=abiy",
                "2011-03-20|The Libyan leader spoke for an hour.|Libyan leader=gaddafi",
                "2024-02-20|The Israeli defence minister toured the border.|Israeli defence minister=gallant",
                "2009-01-09|The Israeli defence minister toured the border.|Israeli defence minister=barak"
            })
    void aPostIsWhoeverHeldItOnTheDocumentsDay(String day, String text, String expected) {
        assertThat(told(day, text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // no day of the document
                "''|The Russian defence minister named the port.",
                // the month in which the post passed from hand to hand, and a day that is known of both
                "2024-05-13|The Russian defence minister named the port.",
                "2013-02-01|The US secretary of state spoke.",
                // a day behind all that the table knows, and one before it
                "2026-03-01|The Russian president spoke.",
                "1988-03-01|The Sudanese president spoke.",
                // a post that several hold
                "2019-03-01|The Russian Foreign Ministry spokeswoman spoke.",
                // a post that the table does not have for this state
                "2019-03-01|The Russian chancellor spoke.",
                // no owner, no article, any holder, or all of them
                "2019-03-01|The president spoke.",
                "2019-03-01|He was no Russian president yet.",
                "2019-03-01|A Russian president may ask for that.",
                "2019-03-01|The Russian and Syrian presidents met.",
                // held before, not yet, or by somebody whom the words make its holder
                "2019-03-01|The former US secretary of state spoke.",
                "2019-03-01|The next US president will decide.",
                "2019-03-01|He became the US president.",
                "2016-12-01|The US president-elect spoke.",
                "2019-03-01|The US president at the time agreed.",
                // somebody else's words
                "2019-03-01|A spokesman for the Russian president spoke.",
                "2019-03-01|The Russian president's spokesman spoke.",
                // a deputy is not the minister
                "2019-03-01|The Russian deputy defence minister spoke.",
                // a date in the sentence that belongs to another holder
                "2015-06-01|In March 2003, the US secretary of state held up a vial."
            })
    void itStaysOpen(String day, String text) {
        assertThat(told(day, text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-11-20|The Russian defence minister, Orest Valdinov, spoke.",
                "2015-11-20|The Russian Defence Minister Orest Valdinov spoke.",
                "2015-11-20|Orest Valdinov, the Russian defence minister, spoke.",
                "2015-11-20|Russian Defence Minister Orest Valdinov spoke. Later the Russian defence minister left.",
                "2015-11-20|Sergei Shoigu, the Russian defence minister, spoke."
            })
    void aNameInTheTextIsNeverOverridden(String day, String text) {
        assertThat(told(day, text)).isEmpty();
    }

    @Test
    void thePhraseIsReadWhereTheDocumentNamesTheSameHolder() {
        assertThat(told(
                        "2015-11-20",
                        "Russian Defence Minister Sergei Shoigu spoke. Later the Russian defence minister left."))
                .isEqualTo("Russian defence minister=shoigu");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-05-02|Hulusi Akar spoke.|chief of the general staff (Turkey)",
                "2019-05-02|Hulusi Akar spoke.|defence minister (Turkey)",
                "2018-05-02|Mohammed bin Salman spoke.|crown prince (Saudi Arabia), defence minister (Saudi Arabia)",
                "2024-01-15|Hulusi Akar spoke.|''",
                "''|Hulusi Akar spoke.|''"
            })
    void aNamedOfficialGetsThePostOfTheDocumentsDay(String day, String text, String post) {
        assertThat(persons(day, text))
                .singleElement()
                .satisfies(m -> assertThat(m.value().post().orElse("")).isEqualTo(post));
    }
}
