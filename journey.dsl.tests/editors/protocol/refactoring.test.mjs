// Changes of many texts at once: another name, another place; and what cannot be done, said in words.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client, edited, positionOf, wordsAt } from '../client.mjs';
import { copyOfModels } from '../server.mjs';

const INVALID_PARAMS = -32602;
const folder = join(copyOfModels(), 'bank');
const texts = Object.fromEntries(['mortgage.journey', 'people.journey'].map(name => [name, readFileSync(join(folder, name), 'utf8')]));
const text = texts['mortgage.journey'];
let client, uri;

before(async () => {
	client = await Client.in([folder]);
	uri = client.open(join(folder, 'mortgage.journey'));
}, { timeout: 120_000 });
after(() => client.end());

const askAt = (method, words, more = {}) => client.ask(`textDocument/${method}`, { textDocument: { uri }, position: positionOf(text, words, 1), ...more });

/** The texts after the changes, by the names of their files. */
const afterwards = ({ documentChanges }) => Object.fromEntries(documentChanges
	.map(({ textDocument, edits }) => basename(textDocument.uri)).map((name, i) => [name, edited(texts[name], documentChanges[i].edits)]));

test('a name is asked for where one stands, and nowhere else', async () => {
	const { range, placeholder } = await askAt('prepareRename', 'advice to credit');
	assert.equal(placeholder, 'advice');
	assert.equal(wordsAt(text, range), 'advice');
	assert.equal(await askAt('prepareRename', 'hand-off'), null);
});

test('another name stands wherever the old one stood, in all files, and nowhere else', async () => {
	const changed = afterwards(await askAt('rename', 'advice to credit', { newName: 'beratung-für-käufer' }));
	assert.deepEqual(changed, {
		'people.journey': texts['people.journey'].replace('team advice "', 'team beratung-für-käufer "'),
		'mortgage.journey': text.replace('owner advice\n', 'owner beratung-für-käufer\n').replace('from advice to', 'from beratung-für-käufer to'),
	});
});

test('a name that is taken, or is none, is refused in words that help', async () => {
	await assert.rejects(askAt('rename', 'advice to credit', { newName: 'credit' }), { code: INVALID_PARAMS, message: /“credit” is already the name of another owner, in people\.journey, line 5/ });
	await assert.rejects(askAt('rename', 'advice to credit', { newName: '9 x' }), { code: INVALID_PARAMS, message: /“9 x” is not a name/ });
});

test('a step moves to another stage and keeps its owner', async () => {
	const at = positionOf(text, 'talk "I talk');
	const actions = await client.ask('textDocument/codeAction', { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [], only: ['refactor.move'] } });
	assert.deepEqual(actions.map(({ title }) => title), ['Move “I talk with somebody who knows 🏡” to “Decide”']);
	const changed = afterwards(actions[0].edit)['mortgage.journey'];
	const decide = changed.slice(changed.indexOf('stage decide'));
	assert.match(decide, /touchpoint talk [^]*?owner advice\s*}\s*moment answer/);
	assert.doesNotMatch(changed.slice(0, changed.indexOf('stage decide')), /touchpoint talk/);
});
