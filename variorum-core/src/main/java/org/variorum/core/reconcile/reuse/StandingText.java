package org.variorum.core.reconcile.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.variorum.core.lexicon.WordLists;
import org.variorum.core.reconcile.common.Unions;
import org.variorum.model.Outlet;

/**
 * Finds the sentences that outlets append to reports of different events. A sentence is one where it stands in documents
 * that share next to nothing else: in three of them, not all of one day; in two of one outlet on different days; or in two
 * where it tells how and when a war began. Such a sentence corroborates nothing, and nobody copied it from the other report.
 */
final class StandingText {

    /** Share of a sentence's words that must stand in the other document. */
    private static final double WHOLE = 0.6;

    /** Two documents that share so much of the shorter one, the sentence aside, are reports of one event. */
    private static final double ALIKE = 0.25;

    private static final Set<Long> CONFLICTS = hashes("conflict-beginnings");
    private static final Set<Long> BEGINNINGS = hashes("beginning-words");
    private static final Set<Long> YEARS = IntStream.range(1900, 2100)
            .mapToObj(year -> Hashes.of(Integer.toString(year)))
            .collect(Collectors.toUnmodifiableSet());

    private final List<Wording> documents;
    private final int[] offsets;
    private final Unions sentences;

    /** Pairs of documents that share a sentence of the group named by the key. */
    private final Map<Integer, List<Held>> held = new TreeMap<>();

    private final BitSet standing = new BitSet();

    private StandingText(List<Wording> documents) {
        this.documents = documents;
        this.offsets = new int[documents.size() + 1];
        for (int i = 0; i < documents.size(); i++) {
            offsets[i + 1] = offsets[i] + documents.get(i).sentenceCount();
        }
        this.sentences = new Unions(offsets[documents.size()]);
    }

    /** A sentence that a pair of documents shares. */
    private record Held(AlignedPair pair, int sentence, int partner, int words) {}

    /** The standing sentences of {@code documents}, out of what their pairs share. */
    static StandingText of(List<Wording> documents, List<AlignedPair> pairs) {
        StandingText text = new StandingText(documents);
        List<Held> all = new ArrayList<>();
        pairs.forEach(pair -> text.addHeld(pair, all));
        all.forEach(h -> text.sentences.link(h.sentence, h.partner));
        all.forEach(h -> text.held
                .computeIfAbsent(text.sentences.of(h.sentence), group -> new ArrayList<>())
                .add(h));
        text.held.values().forEach(text::judge);
        return text;
    }

    /** Is this sentence of this document a standing one? */
    boolean holds(int document, int sentence) {
        return standing.get(offsets[document] + sentence);
    }

    private void addHeld(AlignedPair pair, List<Held> all) {
        Wording a = documents.get(pair.a());
        Wording b = documents.get(pair.b());
        int words = 0;
        for (int i = 0; i < pair.runs().size(); i++) {
            Stretch run = pair.runs().get(i);
            int sentence = a.sentenceOf(run.startA());
            words += run.same();
            boolean last = i + 1 == pair.runs().size()
                    || a.sentenceOf(pair.runs().get(i + 1).startA()) != sentence;
            if (last) {
                int partner = b.sentenceOf((run.startB() + run.endB() - 1) / 2);
                int least = Math.min(a.sentenceSize(sentence), b.sentenceSize(partner));
                if (words >= WHOLE * least) {
                    all.add(new Held(pair, offsets[pair.a()] + sentence, offsets[pair.b()] + partner, words));
                }
                words = 0;
            }
        }
    }

    private void judge(List<Held> group) {
        Map<Integer, Integer> members = new TreeMap<>();
        for (Held h : group) {
            members.putIfAbsent(h.pair.a(), members.size());
            members.putIfAbsent(h.pair.b(), members.size());
        }
        Unions events = new Unions(members.size());
        for (Held h : group) {
            int rest = h.pair.sameWords() - h.words;
            int size = Math.min(
                    documents.get(h.pair.a()).size(), documents.get(h.pair.b()).size());
            if (rest >= ALIKE * size) {
                events.link(members.getOrDefault(h.pair.a(), 0), members.getOrDefault(h.pair.b(), 0));
            }
        }
        Map<Integer, List<Integer>> byEvent = new TreeMap<>();
        members.forEach((document, member) -> byEvent.computeIfAbsent(events.of(member), e -> new ArrayList<>())
                .add(document));
        Held first = group.get(0);
        if (!isSpeech(first) && isStanding(new ArrayList<>(byEvent.values()), first)) {
            group.forEach(h -> {
                standing.set(h.sentence);
                standing.set(h.partner);
            });
        }
    }

    /** What somebody said is a speech that many report, and no paragraph of an outlet's. */
    private boolean isSpeech(Held h) {
        Wording wording = documents.get(h.pair.a());
        int sentence = h.sentence - offsets[h.pair.a()];
        return wording.isMostlyQuoted(wording.sentenceStart(sentence), wording.sentenceStart(sentence + 1));
    }

    private boolean isStanding(List<List<Integer>> events, Held first) {
        if (events.size() < 2) {
            return false;
        }
        Set<String> days = new TreeSet<>();
        events.forEach(event -> days.add(day(event.get(0))));
        boolean spread = days.size() > 1 || days.contains("");
        return (events.size() > 2 && spread) || ofOneOutlet(events) || tellsOfABeginning(first);
    }

    /** Does one outlet print the sentence in reports of two events, on different days? */
    private boolean ofOneOutlet(List<List<Integer>> events) {
        Map<String, Set<String>> days = new TreeMap<>();
        for (List<Integer> event : events) {
            int document = event.get(0);
            days.computeIfAbsent(outlet(document), name -> new TreeSet<>()).add(day(document));
        }
        days.remove("");
        return days.values().stream()
                .anyMatch(found -> found.stream().filter(day -> !day.isEmpty()).count() > 1);
    }

    private String day(int document) {
        return PublishedDays.first(documents.get(document).document()).orElse("");
    }

    private String outlet(int document) {
        Outlet outlet = documents.get(document).document().outlet();
        return outlet == null || outlet.name() == null ? "" : outlet.name();
    }

    /** "More than 30,000 people have been killed since the war began in 1992": true of every report of that war. */
    private boolean tellsOfABeginning(Held h) {
        Wording wording = documents.get(h.pair.a());
        int sentence = h.sentence - offsets[h.pair.a()];
        int from = wording.sentenceStart(sentence);
        boolean conflict = false;
        boolean beginning = false;
        boolean year = false;
        for (int i = from; i < from + wording.sentenceSize(sentence); i++) {
            conflict |= CONFLICTS.contains(wording.key(i));
            beginning |= BEGINNINGS.contains(wording.key(i));
            year |= YEARS.contains(wording.key(i));
        }
        return conflict && beginning && year;
    }

    private static Set<Long> hashes(String list) {
        return WordLists.words(list).stream().map(Hashes::of).collect(Collectors.toUnmodifiableSet());
    }
}
