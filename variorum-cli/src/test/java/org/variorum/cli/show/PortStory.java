package org.variorum.cli.show;

import java.util.List;
import org.variorum.model.ActorKind;
import org.variorum.model.ActorMention;
import org.variorum.model.AttributionMention;
import org.variorum.model.ClaimDate;
import org.variorum.model.DatePrecision;
import org.variorum.model.EventType;
import org.variorum.model.Modality;
import org.variorum.model.Participant;
import org.variorum.model.PlaceMention;
import org.variorum.model.PlaceRef;
import org.variorum.model.Published;
import org.variorum.model.PublishedBasis;
import org.variorum.model.Quantity;
import org.variorum.model.QuantityKind;
import org.variorum.model.QuantityMention;
import org.variorum.model.Span;
import org.variorum.model.Speaker;
import org.variorum.model.SpeakerRole;
import org.variorum.model.SpeechKind;
import org.variorum.model.Stance;
import org.variorum.model.SystemKind;
import org.variorum.model.SystemMention;
import org.variorum.model.TimeMention;
import org.variorum.model.TimeType;
import org.variorum.model.WeaponRef;
import org.variorum.model.ZoneKind;

/** A short story of two claims; a ship beyond the BMP stands before all of it, so that offsets differ from Java's. */
final class PortStory {

    static final String SAYS = "The Velan army said on Tuesday that six Ka-9 jets struck gangs near Talat.";
    static final String STRUCK = "six Ka-9 jets struck gangs near Talat";
    static final String DENIED = "The jets never flew, the port master said.";

    private PortStory() {}

    static HandMade story() {
        HandMade story = new HandMade()
                .zone(ZoneKind.FURNITURE, "\uD83D\uDEA2 Port Post | Home | News")
                .zone(ZoneKind.HEADLINE, "Jets over Talat")
                .zone(ZoneKind.BODY, SAYS, DENIED)
                .zone(ZoneKind.COMMENT, "It was forty jets.");
        story.title = "Jets over Talat";
        story.outlet = "Port Post";
        story.published =
                new Published("2031-05-07", "2031-05-07", PublishedBasis.BYLINE, "the date in the byline", List.of());
        story.sample = true;
        mentions(story);
        return story.claim(STRUCK, strike(story)).claim("The jets never flew", denial());
    }

    private static void mentions(HandMade story) {
        Span army = story.at("Velan army");
        story.actors.add(new ActorMention(
                army.start(),
                army.end(),
                "Velan army",
                "vel-army",
                "Army of Vela",
                ActorKind.MILITARY,
                null,
                "actor.vel"));
        Span gangs = story.at("gangs");
        story.actors.add(new ActorMention(
                gangs.start(), gangs.end(), "gangs", null, "gangs", ActorKind.LABEL, null, "label.gang"));
        placeAndTime(story);
        systemAndSpeech(story, army);
    }

    private static void placeAndTime(HandMade story) {
        Span talat = story.at("Talat.");
        story.places.add(new PlaceMention(
                talat.start(),
                talat.end() - 1,
                "Talat",
                "Talat",
                null,
                null,
                null,
                null,
                null,
                null,
                "not in the gazetteer",
                null,
                "place.tagger"));
        Span tuesday = story.at("Tuesday");
        story.times.add(new TimeMention(
                tuesday.start(),
                tuesday.end(),
                "Tuesday",
                TimeType.DATE,
                "2031-05-06",
                "2031-05-06",
                "2031-05-06",
                "time.weekday"));
    }

    private static void systemAndSpeech(HandMade story, Span army) {
        Span ka9 = story.at("Ka-9");
        story.systems.add(new SystemMention(
                ka9.start(), ka9.end(), "Ka-9", "ka-9", "Ka-9", SystemKind.AIRCRAFT, null, null, "system.ka-9"));
        Span six = story.at("six Ka-9 jets");
        story.quantities.add(new QuantityMention(
                six.start(),
                six.end(),
                "six Ka-9 jets",
                QuantityKind.EXACT,
                6.0,
                6.0,
                6.0,
                "aircraft",
                "Ka-9 jets",
                null,
                "quantity.exact"));
        story.speeches.add(new AttributionMention(
                army, null, story.at("said"), List.of(story.at(STRUCK)), SpeechKind.INDIRECT, null, "speech.say"));
    }

    private static ClaimSketch strike(HandMade story) {
        ClaimSketch strike = new ClaimSketch();
        strike.modality = Modality.CLAIMED;
        strike.subtype = "sortie_count";
        Span army = story.at("Velan army");
        strike.attribution.add(new Speaker("Port Post", null, SpeakerRole.OUTLET, null, null, null, null, null));
        strike.attribution.add(new Speaker(
                "Army of Vela",
                "vel-army",
                SpeakerRole.MILITARY,
                "said",
                Stance.SAID,
                "Velan army",
                army.start(),
                army.end()));
        strike.cite("attribution", "said", "speech.say").cite("attribution", "Velan army", "actor.vel");
        strike.actor.add(new Participant(
                "vel-army", "Army of Vela", ActorKind.MILITARY, "Velan army", army.start(), army.end(), false));
        strike.cite("actor", "Velan army", "actor.vel");
        Span gangs = story.at("gangs");
        strike.target.add(new Participant(null, "gangs", ActorKind.LABEL, "gangs", gangs.start(), gangs.end(), null));
        strike.cite("target", "gangs", "label.gang");
        Span ka9 = story.at("Ka-9");
        strike.weapon.add(new WeaponRef("ka-9", "Ka-9", SystemKind.AIRCRAFT, "Ka-9", ka9.start(), ka9.end()));
        strike.cite("weapon", "Ka-9", "system.ka-9");
        strike.places.add(new PlaceRef("Talat", null, null, null, null, null, "not in the gazetteer", "Talat", 10, 15));
        strike.cite("places", "Talat", "place.tagger");
        strike.date =
                new ClaimDate("2031-05-06", "2031-05-06", DatePrecision.DAY, "Tuesday", "the document's day", null);
        strike.cite("date", "Tuesday", "time.weekday");
        Span six = story.at("six Ka-9 jets");
        strike.quantities.add(new Quantity(
                6.0, 6.0, 6.0, "six Ka-9 jets", "aircraft", "Ka-9 jets", QuantityKind.EXACT, six.start(), six.end()));
        strike.cite("quantities", "six Ka-9 jets", "quantity.exact");
        return strike.cite("event_type", "struck", "air.strike").cite("modality", "said", "modality.speech");
    }

    private static ClaimSketch denial() {
        ClaimSketch denial = new ClaimSketch();
        denial.type = EventType.DENIAL;
        denial.about = EventType.AIRSTRIKE;
        denial.modality = Modality.DENIED;
        denial.confidence = 0.55;
        denial.attribution.add(new Speaker(null, null, SpeakerRole.OUTLET, null, null, null, null, null));
        return denial.cite("event_type", "flew", "air.fly").cite("strength", "never", "negation.never");
    }
}
