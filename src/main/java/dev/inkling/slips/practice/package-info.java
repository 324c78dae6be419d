/** Exercises by seed, with the blanks where somebody's slips are. */
package dev.inkling.slips.practice;
