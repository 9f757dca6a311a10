/**
 * What core asks of a parser, and the sentences it gets back. The parser itself lives in a module of its own, so that an
 * unmaintained library stays behind one method.
 */
@NullMarked
package org.variorum.core.parse;

import org.jspecify.annotations.NullMarked;
