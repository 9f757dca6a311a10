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
    NO_SURNAME_OTHER_NAME("no-surname.other-name");

    private final String id;

    MentionRule(String id) {
        this.id = id;
    }

    /** As it stands in the evidence and in its row. */
    String id() {
        return id;
    }
}
