/** Claims of many documents to events, links and checks: who agrees, who contradicts, who only repeats. */
@NullMarked
package org.variorum.core.reconcile;

import org.jspecify.annotations.NullMarked;
