/** Tests of what is shown of an article. */
@NullMarked
package org.variorum.cli.show;

import org.jspecify.annotations.NullMarked;
