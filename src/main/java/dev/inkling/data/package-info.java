/** Numbers from files and pipes that nobody has looked at yet: bounded, checked, read exactly. */
package dev.inkling.data;
