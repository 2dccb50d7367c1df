/** Work that is done again and again: soon after it was last asked for, never twice at a time, always once more after the last call. */
export class Refresh {
	private timer: NodeJS.Timeout | undefined;
	private due = 0;
	/** How often it was asked for: tells a later call from an earlier one. */
	private asked = 0;
	private running = false;
	private disposed = false;

	/** @param work gets a question that says whether its answer is still wanted */
	constructor(private readonly work: (isWanted: () => boolean) => Promise<void>) {}

	/** Asks for it in so many milliseconds; a longer wait that is under way goes on. */
	in(millis: number): void {
		if (this.disposed) return;
		this.asked++;
		this.due = Math.max(this.due, Date.now() + millis);
		clearTimeout(this.timer);
		this.timer = setTimeout(() => void this.run(), this.due - Date.now());
	}

	dispose(): void {
		this.disposed = true;
		clearTimeout(this.timer);
	}

	private async run(): Promise<void> {
		this.timer = undefined;
		// Work that is under way starts the next when it is done.
		if (this.running) return;
		this.running = true;
		const asked = this.asked;
		try {
			await this.work(() => !this.disposed && this.asked === asked);
		} catch (error) {
			// stands in the log of the editor; the next time may go better
			console.error(error);
		} finally {
			this.running = false;
			if (!this.disposed && this.asked !== asked && this.timer === undefined) void this.run();
		}
	}
}
