/**
 * The parser behind core's interface: NLP4J 1.1.3 with its English models. The models are checked, re-encoded once into a
 * cache of flat files and memory-mapped from there; designators are masked before the text is split into words, and every
 * offset leads back to the caller's text.
 *
 * <p>Flow: {@code ModelsJar} is checked and read by {@code ModelConversion} into a folder kept by {@code ModelCache};
 * {@code Models} opens that folder; {@code Nlp4jParser} runs {@code MaskedView}, {@code Words}, {@code Sentences} and the
 * models over a block.
 */
@NullMarked
package org.variorum.nlp4j;

import org.jspecify.annotations.NullMarked;
