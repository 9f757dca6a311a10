/** What two accounts of one event say of each other, field by field. */
@NullMarked
package org.variorum.core.reconcile.relate;

import org.jspecify.annotations.NullMarked;
