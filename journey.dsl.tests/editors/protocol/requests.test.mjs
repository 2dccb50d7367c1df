// What somebody sees who reads a journey in an editor: names, places, structure, what is told about them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client, positionOf, uriOf, wordsAt } from '../client.mjs';
import { copyOfModels } from '../server.mjs';

const folder = join(copyOfModels(), 'bank');
const file = join(folder, 'mortgage.journey');
const text = readFileSync(file, 'utf8');
const people = readFileSync(join(folder, 'people.journey'), 'utf8');
let client, uri;

before(async () => {
	client = await Client.in([folder]);
	uri = client.open(file);
	// known as soon as the whole workspace has been checked
	await client.found(uri, found => found.some(({ code }) => code === 'owner-change-has-hand-off'));
}, { timeout: 120_000 });
after(() => client.end());

const ask = (method, more = {}) => client.ask(`textDocument/${method}`, { textDocument: { uri }, ...more });
const askAt = (method, words, after = 1, more = {}) => ask(method, { position: positionOf(text, words, after), ...more });
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const inFile = ({ uri: target, range }) => `${target.split('/').at(-1)}:${range.start.line + 1} ${wordsAt(target === uri ? text : people, range)}`;

test('completion offers the owners that there are, with their titles, and tells more of the one that is chosen', async () => {
	const { items } = await askAt('completion', 'owner advice', 'owner '.length);
	assert.deepEqual(items.map(({ label, detail }) => `${label}: ${detail}`), ['nora: Nora Lind', 'advice: Advice', 'credit: Credit decision']);
	const { documentation } = await client.ask('completionItem/resolve', items[0]);
	assert.match(documentation.value, /\*\*Nora Lind\*\*[^]*Head of mortgages/);
});

test('completion offers what may begin a clause', async () => {
	const { items } = await askAt('completion', 'via branch', 0);
	const labels = items.map(({ label }) => label);
	for (const word of ['via', 'pain', 'exit', 'back-to']) assert.ok(labels.includes(word), `${word} in ${labels}`);
	for (const word of ['journey', 'expects']) assert.ok(!labels.includes(word), `${word} does not stand in a touchpoint`);
});

test('hover tells what a name names, where a word of the language is explained, and nothing in empty space', async () => {
	const hover = await askAt('hover', 'advice to credit');
	assert.equal(hover.contents.kind, 'markdown');
	assert.match(hover.contents.value, /\*\*Advice\*\* · `team bank\.advice`[^]*Lead: Nora Lind[^]*Owns: first talk/);
	assert.equal(wordsAt(text, hover.range), 'advice');
	assert.match((await askAt('hover', 'make-or-break')).contents.value, /make-or-break/);
	assert.equal(await ask('hover', { position: { line: 2, character: 0 } }), null);
});

test('definition and declaration lead into the other file', async () => {
	for (const method of ['definition', 'declaration']) {
		const [link, ...others] = await askAt(method, 'advice to credit');
		assert.deepEqual(others, []);
		assert.equal(wordsAt(text, link.originSelectionRange), 'advice');
		assert.equal(link.targetUri, uriOf(join(folder, 'people.journey')));
		assert.equal(wordsAt(people, link.targetSelectionRange), 'advice');
		assert.equal(wordsAt(people, link.targetRange), 'team advice "Advice" { lead nora owns "first talk" }');
	}
});

test('references stand in all files; the declaration is among them if it is asked for', async () => {
	const asked = includeDeclaration => askAt('references', 'advice to credit', 1, { context: { includeDeclaration } });
	const uses = ['mortgage.journey:11 advice', 'mortgage.journey:35 advice'];
	assert.deepEqual((await asked(false)).map(inFile), uses);
	assert.deepEqual((await asked(true)).map(inFile), [...uses, 'people.journey:4 advice']);
});

test('the same name is highlighted wherever it stands in the text, the declaration as the one that writes', async () => {
	const highlights = await askAt('documentHighlight', 'back-to talk', 'back-to '.length);
	assert.deepEqual(highlights.map(({ range, kind }) => `${range.start.line + 1} ${wordsAt(text, range)} ${kind}`), ['13 talk 3', '29 talk 2', '35 talk 2']);
});

test('the outline is the journey: stages, and steps within them', async () => {
	const outline = symbols => symbols.map(({ name, children = [] }) => (children.length === 0 ? name : [name, outline(children)]));
	assert.deepEqual(outline(await ask('documentSymbol')), [['Mortgage for a first flat', [
		['Ask', ['I calculate what I can pay', 'I talk with somebody who knows 🏡']], ['Decide', ['I hear yes or no']], 'File to credit', 'Decide on the same day']]]);
});

test('a name is found in all files by a part of it', async () => {
	const names = async query => (await client.ask('workspace/symbol', { query })).map(({ name }) => name);
	assert.deepEqual(await names('cred'), ['Credit decision (credit)', 'File to credit (file)']);
	assert.deepEqual(await names('no such thing'), []);
});

test('blocks fold from their head to the line before their end', async () => {
	const folds = await ask('foldingRange');
	assert.deepEqual(folds.map(({ startLine, endLine }) => `${startLine + 1}-${endLine + 1}`), ['5-41', '10-17', '13-16', '19-33', '21-32', '35-36', '38-40']);
});

test('a selection grows from a word to its quotes, clause, step, stage, journey and file', async () => {
	let [part] = await ask('selectionRange', { positions: [positionOf(text, 'three weeks', 2)] });
	const firstWords = [];
	for (; part !== undefined; part = part.parent) firstWords.push(wordsAt(text, part.range).slice(0, 9));
	const wanted = ['three', 'the first', '"the firs', 'exit as l', 'touchpoin', 'stage ask', 'journey f', 'namespace'];
	assert.deepEqual(firstWords.filter((words, i) => words !== firstWords[i - 1]), wanted);
});

