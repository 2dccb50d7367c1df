// The preview page as in a webview, without an editor: what the extension would send is sent, what the page says is kept.
import { readFileSync } from 'node:fs';
import { shell } from '../out/tested/preview/shell.mjs';

const ORIGIN = 'http://preview.invalid/';
const script = readFileSync(new URL('../out/page.js', import.meta.url), 'utf8');
// What VS Code adds to a webview before its own content runs.
const EDITOR = `
	globalThis.said = [];
	globalThis.acquireVsCodeApi = () => ({
		postMessage: message => said.push(message),
		getState: () => globalThis.name ? JSON.parse(globalThis.name) : undefined,
		setState: state => { globalThis.name = JSON.stringify(state); },
	});`;

/** A page that shows nothing yet; `refused` are the things that its policy kept it from, `asked` what it asked any host for. */
export async function previewPage(browser, viewport = { width: 900, height: 600 }) {
	const page = await browser.newPage({ viewport });
	const refused = [];
	const asked = [];
	page.on('console', message => { if (message.type() === 'error') refused.push(message.text()); });
	page.on('pageerror', error => refused.push(error.message));
	page.on('dialog', dialog => { refused.push(`dialog ${dialog.message()}`); return dialog.dismiss(); });
	await page.route('**', route => {
		const url = route.request().url();
		if (url === ORIGIN) return route.fulfill({ contentType: 'text/html', body: shell(`${ORIGIN}page.js`) });
		if (url === `${ORIGIN}page.js`) return route.fulfill({ contentType: 'text/javascript', body: script });
		asked.push(url);
		return route.abort();
	});
	await page.addInitScript(EDITOR);
	await page.goto(ORIGIN);
	return {
		page, refused, asked,
		send: message => page.evaluate(data => new Promise(done => { postMessage(data, '*'); setTimeout(done, 50); }), message),
		said: () => page.evaluate('said'),
		saidLast: () => page.evaluate('said.at(-1)'),
		forget: () => page.evaluate('said.length = 0'),
	};
}

/** A generated page with that body and style. */
export function generated(body, style = '') {
	return `<!DOCTYPE html><html lang="en"><head><title>x</title><style>${style}</style></head><body class="map"><main id="content">${body}</main></body></html>`;
}
