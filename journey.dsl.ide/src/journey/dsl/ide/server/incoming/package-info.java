/**
 * What an editor sends, before anybody trusts it: from bytes to messages of any depth and size, and the answers to what
 * is not a message.
 */
package journey.dsl.ide.server.incoming;
