/** Annotated documents to raw claims: who is said to have done what; nothing is looked up yet. */
@NullMarked
package org.variorum.core.extract;

import org.jspecify.annotations.NullMarked;
