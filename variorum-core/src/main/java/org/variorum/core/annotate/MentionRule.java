package org.variorum.core.annotate;

/**
 * The rules by which persons, bodies, media, outlets, lists of systems and namesakes of places are read or left alone. Each
 * has a row in {@code mention-rules.tsv} under its id, with its reason and the examples that the build runs.
 */
enum MentionRule {
    PERSON_TAGGED("tagger.person"),
    PERSON_TITLE("person.title"),
    PERSON_SURNAME("person.surname"),
    PERSON_WITHOUT_TITLE("person.without-title"),
    PERSON_NEXT_TITLE("person.next-title"),
    PERSON_SAME("person.same"),
    POST_BEFORE("person.post-before"),
    POST_BEHIND("person.post-behind"),
    POST_AROUND("person.post-around"),
    NO_PERSON_BODY("no-person.body"),
    NO_PERSON_HEADLINE("no-person.headline"),
    NO_PERSON_LISTED("no-person.listed"),
    NO_PERSON_PLACE("no-person.place"),
    NO_PERSON_PLAIN_WORD("no-person.plain-word"),
    NO_PERSON_WHERE("no-person.where"),
    NO_SURNAME_LOCATIVE("no-surname.locative"),
    NO_SURNAME_LONGER_NAME("no-surname.longer-name"),
    NO_SURNAME_OTHER_NAME("no-surname.other-name"),
    BODY_HEAD_LAST("body.head"),
    BODY_HEAD_FIRST("body.head-first"),
    BODY_OF("body.of"),
    BODY_ARTICLE("body.article"),
    BODY_APOSTROPHE("body.apostrophe"),
    BODY_BORDER_GROUP("body.border-group"),
    BODY_BORDER_LABEL("body.border-label"),
    BODY_BORDER_TITLE("body.border-title"),
    BODY_NUMBERED("body.numbered"),
    BODY_OF_STATE("body.of-state"),
    BODY_TAGGED("tagger.organisation"),
    BODY_ACRONYM("body.acronym"),
    NO_BODY_LONGER_NAME("no-body.longer-name"),
    NO_BODY_PLACE("no-body.place"),
    NO_BODY_SHOUTED("no-body.shouted"),
    NO_BODY_WHERE("no-body.where"),
    NO_BODY_WORD("no-body.word"),
    MEDIA_FILE("media.file"),
    MEDIA_DOUBTED("media.doubted"),
    MEDIA_PUBLISHER_CREDIT("media.publisher-credit"),
    MEDIA_PUBLISHER_OWNER("media.publisher-owner"),
    MEDIA_PUBLISHER_VERB("media.publisher-verb"),
    MEDIA_RELEASED_BEHIND("media.released-behind"),
    MEDIA_RELEASED_BEFORE("media.released-before"),
    MEDIA_SHOWN_OBJECT("media.shown-object"),
    MEDIA_SHOWN_OF("media.shown-of"),
    MEDIA_VERIFIED("media.verified"),
    NO_MEDIA_CUE("no-media.cue"),
    NO_MEDIA_VERB("no-media.verb"),
    NO_PUBLISHER_LABEL("no-publisher.label"),
    NO_PUBLISHER_STATE("no-publisher.state"),
    OUTLET_NAMED("metadata.outlet"),
    OUTLET_ADDRESS("metadata.url"),
    OUTLET_FIRST_WORDS("outlet.first-words"),
    OUTLET_SIGN_OFF("outlet.sign-off"),
    OUTLET_SOURCE("outlet.source"),
    OUTLET_COMMENTS("outlet.comments"),
    SYSTEM_LIST("system.list"),
    SYSTEM_LIST_SHIP("system.list-ship"),
    NO_PLACE_SHIP("no-place.ship"),
    NO_PLACE_SHIP_AGAIN("no-place.ship-again"),
    NO_PLACE_FIRM("no-place.firm"),
    NO_PLACE_SURNAME("no-place.surname"),
    NO_PLACE_BEGINNING("no-place.beginning"),
    NO_PLACE_ENDING("no-place.ending");

    private final String id;

    MentionRule(String id) {
        this.id = id;
    }

    /** As it stands in the evidence and in its row. */
    String id() {
        return id;
    }
}
