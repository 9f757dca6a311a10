/** Which accounts belong together: pairs by blocking keys, then groups. */
@NullMarked
package org.variorum.core.reconcile.group;

import org.jspecify.annotations.NullMarked;
