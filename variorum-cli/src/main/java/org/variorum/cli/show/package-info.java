/** Shows one article with what was understood in it, as text and as a page. */
@NullMarked
package org.variorum.cli.show;

import org.jspecify.annotations.NullMarked;
