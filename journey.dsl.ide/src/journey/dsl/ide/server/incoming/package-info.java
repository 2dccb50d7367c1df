/**
 * What an editor sends, before anybody trusts it: from bytes to messages, of any depth and size, and what is answered
 * if they are none.
 */
package journey.dsl.ide.server.incoming;
