// Places in texts are counted in UTF-16, whatever stands before them in the line.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client, edited, positionOf, wordsAt } from '../client.mjs';
import { copyOfModels } from '../server.mjs';

const folder = join(copyOfModels(), 'schaden');
const file = join(folder, 'schaden.journey');
const text = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
let client, uri;

before(async () => {
	writeFileSync(file, text);
	client = await Client.in([folder]);
	uri = client.open(file);
}, { timeout: 120_000 });
after(() => client.end());

const ask = (method, more = {}) => client.ask(`textDocument/${method}`, { textDocument: { uri }, ...more });
const EMOJI_BEFORE = 'via telefon owner annahme';

test('a name behind emoji is the name that is meant', async () => {
	const [link] = await ask('definition', { position: positionOf(text, EMOJI_BEFORE, EMOJI_BEFORE.length - 1) });
	assert.equal(wordsAt(text, link.originSelectionRange), 'annahme');
	assert.equal(wordsAt(text, link.targetSelectionRange), 'annahme');
	const { contents, range } = await ask('hover', { position: positionOf(text, EMOJI_BEFORE, EMOJI_BEFORE.length) });
	assert.match(contents.value, /Annahme 🚗💥/);
	assert.equal(wordsAt(text, range), 'annahme');
});

test('all uses of a name with umlauts', async () => {
	const places = await ask('references', { position: positionOf(text, 'jörg'), context: { includeDeclaration: true } });
	assert.equal(places.length, 4);
	for (const { range } of places) assert.equal(wordsAt(text, range), 'jörg');
});

test('findings, in German, stand at whole words', async () => {
	const found = await client.found(uri, all => all.some(({ code }) => code === 'hand-off-is-measured'));
	const words = Object.fromEntries(found.map(({ code, range }) => [code, wordsAt(text, range)]));
	assert.equal(words['hand-off-is-measured'], 'übergabe');
	assert.equal(words['last-step-says-what-next'], 'zusage');
	assert.match(found.find(({ code }) => code === 'touchpoint-has-feeling').message, /^Wie es sich bei „🙂🙂 Ich rufe an“ anfühlt, weiß niemand/);
});

test('a completion behind emoji takes the place of what was typed', async () => {
	const typed = 'team a\nperson ann "👩‍🚀 Änn" { team a }';
	const address = client.open(join(folder, 'neu.journey'), typed);
	const position = positionOf(typed, '{ team a', '{ team a'.length);
	const { items } = await client.ask('textDocument/completion', { textDocument: { uri: address }, position });
	const größe = items.find(({ label }) => label.includes('größe'));
	assert.ok(größe, `größe in ${items.map(({ label }) => label)}`);
	const { range, newText } = größe.textEdit;
	assert.equal(wordsAt(typed, range), 'a');
	assert.match(edited(typed, [{ range, newText }]), /^team a\nperson ann "👩‍🚀 Änn" \{ team (schäden\.)?größe \}$/);
	client.close(address);
});

test('formatting keeps line ends as they are', async () => {
	const untidy = 'team   a "🙂"\r\n\r\n\r\n\r\nteam b { owns   "ß" }\r\n';
	const address = client.open(join(folder, 'unordentlich.journey'), untidy);
	const edits = await client.ask('textDocument/formatting', { textDocument: { uri: address }, options: { tabSize: 2, insertSpaces: true } });
	assert.equal(edited(untidy, edits), 'team a "🙂"\r\n\r\nteam b { owns "ß" }\r\n');
	client.close(address);
});

test('a place beyond the end of a line or of the text is its end', async () => {
	for (const position of [{ line: 2, character: 5000 }, { line: 5000, character: 0 }]) assert.equal(await ask('hover', { position }), null);
	await assert.doesNotReject(ask('hover', { position: positionOf(text, '🚗', 1) }), 'the middle of a sign is no reason to fail');
});
