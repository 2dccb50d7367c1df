// The editor in a browser, used as people use it: with the keyboard, and by what can be seen. Whatever leads somewhere is done until it
// has: what is pressed or clicked while the editor is busy may be lost.
import assert from 'node:assert/strict';
import { eventually, PATIENCE, TRY } from './patience.mjs';

const TEXT_FIELD = '.editor-instance .monaco-editor textarea.inputarea';

/** The window of an editor that has a folder open. */
export class Editor {
	static async open(browser, port, folder, file) {
		const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
		page.setDefaultTimeout(PATIENCE);
		const payload = file === undefined ? '' : `&payload=${encodeURIComponent(JSON.stringify([['openFile', `vscode-remote://127.0.0.1:${port}${folder}/${file}`]]))}`;
		await page.goto(`http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}${payload}`);
		await page.waitForSelector('.monaco-workbench');
		const editor = new Editor(page);
		if (file !== undefined) await editor.text.waitFor();
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

	/** Leads the keyboard to the text, wherever the cursor stands in it: a page that is shown beside it may take it at any time. */
	async focusText() {
		await eventually(async () => {
			if (await this.hasFocus()) return;
			await this.page.locator(TEXT_FIELD).first().focus({ timeout: TRY });
			assert.ok(await this.hasFocus(), 'the text does not get the keyboard');
		});
	}

	/** Whether what is typed goes into the text. */
	async hasFocus() {
		return await this.page.evaluate(field => document.activeElement === document.querySelector(field), TEXT_FIELD);
	}

	/** Presses keys in the text. */
	async press(...keys) {
		for (const key of keys) {
			await this.focusText();
			await this.page.keyboard.press(key);
		}
	}

	/** Presses keys in whatever has the keyboard: a list, an input. */
	async pressThere(...keys) {
		for (const key of keys) await this.page.keyboard.press(key);
	}

	/** Types into the text. */
	async type(text) {
		for (const sign of text) {
			await this.focusText();
			await this.page.keyboard.type(sign, { delay: 15 });
		}
	}

	/** Clicks until the click has led to what is to be seen. */
	async click(target, seen) {
		await target.click();
		await eventually(() => seen.first().waitFor({ timeout: TRY }).catch(async notYet => {
			await target.click({ timeout: TRY });
			throw notYet;
		}));
	}

	/** Presses a key in the text until that has led to what is to be seen. */
	async pressFor(seen, key) {
		await eventually(async () => {
			await this.press(key);
			await seen.first().waitFor({ timeout: TRY }).catch(async notYet => {
				await this.pressThere('Escape');
				throw notYet;
			});
		});
	}

	/** Opens an empty file as people do, and waits until the editor knows what the extension says of the language. */
	async openFromExplorer(name) {
		const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
		// what is opened before the extension has been read keeps the indentation of any text
		await this.lookUp('Journey: Restart Language Server');
		await this.pressThere('Escape');
		await eventually(async () => {
			await row.dblclick({ timeout: TRY });
			await this.page.locator('.tab.active', { hasText: name }).waitFor({ timeout: TRY });
		});
		await this.page.locator('.statusbar-item', { hasText: 'Spaces: 2' }).waitFor();
		await eventually(async () => {
			await this.press('Control+a', 'Delete');
			await this.type('{');
			await this.line('{}').waitFor({ timeout: 1_000 });
		});
	}

	/** Runs a command by its title. */
	async command(title) {
		await this.lookUp(title);
		await this.take();
	}

	/** Looks for a command by its title, and waits until it is the one that would be run. */
	async lookUp(title) {
		// which commands fit is asked when the list opens, when a slow machine may not know yet what is being edited
		await this.inList('F1', `>${title}`, title);
	}

	/** Puts the cursor there; returns when the status bar says so, and the text has the keyboard. */
	async goToLine(line, column = 1) {
		await eventually(async () => {
			await this.focusText();
			await this.inList('Control+g', `:${line}:${column}`, new RegExp(`line ${line}\\b`));
			await this.take();
			await this.isAtLine(line, TRY);
		});
		await this.focusText();
	}

	get listInput() {
		return this.page.locator('.quick-input-widget .quick-input-box input').first();
	}

	/** Opens the list above the text by a key, writes into it, and waits until it offers the wanted row first. */
	async inList(key, text, wanted) {
		const first = this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: wanted }).first();
		await eventually(async () => {
			await this.pressThere(key);
			await this.listInput.waitFor({ timeout: TRY });
			await this.listInput.fill(text);
			await first.waitFor({ timeout: TRY }).catch(async notOffered => {
				await this.pressThere('Escape');
				await this.listInput.waitFor({ state: 'hidden', timeout: TRY });
				throw notOffered;
			});
		});
	}

	/** Takes what the list offers first. */
	async take() {
		await this.listInput.press('Enter');
		await this.listInput.waitFor({ state: 'hidden' });
	}

	/** Waits until the cursor is in the line, as the status bar says. */
	async isAtLine(line, patience = PATIENCE) {
		await this.page.locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, `) }).first().waitFor({ timeout: patience });
	}

	/** The page in the preview: a webview stands in a frame in a frame. */
	get preview() {
		return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
	}

	async shot(path) {
		await this.page.screenshot({ path });
	}
}
