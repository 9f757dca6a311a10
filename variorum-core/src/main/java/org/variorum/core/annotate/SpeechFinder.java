package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.model.ActorKind;
import org.variorum.model.SpeechKind;
import org.variorum.model.TextSpan;
import org.variorum.model.ZoneKind;

/**
 * Finds reported speech: cues by the tree of each sentence, then the quotations around them, then who reports whom.
 */
final class SpeechFinder {

    private final Lexicon lexicon;
    private final VerbCues verbs;
    private final NounCues nouns;

    SpeechFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.verbs = new VerbCues(lexicon.speechVerbs());
        this.nouns = new NounCues(lexicon.speechNouns());
    }

    /** The speeches of a document, in the order of their cues. */
    List<Speech> find(List<Sentence> sentences, String text, List<Mention<ActorValue>> actors) {
        List<ReportedWords> cues = new ArrayList<>();
        ColonCues colons = new ColonCues(lexicon.unnamedSpeakers(), actors, text);
        for (int i = 0; i < sentences.size(); i++) {
            int sentence = i;
            List<ReportedWords> found = new ArrayList<>(verbs.find(sentences.get(i), i, text));
            paragraphFrom(sentences, i)
                    .flatMap(span -> colons.find(span, sentence)
                            .or(() -> sentences.get(sentence).zone() == ZoneKind.HEADLINE
                                    ? colons.unmarked(span, sentence)
                                    : Optional.empty()))
                    .ifPresent(found::add);
            found.replaceAll(cue -> withNamed(cue, text, actors));
            nouns.find(sentences.get(i), i, text).stream()
                    .filter(cue -> !SpeakingThings.isOwnKnowledge(sentences.get(sentence), cue))
                    .forEach(found::add);
            found.sort(Comparator.comparing(ReportedWords::cue));
            cues.addAll(withLent(outside(found)));
        }
        List<ReportedWords> filled = QuotedSpeech.attach(sentences, text, cues).stream()
                .filter(cue -> !cue.content().isEmpty() || cue.host().isPresent())
                .toList();
        return speeches(hosted(FrontedCredits.outside(filled, text)), text, new Antecedents(sentences, text, actors));
    }

    /** "... in the town of Vell Roe said": the person known by that name right before a verb to which the tree gives no speaker. */
    private static ReportedWords withNamed(ReportedWords cue, String text, List<Mention<ActorValue>> actors) {
        int before = Annotated.before(actors, cue.cue().start()) - 1;
        boolean open = before >= 0
                && cue.source().isEmpty()
                && !cue.word().isAttitude()
                && cue.cue().of(text).indexOf(' ') < 0
                && actors.get(before).value().kind() == ActorKind.PERSON
                && actors.get(before).span().end() + 1 == cue.cue().start();
        if (!open) {
            return cue;
        }
        TextSpan name = actors.get(before).span();
        List<TextSpan> content = cue.content().stream()
                .flatMap(part -> Spans.without(part, name).stream())
                .toList();
        return cue.by(name).with(content);
    }

    /** "The mayor said ten had died, according to the paper": the paper is no part of what the mayor said. */
    private static List<ReportedWords> outside(List<ReportedWords> cues) {
        List<ReportedWords> apart = new ArrayList<>(cues);
        for (ReportedWords outer : cues) {
            boolean according = outer.by().equals(NounCues.ACCORDING_RULE);
            for (int i = 0; i < apart.size() && according; i++) {
                ReportedWords inner = apart.get(i);
                TextSpan words = outer.source().map(outer.cue()::union).orElse(outer.cue());
                if (!inner.cue().equals(outer.cue())
                        && outer.content().stream().anyMatch(part -> part.contains(inner.cue()))) {
                    apart.set(i, inner.with(outside(inner.content(), words)));
                }
            }
        }
        return apart;
    }

    private static List<TextSpan> outside(List<TextSpan> content, TextSpan words) {
        return content.stream()
                .flatMap(part -> Spans.without(part, words).stream())
                .toList();
    }

    /** "The agency reported, citing a source, that ...": what hangs on "citing" is what the agency reported. */
    private static List<ReportedWords> withLent(List<ReportedWords> cues) {
        List<ReportedWords> lent = new ArrayList<>(cues);
        for (ReportedWords citing : cues) {
            for (int i = 0; i < lent.size() && !citing.content().isEmpty(); i++) {
                ReportedWords host = lent.get(i);
                boolean hosts = citing.host().filter(host.cue()::overlaps).isPresent();
                if (hosts && host.host().isEmpty() && host.content().isEmpty()) {
                    lent.set(i, host.with(citing.content()));
                }
            }
        }
        return lent;
    }

    /** The paragraph that sentence {@code first} opens; empty if it stands further on in one. */
    private static Optional<TextSpan> paragraphFrom(List<Sentence> sentences, int first) {
        int paragraph = sentences.get(first).paragraph();
        if (first > 0 && sentences.get(first - 1).paragraph() == paragraph) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < sentences.size() && sentences.get(last + 1).paragraph() == paragraph) {
            last++;
        }
        return Optional.of(sentences.get(first).span().union(sentences.get(last).span()));
    }

    /** What is said "citing the army" is what the speech beside it reports. */
    private static List<ReportedWords> hosted(List<ReportedWords> cues) {
        List<ReportedWords> kept = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            int host = SpeechParents.host(cues, i);
            if (cues.get(i).host().isEmpty()) {
                kept.add(cues.get(i));
            } else if (host >= 0 && cues.get(host).host().isEmpty()) {
                kept.add(cues.get(i).with(cues.get(host).content()));
            }
        }
        return kept;
    }

    private static List<Speech> speeches(List<ReportedWords> cues, String text, Antecedents antecedents) {
        int[] parents = SpeechParents.of(cues);
        List<List<TextSpan>> contents = new ArrayList<>();
        cues.forEach(cue -> contents.add(cue.content()));
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] >= 0 && cues.get(i).aside() && !isQuoted(cues.get(parents[i]), cues.get(i), text)) {
                contents.set(parents[i], without(contents.get(parents[i]), cues.get(i)));
                parents[i] = parents[parents[i]];
            }
        }
        List<Speech> speeches = new ArrayList<>();
        for (int i = 0; i < cues.size(); i++) {
            ReportedWords cue = cues.get(i);
            Optional<TextSpan> outer = parents[i] < 0 || parents[i] >= i
                    ? Optional.empty()
                    : speeches.get(parents[i]).speaker().or(speeches.get(parents[i])::source);
            speeches.add(new Speech(
                    cue.sentence(),
                    cue.source(),
                    antecedents.speaker(cue, outer),
                    cue.cue(),
                    contents.get(i),
                    kind(cue.content(), text),
                    cue.word().stance(),
                    cue.word().isAttitude(),
                    parents[i] < 0 ? Optional.empty() : Optional.of(parents[i]),
                    cue.by()));
        }
        return speeches;
    }

    /** What is reported without the aside in it, unless nothing else is. */
    private static List<TextSpan> without(List<TextSpan> content, ReportedWords aside) {
        TextSpan own = aside.content().stream().reduce(aside.cue(), TextSpan::union);
        TextSpan whole = aside.source().map(own::union).orElse(own);
        List<TextSpan> rest = content.stream()
                .flatMap(part -> Spans.without(part, whole).stream())
                .toList();
        return rest.isEmpty() ? content : rest;
    }

    /** Does the cue stand within quotation marks of what {@code outer} reports? */
    private static boolean isQuoted(ReportedWords outer, ReportedWords inner, String text) {
        return outer.content().stream()
                .flatMap(part -> Quotes.in(text, part).stream())
                .anyMatch(quote -> quote.span().contains(inner.cue()));
    }

    private static SpeechKind kind(List<TextSpan> content, String text) {
        boolean marks = content.stream().anyMatch(part -> !Quotes.in(text, part).isEmpty());
        boolean all = content.stream().allMatch(part -> {
            var quotes = Quotes.in(text, part);
            return quotes.size() == 1 && quotes.get(0).span().length() >= part.length() - 1;
        });
        return all ? SpeechKind.DIRECT : marks ? SpeechKind.MIXED : SpeechKind.INDIRECT;
    }
}
