/** Words as data: the tables every stage reads, loaded once and passed as one value. */
@NullMarked
package org.variorum.core.lexicon;

import org.jspecify.annotations.NullMarked;
