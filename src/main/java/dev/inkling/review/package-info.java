/**
 * What is asked again on later days: the cards, when they are due, and the deck they are kept in.
 */
package dev.inkling.review;
