package dev.parallax.spark.job;

/**
 * A record that gives a capture: all of them while repeats are looked for, afterwards those that give a capture which an earlier record gives.
 *
 * @param shard number of the shard, in the order of the inputs
 * @param warcFile file of the record
 * @param warcOffset offset of the record, in bytes
 * @param captureId capture
 */
record Repeat(int shard, String warcFile, long warcOffset, String captureId) {
    /** The record as a rejection names it. */
    String recordId() {
        return warcFile + "@" + warcOffset;
    }
}
