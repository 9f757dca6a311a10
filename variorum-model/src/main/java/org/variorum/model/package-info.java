/**
 * The records of the ledger, which are those of the export contract, with their identities. Everything here is
 * immutable. Offsets in exported records are Unicode code points; only {@link org.variorum.model.TextSpan}, which never
 * leaves the program, counts UTF-16 units.
 */
@NullMarked
package org.variorum.model;

import org.jspecify.annotations.NullMarked;
