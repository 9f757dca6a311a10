/** What the line of an event says: what is agreed and contested, when and where, and the suggested status and grade. */
@NullMarked
package org.variorum.core.reconcile.verdict;

import org.jspecify.annotations.NullMarked;
