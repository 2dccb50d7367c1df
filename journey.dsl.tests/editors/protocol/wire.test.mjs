// What a server must bear, and what it must never do: say on its output anything but the protocol.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Wire } from '../wire.mjs';

const METHOD_NOT_FOUND = -32601, SERVER_NOT_INITIALIZED = -32002, REQUEST_CANCELLED = -32800, INVALID_REQUEST = -32600;
const PATIENT = { timeout: 60_000 };
const URI = 'untitled:new.journey';
const HOVER = { textDocument: { uri: URI }, position: { line: 0, character: 6 } };
let wire;

beforeEach(() => { wire = new Wire(); });
afterEach(async () => {
	wire.process.kill();
	await wire.ended;
	assert.equal(wire.stray, '', 'nothing but the protocol stands on standard output');
});

/** It still answers as it should. */
async function goesOn() {
	wire.open(URI, 'team sales "Sales 🙂"');
	assert.match((await wire.ask('textDocument/hover', HOVER)).result.contents.value ?? '', /Sales 🙂/);
}

test('nothing is answered before it is initialized, and nothing is lost by having asked', PATIENT, async () => {
	assert.equal((await wire.ask('textDocument/hover', HOVER)).error.code, SERVER_NOT_INITIALIZED);
	wire.open(URI, 'team too-early');
	await wire.initialize();
	await goesOn();
});

test('a request that lacks something is answered with an error, and the others go on', PATIENT, async () => {
	await wire.initialize();
	wire.open(URI, 'team sales');
	const broken = [
		['textDocument/hover', { textDocument: { uri: URI } }], ['textDocument/hover', {}], ['textDocument/hover', undefined], ['textDocument/hover', 'text'],
		['textDocument/completion', { textDocument: { uri: URI }, position: { line: 'x' } }], ['textDocument/references', { ...HOVER }],
		['textDocument/codeAction', { textDocument: { uri: URI } }], ['journey/preview', {}],
	];
	for (const [method, params] of broken) {
		const { error } = await wire.ask(method, params);
		assert.ok(Number.isInteger(error?.code) && error.message !== '', `${method} ${JSON.stringify(params)}: ${JSON.stringify(error)}`);
	}
	await goesOn();
});

test('a request that nobody knows is answered so, a notification is passed over', PATIENT, async () => {
	await wire.initialize();
	for (const method of ['textDocument/doesNotExist', 'journey/doesNotExist', 'nothing', 'textDocument/typeDefinition', 'textDocument/signatureHelp']) {
		const { error } = await wire.ask(method, HOVER);
		assert.equal(error?.code, METHOD_NOT_FOUND, `${method}: ${JSON.stringify(error)}`);
	}
	wire.tell('nothing/atAll', { x: 1 });
	wire.tell('$/nothing');
	wire.tell('textDocument/willSave', { textDocument: { uri: URI }, reason: 1 });
	await goesOn();
	assert.doesNotMatch(wire.stderr, /Exception/, 'what an editor may send is no fault');
});

test('what is no JSON does not end it', PATIENT, async () => {
	await wire.initialize();
	for (const text of ['{"jsonrpc": "2.0", "id": 1, "method": ', 'x', '[]', '17', '']) wire.sendText(text);
	await goesOn();
});

test('ids are given back as they are, texts too', PATIENT, async () => {
	await wire.initialize();
	wire.open(URI, 'team sales');
	assert.equal((await wire.ask('textDocument/hover', HOVER, 'hover 🙂')).id, 'hover 🙂');
	assert.equal((await wire.ask('textDocument/hover', HOVER, 2 ** 31 - 1)).id, 2 ** 31 - 1);
});

test('what is cancelled is answered all the same', PATIENT, async () => {
	await wire.initialize();
	wire.open(URI, 'team sales "Sales"');
	const answers = Array.from({ length: 40 }, (_, i) => {
		const answer = wire.ask('textDocument/completion', HOVER, `c${i}`);
		if (i % 2 === 1) wire.tell('$/cancelRequest', { id: `c${i}` });
		return answer;
	});
	for (const [i, { result, error }] of (await Promise.all(answers)).entries()) {
		if (error === undefined) assert.ok(Array.isArray(result.items), `c${i}`);
		else assert.deepEqual([i % 2, error.code], [1, REQUEST_CANCELLED], `c${i}`);
	}
	wire.tell('$/cancelRequest', { id: 'never asked' });
	await goesOn();
});

test('it can be initialized only once, and answers nothing after good-bye', PATIENT, async () => {
	await wire.initialize();
	assert.equal((await wire.initialize()).error.code, INVALID_REQUEST);
	assert.equal((await wire.ask('shutdown')).result, null);
	assert.equal((await wire.ask('textDocument/hover', HOVER)).error.code, INVALID_REQUEST);
});

test('a long text in many pieces, split within signs', PATIENT, async () => {
	await wire.initialize();
	const text = `team sales "Sales 🙂"\n${'// 🙂 ä\n'.repeat(20_000)}`;
	const message = Buffer.from(JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument: { uri: URI, languageId: 'journey', version: 1, text } } }));
	wire.process.stdin.write(`Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: ${message.length}\r\n\r\n`);
	for (let at = 0; at < message.length; at += 4097) wire.process.stdin.write(message.subarray(at, at + 4097));
	assert.match((await wire.ask('textDocument/hover', HOVER)).result.contents.value ?? '', /Sales 🙂/);
});
