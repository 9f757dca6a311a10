/**
 * Compares what a run wrote with gold annotation and counts. Readers ({@code GoldReader}, {@code SystemReader}) bring both
 * sides into one form, {@code ClaimMatching} pairs the claims, {@code FieldScores} compares the fields of the pairs, and
 * {@code ScoreText} prints the result.
 */
@NullMarked
package org.variorum.cli.score;

import org.jspecify.annotations.NullMarked;
