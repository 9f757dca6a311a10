package org.variorum.core.annotate;

import java.util.List;
import java.util.stream.Stream;

/** All rules for times; of two that fit the same words the first holds. */
final class TimeRules {

    static final List<TimeRule> ALL = Stream.of(
                    TimeRanges.ALL,
                    CalendarRules.ALL,
                    YearRules.ALL,
                    DurationRules.ALL,
                    RelativeRules.ALL,
                    ClockRules.ALL)
            .flatMap(List::stream)
            .toList();

    static final TimeGrammar GRAMMAR = new TimeGrammar(ALL);

    private TimeRules() {}
}
