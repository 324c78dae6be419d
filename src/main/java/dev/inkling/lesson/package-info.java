/**
 * Stories: lessons as files, the player as a pure fold, questions, and the journal of a learner.
 */
package dev.inkling.lesson;
