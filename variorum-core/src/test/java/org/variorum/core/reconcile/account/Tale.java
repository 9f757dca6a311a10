package org.variorum.core.reconcile.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.core.lexicon.Lexicon;
import org.variorum.core.reconcile.common.ClaimDraft;
import org.variorum.model.Annotations;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Polarity;
import org.variorum.model.Published;
import org.variorum.model.PublishedBasis;
import org.variorum.model.Quantity;
import org.variorum.model.QuantityKind;
import org.variorum.model.Realis;
import org.variorum.model.Span;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.SystemKind;
import org.variorum.model.TargetType;
import org.variorum.model.WeaponRef;
import org.variorum.model.ZoneKind;

/**
 * A claim made by hand for tests of accounts: an air strike that a paper of its own tells in its own voice, behind the lead,
 * with the fields that a test needs. Actors with ids that the lexicon does not know are sides of their own.
 */
public final class Tale {

    public static final Lexicon LEXICON = Lexicon.load();
    private static final Accounts ACCOUNTS = new Accounts(LEXICON);
    private static final int BEHIND_THE_LEAD = 1000;

    private final ClaimDraft draft;
    private final List<WeaponRef> weapon = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Speaker> chain = new ArrayList<>();
    private @Nullable String published;

    private Tale(String id) {
        draft = new ClaimDraft(id, "doc-" + id);
        draft.quote = "It was told.";
        draft.start = BEHIND_THE_LEAD;
        draft.type = EventType.AIRSTRIKE;
        chain.add(new Speaker("Paper " + id, null, SpeakerRole.OUTLET, null, null, null, null, null));
    }

    private static final Map<Deed, EventType> TYPES = Map.of(
            Deed.AIR, EventType.AIRSTRIKE,
            Deed.MISSILE, EventType.MISSILE_LAUNCH,
            Deed.GROUND, EventType.GROUND_OPERATION,
            Deed.DEPLOYMENT, EventType.DEPLOYMENT,
            Deed.DEAL, EventType.AGREEMENT,
            Deed.HARM, EventType.CASUALTIES,
            Deed.TALK, EventType.STATEMENT);

    public static Tale of(String id) {
        return new Tale(id);
    }

    /** A claim of one kind of deed. */
    public static Tale of(String id, Deed deed) {
        Tale tale = of(id).as(EventType.OTHER);
        if (TYPES.containsKey(deed)) {
            return tale.as(TYPES.get(deed));
        }
        return switch (deed) {
            case BLAST -> tale.finer("ied");
            case MOVEMENT -> tale.finer("evacuation");
            case CRASH -> tale.quote("The airliner went into the sea.");
            case OTHER -> tale;
            default -> tale.finer(deed.name());
        };
    }

    /** Every paper has a name of its own; those of one document are one. */
    public Tale in(String document) {
        draft.doc = document;
        return outlet("Paper of " + document);
    }

    public Tale outlet(@Nullable String name) {
        chain.set(0, new Speaker(name, null, SpeakerRole.OUTLET, null, null, null, null, null));
        return this;
    }

    public Tale quote(String words) {
        draft.quote = words;
        return this;
    }

    public Tale from(int codePoint) {
        draft.start = codePoint;
        return this;
    }

    public Tale zone(ZoneKind kind) {
        draft.zone = kind;
        return this;
    }

    public Tale as(EventType what) {
        draft.type = what;
        return this;
    }

    public Tale about(EventType what) {
        draft.about = what;
        return this;
    }

    public Tale finer(String what) {
        draft.subtype = what;
        return this;
    }

    public Tale did(String... ids) {
        draft.actor = Arrays.stream(ids).map(Tale::known).toList();
        return this;
    }

    /** A doer whom the article names from this code point on. */
    public Tale didFrom(int start, String id) {
        draft.actor = List.of(new Participant(id, id, null, id, start, start + id.length(), null));
        return this;
    }

    /** A doer whom the article tells, and not the claim. */
    public Tale didAsTold(String id) {
        draft.actor = List.of(new Participant(id, id, null, id, 0, id.length(), false));
        return this;
    }

    /** A doer whom the lexicon does not know. */
    public Tale didSomebody(String words) {
        draft.actor = List.of(new Participant(null, words, null, words, 0, words.length(), null));
        return this;
    }

    public Tale hit(String... ids) {
        draft.target = Arrays.stream(ids).map(Tale::known).toList();
        return this;
    }

    public Tale hitSomebody(String words) {
        draft.target = List.of(new Participant(null, words, null, words, 0, words.length(), null));
        return this;
    }

    public Tale kind(TargetType what) {
        draft.targetType = what;
        return this;
    }

    public Tale with(String... ids) {
        Arrays.stream(ids).forEach(name -> weapon.add(new WeaponRef(name, name, null, name, 0, name.length())));
        return this;
    }

    /** A weapon of a kind. */
    public Tale withKind(String id, SystemKind kind) {
        weapon.add(new WeaponRef(id, id, kind, id, 0, id.length()));
        return this;
    }

    /** A weapon that the lexicon does not know. */
    public Tale withSome(String words) {
        weapon.add(new WeaponRef(null, words, null, words, 0, words.length()));
        return this;
    }

