/** How any file is written: whole or not at all, through a neighbour, and never where it may not be. */
package journey.dsl.files.written;
