/**
 * A versioned data set: records as they are released (pseudonyms, texts left out, groups joined), and the files beside the tables (codebook, data package,
 * checksums, run report, what a reader needs to begin). Plain Java: rules from records to records and from counts to text. Who writes the files is no
 * concern of this room.
 */
@NullMarked
package dev.parallax.release;

import org.jspecify.annotations.NullMarked;
