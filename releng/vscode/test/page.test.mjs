import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openBrowser } from './browser.mjs';
import { generated, previewPage } from './preview-page.mjs';

let browser;
before(async () => { browser = await openBrowser(); });
after(() => browser.close());

const ROWS = Array.from({ length: 12 }, (_, i) => `<tr class="step"><th id="step-s${i}">Step ${i}</th><td>what ${i}</td></tr>`).join('');
const TABLE = `<label><input type="checkbox" id="show-ways" checked>Ways</label><div role="region" tabindex="0"><table>${ROWS}</table></div>`;
const TALL = 'tr{height:300px} table{width:3000px} [role=region]{overflow:auto}';
const page = (body, anchor = null, style = TALL) => ({ kind: 'page', html: generated(body, style), dark: false, anchor });

test('it says that it is ready, and shows a hint until there is a page', async () => {
	const preview = await previewPage(browser);
	assert.deepEqual(await preview.said(), [{ kind: 'ready' }]);
	await preview.send({ kind: 'hint', text: 'Put <b>it</b> there' });
	assert.equal(await preview.page.innerText('body'), 'Put <b>it</b> there');
	await preview.send(page('<h1>The map</h1>'));
	assert.equal(await preview.page.innerText('body'), 'The map');
	assert.deepEqual(preview.refused, []);
});

test('the page has its own style and classes, and none of the editor’s', async () => {
	const preview = await previewPage(browser);
	await preview.page.evaluate(`document.body.className = 'vscode-body vscode-dark'`);
	await preview.send(page('<h1>x</h1>', null, 'body.map h1 { color: rgb(1, 2, 3) }'));
	assert.equal(await preview.page.evaluate(`getComputedStyle(document.querySelector('h1')).color`), 'rgb(1, 2, 3)');
	assert.equal(await preview.page.evaluate('document.body.className'), 'vscode-body vscode-dark map');
});

test('light or dark is what the editor says, not what the system says', async () => {
	const preview = await previewPage(browser);
	const style = ':root{--ink:light} @media screen and (prefers-color-scheme: dark) { :root{--ink:dark} }';
	const ink = () => preview.page.evaluate(`getComputedStyle(document.documentElement).getPropertyValue('--ink')`);
	for (const system of ['light', 'dark']) {
		await preview.page.emulateMedia({ colorScheme: system });
		await preview.send({ ...page('<h1>x</h1>', null, style), dark: true });
		assert.equal(await ink(), 'dark');
		await preview.send({ ...page('<h1>x</h1>', null, style), dark: false });
		assert.equal(await ink(), 'light');
	}
});

const HOSTILE = [
	'<script>globalThis.hit = 1</script>', '<img src="x" onerror="hit = 1">', '<img src="https://evil.invalid/a.png">', '<svg onload="hit = 1"><script>hit = 1</script></svg>',
	'<svg><animate onbegin="hit = 1" attributeName="x"/><set attributeName="href" to="javascript:hit = 1"/></svg>', '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>',
	'<object data="https://evil.invalid/"></object><embed src="https://evil.invalid/">', '<link rel="stylesheet" href="https://evil.invalid/a.css"><base href="https://evil.invalid/">',
	'<meta http-equiv="refresh" content="0;url=https://evil.invalid/">', '<form action="https://evil.invalid/"><button formaction="javascript:hit = 1">go</button><input name="a"></form>',
	'<a href="javascript:hit = 1">a</a>', '<a href="https://evil.invalid/">b</a>', '<svg><a href="javascript:hit = 1"><text>c</text></a><use href="https://evil.invalid/#a"/></svg>',
	'<math><mtext><table><mglyph><style><img src=x onerror="hit = 1"></style></mglyph></table></mtext></math>', '<noscript><p title="</noscript><img src=x onerror=hit=1>"></noscript>',
	'<template><img src=x onerror="hit = 1"></template>', '<p style="background:url(https://evil.invalid/)">d</p>', '<style>p{background:url(https://evil.invalid/s)}</style>',
	'<svg><foreignObject><img src=x onerror="hit = 1"></foreignObject></svg>', '<video src="https://evil.invalid/v" autoplay onerror="hit = 1"></video>',
	'<img src="data:text/html,<script>hit=1</script>">', '<input type="image" src="https://evil.invalid/i">', '<details ontoggle="hit = 1" open>e</details>', '<p id="step-x" onclick="hit = 1">f</p>',
];

