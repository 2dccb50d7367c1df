// What is closed is forgotten; of a file, what is saved counts again.
import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client, uriOf } from '../client.mjs';
import { temporaryFolder } from '../server.mjs';

const PATIENT = { timeout: 120_000 };
const folder = temporaryFolder();
const FAULTY = 'person ann { team nobody }\n';
let client;

before(async () => {
	writeFileSync(join(folder, 'saved.journey'), 'team saved "Saved team"\n');
	client = await Client.in([folder]);
}, PATIENT);
after(() => client.end());

const symbols = async () => (await client.ask('workspace/symbol', { query: '' })).map(({ name }) => name).sort();
const ask = (method, uri) => client.ask(`textDocument/${method}`, { textDocument: { uri }, position: { line: 0, character: 6 } });

function shown(uri, text) {
	client.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'journey', version: 1, text } });
	return uri;
}

const ELSEWHERE = ['untitled:Untitled-1', 'untitled:new.journey', 'vscode-userdata:/User/some.journey', 'git:/shop/old.journey?%7B%22ref%22%3A%22HEAD%22%7D', 'http://example.org/a.journey', 'file:///no-such-folder/a.journey'];

for (const uri of ELSEWHERE) {
	test(`of a text that stands nowhere else nothing is left: ${uri}`, PATIENT, async () => {
		const symbolsBefore = await symbols();
		shown(uri, `${FAULTY}team only-here "Only here"\n`);
		await client.found(uri);
		assert.ok((await symbols()).includes('Only here'));
		client.close(uri);
		await client.found(uri, found => found.length === 0);
		assert.deepEqual(await symbols(), symbolsBefore);
		assert.deepEqual((await ask('documentSymbol', uri)) ?? [], []);
		assert.equal(await ask('hover', uri), null);
		assert.deepEqual((await client.ask('textDocument/diagnostic', { textDocument: { uri } })).items, []);
		// a check that was under way does not bring it back
		await new Promise(done => setTimeout(done, 400));
		assert.deepEqual(client.published.get(uri).diagnostics, []);
	});
}

test('a text that is opened anew knows nothing of what it was', PATIENT, async () => {
	const uri = shown('untitled:again.journey', FAULTY);
	await client.found(uri);
	client.close(uri);
	shown(uri, 'team sales "Sales"\nperson ann "Ann" { team sales }\n');
	assert.match((await ask('hover', uri)).contents.value, /Sales/);
	await client.found(uri, found => !found.some(({ code }) => code === 'reference-resolves'));
	client.close(uri);
});

test('of a file, what is saved counts again', PATIENT, async () => {
	const file = join(folder, 'saved.journey');
	const uri = client.open(file, `team typed "Typed team"\n${FAULTY}`);
	await client.found(uri, found => found.some(({ code }) => code === 'reference-resolves'));
	assert.deepEqual((await symbols()).filter(name => name.includes('team')), ['Typed team (typed)']);
	client.close(uri);
	await client.found(uri, found => !found.some(({ code }) => code === 'reference-resolves'));
	assert.deepEqual((await symbols()).filter(name => name.includes('team')), ['Saved team (saved)']);
	assert.match((await ask('hover', uri)).contents.value, /Saved/);
});

test('a file that is deleted while it is open stays until it is closed, and no longer', PATIENT, async () => {
	const file = join(folder, 'short-lived.journey');
	writeFileSync(file, `team short "Short team"\n${FAULTY}`);
	const uri = client.open(file);
	await client.found(uri);
	rmSync(file);
	client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
	assert.ok((await symbols()).includes('Short team (short)'));
	client.close(uri);
	await client.found(uri, found => found.length === 0);
	assert.ok(!(await symbols()).includes('Short team (short)'));
});

test('a file that was never saved is gone when it is closed', PATIENT, async () => {
	const uri = client.open(join(folder, 'never-saved.journey'), `team never "Never team"\n${FAULTY}`);
	await client.found(uri);
	assert.ok((await symbols()).includes('Never team (never)'));
	client.close(uri);
	await client.found(uri, found => found.length === 0);
	assert.ok(!(await symbols()).includes('Never team (never)'));
});

test('a folder that goes while one of its files is open', PATIENT, async () => {
	const inside = join(temporaryFolder(), 'inside');
	mkdirSync(inside);
	writeFileSync(join(inside, 'gone.journey'), `team gone "Gone team"\n${FAULTY}`);
	const uri = client.open(join(inside, 'gone.journey'));
	await client.found(uri);
	assert.ok((await symbols()).includes('Gone team (gone)'));
	rmSync(inside, { recursive: true });
	client.close(uri);
	await client.found(uri, found => found.length === 0);
	assert.ok(!(await symbols()).includes('Gone team (gone)'));
});

test('many texts that stand nowhere else, one after the other, fill no memory', { timeout: 300_000 }, async () => {
	const text = `team sales "${'x'.repeat(100)}"\n${'// a line that takes memory\n'.repeat(70_000)}`;
	for (let i = 0; i < 400; i++) {
		const uri = shown(`untitled:many-${i}.journey`, text);
		if (i % 20 === 0) assert.notEqual(await ask('hover', uri), null);
		client.close(uri);
	}
	assert.deepEqual((await symbols()).filter(name => name.includes('sales')), []);
	assert.doesNotMatch(client.stderr, /OutOfMemory/);
});

test('what is closed twice, or never was open, harms nobody', PATIENT, async () => {
	for (const uri of ['untitled:never.journey', uriOf(join(folder, 'saved.journey')), 'file:///no-such-folder/a.journey']) {
		client.close(uri);
		client.close(uri);
	}
	assert.deepEqual((await symbols()).filter(name => name.includes('team')), ['Saved team (saved)']);
});
