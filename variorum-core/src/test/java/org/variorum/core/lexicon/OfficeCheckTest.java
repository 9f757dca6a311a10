package org.variorum.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of officials, and the faults of their table that the check names. */
final class OfficeCheckTest {

    private static String tabbed(String cells) {
        return cells.replace(',', '\t');
    }

    private static List<String> messages(String... officials) {
        Table actors = Tables.of(
                "actors",
                tabbed("id,name,forms,kind,state,role,source,note"),
                tabbed("belo,Ana Belo,Ana Belo,person,XV,official,general knowledge,"),
                tabbed("freedonia,Freedonia,Freedonia,state,XV,party,general knowledge,"),
                tabbed("kahn,Karl Kahn,Karl Kahn,person,XV,official,general knowledge,"));
        Table posts = Tables.of(
                "posts",
                tabbed("id,name,forms,unique,source"),
                tabbed("adviser,adviser,adviser,no,general knowledge"),
                tabbed("president,president,president,yes,general knowledge"));
        String[] lines = new String[officials.length + 1];
        lines[0] = tabbed("id,person,post,body,from,to,source");
        for (int i = 0; i < officials.length; i++) {
            lines[i + 1] = tabbed(officials[i]) + "\tgeneral knowledge";
        }
        return LexiconCheck.check(List.of(actors, posts, Tables.of("officials", lines))).findings().stream()
                .map(LexiconCheck.Finding::message)
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "a,nobody,president,freedonia,2001,2002; person names nobody, which actors does not have",
                "a,freedonia,president,freedonia,2001,2002; freedonia is no person",
                "a,belo,regent,freedonia,2001,2002; post names regent, which posts does not have",
                "a,belo,president,sylvania,2001,2002; body names sylvania, which actors does not have",
                "a,belo,president,freedonia,2003-05,2002; it ends before it begins",
                "a,belo,president,freedonia,2001-13,2002; \"2001-13\" to \"2002\" are no days, months or years",
                "a,belo,president,freedonia,,2002; \"\" to \"2002\" are no days, months or years"
            })
    void aFaultOfOneRowIsNamed(String row, String message) {
        assertThat(messages(row)).containsExactly(message);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "2001-01-05,2003-06-30,2003-06-29,2004-01-01",
        "2001,2003-06-30,2002-05,",
        "2001,2025-05+,2024-08,2026",
        "2001,,2024-08,2026"
    })
    void twoHoldersOfOnePostAtATimeAreNamed(String from, String to, String nextFrom, String nextTo) {
        String next = nextTo == null ? "" : nextTo;
        assertThat(messages(
                        "a,belo,president,freedonia," + from + "," + (to == null ? "" : to),
                        "b,kahn,president,freedonia," + nextFrom + "," + next))
                .containsExactly("held at the same time by belo (a)");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "president,2001-01-05,2003-06-30,2003-06-30,2004-01-01",
        "president,2001,2003-06,2003-06,2004",
        "president,2001,2003,2003-02,2004",
        "adviser,2001,2005,2002,2004"
    })
    void aPostMayPassFromHandToHandAndSomeAreHeldBySeveral(
            String post, String from, String to, String nextFrom, String nextTo) {
        assertThat(messages(
                        "a,belo," + post + ",freedonia," + from + "," + to,
                        "b,kahn," + post + ",freedonia," + nextFrom + "," + nextTo))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1} on {2}")
    @CsvSource({
        "2014-10,2016,2014-10-15,false,true",
        "2014-10,2016,2014-11-01,true,true",
        "2014-10,2016,2016-01-01,true,true",
        "2014-10,2016,2016-01-02,false,true",
        "2014-10,2016,2017-01-01,false,false",
        "2014-10,2016+,2016-12-31,true,true",
        "2014-10,2016+,2017-01-01,false,true",
        "2014-10,'',2099-01-01,true,true",
        "2014-10,'',2014-09-30,false,false"
    })
    void aTermIsSureOnlyAsFarAsItsDatesAre(String from, String to, LocalDate day, boolean sure, boolean possible) {
        Term term = Term.of(from, to);
        assertThat(term.covers(day)).isEqualTo(sure);
        assertThat(term.mayCover(day)).isEqualTo(possible);
    }

    @Test
    void theProgramKnowsEnoughPosts() {
        assertThat(Table.load("officials").rows()).hasSizeGreaterThanOrEqualTo(120);
    }
}