test('whatever stands in a page, nothing of it runs, loads or leads out', async () => {
	for (const hostile of HOSTILE) {
		const preview = await previewPage(browser);
		await preview.send({ ...page(`<h1>still here</h1>${hostile}`), html: generated(`<h1>still here</h1>${hostile}`, '@import "https://evil.invalid/i.css"; h1{background:url(https://evil.invalid/b)}') });
		for (const link of await preview.page.locator('a, button, p, text').all()) await link.click({ timeout: 500, force: true }).catch(() => {});
		await preview.page.waitForTimeout(30);
		assert.equal(await preview.page.evaluate('globalThis.hit'), undefined, hostile);
		assert.equal(await preview.page.innerText('h1'), 'still here', hostile);
		assert.deepEqual(preview.asked, [], hostile);
		const left = await preview.page.evaluate(`Array.from(document.body.querySelectorAll('*'), one => [one.localName, ...one.getAttributeNames()]).flat()
			.filter(name => /^on|^(script|iframe|object|embed|link|base|meta|form|button|style|use|animate|set|foreignObject|template|video|srcdoc|action|formaction)$/.test(name))`);
		assert.deepEqual(left, [], hostile);
		assert.equal(await preview.page.evaluate('location.href'), 'http://preview.invalid/', hostile);
		await preview.page.close();
	}
});

test('pictures that stand in the page itself are shown', async () => {
	const preview = await previewPage(browser);
	const dot = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
	await preview.send(page(`<img src="${dot}" alt="dot">`));
	await preview.page.waitForFunction('document.images[0].complete');
	assert.equal(await preview.page.evaluate('document.images[0].naturalWidth'), 1);
});

test('it follows the cursor: brings the step into view, and outlines it and no other', async () => {
	const preview = await previewPage(browser);
	await preview.page.emulateMedia({ reducedMotion: 'reduce' });
	await preview.send(page(TABLE, 'step-s0'));
	for (const step of ['step-s7', 'step-s2']) {
		await preview.send({ kind: 'place', anchor: step });
		const { top, bottom, marked } = await preview.page.evaluate(`(() => { const { top, bottom } = document.getElementById('${step}').getBoundingClientRect();
			return { top, bottom, marked: Array.from(document.querySelectorAll('[data-journey-here]'), one => one.firstElementChild.id) }; })()`);
		assert.ok(top >= 0 && bottom <= 600, `${step} at ${top}–${bottom}`);
		assert.deepEqual(marked, [step]);
	}
	await preview.send({ kind: 'place', anchor: null });
	assert.equal(await preview.page.locator('[data-journey-here]').count(), 0);
});

test('what can be seen already does not move', async () => {
	const preview = await previewPage(browser);
	await preview.send(page(TABLE, 'step-s0'));
	await preview.page.evaluate('scrollTo(0, 100)');
	await preview.send({ kind: 'place', anchor: 'step-s1' });
	assert.equal(await preview.page.evaluate('scrollY'), 100);
});

test('the next state of the page keeps where the reader is, and what is switched off', async () => {
	const preview = await previewPage(browser);
	await preview.send(page(TABLE, 'step-s0'));
	await preview.page.evaluate(`scrollTo(0, 900); document.querySelector('[role=region]').scrollTo(400, 0); document.getElementById('show-ways').click()`);
	await preview.send(page(TABLE.replace('what 3', 'changed'), 'step-s0'));
	assert.match(await preview.page.innerText('main'), /changed/);
	assert.deepEqual(await preview.page.evaluate(`[scrollY, document.querySelector('[role=region]').scrollLeft, document.getElementById('show-ways').checked]`), [900, 400, false]);
});

