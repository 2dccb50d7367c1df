// What an editor changes in a text when it is asked to: layout, repairs; and the colours that follow.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client, edited, positionOf, until, wordsAt } from '../client.mjs';
import { copyOfModels } from '../server.mjs';

const folder = join(copyOfModels(), 'bank');
const text = readFileSync(join(folder, 'mortgage.journey'), 'utf8');
const OPTIONS = { tabSize: 2, insertSpaces: true };
let client, number = 0;

before(async () => { client = await Client.in([folder]); }, { timeout: 120_000 });
after(() => client.end());

/** A text in a file of its own, until the test is over. */
function shown(t, words) {
	const uri = client.open(join(folder, `new-${number++}.journey`), words);
	t.after(() => client.close(uri));
	return uri;
}

const ask = (method, uri, more = {}) => client.ask(`textDocument/${method}`, { textDocument: { uri }, ...more });

test('formatting lays a text out anew, and changes nothing in one that is laid out', async t => {
	const untidy = 'team   sales{owns "prices"}\n\n\n\nperson ann';
	const uri = shown(t, untidy);
	const tidy = edited(untidy, await ask('formatting', uri, { options: OPTIONS }));
	assert.equal(tidy, 'team sales { owns "prices" }\n\nperson ann\n');
	const again = shown(t, tidy);
	assert.deepEqual(await ask('formatting', again, { options: OPTIONS }), []);
});

test('formatting a range leaves the rest as it is', async t => {
	const untidy = 'team   a\nteam   b\nteam   c\n';
	const uri = shown(t, untidy);
	const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 8 } };
	assert.equal(edited(untidy, await ask('rangeFormatting', uri, { range, options: OPTIONS })), 'team   a\nteam b\nteam   c\n');
});

test('a new line is indented as deep as its block', async t => {
	const typed = 'journey a {\n  stage b {\n\n';
	const uri = shown(t, typed);
	const edits = await ask('onTypeFormatting', uri, { position: { line: 2, character: 0 }, ch: '\n', options: OPTIONS });
	assert.equal(edited(typed, edits), 'journey a {\n  stage b {\n    \n');
});

test('a brace that ends a block goes where the block begins', async t => {
	const typed = 'journey a {\n  stage b {\n    }\n';
	const uri = shown(t, typed);
	const edits = await ask('onTypeFormatting', uri, { position: { line: 2, character: 5 }, ch: '}', options: OPTIONS });
	assert.equal(edited(typed, edits), 'journey a {\n  stage b {\n  }\n');
});

test('a quick fix mends what it says it mends, and the finding goes away', async t => {
	const wrong = 'team sales { owns "prices" }\nperson ann "Ann" { team salse }\n';
	const uri = shown(t, wrong);
	const [finding] = (await client.found(uri, found => found.some(({ code }) => code === 'reference-resolves'))).filter(({ code }) => code === 'reference-resolves');
	const actions = await ask('codeAction', uri, { range: finding.range, context: { diagnostics: [finding], only: ['quickfix'] } });
	const fix = actions.find(({ title }) => title.includes('sales'));
	assert.ok(fix, `one of ${actions.map(({ title }) => title)}`);
	assert.deepEqual(fix.diagnostics.map(({ code }) => code), ['reference-resolves']);
	const [{ textDocument, edits }] = fix.edit.documentChanges;
	assert.equal(textDocument.uri, uri);
	const right = edited(wrong, edits);
	assert.equal(right, wrong.replace('salse', 'sales'));
	client.change(uri, { text: right });
	await client.found(uri, found => !found.some(({ code }) => code === 'reference-resolves'));
});

test('a kind that is not asked for is not offered', async t => {
	const uri = shown(t, 'person ann { team salse }\nteam sales\n');
	const [{ range }] = await client.found(uri, found => found.some(({ code }) => code === 'reference-resolves'));
	const kinds = async only => (await ask('codeAction', uri, { range, context: { diagnostics: [], only } })).map(({ kind }) => kind);
	assert.ok((await kinds(['quickfix'])).length > 0);
	assert.deepEqual(await kinds(['source.organizeImports']), []);
	assert.ok((await kinds(['source.fixAll'])).every(kind => kind.startsWith('source.fixAll')));
});

