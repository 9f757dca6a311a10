package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.SpeakerRole;
import org.variorum.model.TargetType;
import org.variorum.model.TextSpan;

/**
 * Finds actors: names of the lexicon, loaded names where their country is spoken of, labels, which name nobody, and then
 * bodies and persons that the lexicon does not know.
 */
final class ActorFinder {

    private final Lexicon lexicon;
    private final Trail trail;

    ActorFinder(Lexicon lexicon) {
        this(lexicon, Trail.NONE);
    }

    ActorFinder(Lexicon lexicon, Trail trail) {
        this.lexicon = lexicon;
        this.trail = trail;
    }

    /** The actors in order, without overlap; {@code hits} are the lexicon's names, {@code taken} what systems own. */
    List<Mention<ActorValue>> find(
            String text,
            Words words,
            List<PhraseTrie.Hit<Entries.Actor>> hits,
            List<Sentence> sentences,
            SpanSet taken) {
        List<Mention<ActorValue>> all = new ArrayList<>(named(hits));
        all.addAll(outlets(text, words));
        all.addAll(new LoadedNames(lexicon).find(text, words, hits));
        all.addAll(labels(text, words));
        all.addAll(LostApostrophes.find(lexicon, text, words, SpanSet.of(all)));
        PersonFinder persons = new PersonFinder(lexicon, text, words, trail);
        SpanSet fullNames = persons.fullNames(sentences);
        all.removeIf(m -> taken.overlaps(m.span()) || isPartOfPerson(m, fullNames));
        all = longestFirst(all);
        all.addAll(bodies(text, words, sentences, all, taken));
        List<Mention<ActorValue>> found = persons.find(sentences, all);
        all.removeIf(m -> m.value().kind() == ActorKind.PERSON);
        all.addAll(found);
        all.addAll(RoleNouns.find(text, words, all));
        return longestFirst(all);
    }

    private static List<Mention<ActorValue>> named(List<PhraseTrie.Hit<Entries.Actor>> hits) {
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (PhraseTrie.Hit<Entries.Actor> hit : hits) {
            found.add(new Mention<>(
                    hit.span(),
                    ActorValue.known(hit.value()),
                    "lexicon.actor." + hit.value().id()));
        }
        return found;
    }

    /** Outlets by names of two words or more: of single words too many are words of the language too. */
    private List<Mention<ActorValue>> outlets(String text, Words words) {
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (PhraseTrie.Hit<Entries.Outlet> hit : lexicon.outlets().find(words, text)) {
            Entries.Outlet outlet = hit.value();
            if (isPlainName(hit.form(), text, hit.span())) {
                Entries.Actor actor = new Entries.Actor(
                        outlet.id(), outlet.name(), ActorKind.ORGANISATION, outlet.country(), SpeakerRole.MEDIA);
                found.add(new Mention<>(hit.span(), ActorValue.known(actor), "lexicon.outlet." + outlet.id()));
            }
        }
        return found;
    }

    /** "Harbour Courier", but not "The Sun", nor "The National" of "the National Guard". */
    private static boolean isPlainName(String form, String text, TextSpan span) {
        String bare = form.startsWith("The ") ? form.substring(4) : form;
        String found = span.of(text);
        return bare.indexOf(' ') > 0
                && Character.isUpperCase(found.charAt(0))
                && Character.isUpperCase(found.charAt(found.lastIndexOf(' ') + 1));
    }

    /** A surname or a country inside a longer name of a person: the "Jordan" of "Jordan Smith". */
    private static boolean isPartOfPerson(Mention<ActorValue> mention, SpanSet fullNames) {
        ActorKind kind = mention.value().kind();
        return (kind == ActorKind.PERSON || kind == ActorKind.STATE) && fullNames.holdsMoreThan(mention.span());
    }

    private List<Mention<ActorValue>> labels(String text, Words words) {
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (PhraseTrie.Hit<Entries.Label> hit : lexicon.labels().find(words, text)) {
            Entries.Label label = hit.value();
            ActorKind kind = label.targetType() == TargetType.CIVILIAN ? ActorKind.CIVILIAN : ActorKind.LABEL;
            found.add(new Mention<>(
                    hit.span(),
                    new ActorValue(hit.span().of(text), kind, Optional.empty(), Optional.of(label.targetType())),
                    "lexicon.label." + label.id()));
        }
        return found;
    }

    /** Bodies that no name of the lexicon owns; of states they may hold the adjective ("Freedonian Water Ministry"). */
    private List<Mention<ActorValue>> bodies(
            String text, Words words, List<Sentence> sentences, List<Mention<ActorValue>> known, SpanSet taken) {
        SpanSet owned = new SpanSet();
        known.stream()
                .filter(m -> m.value().kind() != ActorKind.STATE && !m.value().isLabel())
                .forEach(m -> owned.add(m.span()));
        BodyFinder finder = new BodyFinder(lexicon, text, words, trail);
        List<Mention<ActorValue>> names = new ArrayList<>(finder.byHead());
        List<Mention<ActorValue>> shortNames = new ArrayList<>();
        finder.byTagger(sentences).forEach(m -> (m.value().name().indexOf(' ') < 0 ? shortNames : names).add(m));
        List<Mention<ActorValue>> found = free(names, owned, taken);
        found.addAll(Acronyms.find(text, words, found, owned, trail));
        found.addAll(free(shortNames, owned, taken));
        return found;
    }

    /** Those whose words nobody owns yet; they become part of {@code owned}. */
    private static List<Mention<ActorValue>> free(List<Mention<ActorValue>> bodies, SpanSet owned, SpanSet taken) {
        List<Mention<ActorValue>> free = new ArrayList<>();
        for (Mention<ActorValue> body : bodies) {
            if (!owned.overlaps(body.span()) && !taken.overlaps(body.span())) {
                owned.add(body.span());
                free.add(body);
            }
        }
        return free;
    }

    private static List<Mention<ActorValue>> longestFirst(List<Mention<ActorValue>> all) {
        all.sort(Comparator.<Mention<ActorValue>>comparingInt(m -> m.span().start())
                .thenComparing(m -> -m.span().length())
                .thenComparing(m -> m.value().entry().isEmpty()));
        List<Mention<ActorValue>> kept = new ArrayList<>();
        for (Mention<ActorValue> mention : all) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).span().overlaps(mention.span())) {
                kept.add(mention);
            }
        }
        return kept;
    }
}
