/** The rules of who may use what, over the program's classes and over fixtures that break each of them. */
@NullMarked
package org.variorum.it.architecture;

import org.jspecify.annotations.NullMarked;
