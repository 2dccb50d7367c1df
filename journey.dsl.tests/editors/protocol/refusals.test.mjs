// What is no proper message, or asks for what cannot be: it is answered in words, and the server goes on; or ends where it cannot.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Wire } from '../wire.mjs';

const PARSE_ERROR = -32700, INVALID_REQUEST = -32600, METHOD_NOT_FOUND = -32601, INVALID_PARAMS = -32602;
const PATIENT = { timeout: 120_000 };
const URI = 'untitled:new.journey';
const HOVER = { textDocument: { uri: URI }, position: { line: 0, character: 6 } };
const DEEP = 20_000;
const nested = `${'['.repeat(DEEP)}${']'.repeat(DEEP)}`;
const nestedObjects = `${'{"a":'.repeat(DEEP)}1${'}'.repeat(DEEP)}`;
let wire;

beforeEach(() => { wire = new Wire(); });
afterEach(async () => {
	wire.process.kill('SIGKILL');
	await wire.ended;
	assert.equal(wire.stray, '', 'nothing but the protocol stands on standard output');
	assert.doesNotMatch(wire.stderr, /Exception|Error|\tat /, 'what somebody sends is no fault of the server');
});

/** It still answers as it should. */
async function goesOn() {
	wire.open('untitled:after.journey', 'team sales "Sales 🙂"');
	const { result } = await wire.ask('textDocument/hover', { ...HOVER, textDocument: { uri: 'untitled:after.journey' } });
	assert.match(result.contents.value, /Sales 🙂/);
	wire.tell('textDocument/didClose', { textDocument: { uri: 'untitled:after.journey' } });
}

test('a message that is nested too deep is refused, wherever that is', PATIENT, async () => {
	const words = { code: INVALID_REQUEST, message: 'The message is nested more than 200 deep.' };
	assert.deepEqual(await wire.refused(`{"jsonrpc":"2.0","id":"first","method":"initialize","params":{"capabilities":{},"initializationOptions":${nested}}}`, 'first'), words);
	await wire.initialize();
	assert.deepEqual(await wire.refused(`{"jsonrpc":"2.0","id":70,"method":"textDocument/hover","params":${nested}}`, 70), words);
	assert.deepEqual(await wire.refused(`{"method":"textDocument/hover","params":${nestedObjects},"id":71}`, 71), words, 'the id may stand at the end');
	assert.deepEqual(await wire.refused(`{"id":72,"method":"nothing/atAll","params":{"x":${'['.repeat(DEEP)}`, 72), words, 'it need not even be JSON');
	assert.deepEqual(await wire.refused(nested), words);
	assert.deepEqual(await wire.refused(`{"id":${nested},"method":"textDocument/hover"}`), words);
	const told = wire.told('window/logMessage');
	wire.sendText(`{"jsonrpc":"2.0","method":"textDocument/didOpen","params":${nested}}`);
	assert.match(await told, /passed over: The message is nested more than 200 deep/);
	await goesOn();
});

test('brackets within words are not deep', PATIENT, async () => {
	await wire.initialize();
	wire.open(URI, `team sales "Sales" // ${'["\\'.repeat(DEEP)}`);
	assert.match((await wire.ask('textDocument/hover', HOVER)).result.contents.value, /Sales/);
	const options = `${'['.repeat(150)}${']'.repeat(150)}`;
	assert.equal((await wire.refused(`{"jsonrpc":"2.0","id":8,"method":"initialize","params":{"capabilities":{},"initializationOptions":${options}}}`, 8)).message, 'The server is initialized already.');
});

