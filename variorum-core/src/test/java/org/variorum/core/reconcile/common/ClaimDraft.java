package org.variorum.core.reconcile.common;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.model.Claim;
import org.variorum.model.ClaimDate;
import org.variorum.model.EventType;
import org.variorum.model.Evidence;
import org.variorum.model.Harm;
import org.variorum.model.Modality;
import org.variorum.model.Participant;
import org.variorum.model.PlaceRef;
import org.variorum.model.Polarity;
import org.variorum.model.Quantity;
import org.variorum.model.Realis;
import org.variorum.model.Speaker;
import org.variorum.model.TargetType;
import org.variorum.model.WeaponRef;
import org.variorum.model.ZoneKind;

/** The fields of a claim that tests of reconciling fill, the others being empty; the one place where these make claims. */
public final class ClaimDraft {

    public final String id;
    public String doc;
    public ZoneKind zone = ZoneKind.BODY;
    public String quote = "";
    public int start;
    public EventType type = EventType.OTHER;
    public @Nullable String subtype;
    public @Nullable EventType about;
    public List<Participant> actor = List.of();
    public List<Participant> target = List.of();
    public @Nullable TargetType targetType;
    public List<WeaponRef> weapon = List.of();
    public List<PlaceRef> origin = List.of();
    public List<PlaceRef> places = List.of();
    public @Nullable ClaimDate date;
    public List<Quantity> quantities = List.of();
    public List<Harm> harm = List.of();
    public List<Speaker> chain = List.of();
    public Modality modality = Modality.ASSERTED;
    public Polarity polarity = Polarity.AFFIRMED;
    public Realis realis = Realis.DONE;
    public List<Integer> media = List.of();
    public Map<String, List<Evidence>> evidence = Map.of();
    public @Nullable Boolean aggregate;

    public ClaimDraft(String id, String doc) {
        this.id = id;
        this.doc = doc;
    }

    /** The claim; its quote ends where its code points do. */
    public Claim claim() {
        return new Claim(
                id,
                doc,
                zone,
                quote,
                start,
                start + quote.codePointCount(0, quote.length()),
                type,
                subtype,
                about,
                null,
                null,
                actor,
                target,
                targetType,
                null,
                weapon,
                origin,
                places,
                date,
                null,
                quantities,
                harm,
                null,
                null,
                chain,
                modality,
                polarity,
                realis,
                media,
                1.0,
                null,
                "test",
                evidence,
                null,
                null,
                aggregate);
    }
}
