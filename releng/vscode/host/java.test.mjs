// Without a Java that fits, people are told what to do about it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openBrowser } from '../test/browser.mjs';
import { Editor } from './editor.mjs';
import { PATIENT } from './patience.mjs';
import { startVscode } from './vscode.mjs';

test('a Java that is not there is named, with the setting that mends it', PATIENT, async () => {
	const folder = mkdtempSync(join(tmpdir(), 'journey-host-'));
	mkdirSync(join(folder, 'workspace'));
	writeFileSync(join(folder, 'workspace', 'a.journey'), 'team sales\n');
	const vscode = await startVscode(join(folder, 'data'), { 'journey.java.home': '/no/such/java' });
	const browser = await openBrowser();
	try {
		const editor = await Editor.open(browser, vscode.port, join(folder, 'workspace'), 'a.journey');
		const notification = editor.page.locator('.notification-toast', { hasText: 'Journey needs Java 17' });
		await notification.waitFor();
		assert.match(await notification.innerText(), /names no Java: there is no \/no\/such\/java\/bin\/java/);
		await editor.click(notification.getByRole('button', { name: 'Open Settings' }), editor.page.locator('.settings-editor').getByText('Home', { exact: true }));
	} finally {
		await browser.close();
		await vscode.stop();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
	}
});
