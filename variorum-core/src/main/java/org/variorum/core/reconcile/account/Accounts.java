package org.variorum.core.reconcile.account;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Entries;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.PlaceRef;
import org.variorum.model.Published;

/** Turns claims into accounts. */
public final class Accounts {

    /** An event without a date is taken to lie so many days before its article, at most. */
    private static final int NEWS_DAYS = 7;

    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::doc)
            .thenComparingInt(Claim::start)
            .thenComparingInt(Claim::end)
            .thenComparing(Claim::id);

    private final DeedReader deeds = new DeedReader();
    private final FigureReader figures;
    private final Namesakes namesakes;
    private final Systems systems;
    private final Sides sides;
    private final Voices voices;

    public Accounts(Lexicon lexicon) {
        this.figures = new FigureReader(lexicon);
        this.namesakes = new Namesakes(lexicon);
        this.systems = new Systems(lexicon);
        this.sides = new Sides(lexicon);
        this.voices = new Voices(sides, lexicon.unnamedSpeakers());
    }

    /** Who belongs to whom. */
    public Affiliations affiliations() {
        return sides;
    }

    /** The accounts of {@code claims}, by document and place in the text. */
    public List<Account> of(Collection<Claim> claims, Map<String, Annotations> documents) {
        List<Account> accounts = new ArrayList<>();
        for (Claim claim : claims.stream().sorted(ORDER).toList()) {
            accounts.add(of(accounts.size(), claim, documents.get(claim.doc())));
        }
        Map<String, Itinerary> articles = Itinerary.of(accounts);
        return Scopes.shared(accounts).stream()
                .map(account ->
                        account.within(articles.getOrDefault(account.claim().doc(), Itinerary.NONE)))
                .toList();
    }

    private Account of(int index, Claim claim, @Nullable Annotations document) {
        long published = published(document == null ? null : document.published());
        Account.Scope scope = Scopes.of(claim);
        return new Account(
                index,
                claim,
                deeds.of(claim),
                days(claim, published, scope),
                published,
                spots(claim.places(), claim.quote()),
                claim.origin().stream()
                        .map(place -> origin(place, claim.quote()))
                        .toList(),
                sides.of(claim.actor()),
                sides.of(claim.target()),
                systems.of(claim),
                means(claim),
                figures.read(claim),
                voices.of(claim),
                Stems.contentOf(claim.quote()),
                ProperNames.of(claim),
                scope,
                LeadIn.of(claim, document),
                Itinerary.NONE);
    }

    private static long published(@Nullable Published published) {
        return published == null ? Days.OPEN_FUTURE : Days.day(published.start(), Days.OPEN_FUTURE);
    }

    private static Days days(Claim claim, long published, Account.Scope scope) {
        Days told = Years.of(claim, Days.of(claim.date()));
        if (told.told() || scope == Account.Scope.BACKGROUND) {
            return told;
        }
        Days said = Days.of(claim.said());
        long latest = said.told() && said.last() != Days.OPEN_FUTURE ? said.last() : published;
        return latest == Days.OPEN_FUTURE ? Days.UNKNOWN : Days.before(latest, NEWS_DAYS);
    }

    /** A base without a point lies in the state that its words name first: "a Russian base near the border". */
    private Spot origin(PlaceRef place, String quote) {
        Spot spot = Spot.of(place, namesakes, quote);
        return spot.located() || !spot.country().isEmpty()
                ? spot
                : spot.in(sides.named(place.name()).map(Entries.Actor::state).orElse(""));
    }

    private List<Spot> spots(List<PlaceRef> places, String quote) {
        return places.stream().map(place -> Spot.of(place, namesakes, quote)).toList();
    }

    private static SortedSet<String> means(Claim claim) {
        SortedSet<String> words = new TreeSet<>();
        claim.weapon().stream()
                .filter(weapon -> weapon.id() == null)
                .forEach(weapon -> words.addAll(Stems.contentOf(weapon.name())));
        return words;
    }
}
