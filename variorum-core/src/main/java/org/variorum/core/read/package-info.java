/** Bytes to documents: text with zones, and problems as values. */
@NullMarked
package org.variorum.core.read;

import org.jspecify.annotations.NullMarked;
