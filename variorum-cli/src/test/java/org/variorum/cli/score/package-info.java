/** Tests of the scorer, with figures worked out by hand. */
@NullMarked
package org.variorum.cli.score;

import org.jspecify.annotations.NullMarked;
