package org.variorum.core.reconcile.check;

import java.util.Locale;

/** The kinds of checks, by the contract's words. */
enum CheckKind {
    WEEKDAY_DATE,
    CHRONOLOGY,
    RATE_TOTAL,
    SHARE_SUM,
    PART_WHOLE,
    SUM,
    ENDURANCE,
    CARRIER,
    FILE_PHOTO;

    /** As the export writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
