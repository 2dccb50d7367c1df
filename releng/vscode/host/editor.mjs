// The editor in a browser, used as people use it: with the keyboard, and by what can be seen.

/** The window of an editor that has a folder open. */
export class Editor {
	static async open(browser, port, folder, file) {
		const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
		const payload = file === undefined ? '' : `&payload=${encodeURIComponent(JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${folder}/${file}`]]))}`;
		await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}${payload}`);
		await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
		const editor = new Editor(page);
		if (file !== undefined) await editor.text.waitFor({ timeout: 60_000 });
		return editor;
	}

	constructor(page) {
		this.page = page;
	}

	/** The text that is edited. */
	get text() {
		return this.page.locator('.editor-instance .view-lines').first();
	}

	/** The line that holds the words, as it can be seen. */
	line(words) {
		// the editor writes spaces as non-breaking ones
		return this.page.locator('.editor-instance .view-line').filter({ hasText: new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')) }).first();
	}

	async focusText() {
		await this.page.locator('.editor-instance .monaco-editor').first().click({ position: { x: 300, y: 5 } });
	}

	async press(...keys) {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	async type(text) {
		await this.page.keyboard.type(text, { delay: 15 });
	}

	/** Opens a file as people do, once the window has settled. */
	async openFromExplorer(name) {
		await this.page.waitForTimeout(2500); // until then an editor does not know what extensions say of its language
		await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
		await this.page.locator('.tab.active', { hasText: name }).waitFor();
		await this.page.locator('.statusbar-item', { hasText: 'Journey' }).first().waitFor();
	}

	/** Runs a command by its title. */
	async command(title) {
		const input = this.page.locator('.quick-input-widget .quick-input-box input').first();
		const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
		const isOffered = () => row.waitFor({ timeout: 5_000 }).then(() => true, () => false);
		// which commands fit is asked when the list opens, when a slow machine may not know yet what is being edited
		for (let tries = 6; tries > 0; tries--) {
			await this.press('F1');
			await input.waitFor();
			await input.fill(`>${title}`);
			if (await isOffered()) break;
			await this.press('Escape');
			await input.waitFor({ state: 'hidden' });
			if (tries === 1) throw new Error(`The command “${title}” is not offered`);
		}
		await this.press('Enter');
		await input.waitFor({ state: 'hidden' });
	}

	async goToLine(line, column = 1) {
		await this.focusText();
		await this.press('Control+g');
		const input = this.page.locator('.quick-input-widget .quick-input-box input').first();
		await input.waitFor();
		await input.fill(`:${line}:${column}`);
		await this.press('Enter');
		await input.waitFor({ state: 'hidden' });
	}

	/** Where the cursor is, as the status bar says. */
	async position() {
		const [, line, column] = (await this.page.locator('.statusbar-item', { hasText: /Ln \d+/ }).first().innerText()).match(/Ln (\d+), Col (\d+)/);
		return { line: Number(line), column: Number(column) };
	}

	/** The page in the preview: a webview stands in a frame in a frame. */
	get preview() {
		return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
	}

	async shot(path) {
		await this.page.screenshot({ path });
	}
}
