// How long tests wait in a real VS Code for what they want to see: nothing takes nearly that long, except on a machine that is busy.

/** For one thing to be seen, in milliseconds. */
export const PATIENCE = 60_000;
/** For a second try of what is lost when the editor was not ready for it. */
export const TRY = 10_000;
/** Between two looks. */
const PAUSE = 50;
/** For a whole test. */
export const PATIENT = { timeout: 5 * PATIENCE };

/** Does it again and again until it has been done, and throws what the last failure was if it never is. */
export async function eventually(attempt) {
	const end = Date.now() + PATIENCE;
	for (;;) {
		try {
			return await attempt();
		} catch (notYet) {
			if (Date.now() > end) throw notYet;
			await new Promise(done => setTimeout(done, PAUSE));
		}
	}
}