    public Tale fromBase(PlaceRef... bases) {
        draft.origin = List.of(bases);
        return this;
    }

    public Tale at(PlaceRef... where) {
        draft.places = List.of(where);
        return this;
    }

    public Tale on(@Nullable String day) {
        return on(day, day);
    }

    public Tale on(@Nullable String first, @Nullable String last) {
        draft.date = new ClaimDate(first, last, DatePrecision.DAYS, "then", null, null);
        return this;
    }

    /** Days with the words of the quote that give them. */
    public Tale onDay(@Nullable String first, @Nullable String last, String words) {
        draft.date = new ClaimDate(first, last, DatePrecision.DAYS, words, null, null);
        return this;
    }

    /** A date that was told around the claim and not in it. */
    public Tale carriedOn(String day) {
        draft.date = new ClaimDate(day, day, DatePrecision.DAY, null, "the date told before", false);
        return this;
    }

    public Tale counts(double value, String unit, String words) {
        return counts(QuantityKind.EXACT, value, value, unit, words);
    }

    public Tale counts(
            QuantityKind kind, @Nullable Double min, @Nullable Double max, @Nullable String unit, String words) {
        Double value = min == null ? max : min;
        String what = words.contains(" ") ? words.substring(words.indexOf(' ') + 1) : null;
        quantities.add(new Quantity(value, min, max, words, unit, what, kind, 0, words.length()));
        return this;
    }

    /** One more speaker behind those before. */
    public Tale by(@Nullable String speakerId, @Nullable String name, SpeakerRole role) {
        chain.add(new Speaker(name, speakerId, role, "said", null, name, null, null));
        return this;
    }

    /** A named official of no state that the lexicon knows. */
    public Tale by(String name) {
        return by(name, name, SpeakerRole.OFFICIAL);
    }

    public Tale modality(Modality what) {
        draft.modality = what;
        return this;
    }

    public Tale realis(Realis what) {
        draft.realis = what;
        return this;
    }

    public Tale denied() {
        draft.type = EventType.DENIAL;
        draft.modality = Modality.DENIED;
        draft.polarity = Polarity.NEGATED;
        return this;
    }

    public Tale sumsUp() {
        draft.aggregate = true;
        return this;
    }

    public Tale published(String day) {
        published = day;
        return this;
    }

    private static Participant known(String id) {
        return new Participant(id, id, null, id, 0, id.length(), null);
    }

    /** A place on the map of an invented land. */
    public static PlaceRef place(String name, double lat, double lon, int radiusM) {
        return place(name, lat, lon, radiusM, "XA");
    }

    public static PlaceRef place(String name, double lat, double lon, @Nullable Integer radiusM, String country) {
        return new PlaceRef(name, null, lat, lon, radiusM, country, null, name, 0, name.length());
    }

    public static PlaceRef unknown(String name) {
        return new PlaceRef(name, null, null, null, null, null, "not in the gazetteer", name, 0, name.length());
    }

    public Claim claim() {
        draft.weapon = weapon;
        draft.quantities = quantities;
        draft.chain = chain;
        return draft.claim();
    }

    /** The document of this claim, without text, where the day on which it came out is given. */
    private void addDocument(Map<String, Annotations> documents) {
        if (published != null) {
            Published day = new Published(published, published, PublishedBasis.METADATA, null, List.of());
            documents.put(draft.doc, document(draft.doc, "", day));
        }
    }

    public static Annotations document(String id, String text, @Nullable Published day) {
        return new Annotations(
                id, "a", "b", text, "en", null, null, null, day, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), "test", null);
    }

    /** The document of such an id, its sentences one after the other. */
    public static Annotations sentences(String id, String... sentences) {
        List<Span> spans = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String sentence : sentences) {
            spans.add(new Span(text.length(), text.length() + sentence.length()));
            text.append(sentence).append(' ');
        }
        return new Annotations(
                id,
                "a",
                "b",
                text.toString(),
                "en",
                null,
                null,
                null,
                null,
                List.of(),
                spans,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "test",
                null);
    }

    /** Accounts of one document, of claims that differ in their quotes alone, in the order of the text. */
    public static List<Account> quoted(Annotations document, String... quotes) {
        List<Claim> claims = new ArrayList<>();
        for (String quote : quotes) {
            claims.add(Tale.of("claim-" + claims.size())
                    .in(document.doc())
                    .quote(quote)
                    .from(document.text().indexOf(quote))
                    .claim());
        }
        return ACCOUNTS.of(claims, Map.of(document.doc(), document));
    }

    /** The account of this claim alone. */
    public Account account() {
        return accounts(this).get(0);
    }

    /** All as one run reads them, in the order of the arguments. */
    public static List<Account> accounts(Tale... tales) {
        List<Claim> claims = Arrays.stream(tales).map(Tale::claim).toList();
        Map<String, Annotations> documents = new TreeMap<>();
        Arrays.stream(tales).forEach(tale -> tale.addDocument(documents));
        Map<String, Account> byId = new TreeMap<>();
        ACCOUNTS.of(claims, documents).forEach(account -> byId.put(account.id(), account));
        return claims.stream().map(claim -> byId.get(claim.id())).toList();
    }
}
