/**
 * Linear models over short and long texts: features, logistic regression, thresholds, and the file that a trained model is. Frame applies them, coding trains
 * them, and a bench measures them with the same code.
 *
 * <p>Written for this program instead of taken from Spark ML: the stages are plain Java and know no Spark; a training set is some hundred coded texts, which one
 * thread fits in seconds, where a Spark job spends longer on being planned; and Spark ML saves models as Parquet with random file names, so that no two files of
 * the same model have the same bytes.
 */
@NullMarked
package dev.parallax.linear;

import org.jspecify.annotations.NullMarked;
