/** The commands. Files, the clock, threads and the terminal live here, at the rim. */
@NullMarked
package org.variorum.cli;

import org.jspecify.annotations.NullMarked;