test('what is no JSON is answered so, by its id where that can be seen', PATIENT, async () => {
	await wire.initialize();
	const texts = [['{"jsonrpc":"2.0","id":1', 'too early'], ['x', 'no JSON'], ['', 'empty'], ['null', 'empty'], ["{'method':'x'}", 'neither a method'], ["{'method':'x',\"id\":\"", 'no JSON'], ['{"id":[],"method":"shutdown"', 'another shape|no JSON'],
		['\u0000\u0001', 'no JSON'], ['[]', 'expected an object but was an array'], ['17', 'expected an object but was a number'], ['"text"', 'expected an object but was a string'],
		['{}', 'neither a method nor an id'], ['{"jsonrpc":"2.0"}', 'neither a method nor an id'], ['{"id":null,"method":"textDocument/hover","params":{}}', 'another shape']];
	for (const [text, words] of texts) {
		const error = await wire.refused(text);
		assert.match(error.message, new RegExp(words), text);
		assert.ok([PARSE_ERROR, INVALID_REQUEST, INVALID_PARAMS].includes(error.code), `${text}: ${error.code}`);
	}
	const broken = await wire.refused('{"jsonrpc":"2.0","id":"so","method":"textDocument/hover","params":{"a":}}', 'so');
	assert.equal(broken.code, PARSE_ERROR);
	assert.match(broken.message, /^The message is no JSON.* \(line 1, column \d+\)\.$/);
	assert.match((await wire.refused('{"jsonrpc":"2.0","id":9,"method":"shutdown"} {}', 9)).message, /no JSON/);
	await goesOn();
});

test('what is not UTF-8 is answered so', PATIENT, async () => {
	await wire.initialize();
	const text = Buffer.from('{"jsonrpc":"2.0","id":5,"method":"textDocument/hover","params":{"textDocument":{"uri":"untitled:?"}}}');
	text[text.indexOf('?')] = 0xff;
	assert.deepEqual(await wire.refused(text, 5), { code: PARSE_ERROR, message: 'The message is not UTF-8.' });
	const answer = wire.next(({ id }) => id === 6);
	const latin = '{"jsonrpc":"2.0","id":6,"method":"shutdown"}';
	wire.sendRaw(`Content-Type: application/vscode-jsonrpc; charset=latin1\r\nContent-Length: ${latin.length}\r\n\r\n${latin}`);
	assert.match((await answer).error.message, /something else than UTF-8/);
	await goesOn();
});

test('ids that the protocol does not have are not given back', PATIENT, async () => {
	await wire.initialize();
	for (const id of ['1.5', '[1]', '{"a":1}', 'true', '99999999999999999999', '4294967296'])
		assert.ok((await wire.refused(`{"jsonrpc":"2.0","id":${id},"method":"textDocument/hover","params":{}}`)).message !== '', id);
	await goesOn();
});

test('parameters of another shape are refused in words', PATIENT, async () => {
	await wire.initialize();
	wire.open(URI, 'team sales');
	const shapes = [
		['textDocument/hover', { ...HOVER, textDocument: [] }, /expected an object but was an array, at `params.textDocument`/],
		['textDocument/hover', { ...HOVER, textDocument: { uri: {} } }, /expected a string but was an object/],
		['textDocument/hover', { ...HOVER, position: { line: 'x', character: 0 } }, /expected a whole number/],
		['textDocument/hover', { ...HOVER, position: { line: 2 ** 31, character: 0 } }, /expected a whole number/],
		['textDocument/hover', { ...HOVER, position: { line: 1.5, character: 0 } }, /expected a whole number/],
		['textDocument/hover', 'text', /another shape/],
		['textDocument/codeAction', { textDocument: { uri: URI }, range: { start: HOVER.position, end: HOVER.position }, context: { diagnostics: {} } }, /^`params.context.diagnostics\[0\].message` is missing\.$/],
		['workspace/symbol', { query: [] }, /expected a string but was an array/],
		['textDocument/hover', {}, /^`params.position` is missing\.$/],
		['textDocument/hover', { ...HOVER, textDocument: {} }, /^`params.textDocument.uri` is missing\.$/],
		['textDocument/hover', { ...HOVER, textDocument: null }, /^`params.textDocument` is missing\.$/],
		['textDocument/hover', undefined, /^`params` is missing\.$/],
		['textDocument/hover', null, /^`params` is missing\.$/],
		['textDocument/selectionRange', { textDocument: { uri: URI }, positions: [null] }, /^`params.positions\[0\]` is missing\.$/],
		['textDocument/rename', { ...HOVER }, /^`params.newName` is missing\.$/],
		['journey/preview', {}, /^`params.textDocument` is missing\.$/],
		['journey/locate', { textDocument: { uri: URI }, journey: 'x' }, /^`params.anchor` is missing\.$/],
		['journey/check', {}, /^`params.uri` is missing\.$/],
	];
	for (const [method, params, words] of shapes) {
		const { error } = await wire.ask(method, params);
		assert.match(error?.message ?? 'no error', words, `${method} ${JSON.stringify(params)}`);
		assert.equal(error.code, INVALID_PARAMS, `${method} ${JSON.stringify(params)}`);
	}
	assert.equal((await wire.ask('nothing/atAll', { x: 1 })).error.code, METHOD_NOT_FOUND);
	await goesOn();
});