test('a page that was taken down comes back where it was', async () => {
	const preview = await previewPage(browser);
	await preview.send(page(TABLE));
	await preview.page.evaluate('scrollTo(0, 700)');
	await preview.page.waitForTimeout(300);
	await preview.page.reload();
	await preview.send(page(TABLE));
	assert.equal(await preview.page.evaluate('scrollY'), 700);
});

test('a click on any part of a step leads to the text', async () => {
	const preview = await previewPage(browser);
	await preview.send(page(TABLE));
	await preview.page.click('text=what 1');
	assert.deepEqual(await preview.saidLast(), { kind: 'reveal', anchor: 'step-s1' });
	assert.equal(await preview.page.locator('tr[data-journey-here] #step-s1').count(), 1);
	await preview.page.click('#step-s0');
	assert.deepEqual(await preview.saidLast(), { kind: 'reveal', anchor: 'step-s0' });
});

test('a click beside everything, on a control, or that marks words, leads nowhere', async () => {
	const preview = await previewPage(browser);
	await preview.send(page(`<h1>Title</h1>${TABLE}`));
	await preview.forget();
	await preview.page.click('h1');
	await preview.page.click('#show-ways');
	await preview.page.click('text=Ways');
	const box = await preview.page.locator('text=what 0').boundingBox();
	await preview.page.mouse.move(box.x + 1, box.y + box.height / 2);
	await preview.page.mouse.down();
	await preview.page.mouse.move(box.x + 60, box.y + box.height / 2, { steps: 4 });
	await preview.page.mouse.up();
	assert.notEqual(await preview.page.evaluate('getSelection().toString()'), '');
	assert.deepEqual(await preview.said(), []);
});

test('links: places are gone to, other documents asked for, other journeys and owners shown in the text, all else is plain words', async () => {
	const preview = await previewPage(browser);
	await preview.page.emulateMedia({ reducedMotion: 'reduce' });
	await preview.send(page(`<a href="#step-s9">place</a> <a href="moments.html#step-s1">document</a> <a href="../b.c/map.html#step-d">journey</a>
		<a href="../teams/x.html">to a team</a> <a href="../index.html">nowhere</a> ${TABLE}`));
	await preview.page.click('text=document');
	assert.deepEqual(await preview.saidLast(), { kind: 'document', document: 'moments', anchor: 'step-s1' });
	await preview.page.click('text=journey');
	assert.deepEqual(await preview.saidLast(), { kind: 'reveal', journey: 'b.c', anchor: 'step-d' });
	await preview.page.click('text=to a team');
	assert.deepEqual(await preview.saidLast(), { kind: 'reveal', anchor: 'owner-x' });
	assert.equal(await preview.page.getAttribute('text=nowhere', 'href'), null);
	assert.match(await preview.page.getAttribute('text=nowhere', 'title'), /generated/);
	await preview.page.focus('text=place');
	await preview.page.keyboard.press('Enter');
	assert.deepEqual(await preview.saidLast(), { kind: 'reveal', anchor: 'step-s9' });
	assert.ok(await preview.page.evaluate('scrollY') > 1000);
	assert.deepEqual(preview.asked, []);
});

test('a notice stands above the page without taking it away', async () => {
	const preview = await previewPage(browser);
	await preview.send(page(TABLE));
	await preview.page.evaluate('scrollTo(0, 500)');
	await preview.send({ kind: 'notice', text: 'The last good page <b>' });
	assert.equal(await preview.page.innerText('[role=status]'), 'The last good page <b>');
	assert.ok(await preview.page.locator('[role=status]').isVisible());
	assert.ok(await preview.page.locator('#step-s2').isVisible());
	await preview.send({ kind: 'notice', text: '' });
	assert.ok(!await preview.page.locator('[role=status]').isVisible());
});

test('the page with a notice has no fault that a checker finds', async () => {
	const preview = await previewPage(browser);
	await preview.send(page(`<h1>Map</h1><a href="map.html">Map</a><p id="step-a">A step</p>`));
	await preview.send({ kind: 'notice', text: 'The last good page' });
	await preview.page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
	const { violations } = await preview.page.evaluate(`axe.run({ resultTypes: ['violations'] })`);
	assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), []);
});
