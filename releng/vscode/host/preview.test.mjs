// The client in a real VS Code, with a small server in place of the real one: what the editor and the preview do together.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/browser.mjs';
import { Editor } from './editor.mjs';
import { eventually, PATIENT } from './patience.mjs';
import { startVscode } from './vscode.mjs';

const SERVER = fileURLToPath(new URL('../test/fixtures/fake-server.mjs', import.meta.url));
const TEXT = ['journey order "I order" {', ...Array.from({ length: 20 }, (_, i) => `  touchpoint step-${i} "Step ${i}"`), '}', ''].join('\n');

const folder = mkdtempSync(join(tmpdir(), 'journey-host-'));
let browser, vscode, editor;

before(async () => {
	vscode = await startVscode(join(folder, 'data'), { 'journey.server.command': [process.execPath, SERVER] });
	browser = await openBrowser();
}, PATIENT);
after(async () => {
	await browser?.close();
	await vscode?.stop();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

let number = 0;
beforeEach(async () => {
	const workspace = join(folder, `workspace-${number++}`);
	mkdirSync(workspace);
	writeFileSync(join(workspace, 'order.journey'), TEXT);
	await editor?.page.context().close();
	editor = await Editor.open(browser, vscode.port, workspace, 'order.journey');
});

async function openPreview() {
	await editor.goToLine(3);
	await editor.command('Journey: Open Map Preview to the Side');
	await editor.preview.locator('#step-step-1').waitFor();
	await editor.goToLine(3);
}

const outlined = name => editor.preview.locator(`tr[data-journey-here] #${name}`);

test('the preview opens beside the text, is named after the page, and follows the cursor', PATIENT, async () => {
	await openPreview();
	await editor.page.locator('.tab', { hasText: 'Fake map' }).waitFor();
	await outlined('step-step-1').waitFor();
	await editor.goToLine(18);
	await outlined('step-step-16').waitFor();
	const box = await outlined('step-step-16').boundingBox();
	assert.ok(box.y > 0 && box.y < 900, `at ${box.y}`);
});

test('what is typed stands in the preview', PATIENT, async () => {
	await openPreview();
	await editor.press('End', 'Enter');
	await editor.type('touchpoint typed');
	await outlined('step-typed').waitFor();
});

test('a click in the preview puts the cursor on the step in the text, and the text has the focus', PATIENT, async () => {
	await openPreview();
	await editor.click(editor.preview.locator('#step-step-4'), editor.page.locator('.statusbar-item', { hasText: 'Ln 6,' }));
	await outlined('step-step-4').waitFor();
	await eventually(async () => assert.ok(await editor.hasFocus(), 'the text does not have the focus'));
	await editor.pressThere('x');
	await editor.line('tox').or(editor.line('x')).waitFor();
	assert.match(await editor.line('touchpoint step-4').innerText(), /x/);
});

test('a text that cannot be read keeps the last page, and says so until it can be read again', PATIENT, async () => {
	await openPreview();
	await editor.press('End');
	await editor.type(' FAULT');
	await editor.preview.getByRole('status').filter({ hasText: 'last good page' }).waitFor();
	await editor.preview.locator('#step-step-4').waitFor();
	await editor.page.locator('.squiggly-error').first().waitFor();
	for (let i = 0; i < 6; i++) await editor.press('Backspace');
	await editor.preview.getByRole('status').waitFor({ state: 'hidden' });
});

test('a text without a journey gets a hint instead of a page', PATIENT, async () => {
	await editor.focusText();
	await editor.press('Control+a', 'Delete');
	await editor.command('Journey: Open Map Preview to the Side');
	await editor.preview.getByText('Put the cursor into a journey').waitFor();
});

test('a link to another document shows that document', PATIENT, async () => {
	await openPreview();
	await editor.click(editor.preview.getByText('Blueprint', { exact: true }), editor.preview.getByRole('heading', { name: 'blueprint light' }));
	await editor.page.locator('.tab', { hasText: 'Fake blueprint' }).waitFor();
});

test('a journey that lacks the document gets its map instead', PATIENT, async () => {
	await openPreview();
	await editor.click(editor.preview.getByText('Blueprint', { exact: true }), editor.preview.getByRole('heading', { name: 'blueprint light' }));
	await editor.goToLine(1, 99);
	await editor.type(' // ONLY A MAP');
	await editor.preview.getByRole('heading', { name: 'map light' }).waitFor();
});

test('the colours of the editor are told to the server', PATIENT, async () => {
	await openPreview();
	await editor.command('Preferences: Toggle between Light/Dark Themes');
	await editor.preview.getByRole('heading', { name: 'map dark' }).waitFor();
	await editor.command('Preferences: Toggle between Light/Dark Themes');
	await editor.preview.getByRole('heading', { name: 'map light' }).waitFor();
});

test('a server that is started again is asked again', PATIENT, async () => {
	await openPreview();
	await editor.command('Journey: Restart Language Server');
	await editor.goToLine(9);
	await outlined('step-step-7').waitFor();
});
