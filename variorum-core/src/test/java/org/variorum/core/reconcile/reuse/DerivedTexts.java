package org.variorum.core.reconcile.reuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.variorum.core.reconcile.reuse.Reports.Report;

/**
 * Texts made from the samples by code: cut, put in another order, rewritten, merged, and honest ones that share a standing
 * paragraph only. Twenty-four of each.
 */
final class DerivedTexts {

    private static final int EACH = 24;

    private static final long SEED = 20160210;

    private final List<Report> samples;
    private final Random random = new Random(SEED);
    private final List<Derived> derived = new ArrayList<>();

    private DerivedTexts(List<Report> samples) {
        this.samples = samples;
    }

    /**
     * A text, and what is known of it by the way it was made.
     *
     * @param origins ids of the samples that its words come from; none for an honest text
     * @param directed does a day, a credit or what was lost tell that it is the later one?
     * @param beside further texts that stand beside it in the corpus
     */
    record Derived(Report report, Set<String> origins, boolean directed, List<Report> beside) {}

    static List<Derived> of(List<Report> samples) {
        DerivedTexts texts = new DerivedTexts(samples);
        for (int i = 0; i < EACH; i++) {
            texts.cut(i);
            texts.reordered(i);
            texts.rewritten(i);
            texts.merged(i);
            texts.standing(i);
        }
        return texts.derived;
    }

    private Report sample(int i) {
        return samples.get(i % samples.size());
    }

    private static String dayAfter(Report report) {
        return report.day().isEmpty()
                ? ""
                : LocalDate.parse(report.day()).plusDays(1).toString();
    }

    private void add(Report report, Set<String> origins, boolean directed) {
        derived.add(new Derived(report, origins, directed, List.of()));
    }

    /** The first part of a report, every fourth sentence behind the lead left out; half of them of the same day. */
    private void cut(int i) {
        Report sample = sample(i);
        int kept = Math.max(3, sample.paragraphs().size() * 2 / 3);
        List<List<String>> paragraphs = new ArrayList<>();
        int count = 0;
        for (List<String> paragraph : sample.paragraphs()
                .subList(0, Math.min(kept, sample.paragraphs().size()))) {
            List<String> sentences = new ArrayList<>();
            for (String sentence : paragraph) {
                if (count++ % 4 != 3) {
                    sentences.add(sentence);
                }
            }
            if (!sentences.isEmpty()) {
                paragraphs.add(sentences);
            }
        }
        String day = i % 2 == 0 ? sample.day() : dayAfter(sample);
        add(sample.with(paragraphs).as("cut-" + i, "Ridge Weekly", day), Set.of(sample.id()), true);
    }

    /** All sentences in another order, a day later where the day is known. */
    private void reordered(int i) {
        Report sample = sample(i);
        List<String> sentences = new ArrayList<>(sample.sentences());
        Collections.shuffle(sentences, random);
        String day = dayAfter(sample);
        add(
                sample.with(sentences.stream().map(List::of).toList()).as("reordered-" + i, "Fenland Echo", day),
                Set.of(sample.id()),
                !day.isEmpty());
    }

    /** Words exchanged in every sentence, some sentences moved; every third of the same day. */
    private void rewritten(int i) {
        Report sample = sample(i);
        List<List<String>> paragraphs = new ArrayList<>();
        sample.paragraphs()
                .forEach(paragraph -> paragraphs.add(
                        paragraph.stream().map(Rewriter::rewritten).toList()));
        Collections.rotate(paragraphs.subList(1, paragraphs.size()), i % 3);
        String day = i % 3 == 0 ? sample.day() : dayAfter(sample);
        add(sample.with(paragraphs).as("rewritten-" + i, "Clear Current News", day), Set.of(sample.id()), true);
    }

    /** The larger part of one report and the larger part of another, under one head. */
    private void merged(int i) {
        Report first = sample(i);
        Report second = sample(i + 3 + i / samples.size());
        List<List<String>> paragraphs = new ArrayList<>(part(first));
        paragraphs.addAll(part(second));
        Report later = first.day().compareTo(second.day()) > 0 ? first : second;
        boolean dated = !first.day().isEmpty() && !second.day().isEmpty();
        String day = dated ? dayAfter(later) : "";
        add(first.with(paragraphs).as("merged-" + i, "Two Rivers Digest", day), Set.of(first.id(), second.id()), dated);
    }

    private static List<List<String>> part(Report report) {
        return report.paragraphs().subList(0, (report.paragraphs().size() * 3 + 3) / 4);
    }

    /** A paragraph that an outlet appends to whatever it reports of a war, under three reports of different events. */
    private void standing(int i) {
        String war = List.of("Carvelia", "the Odrin valley", "Westmark", "the Sorrel islands")
                .get(i % 4);
        String paragraph = "The conflict in " + war + ", which broke out in " + (1990 + i)
                + " after a disputed election, has cost the lives of some " + (3 + i)
                + ",000 people and driven half the population of the lowlands from their homes.";
        List<Report> beside = List.of(
                appended(sample(i + 4), paragraph, "beside-a-" + i),
                appended(sample(i + 7), paragraph, "beside-b-" + i));
        Report own = new Report(
                "standing-" + i, "Harbour Courier", "2021-03-" + (10 + i % 15), List.of(honest(i), List.of(paragraph)));
        derived.add(new Derived(own, Set.of(), false, beside));
    }

    private static Report appended(Report sample, String paragraph, String id) {
        List<List<String>> paragraphs = new ArrayList<>(sample.paragraphs());
        paragraphs.add(List.of(paragraph));
        return sample.with(paragraphs).as(id, sample.outlet(), sample.day());
    }

    private static List<String> honest(int i) {
        return List.of(
                "A patrol boat ran aground off Cape " + (char) ('A' + i) + "stry in thick fog on Monday night.",
                "Its " + (11 + i) + " sailors were taken ashore by fishermen, the harbour office said.",
                "Divers will look at the hull when the weather allows it.");
    }
}
