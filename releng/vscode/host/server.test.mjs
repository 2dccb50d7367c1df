// The extension as people get it, with the language server in it, on a copy of the examples.
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/browser.mjs';
import { Editor } from './editor.mjs';
import { eventually, PATIENT, TRY } from './patience.mjs';
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
	await editor.page.locator('.breadcrumbs-control', { hasText: 'I apply' }).waitFor();
}, PATIENT);
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
		await editor.pressThere('Escape', 'Escape');
		await editor.command('File: Revert File');
	}
}

test('what is missing is underlined and counted', PATIENT, async () => {
	await editor.page.locator('.statusbar-item [aria-label*="Warnings"], .statusbar-item[aria-label*="Warnings"]').first().waitFor();
	await editor.page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
});

test('a wrong name is underlined, and a quick fix writes the right one', PATIENT, async () => {
	await onNewLine('is purchase owner acceptance', async () => {
		await editor.type('touchpoint look "I look" { owner acceptence');
		await editor.page.locator('.squiggly-error').first().waitFor();
		const offer = editor.page.locator('.action-widget .monaco-list-row.focused', { hasText: 'acceptance' });
		await editor.pressFor(offer, 'Control+.');
		await editor.pressThere('Enter');
		await editor.line('touchpoint look "I look"').filter({ hasText: 'acceptance' }).waitFor();
	});
});

test('words that fit are offered', PATIENT, async () => {
	await onNewLine('is purchase owner acceptance', async () => {
		await editor.type('owner acc');
		const row = editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'acceptance' }).first();
		await editor.pressFor(row, 'Control+Space');
		// another line says so already
		const written = editor.page.locator('.editor-instance .view-line').filter({ hasText: /^\s*owner\sacceptance\s*$/ });
		await editor.click(row, written);
	});
});

test('a name says what it names', PATIENT, async () => {
	await editor.goToLine(lineOf('is purchase owner acceptance'), 28);
	await eventually(async () => {
		await editor.command('Show or Focus Hover');
		await editor.page.locator('.monaco-hover:not(.hidden)', { hasText: 'Acceptance' }).first().waitFor({ timeout: TRY });
	});
	await editor.pressThere('Escape');
});

test('a name leads to where it is declared', PATIENT, async () => {
	await eventually(async () => {
		await editor.goToLine(lineOf('is purchase owner acceptance'), 28);
		await editor.press('F12');
		await editor.isAtLine(lineOf('team acceptance'), TRY);
	});
});

const lens = words => editor.page.locator('.codelens-decoration a', { hasText: words }).first();

test('a lens above the journey shows the moments that it counts', PATIENT, async () => {
	await editor.goToLine(lineOf('journey personal-loan'));
	const peek = editor.page.locator('.peekview-widget');
	await editor.click(lens('make or break'), peek.locator('.monaco-list-row', { hasText: 'return-offer' }));
	await eventually(async () => {
		await editor.pressThere('Escape');
		await peek.waitFor({ state: 'detached', timeout: TRY });
	});
});

test('a lens that counts findings leads to them', PATIENT, async () => {
	await editor.goToLine(lineOf('journey personal-loan'));
	await editor.click(lens('warning'), editor.page.locator('.markers-panel .monaco-list-row'));
	await editor.command('View: Hide Panel');
	await editor.page.locator('.markers-panel').waitFor({ state: 'hidden' });
});

test('what to do next is a list in the panel, and each thing leads to its words', PATIENT, async () => {
	await editor.goToLine(lineOf('journey personal-loan'));
	await editor.command('Focus on What to Do Next View');
	const things = editor.page.locator('.part.panel .monaco-list-row', { hasText: 'loan.journey:' });
	await editor.click(things.first(), editor.page.locator('.statusbar-item', { hasText: /Ln \d+, .*selected/ }));
	assert.ok(await things.count() <= 5, `${await things.count()} things`);
	await editor.command('View: Hide Panel');
});

test('the map follows the cursor, and leads back into the text', PATIENT, async () => {
	await editor.goToLine(lineOf('touchpoint receive-offer'), 18);
	await editor.command('Journey: Open Map Preview to the Side');
	await editor.page.locator('.tab', { hasText: 'Personal loan' }).waitFor();
	await editor.preview.locator('tr[data-journey-here] #step-receive-offer').waitFor();
	await editor.goToLine(lineOf('moment activated'), 18);
	await editor.preview.locator('tr[data-journey-here] #step-activated').waitFor();
	const line = lineOf('moment return-offer');
	await editor.click(editor.preview.locator('#step-return-offer .place'), editor.page.locator('.statusbar-item', { hasText: `Ln ${line},` }));
});

test('the other documents about the journey stand behind the tabs of the map', PATIENT, async () => {
	await editor.click(editor.preview.getByRole('link', { name: 'Moment cards' }), editor.preview.locator('body.moments'));
	await editor.click(editor.preview.getByRole('link', { name: 'Journey map' }), editor.preview.locator('body.map'));
});

test('what is typed stands on the map, also where the text has an error', PATIENT, async () => {
	await onNewLine('owner front-office', async () => {
		await editor.type('touchpoint look "I look around first" { via web blah }');
		await editor.preview.getByText('I look around first').first().waitFor();
		await editor.page.locator('.squiggly-error').first().waitFor();
	});
	await editor.preview.locator('#step-look').waitFor({ state: 'detached' });
});