test('an editor that knows no versions of texts gets plain changes', async () => {
	const plain = await Client.in([folder], {});
	const uri = plain.open(join(folder, 'plain.journey'), 'person ann { team salse }\nteam sales\n');
	const [{ range }] = await plain.found(uri, found => found.some(({ code }) => code === 'reference-resolves'));
	const actions = await plain.ask('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [] } });
	const fix = actions.find(({ title }) => title.includes('sales'));
	assert.equal(fix.edit.documentChanges, undefined);
	assert.deepEqual(fix.edit.changes[uri].map(({ newText }) => newText), ['sales']);
	assert.equal(await plain.end(), 0);
});

/** The words of a text with their colours, as the numbers of the protocol say. */
function coloured(words, data) {
	const { tokenTypes } = client.abilities.semanticTokensProvider.legend;
	const found = [];
	let line = 0, character = 0;
	for (let i = 0; i < data.length; i += 5) {
		line += data[i];
		character = data[i] === 0 ? character + data[i + 1] : data[i + 1];
		found.push(`${tokenTypes[data[i + 3]]} ${wordsAt(words, { start: { line, character }, end: { line, character: character + data[i + 2] } })}`);
	}
	return found;
}

test('words have the colours of what they are', async t => {
	const words = '// why\nteam sales "Sales 🙂" { note "x" }\nperson ann { team sales }\n';
	const uri = shown(t, words);
	const all = coloured(words, (await ask('semanticTokens/full', uri)).data);
	for (const colour of ['keyword team', 'string "Sales 🙂"', 'keyword person', 'string "x"']) assert.ok(all.includes(colour), `${colour} in ${all.join(', ')}`);
	assert.equal(new Set(all.filter(each => each.endsWith(' sales'))).size, 1, 'a name has one colour wherever it stands');
	const range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
	const part = coloured(words, (await ask('semanticTokens/range', uri, { range })).data);
	assert.deepEqual(part, all.slice(-part.length));
	assert.equal(part[0], 'keyword person');
});

test('colours after a change are those before it with the difference made', async t => {
	const uri = shown(t, text);
	const before = await ask('semanticTokens/full', uri);
	client.change(uri, { range: { start: positionOf(text, 'touchpoint talk'), end: positionOf(text, 'touchpoint talk') }, text: 'touchpoint new-one\n    ' });
	const { edits, resultId } = await ask('semanticTokens/full/delta', uri, { previousResultId: before.resultId });
	assert.notEqual(resultId, before.resultId);
	const data = [...before.data];
	for (const { start, deleteCount, data: inserted = [] } of [...edits].sort((a, b) => b.start - a.start)) data.splice(start, deleteCount, ...inserted);
	assert.deepEqual(data, (await ask('semanticTokens/full', uri)).data);
	assert.ok(edits.reduce((sum, { data: inserted = [] }) => sum + inserted.length, 0) < data.length / 10, 'a small change is a small difference');
});

test('what is found is pulled by an editor that announces it, and only then', async () => {
	const abilities = { textDocument: { diagnostic: {} } };
	for (const [options, isPulled] of [[undefined, true], [{ diagnostics: 'push' }, false]]) {
		const puller = await Client.in([folder], abilities, options);
		assert.equal(puller.abilities.diagnosticProvider !== undefined, isPulled);
		const uri = puller.open(join(folder, 'mortgage.journey'));
		const { kind, items } = await puller.ask('textDocument/diagnostic', { textDocument: { uri } });
		assert.equal(kind, 'full');
		assert.ok(items.some(({ code }) => code === 'owner-change-has-hand-off'));
		if (isPulled) assert.deepEqual([...puller.published], []);
		else await until('pushed findings', () => puller.published.has(uri));
		assert.equal(await puller.end(), 0);
	}
});
