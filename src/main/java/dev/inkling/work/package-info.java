/** What a computation owes to whoever asked for it: to stop, to tell, to stay within bounds. */
package dev.inkling.work;
