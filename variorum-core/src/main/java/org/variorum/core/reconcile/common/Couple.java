package org.variorum.core.reconcile.common;

/**
 * Two keys in no order, as a key of both.
 *
 * @param first the lesser
 * @param second the greater
 */
public record Couple(String first, String second) {

    public Couple {
        if (first.compareTo(second) > 0) {
            String greater = first;
            first = second;
            second = greater;
        }
    }
}
