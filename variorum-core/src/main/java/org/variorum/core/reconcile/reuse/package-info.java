/** Which stretches of text two documents share, and which of the two had them from the other. */
@NullMarked
package org.variorum.core.reconcile.reuse;

import org.jspecify.annotations.NullMarked;
