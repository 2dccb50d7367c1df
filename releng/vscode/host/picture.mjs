// Takes the picture in the extension's README: node host/picture.mjs
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/browser.mjs';
import { Editor } from './editor.mjs';
import { startVscode } from './vscode.mjs';

const folder = mkdtempSync(join(tmpdir(), 'journey-host-'));
cpSync(fileURLToPath(new URL('../../../examples', import.meta.url)), join(folder, 'examples'), { recursive: true });
const vscode = await startVscode(join(folder, 'data'), { 'breadcrumbs.enabled': false });
const browser = await openBrowser();
try {
	const editor = await Editor.open(browser, vscode.port, join(folder, 'examples'), 'saas/customer-success.journey');
	await editor.page.setViewportSize({ width: 1400, height: 780 });
	await editor.page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
	await editor.command('View: Toggle Primary Side Bar Visibility');
	await editor.goToLine(81, 12);
	await editor.command('Journey: Open Map Preview to the Side');
	await editor.preview.locator('tr[data-journey-here] #step-sign').waitFor();
	await editor.page.mouse.move(400, 20);
	await editor.page.waitForTimeout(2000);
	await editor.shot(fileURLToPath(new URL('../media/map-beside-the-text.png', import.meta.url)));
} finally {
	await browser.close();
	await vscode.stop();
	rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
