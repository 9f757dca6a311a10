/** Whether what one document says can hold together: days, sums, shares, rates, carriers and pictures, with the working shown. */
@NullMarked
package org.variorum.core.reconcile.check;

import org.jspecify.annotations.NullMarked;
