// Texts as people type them, one key after the other: what the server says in the end is what the command line says.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Client, positionOf, until } from '../client.mjs';
import { copyOfModels, journey } from '../server.mjs';

const models = copyOfModels();
const folders = ['bank', 'schaden', 'broken'].map(name => join(models, name));
let client;

before(async () => { client = await Client.in(folders); }, { timeout: 120_000 });
after(() => client.end());

/** What the command line says of a file as it is saved. */
async function checked(file) {
	const [command, ...args] = journey('check', file, '--format', 'json', '--fail-on', 'never');
	const said = await new Promise((resolve, reject) => execFile(command, args, { cwd: join(file, '..') }, (error, stdout) => (error === null ? resolve(stdout) : reject(error))));
	return JSON.parse(said).findings;
}

const SEVERITIES = { error: 1, warning: 2, info: 3 };
const inOrder = lines => [...lines].sort();

/** The findings of the editor become those of the command line, to the character. */
async function sameAsChecked(file, uri, text) {
	writeFileSync(file, text);
	const wanted = inOrder((await checked(file)).map(({ severity, rule, message, line, column }) => `${line}:${column} ${SEVERITIES[severity]} ${rule} ${message}`));
	const shown = () => inOrder((client.published.get(uri)?.diagnostics ?? [])
		.map(({ severity, code, message, range }) => `${range.start.line + 1}:${range.start.character + 1} ${severity} ${code} ${message}`));
	await until('the same findings', () => JSON.stringify(shown()) === JSON.stringify(wanted)).catch(() => assert.deepEqual(shown(), wanted));
	return wanted;
}

/** Types words behind a place, each key a change of its own; the text afterwards. */
function type(uri, text, words, typed) {
	const at = text.indexOf(words) + words.length;
	let now = text;
	for (let i = 0; i < typed.length; i++) {
		const place = { line: now.slice(0, at + i).split('\n').length - 1, character: 0 };
		place.character = at + i - (now.lastIndexOf('\n', at + i - 1) + 1);
		client.change(uri, { range: { start: place, end: place }, text: typed[i] });
		now = now.slice(0, at + i) + typed[i] + now.slice(at + i);
	}
	return now;
}

test('a step that is typed key by key', { timeout: 120_000 }, async () => {
	const file = join(folders[0], 'mortgage.journey');
	const uri = client.open(file);
	const text = type(uri, readFileSync(file, 'utf8'), 'feels neutral }', '\n    touchpoint compare "I compare 🏦 banks" { via appp feels neutral }');
	assert.ok((await sameAsChecked(file, uri, text)).some(line => line.includes('reference-resolves') && line.includes('appp')));
	const end = positionOf(text, 'appp', 4);
	client.change(uri, { range: { start: { ...end, character: end.character - 1 }, end }, text: '' });
	await sameAsChecked(file, uri, text.replace('appp', 'app'));
});

test('a text with umlauts, signs of two characters, and the line ends of Windows', { timeout: 120_000 }, async () => {
	const file = join(folders[1], 'schaden.journey');
	const saved = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
	writeFileSync(file, saved);
	const uri = client.open(file);
	await sameAsChecked(file, uri, saved);
	const text = type(uri, saved, '🙂🙂 Ich rufe an" { ', 'feels négatiff "🙂💥ß" ');
	const found = await sameAsChecked(file, uri, text);
	assert.ok(found.some(line => line.includes('négatiff')), `the wrong word is found among ${found}`);
});

test('a text that cannot be read, becoming one that can', { timeout: 120_000 }, async () => {
	const file = join(folders[2], 'broken.journey');
	const uri = client.open(file);
	let text = readFileSync(file, 'utf8');
	assert.ok((await sameAsChecked(file, uri, text)).some(line => line.includes('text-can-be-read')));
	const backspace = words => {
		const end = positionOf(text, words, words.length);
		for (let i = 0; i < words.length; i++) client.change(uri, { range: { start: { ...end, character: end.character - i - 1 }, end: { ...end, character: end.character - i } }, text: '' });
		text = text.replace(words, '');
	};
	backspace(' blah feels');
	text = type(uri, text, '{ owner shop', ' }');
	backspace('exit as ');
	text = type(uri, text, '  stage get "Get it" {\n    touchpoint parcel "It comes" { }\n  }\n', '}\n');
	const found = await sameAsChecked(file, uri, text);
	assert.ok(!found.some(line => line.includes('text-can-be-read')), found.join('\n'));
	assert.ok(found.some(line => line.includes('shopp')));
});

test('a whole text that takes the place of another', { timeout: 120_000 }, async () => {
	const file = join(folders[2], 'broken.journey');
	const uri = client.open(file);
	const text = 'team shop "Shop" { owns "all" }\nperson ann "Ann" { team shop }\n';
	client.change(uri, { text });
	await sameAsChecked(file, uri, text);
	client.change(uri, { text: '' });
	assert.deepEqual(await sameAsChecked(file, uri, ''), []);
});
