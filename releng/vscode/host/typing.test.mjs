// What the editor does by itself while one types, told by the language's configuration.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/browser.mjs';
import { Editor } from './editor.mjs';
import { eventually, PATIENT, TRY } from './patience.mjs';
import { startVscode } from './vscode.mjs';

const SERVER = fileURLToPath(new URL('../test/fixtures/fake-server.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'journey-host-'));
const file = join(folder, 'workspace', 'a.journey');
let browser, vscode, editor;

before(async () => {
	mkdirSync(join(folder, 'workspace'));
	writeFileSync(file, '');
	vscode = await startVscode(join(folder, 'data'), { 'journey.server.command': [process.execPath, SERVER], 'files.autoSave': 'off' });
	browser = await openBrowser();
	editor = await Editor.open(browser, vscode.port, join(folder, 'workspace'));
	await editor.openFromExplorer('a.journey');
}, PATIENT);
after(async () => {
	await browser?.close();
	await vscode?.stop();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});
beforeEach(async () => {
	await editor.press('Control+a', 'Delete');
});

/** What stands in the file once it is saved. */
async function saved() {
	// not before the editor has seen that there is something to save
	await editor.page.locator('.tab.active.dirty').waitFor();
	await eventually(async () => {
		await editor.press('Control+s');
		await editor.page.locator('.tab.active:not(.dirty)').waitFor({ timeout: TRY });
	});
	return readFileSync(file, 'utf8');
}

test('a brace gets its partner, and what stands between them is indented', PATIENT, async () => {
	await editor.type('stage a {');
	await editor.press('Enter');
	await editor.type('owner b');
	assert.equal(await saved(), 'stage a {\n  owner b\n}');
});

test('a description goes on with its stars', PATIENT, async () => {
	await editor.type('/**');
	await editor.press('Enter');
	await editor.type('one');
	await editor.press('Enter');
	await editor.type('two');
	assert.equal(await saved(), '/**\n * one\n * two\n */');
});

test('a quote gets its partner, but not in a remark', PATIENT, async () => {
	await editor.type('note "a');
	await editor.press('End', 'Enter');
	await editor.type('// it"s');
	assert.equal(await saved(), 'note "a"\n// it"s');
});

test('a line is made a remark and back', PATIENT, async () => {
	await editor.type('team sales');
	await editor.press('Control+/');
	assert.equal(await saved(), '// team sales');
});

test('a skeleton is offered by its name', PATIENT, async () => {
	await editor.type('hazard');
	const offer = editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'Hazard with a plan' });
	await editor.pressFor(offer, 'Control+Space');
	await editor.click(offer, editor.line('hazard late'));
	await editor.press('Escape', 'Escape');
	assert.match(await saved(), /^hazard late "It comes late" at look \{\n {2}likelihood possible/);
});
