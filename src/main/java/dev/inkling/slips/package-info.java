/** Wrong answers, and what they tell: typical slips worked out again, and exercises for them. */
package dev.inkling.slips;
