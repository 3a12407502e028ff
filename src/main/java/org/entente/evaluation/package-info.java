/**
 * Scores predicted claims against annotated articles, as the annotation guidelines say. Comes in: a
 * folder of gold documents and an extractor. Goes out: precision, recall and F1, by property and
 * qualifier. It must not know about stores or the shell.
 */
@NullMarked
package org.entente.evaluation;

import org.jspecify.annotations.NullMarked;
