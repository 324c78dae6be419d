package dev.inkling.slips.practice;

/** Makes up the line of one exercise. */
interface Maker {
  String line(int level, Draws draws);
}
