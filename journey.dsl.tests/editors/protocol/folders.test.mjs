// Several folders at once, and files that change without the editor.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client, positionOf, until, uriOf } from '../client.mjs';
import { copyOfModels } from '../server.mjs';

const CREATED = 1, CHANGED = 2, DELETED = 3;
const models = copyOfModels();
const bank = join(models, 'bank');
const schaden = join(models, 'schaden');
let client;

before(async () => { client = await Client.in([bank, schaden]); }, { timeout: 120_000 });
after(() => client.end());

const symbols = async query => (await client.ask('workspace/symbol', { query })).map(({ name }) => name);
const codes = async (file, wanted) => await client.found(uriOf(file), found => wanted(found.map(({ code }) => code)));
const onDisk = (file, type) => client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(file), type }] });

test('what is found in files that nobody has opened is shown, of each folder in its own language', async () => {
	await codes(join(bank, 'mortgage.journey'), found => found.includes('owner-change-has-hand-off'));
	const german = await client.found(uriOf(join(schaden, 'schaden.journey')));
	assert.match(german.find(({ code }) => code === 'journey-has-persona').message, /^Nirgends steht/);
});

test('reading is told of from its begin to its end', async () => {
	await until('the end of reading', () => client.progress.some(({ kind }) => kind === 'end'));
	assert.equal(client.progress[0].kind, 'begin');
	assert.equal(client.progress[0].title, 'Reading journeys');
	const read = client.progress.filter(({ kind }) => kind === 'report').map(({ message }) => message);
	assert.deepEqual(read, [bank, schaden]);
});

test('the editor is asked to watch journeys and settings', async () => {
	await until('a registration', () => client.registered.length > 0);
	const [{ method, registerOptions }] = client.registered;
	assert.equal(method, 'workspace/didChangeWatchedFiles');
	assert.deepEqual(registerOptions.watchers.map(({ globPattern }) => globPattern), ['**/*.journey', '**/journey.settings', '**/.gitignore']);
});

test('folders know nothing of each other: a name of the one is none of the other', async () => {
	const file = join(bank, 'other.journey');
	const uri = client.open(file, 'person ann { team schäden.größe }');
	await client.found(uri, found => found.some(({ code }) => code === 'reference-resolves'));
	client.close(uri);
	assert.deepEqual((await symbols('größe')).length, 1);
});

test('a file that somebody else writes, changes and deletes', async () => {
	const file = join(bank, 'ops.journey');
	writeFileSync(file, 'namespace ops\nteam night-desk "Night desk"\n');
	onDisk(file, CREATED);
	await codes(file, found => found.includes('definition-is-used'));
	assert.deepEqual(await symbols('night'), ['Night desk']);
	writeFileSync(file, 'namespace ops\nteam day-desk "Day desk"\n');
	onDisk(file, CHANGED);
	assert.deepEqual(await symbols('night'), []);
	rmSync(file);
	onDisk(file, DELETED);
	assert.deepEqual(await symbols('day-desk'), []);
	await client.found(uriOf(file), found => found.length === 0);
});

test('what stands in the editor counts, not what is on disk', async () => {
	const file = join(bank, 'people.journey');
	const text = readFileSync(file, 'utf8');
	const uri = client.open(file, text);
	const at = positionOf(text, '"Nora');
	client.change(uri, { range: { start: at, end: { ...at, character: at.character + '"Nora Lind"'.length } }, text: '"Nora Berg"' });
	onDisk(file, CHANGED);
	assert.deepEqual(await symbols('Nora B'), ['Nora Berg (nora)']);
	client.close(uri);
	assert.deepEqual(await symbols('Nora B'), []);
});

test('settings that change are settings that hold', async () => {
	const file = join(bank, 'journey.settings');
	const before = readFileSync(file, 'utf8');
	writeFileSync(file, `${before}rule.* = off\n`);
	onDisk(file, CHANGED);
	await codes(join(bank, 'mortgage.journey'), found => !found.includes('hand-off-is-measured'));
	writeFileSync(file, before);
	onDisk(file, CHANGED);
	await codes(join(bank, 'mortgage.journey'), found => found.includes('hand-off-is-measured'));
});

test('folders come and go', async () => {
	const third = join(models, 'third');
	mkdirSync(third);
	writeFileSync(join(third, 'journey.settings'), '');
	writeFileSync(join(third, 'a.journey'), 'team third-team "Third"\n');
	const change = (added, removed) => client.tell('workspace/didChangeWorkspaceFolders', { event: { added, removed } });
	change([{ uri: uriOf(third), name: 'third' }], []);
	await codes(join(third, 'a.journey'), found => found.includes('definition-is-used'));
	change([], [{ uri: uriOf(third), name: 'third' }]);
	await client.found(uriOf(join(third, 'a.journey')), found => found.length === 0);
	assert.deepEqual(await symbols('Third'), []);
});
