/** The packed program, run as a user runs it, and what holds of every row that it writes. */
@NullMarked
package org.variorum.it;

import org.jspecify.annotations.NullMarked;
