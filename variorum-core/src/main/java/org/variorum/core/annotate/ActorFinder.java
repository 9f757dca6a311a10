package org.variorum.core.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.lexicon.PhraseTrie;
import org.variorum.core.lexicon.Words;
import org.variorum.model.ActorKind;
import org.variorum.model.TargetType;
import org.variorum.model.TextSpan;

/**
 * Finds actors: names of the lexicon, loaded names where their country is spoken of, persons by the parser's tagger, and
 * labels, which name nobody. A person named in full lends the name to later mentions of the last word alone.
 */
final class ActorFinder {

    private static final Set<String> PERSON = Set.of("PERSON");

    /** The rule that takes the parser's word for a person. */
    static final String TAGGED_PERSON = "tagger.person";

    private final Lexicon lexicon;

    ActorFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Mention<ActorValue>> find(String text, Words words, List<Sentence> sentences, SpanSet taken) {
        List<Mention<ActorValue>> all = new ArrayList<>(named(text, words));
        all.addAll(loaded(text, words));
        all.addAll(labels(text, words));
        all.removeIf(m -> taken.overlaps(m.span()));
        all.addAll(persons(text, sentences, all));
        return longestFirst(all);
    }

    private List<Mention<ActorValue>> named(String text, Words words) {
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (PhraseTrie.Hit<Entries.Actor> hit : lexicon.actors().find(words, text)) {
            found.add(new Mention<>(
                    hit.span(),
                    ActorValue.known(hit.value()),
                    "lexicon.actor." + hit.value().id()));
        }
        return found;
    }

    /** "Regime forces" is Syria's army only in an article that speaks of Syria, and of no other country with such a name. */
    private List<Mention<ActorValue>> loaded(String text, Words words) {
        Set<String> countries = new HashSet<>();
        lexicon.places()
                .find(words, text)
                .forEach(hit -> hit.value().stream()
                        .filter(Entries.Place::isCountry)
                        .forEach(place -> countries.add(place.country())));
        lexicon.actors()
                .find(words, text)
                .forEach(hit -> countries.add(hit.value().state()));
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (PhraseTrie.Hit<List<Lexicon.LoadedName>> hit :
                lexicon.loadedNames().find(words, text)) {
            List<Entries.Actor> fitting = hit.value().stream()
                    .filter(name -> name.country().isEmpty() || countries.contains(name.country()))
                    .map(Lexicon.LoadedName::actor)
                    .toList();
            if (fitting.size() == 1) {
                Entries.Actor actor = fitting.get(0);
                found.add(new Mention<>(hit.span(), ActorValue.known(actor), "lexicon.loaded." + actor.id()));
            }
        }
        return found;
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

    private static List<Mention<ActorValue>> persons(
            String text, List<Sentence> sentences, List<Mention<ActorValue>> known) {
        Map<String, ActorValue> byLastName = new LinkedHashMap<>();
        for (Mention<ActorValue> mention : known) {
            if (mention.value().kind() == ActorKind.PERSON) {
                byLastName.putIfAbsent(lastWord(mention.value().name()), mention.value());
            }
        }
        List<Mention<ActorValue>> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (TextSpan span : NameTags.spans(sentence, PERSON)) {
                String name = span.of(text);
                ActorValue person = new ActorValue(name, ActorKind.PERSON, Optional.empty(), Optional.empty());
                ActorValue value = byLastName.merge(lastWord(name), person, (first, second) -> first);
                found.add(new Mention<>(span, value, TAGGED_PERSON));
            }
        }
        return found;
    }

    private static String lastWord(String name) {
        List<Words.Word> words = Words.of(name).list();
        return words.isEmpty() ? name : words.get(words.size() - 1).key();
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
