package org.variorum.cli.score;

import java.util.List;

/**
 * Somebody, something or some place with the forms it goes under.
 *
 * @param forms in a system's claim the name, the words and the id; in the gold the wording, or several that are all right
 */
record Named(List<String> forms) {

    Named {
        forms = List.copyOf(forms);
    }

    static Named of(String... forms) {
        return new Named(List.of(forms));
    }

    /** The form to show; "?" where there is none. */
    String label() {
        return forms.isEmpty() ? "?" : forms.get(0);
    }
}