const POSITIONS = [[-1, -1], [0, -5], [-7, 3], [0, 2 ** 31 - 1], [2 ** 31 - 1, 0], [2 ** 31 - 1, 2 ** 31 - 1], [-(2 ** 31), -(2 ** 31)]];
const ADDRESSES = ['http://example.org/a.journey', 'file:///%00', 'file://host/share/a.journey', 'file:a.journey', 'file:', '', ':', '%', 'file:///%', 'untitled:', 'a b', 'vscode-userdata:/User/x.journey', 'file:///'];
const ASKED = ['hover', 'completion', 'definition', 'declaration', 'references', 'documentHighlight', 'documentSymbol', 'codeAction', 'codeLens', 'documentLink', 'formatting', 'rangeFormatting',
	'onTypeFormatting', 'rename', 'prepareRename', 'foldingRange', 'selectionRange', 'semanticTokens/full', 'semanticTokens/range', 'semanticTokens/full/delta', 'inlayHint', 'prepareCallHierarchy', 'diagnostic'];

/** Everything that any of them asks for. */
function about(uri, position, end = position) {
	return { textDocument: { uri }, position, range: { start: position, end }, positions: [position, end], context: { includeDeclaration: true, diagnostics: [] }, newName: 'other', ch: '}',
		options: { tabSize: 2, insertSpaces: true }, previousResultId: 'none' };
}

test('positions outside of the text, and ranges whose end is before the start, harm nobody', PATIENT, async () => {
	await wire.initialize();
	const model = 'team sales "Sales"\nperson ann { team sales }\njourney buy for ann {\n  stage look {\n    touchpoint a\n  }\n}\n';
	wire.open(URI, model);
	for (const [line, character] of POSITIONS) {
		const position = { line, character };
		for (const method of ASKED) {
			const { error } = await wire.ask(`textDocument/${method}`, about(URI, position, { line: 0, character: 0 }));
			assert.ok(error === undefined || error.code !== -32603, `${method} at ${line}:${character}: ${JSON.stringify(error)}`);
		}
	}
	await goesOn();
});

test('addresses that are none, or of something else than files, harm nobody', PATIENT, async () => {
	await wire.initialize();
	for (const uri of ADDRESSES) {
		for (const method of ASKED) {
			const { error } = await wire.ask(`textDocument/${method}`, about(uri, HOVER.position));
			assert.ok(error === undefined || error.code !== -32603, `${method} of ${uri}: ${JSON.stringify(error)}`);
		}
		if (uri === 'file:///') continue;
		wire.open(uri, 'team sales "Sales"');
		assert.ok((await wire.ask('textDocument/hover', { ...HOVER, textDocument: { uri } })).error === undefined, uri);
		wire.tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [{ text: 'team other' }] });
		wire.tell('textDocument/didClose', { textDocument: { uri } });
		wire.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
		assert.ok((await wire.ask('journey/check', { uri })).error === undefined, uri);
	}
	await goesOn();
});

test('an editor may begin with folders that are none', PATIENT, async () => {
	const folders = ADDRESSES.slice(0, -1).map(uri => ({ uri, name: '' }));
	const answer = await wire.ask('initialize', { processId: null, rootUri: '%', rootPath: '\u0000', workspaceFolders: [...folders, {}], initializationOptions: { diagnostics: { push: 1 } } });
	assert.equal(answer.error, undefined);
	wire.tell('initialized', {});
	wire.tell('workspace/didChangeWorkspaceFolders', { event: { added: folders, removed: folders } });
	await goesOn();
});

