/**
 * One job per stage: which shards there are, what each reads, what it writes. A shard is one task and one staged file named by the digest of everything it
 * reads; a file that is there is done. Rules live in the stages; here is wiring only.
 */
@NullMarked
package dev.parallax.spark.job;

import org.jspecify.annotations.NullMarked;
