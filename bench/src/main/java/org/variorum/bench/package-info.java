/** Whole pipelines timed over the same articles, each in a virtual machine of its own. */
@NullMarked
package org.variorum.bench;

import org.jspecify.annotations.NullMarked;
