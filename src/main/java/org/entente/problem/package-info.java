/**
 * What every part reports when its input or surroundings are at fault: where it happened, which
 * value, and what to do. Comes in: nothing. Goes out: {@link org.entente.problem.ProblemException},
 * whose message is one line fit for a user. It must not know any other package.
 */
@NullMarked
package org.entente.problem;

import org.jspecify.annotations.NullMarked;
