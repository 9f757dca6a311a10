/** Raw claims to claims: values with the words and rules they rest on, in the export contract's form. */
@NullMarked
package org.variorum.core.resolve;

import org.jspecify.annotations.NullMarked;
