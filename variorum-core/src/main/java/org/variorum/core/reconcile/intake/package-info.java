/**
 * Claims that others hand in, as JSON of the export contract: read leniently, what is missing filled by the contract's own
 * rules, bare names looked up in the tables.
 */
@NullMarked
package org.variorum.core.reconcile.intake;

import org.jspecify.annotations.NullMarked;
