/**
 * The contract of the tables as code: data-schemas/tables read into {@link dev.parallax.spark.table.TableSchema}, and the one mapping between a record, a
 * Spark row and a Parquet row. A record class that differs from its schema stops the program at start.
 */
@NullMarked
package dev.parallax.spark.table;

import org.jspecify.annotations.NullMarked;
