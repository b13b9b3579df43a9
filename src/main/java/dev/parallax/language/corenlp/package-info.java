/** Stanford CoreNLP, and nothing but: the only room that knows its classes. English is tagged, parsed and searched for names; Arabic is segmented and tagged. */
@NullMarked
package dev.parallax.language.corenlp;

import org.jspecify.annotations.NullMarked;