test('hints say who owns a step, and the share that is left', async () => {
	const hints = await ask('inlayHint', { range: WHOLE });
	assert.deepEqual(hints.map(({ position, label }) => `${position.line + 1} ${label}`),
		['12 owner: Advice', '13 owner: Advice', '16 on to “I hear yes or no”: 80%', '21 owner: Credit decision']);
	const line = { start: { line: 15, character: 0 }, end: { line: 15, character: 90 } };
	assert.deepEqual((await ask('inlayHint', { range: line })).map(({ label }) => label).filter(label => label.includes('80%')), ['on to “I hear yes or no”: 80%']);
});

test('lenses tell of a journey above its head, with places to go to', async () => {
	const lenses = await ask('codeLens');
	const [steps, findings, next] = lenses.filter(({ range }) => wordsAt(text, range) === 'first-flat').map(({ command }) => command);
	assert.equal(steps.title, '3 steps, 1 moment, 1 make or break');
	assert.equal(steps.command, 'journey.showLocations');
	assert.deepEqual(steps.arguments[2].map(inFile), ['mortgage.journey:21 answer']);
	assert.equal(findings.command, 'journey.showFindings');
	assert.equal(findings.title, '1 warning, 5 hints');
	assert.match(next.title, /^next: Credit decision hands the customer over to Advice/);
	assert.match(wordsAt(text, findings.arguments[1]), /^journey first-flat[^]*}$/);
});

test('the flow of the journey is a hierarchy of calls', async () => {
	const [item] = await askAt('prepareCallHierarchy', 'answer "I hear');
	assert.equal(item.name, 'I hear yes or no');
	const before = await client.ask('callHierarchy/incomingCalls', { item });
	assert.deepEqual(before.map(({ from }) => from.name), ['I talk with somebody who knows 🏡']);
	const behind = await client.ask('callHierarchy/outgoingCalls', { item });
	assert.deepEqual(behind.map(({ to }) => to.name), ['I talk with somebody who knows 🏡', 'Mortgage signed', 'Borrows elsewhere']);
	assert.deepEqual(behind.map(({ fromRanges }) => wordsAt(text, fromRanges[0]).split(' ')[0]), ['back-to', 'exit', 'exit']);
});

test('files that a journey names are links', async () => {
	const other = join(folder, 'log.journey');
	const named = 'person ann\njourney log { owner ann job "x" events "cases.csv" { case "c" activity "a" timestamp "t" } }\n';
	const address = client.open(other, named);
	const links = await client.ask('textDocument/documentLink', { textDocument: { uri: address } });
	assert.deepEqual(links.map(({ range, target }) => `${wordsAt(named, range)} ${target}`), [`cases.csv ${uriOf(join(folder, 'cases.csv'))}`]);
	client.close(address);
});

test('the map of the journey at the caret, and back from a place on it to the text', async () => {
	const page = await client.ask('journey/preview', { textDocument: { uri }, position: positionOf(text, 'answer "I hear') });
	assert.equal(page.title, 'Mortgage for a first flat');
	assert.equal(page.anchor, 'step-answer');
	assert.match(page.html, /^<!DOCTYPE html>[^]*id="step-answer"/i);
	assert.ok(page.documents.includes('map') && page.documents.includes('blueprint'));
	const at = await client.ask('journey/locate', { textDocument: { uri }, journey: page.journey, anchor: page.anchor });
	assert.equal(inFile(at), 'mortgage.journey:21 answer');
	const locate = anchor => client.ask('journey/locate', { textDocument: { uri }, journey: page.journey, anchor });
	assert.equal(inFile(await locate('')), 'mortgage.journey:5 first-flat');
	assert.equal(inFile(await locate('persona-bank.buyers')), 'people.journey:8 buyers');
	assert.equal(inFile(await locate('owner-bank.advice')), 'people.journey:4 advice');
	assert.equal(await locate('step-none'), null);
});

test('the moments that decide, of all files that are open, with what they miss and where they stand', async () => {
	const moments = await client.ask('journey/moments');
	assert.deepEqual(moments.map(({ rank, journey, gap, missing, location }) => ({ rank, journey, gap, missing, at: inFile(location) })),
		[{ rank: 1, journey: 'Mortgage for a first flat', gap: 15, missing: 'Mortgage signed', at: 'mortgage.journey:21 answer' }]);
});

test('what to do next is a short list, for a text or for all that is open, and each thing has its reason and its place', async () => {
	await client.ask('journey/check', { uri: uriOf(folder) });
	const inText = await client.ask('journey/next', { textDocument: { uri } });
	assert.ok(inText.length > 0 && inText.length <= 5, `${inText.length} things`);
	for (const { sentence, reason, weight, count, location } of inText) {
		assert.ok(sentence && reason && weight && count > 0);
		assert.match(inFile(location), /^mortgage\.journey:/);
	}
	const everywhere = await client.ask('journey/next', {});
	assert.ok(everywhere.length >= inText.length);
});

test('a folder is checked as a whole when somebody wants to wait for it, and another one is not there', async () => {
	const checked = await client.ask('journey/check', { uri: uriOf(folder) });
	assert.equal(checked.files, 2);
	const found = [...client.published.values()].flatMap(({ diagnostics }) => diagnostics);
	assert.equal(checked.errors, found.filter(({ severity }) => severity === 1).length);
	assert.equal(checked.warnings, found.filter(({ severity }) => severity === 2).length);
	assert.deepEqual(await client.ask('journey/check', { uri: uriOf(join(folder, '..', 'none')) }), { files: 0, errors: 0, warnings: 0, infos: 0 });
});
