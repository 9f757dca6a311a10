package org.variorum.core.reconcile.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A year that the quote names, beside a day that was carried to the claim. */
class YearsTest {

    private static String days(Tale tale) {
        return Tale.accounts(tale).get(0).days().words();
    }

    private static Tale told(String words) {
        return Tale.of("a").quote(words);
    }

    @Test
    void aYearOfItsOwnOutweighsACarriedDay() {
        assertThat(days(told("Hundreds died in strikes that were flown in August 2013.")
                        .carriedOn("2017-04-04")))
                .isEqualTo("2013-01-01 to 2013-12-31");
        assertThat(days(told("The port was shelled in 2009.").carriedOn("2017-04-04")))
                .isEqualTo("2009-01-01 to 2009-12-31");
    }

    @Test
    void aDayThatWasSaidOrAgreesStays() {
        assertThat(days(told("The port was shelled in 2009.").on("2017-04-04"))).isEqualTo("2017-04-04");
        assertThat(days(told("The port was shelled in April 2017.").carriedOn("2017-04-04")))
                .isEqualTo("2017-04-04");
    }

    @Test
    void aNumberABeginningOrTwoYearsTellNoDay() {
        assertThat(days(told("It killed 2000 people.").carriedOn("2017-04-04"))).isEqualTo("2017-04-04");
        assertThat(days(told("The first raid since the war began in 2011 hit the port.")
                        .carriedOn("2017-04-04")))
                .isEqualTo("2017-04-04");
        assertThat(days(told("It was hit in 2009 and in 2011.").carriedOn("2017-04-04")))
                .isEqualTo("2017-04-04");
    }
}
