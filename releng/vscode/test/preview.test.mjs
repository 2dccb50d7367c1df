import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { test } from 'node:test';
import { destinationOf } from '../out/tested/page/links.mjs';
import { fromPage } from '../out/tested/preview/messages.mjs';
import { Refresh } from '../out/tested/preview/refresh.mjs';
import { shell } from '../out/tested/preview/shell.mjs';

test('links lead to places, to documents of the same journey, and to other journeys', () => {
	assert.deepEqual(destinationOf('#step-sign'), { kind: 'place', anchor: 'step-sign' });
	assert.deepEqual(destinationOf('#step-gr%C3%B6%C3%9Fe'), { kind: 'place', anchor: 'step-größe' });
	assert.deepEqual(destinationOf('blueprint.html'), { kind: 'document', document: 'blueprint' });
	assert.deepEqual(destinationOf('hand-off-chart.html#step-sign'), { kind: 'document', document: 'hand-off-chart', anchor: 'step-sign' });
	assert.deepEqual(destinationOf('../saas.set-up/map.html#step-invite'), { kind: 'journey', journey: 'saas.set-up', anchor: 'step-invite' });
	assert.deepEqual(destinationOf('../gr%C3%B6%C3%9Fe/map.html'), { kind: 'journey', journey: 'größe', anchor: '' });
});

test('links to owners, personas and promises lead to the words that declare them', () => {
	assert.deepEqual(destinationOf('../teams/bank.credit.html'), { kind: 'declaration', anchor: 'owner-bank.credit' });
	assert.deepEqual(destinationOf('../teams/gr%C3%B6%C3%9Fe.html'), { kind: 'declaration', anchor: 'owner-größe' });
	assert.deepEqual(destinationOf('../personas.html#persona-bank.buyers'), { kind: 'declaration', anchor: 'persona-bank.buyers' });
	assert.deepEqual(destinationOf('../promises.html#promise-fast'), { kind: 'declaration', anchor: 'promise-fast' });
});

test('links that the preview has nothing for lead nowhere', () => {
	for (const href of ['', '#', '../index.html', '../personas.html', '../teams/.html', '../teams/%E0%A4%A.html', '../teams.html', 'https://example.org/', '//example.org/map.html', 'javascript:alert(1)',
		'data:text/html,x', 'command:workbench.action.quit', 'file:///etc/passwd', '../../x/map.html', '/map.html', 'map.html?x', '#%E0%A4%A', 'MAP.HTML', '../a/b/map.html']) {
		assert.equal(destinationOf(href), undefined, href);
	}
});

test('of what a webview sends, only messages that are some are believed', () => {
	assert.deepEqual(fromPage({ kind: 'ready', more: 1 }), { kind: 'ready' });
	assert.deepEqual(fromPage({ kind: 'reveal', anchor: 'step-sign' }), { kind: 'reveal', anchor: 'step-sign' });
	assert.deepEqual(fromPage({ kind: 'reveal', anchor: 'a', journey: 'b.c', x: 1 }), { kind: 'reveal', anchor: 'a', journey: 'b.c' });
	assert.deepEqual(fromPage({ kind: 'document', document: 'hand-off-chart' }), { kind: 'document', document: 'hand-off-chart' });
	for (const other of [null, undefined, 'ready', {}, { kind: 'reveal' }, { kind: 'reveal', anchor: {} }, { kind: 'reveal', anchor: 'x'.repeat(10_000) },
		{ kind: 'document', document: '../../etc' }, { kind: 'quit' }]) assert.equal(fromPage(other), undefined);
});

test('the empty page allows one script, and differs each time', () => {
	const page = shell('https://host/out/page.js');
	const [, nonce] = page.match(/script-src 'nonce-([\w-]{20,})'/);
	assert.match(page, new RegExp(`<script nonce="${nonce}" src="https://host/out/page.js"></script>`));
	assert.match(page, /default-src 'none'/);
	assert.doesNotMatch(page, /unsafe|style-src/);
	assert.notEqual(shell('x'), shell('x'));
	assert.doesNotMatch(shell('x"><b>'), /<b>/);
});

test('work is done once, soon after it was last asked for', async () => {
	let done = 0;
	const refresh = new Refresh(async () => { done++; });
	for (let i = 0; i < 5; i++) {
		refresh.in(40);
		await wait(10);
	}
	assert.equal(done, 0);
	await wait(60);
	assert.equal(done, 1);
});

test('a move of the cursor does not shorten the wait for an edit', async () => {
	let done = 0;
	const refresh = new Refresh(async () => { done++; });
	refresh.in(80);
	refresh.in(5);
	await wait(30);
	assert.equal(done, 0);
	await wait(80);
	assert.equal(done, 1);
});

test('what is asked for during the work makes its answer unwanted, and is done after it, never beside it', async () => {
	const wanted = [];
	let running = 0;
	const refresh = new Refresh(async isWanted => {
		assert.equal(++running, 1);
		await wait(40);
		wanted.push(isWanted());
		running--;
	});
	refresh.in(0);
	await wait(15);
	refresh.in(0);
	await wait(120);
	assert.deepEqual(wanted, [false, true]);
});

test('nothing is done any more for what is gone', async () => {
	let done = 0;
	const refresh = new Refresh(async () => { done++; });
	refresh.in(5);
	refresh.dispose();
	refresh.in(5);
	await wait(30);
	assert.equal(done, 0);
});

test('work that fails does not end the refreshing', async () => {
	let done = 0;
	const refresh = new Refresh(async () => { if (done++ === 0) throw new Error('once'); });
	refresh.in(0);
	await wait(20);
	refresh.in(0);
	await wait(20);
	assert.equal(done, 2);
});
