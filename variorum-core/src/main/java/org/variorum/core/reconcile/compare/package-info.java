/** Two accounts beside each other, field by field: what agrees, what differs, what decides. */
@NullMarked
package org.variorum.core.reconcile.compare;

import org.jspecify.annotations.NullMarked;