test('what an editor says of its texts and cannot be so is told, and the rest counts', PATIENT, async () => {
	const says = async (words, method, params) => {
		const told = wire.told('window/logMessage');
		wire.tell(method, params);
		assert.match(await told, words);
	};
	const text = async () => (await wire.ask('textDocument/hover', HOVER)).result?.contents.value ?? '';
	await says(/`textDocument\/didOpen` was passed over: Send `initialize` first/, 'textDocument/didOpen', { textDocument: { uri: URI, languageId: 'journey', version: 1, text: '' } });
	await wire.initialize();
	await says(/is not open: its change is passed over/, 'textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [{ text: 'team sales "None"' }] });
	assert.equal(await text(), '');
	await says(/is not open, and cannot be closed/, 'textDocument/didClose', { textDocument: { uri: URI } });
	wire.open(URI, 'team sales "First"');
	await says(/is open already: the text that came last counts/, 'textDocument/didOpen', { textDocument: { uri: URI, languageId: 'journey', version: 5, text: 'team sales "Second"' } });
	assert.match(await text(), /Second/);
	await says(/has version 3 after version 5/, 'textDocument/didChange', { textDocument: { uri: URI, version: 3 }, contentChanges: [{ text: 'team sales "Third"' }] });
	assert.match(await text(), /Third/);
	wire.tell('textDocument/didChange', { textDocument: { uri: URI, version: 4 }, contentChanges: [{ range: { start: { line: 9, character: 9 }, end: { line: -1, character: 2 ** 31 - 1 } }, text: '// end' }] });
	assert.match(await text(), /Third/);
	for (const [params, words] of [[{ textDocument: { uri: URI, version: 5 }, contentChanges: [null] }, /`params.contentChanges\[0\]` is missing/],
		[{ textDocument: { uri: URI, version: 5 }, contentChanges: [{}] }, /`params.contentChanges\[0\].text` is missing/], [{ contentChanges: [] }, /`params.textDocument` is missing/],
		[{ textDocument: { version: 5 }, contentChanges: [] }, /`params.textDocument.uri` is missing/], [undefined, /`params` is missing/], [[{ textDocument: 3 }], /another shape/]])
		await says(words, 'textDocument/didChange', params);
	await says(/`params.textDocument.text` is missing/, 'textDocument/didOpen', { textDocument: { uri: URI } });
	await says(/`params.changes\[0\].uri` is missing/, 'workspace/didChangeWatchedFiles', { changes: [{ type: 1 }] });
	await says(/`params.id` is missing/, '$/cancelRequest', {});
	assert.match(await text(), /Third/);
	await goesOn();
});

test('a text that is too long is refused in words, and counts again when it is shorter', PATIENT, async () => {
	await wire.initialize();
	const told = wire.told('window/showMessage');
	wire.open(URI, `team sales "Long"\n${'// long\n'.repeat(700_000)}`);
	assert.match(await told, /new\.journey is longer than 4 MiB: nothing is shown of what stands in the editor\. Split it\./);
	assert.equal((await wire.ask('textDocument/hover', HOVER)).result, null);
	wire.tell('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [{ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: ' ' }] });
	wire.tell('textDocument/didChange', { textDocument: { uri: URI, version: 3 }, contentChanges: [{ text: 'team sales "Short"' }] });
	assert.match((await wire.ask('textDocument/hover', HOVER)).result.contents.value, /Short/);
	await goesOn();
});

test('a message of 50 MB is refused in words, by its id, and the server goes on', PATIENT, async () => {
	await wire.initialize();
	const told = wire.told('window/logMessage');
	wire.open(URI, 'ä🙂 '.repeat(7_000_000));
	assert.match(await told, /passed over: The message has \d+ MiB; it may have up to 16 MiB/);
	const { error } = await wire.ask('workspace/symbol', { query: 'x'.repeat(50_000_000) }, 'long');
	assert.equal(error.code, INVALID_REQUEST);
	await goesOn();
});

for (const [bytes, words] of [['Content-Length: 10000000000\r\n\r\n{}', /is `10000000000`/], [`X: ${'x'.repeat(100_000)}`, /header of a message is longer than 8192 bytes/]]) {
	test(`where no message can be found any more it ends and says why: ${bytes.slice(0, 30).trim()}`, PATIENT, async () => {
		await wire.initialize();
		wire.sendRaw(bytes);
		assert.equal(await wire.ended, 1);
		assert.match(wire.stderr, words);
		assert.match(wire.stderr, /cannot tell where the next message begins/);
	});
}

test('an input that ends within a message is told', PATIENT, async () => {
	await wire.initialize();
	wire.sendRaw('Content-Length: 1000\r\n\r\n{"jsonrpc":');
	wire.process.stdin.end();
	assert.equal(await wire.ended, 1);
	assert.match(wire.stderr, /ended within a message, after 11 of its 1000 bytes/);
});
