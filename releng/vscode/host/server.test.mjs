// The extension as people get it, with the language server in it, on a copy of the examples.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/browser.mjs';
import { Editor } from './editor.mjs';
import { startVscode } from './vscode.mjs';

const FILE = 'loan/loan.journey';
const folder = mkdtempSync(join(tmpdir(), 'journey-host-'));
const examples = join(folder, 'examples');
const lines = () => readFileSync(join(examples, FILE), 'utf8').split('\n');
const lineOf = words => lines().findIndex(line => line.includes(words)) + 1;
let browser, vscode, editor;

before(async () => {
	cpSync(fileURLToPath(new URL('../../../examples', import.meta.url)), examples, { recursive: true });
	vscode = await startVscode(join(folder, 'data'), {});
	browser = await openBrowser();
	editor = await Editor.open(browser, vscode.port, examples, FILE);
	// the server has spoken when the outline's path stands above the text
	await editor.goToLine(lineOf('touchpoint submit'), 18);
	await editor.page.locator('.breadcrumbs-control', { hasText: 'I apply' }).waitFor({ timeout: 60_000 });
}, { timeout: 150_000 });
after(async () => {
	await browser?.close();
	await vscode?.stop();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** A new line behind the one with the words, and back as it was afterwards. */
async function onNewLine(words, then) {
	await editor.goToLine(lineOf(words));
	await editor.press('End', 'Enter');
	try {
		await then();
	} finally {
		await editor.press('Escape', 'Escape');
		await editor.command('File: Revert File');
	}
}

test('what is missing is underlined and counted', { timeout: 60_000 }, async () => {
	await editor.page.locator('.statusbar-item [aria-label*="Warnings"], .statusbar-item[aria-label*="Warnings"]').first().waitFor();
	await editor.page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
});

test('a wrong name is underlined, and a quick fix writes the right one', { timeout: 60_000 }, async () => {
	await onNewLine('is purchase owner acceptance', async () => {
		await editor.type('touchpoint look "I look" { owner acceptence');
		await editor.page.locator('.squiggly-error').first().waitFor();
		await editor.press('Control+.');
		await editor.page.locator('.action-widget .monaco-list-row', { hasText: 'acceptance' }).first().waitFor();
		await editor.press('Enter');
		await editor.line('touchpoint look "I look"').filter({ hasText: 'acceptance' }).waitFor();
	});
});

test('words that fit are offered', { timeout: 60_000 }, async () => {
	await onNewLine('is purchase owner acceptance', async () => {
		await editor.type('owner acc');
		await editor.press('Control+Space');
		const row = editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'acceptance' }).first();
		await row.waitFor();
		await row.click();
		await editor.line('owner acceptance').nth(0).waitFor();
	});
});

test('a name says what it names', { timeout: 60_000 }, async () => {
	await editor.goToLine(lineOf('is purchase owner acceptance'), 28);
	await editor.command('Show or Focus Hover');
	const hover = editor.page.locator('.monaco-hover:not(.hidden)').first();
	await hover.waitFor();
	assert.match(await hover.innerText(), /Acceptance/);
	await editor.press('Escape');
});

test('a name leads to where it is declared', { timeout: 60_000 }, async () => {
	await editor.goToLine(lineOf('is purchase owner acceptance'), 28);
	await editor.press('F12');
	const line = lineOf('team acceptance');
	await editor.page.waitForFunction(at => document.querySelector('.statusbar').innerText.includes(`Ln ${at},`), line);
});

const lens = words => editor.page.locator('.codelens-decoration a', { hasText: words }).first();

test('a lens above the journey shows the moments that it counts', { timeout: 60_000 }, async () => {
	await editor.goToLine(lineOf('journey personal-loan'));
	await lens('make or break').click();
	await editor.page.locator('.peekview-widget .monaco-list-row', { hasText: 'return-offer' }).waitFor();
	await editor.press('Escape');
	await editor.page.locator('.peekview-widget').waitFor({ state: 'detached' });
});

test('a lens that counts findings leads to them', { timeout: 60_000 }, async () => {
	await editor.goToLine(lineOf('journey personal-loan'));
	await lens('warning').click();
	await editor.page.locator('.markers-panel .monaco-list-row').first().waitFor();
	await editor.command('View: Hide Panel');
	await editor.page.locator('.markers-panel').waitFor({ state: 'hidden' });
});

test('the map follows the cursor, and leads back into the text', { timeout: 90_000 }, async () => {
	await editor.goToLine(lineOf('touchpoint receive-offer'), 18);
	await editor.command('Journey: Open Map Preview to the Side');
	await editor.page.locator('.tab', { hasText: 'Personal loan' }).waitFor();
	await editor.preview.locator('tr[data-journey-here] #step-receive-offer').waitFor();
	await editor.focusText();
	await editor.goToLine(lineOf('moment activated'), 18);
	await editor.preview.locator('tr[data-journey-here] #step-activated').waitFor();
	await editor.preview.locator('#step-return-offer .place').click();
	const line = lineOf('moment return-offer');
	await editor.page.waitForFunction(at => document.querySelector('.statusbar').innerText.includes(`Ln ${at},`), line);
});

test('the other documents about the journey stand behind the tabs of the map', { timeout: 60_000 }, async () => {
	await editor.preview.getByRole('link', { name: 'Moment cards' }).click();
	await editor.preview.locator('body.checklist').waitFor();
	await editor.preview.getByRole('link', { name: 'Journey map' }).click();
	await editor.preview.locator('body.map').waitFor();
});

test('what is typed stands on the map, also where the text has an error', { timeout: 60_000 }, async () => {
	await editor.focusText();
	await onNewLine('owner front-office', async () => {
		await editor.type('touchpoint look "I look around first" { via web blah }');
		await editor.preview.getByText('I look around first').first().waitFor();
		await editor.page.locator('.squiggly-error').first().waitFor();
	});
	await editor.preview.locator('#step-look').waitFor({ state: 'detached' });
});
