/** A claim in values that can be compared: when, where, who, whom, with what, how many, and on whose word. */
@NullMarked
package org.variorum.core.reconcile.account;

import org.jspecify.annotations.NullMarked;
