package org.variorum.core.reconcile.compare;

import java.util.Set;
import org.variorum.core.reconcile.account.Account;
import org.variorum.core.reconcile.account.Days;
import org.variorum.core.reconcile.account.Deed;
import org.variorum.core.reconcile.account.Parties;
import org.variorum.core.reconcile.account.Stems;
import org.variorum.model.ClaimDate;

/** Whether two accounts can speak of one day. */
final class DayLikeness {

    /** Days that two clocks can lie apart: Thursday night in Washington is Friday in Syria. */
    private static final int CLOCKS = 1;

    private static final double NEXT_DAY = -0.1;
    private static final double IN_WINDOW = 0.1;
    /** An article that gives no day twice tells one story, more often than not. */
    private static final double ONE_STORY = 0.4;

    /** A date that was carried over may be off by so many days. */
    private static final long CARRIED_DAYS = 5;

    private static final double CARRIED = -0.4;
    private static final double CARRIED_OVERLAP = 0.7;

    /** In one article the sentence that gives a day of its own tells another deed than those that take up the story's. */
    private static final double ELSEWHEN = -0.5;

    private static final Set<String> EARLIER = Stems.ofList("earlier-words");

    private static final double OUT_OF_WINDOW = -0.6;

    private DayLikeness() {}

    static double score(Account a, Account b) {
        Days one = a.days();
        Days other = b.days();
        if (one.basis() == Days.Basis.NONE || other.basis() == Days.Basis.NONE) {
            return 0;
        }
        long gap = one.gap(other);
        if (!one.told() || !other.told()) {
            return window(a, b, gap);
        }
        return told(a, b, gap);
    }

    /** Where both have a date. */
    private static double told(Account a, Account b, long gap) {
        boolean implied = !a.days().stated() || !b.days().stated();
        if (isEarlier(a, b) || isEarlier(b, a)) {
            return ELSEWHEN;
        }
        return gap > 0 ? apart(a, b, gap, implied) : overlap(a.days(), b.days(), implied);
    }

    /** Where a side has no date but that of its article. */
    private static double window(Account a, Account b, long gap) {
        if (afterArticle(a.days(), b.days()) || afterArticle(b.days(), a.days())) {
            return -1;
        }
        boolean silent = a.besides(b) && !a.days().told() && !b.days().told();
        double meeting = silent ? ONE_STORY : IN_WINDOW;
        return gap > 0 ? OUT_OF_WINDOW : meeting;
    }

    private static double overlap(Days one, Days other, boolean implied) {
        if (!one.closed() || !other.closed()) {
            return IN_WINDOW;
        }
        double shorter = Math.min(one.length(), other.length());
        double longer = Math.max(one.length(), other.length());
        double overlap = 1.0 / 2 + shorter / longer / 2;
        return implied ? overlap * CARRIED_OVERLAP : overlap;
    }

    /** "Earlier this month" is told beside the article's news and ends before it. */
    private static boolean isEarlier(Account account, Account news) {
        return account.besides(news)
                && account.days().stated()
                && account.days().length() > 2
                && Parties.meets(EARLIER, account.stems())
                && news.days().length() == 1
                && news.published() - news.days().last() <= CLOCKS;
    }

    /** Two days with {@code gap} days between them. */
    private static double apart(Account a, Account b, long gap, boolean implied) {
        if (implied && a.besides(b)) {
            return ELSEWHEN;
        }
        if (implied && gap <= CARRIED_DAYS) {
            return gap <= CLOCKS ? NEXT_DAY : CARRIED;
        }
        boolean goesOn = a.deeds().contains(Deed.GROUND) && b.deeds().contains(Deed.GROUND);
        return gap <= CLOCKS && (goesOn || !a.besides(b)) ? NEXT_DAY : -1;
    }

    /** Did it happen two days or more after the other's article had come out? */
    private static boolean afterArticle(Days told, Days article) {
        return told.stated() && article.basis() == Days.Basis.ARTICLE && told.first() > article.last() + CLOCKS;
    }

    static Ground ground(Account a, Account b, double score) {
        return new Ground(words(a), words(b), sentence(a, b, score));
    }

    /** The day with the words that told it. */
    private static String words(Account account) {
        Days days = account.days();
        if (!days.told()) {
            return days.basis() == Days.Basis.NONE ? "" : "no day in the words; by the article, " + days.words();
        }
        ClaimDate date = account.claim().date();
        String said = date == null || date.text() == null ? "" : date.text();
        String carried = days.stated() ? "" : ", carried over from the text around it";
        return days.words() + (said.isEmpty() || said.equals(days.words()) ? "" : " (\"" + said + "\")") + carried;
    }

    private static String sentence(Account a, Account b, double score) {
        Days one = a.days();
        Days other = b.days();
        if (one.basis() == Days.Basis.NONE || other.basis() == Days.Basis.NONE) {
            return one.basis() == other.basis() ? "neither says when" : "one does not say when";
        }
        long gap = one.gap(other);
        if (!one.told() || !other.told()) {
            return windowSentence(score, gap);
        }
        return gap > 0 ? apartSentence(score, gap) : meetingSentence(one, other, score);
    }

    private static String meetingSentence(Days one, Days other, double score) {
        if (!one.closed() || !other.closed()) {
            return "the days meet, but one of the stretches has no end";
        }
        if (score == ELSEWHEN) {
            return "what was earlier in the week, month or year is told beside the article's news";
        }
        String carried = one.stated() && other.stated() ? "" : ", by a date that was carried over";
        boolean same = one.first() == other.first() && one.last() == other.last();
        return (same ? "both give the same time" : "the days overlap") + carried;
    }

    private static String apartSentence(double score, long gap) {
        String by = "the days lie " + (gap == 1 ? "one day" : gap + " days") + " apart";
        if (score <= -1) {
            return "both say when, and " + by;
        }
        if (score == NEXT_DAY) {
            return by + ", as two clocks or the two dates of a night do";
        }
        return score == ELSEWHEN
                ? by + " in one article, where a sentence with a day of its own mostly tells another deed"
                : by + ", but a date that was carried over may be off";
    }

    private static String windowSentence(double score, long gap) {
        if (score <= -1) {
            return "what one tells happened after the article of the other had come out";
        }
        if (gap > 0) {
            return "one gives no day, and the days before its article do not meet those of the other";
        }
        return score == ONE_STORY
                ? "neither gives a day, and both stand in one article"
                : "one gives no day, and the days before its article meet those of the other";
    }
}
