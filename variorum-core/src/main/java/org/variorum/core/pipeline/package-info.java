/** The stages in their order, from one input to its rows of output. */
@NullMarked
package org.variorum.core.pipeline;

import org.jspecify.annotations.NullMarked;
