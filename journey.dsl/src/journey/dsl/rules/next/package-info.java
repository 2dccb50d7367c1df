/** What somebody should look at next: findings of one kind as one, and the few that matter most. */
package journey.dsl.rules.next;
