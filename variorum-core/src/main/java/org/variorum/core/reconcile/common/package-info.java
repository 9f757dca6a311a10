/** What several of the packages beside it need: groups by links, pairs without an order, days that may be none. */
@NullMarked
package org.variorum.core.reconcile.common;

import org.jspecify.annotations.NullMarked;
