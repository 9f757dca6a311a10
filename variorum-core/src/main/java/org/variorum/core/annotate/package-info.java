/** Documents to annotated documents: sentences, parses and mentions of each family. */
@NullMarked
package org.variorum.core.annotate;

import org.jspecify.annotations.NullMarked;
