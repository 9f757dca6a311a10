package org.variorum.core.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Distances and bearings on a sphere of 6,371 km: a degree of a meridian is 111.19 km. */
final class CompassTest {

    private static final double DEGREE_M = 111_194.9;

    @Test
    void aDegreeNorthIsADegreeOfLatitude() {
        Compass.Point there = Compass.away(new Compass.Point(10, 20), 0, DEGREE_M);

        assertThat(there.lat()).isCloseTo(11, within(1e-5));
        assertThat(there.lon()).isCloseTo(20, within(1e-9));
    }

    /** On the sixtieth parallel a degree of longitude is half as long as on the equator. */
    @Test
    void eastOnTheSixtiethParallelIsTwiceAsManyDegrees() {
        Compass.Point there = Compass.away(new Compass.Point(60, 0), 90, DEGREE_M / 10);

        assertThat(there.lon()).isCloseTo(0.2, within(1e-3));
        assertThat(there.lat()).isCloseTo(60, within(1e-3));
    }

    @Test
    void theBearingOfAPointSouthWestIsItsBearing() {
        assertThat(Compass.bearing(new Compass.Point(0, 0), new Compass.Point(-1, -1)))
                .isCloseTo(225, within(0.1));
        assertThat(Compass.bearing("southwest")).isEqualTo(225);
        assertThat(Compass.bearing("up")).isNaN();
    }

    @Test
    void anglesAreMeasuredTheShorterWay() {
        assertThat(Compass.between(350, 20)).isEqualTo(30);
        assertThat(Compass.between(20, 350)).isEqualTo(30);
    }

    @Test
    void theMiddleOfAMeridianIsHalfTheDegrees() {
        Compass.Point middle = Compass.midpoint(new Compass.Point(30, 5), new Compass.Point(34, 5), 4 * DEGREE_M);

        assertThat(middle.lat()).isCloseTo(32, within(1e-5));
        assertThat(middle.lon()).isCloseTo(5, within(1e-9));
    }
}
