/**
 * What stands around the content of every page: its layout, style and script, and the small templates that several
 * pages share.
 */
package journey.dsl.document.frame;
