import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateGrammar, XTEXT } from '../grammar/generate.mjs';
import { tokeniser } from './tokenise.mjs';

const tokenise = await tokeniser(generateGrammar());
const examples = new URL('../../../examples/', import.meta.url);
const journeys = readdirSync(examples, { recursive: true }).filter(file => file.endsWith('.journey'));

/** The keywords of the grammar, read by other means than the generator's: everything quoted in rules that is a word. */
function keywords() {
	const text = readFileSync(XTEXT, 'utf8').replace(/\/\*[^]*?\*\/|\/\/.*|^terminal [^]*?;$/gm, '');
	const inEnums = new Set(Array.from(text.matchAll(/^enum [^]*?;/gm), ([body]) => body).join(' ').match(/'[a-zA-Z][\w-]*'/g));
	const inRules = text.replace(/^enum [^]*?;/gm, '').match(/'[a-zA-Z][\w-]*'/g);
	const plain = words => new Set([...words].map(word => word.slice(1, -1)));
	return { rules: plain(inRules), enums: plain(inEnums) };
}

function tokens(text) {
	return tokenise(text).flat().filter(token => token.text.trim() !== '');
}

test('every keyword is coloured as one where a clause begins', () => {
	const { rules } = keywords();
	assert.ok(rules.size > 150, `only ${rules.size} keywords found`);
	for (const keyword of rules) {
		const [first] = tokens(`${keyword} "x"`);
		assert.equal(first.text, keyword);
		assert.match(first.scope, /^keyword\./, keyword);
	}
});

test('every value is coloured as one, or as the keyword that it is too', () => {
	for (const value of keywords().enums) assert.match(tokens(`pain "x" ${value}`).at(-1).scope, /^(?:variable\.other\.enummember|keyword)\./, value);
});

test('a keyword inside of a longer name is none', () => {
	for (const name of ['stage-two', 'my-stage', 'stageful', 'überstage']) assert.deepEqual(tokens(name), [{ text: name, scope: 'source.journey' }]);
});

test('a keyword that stands for a name is coloured as a name', () => {
	assert.equal(tokens('team stage')[1].scope, 'entity.name.type.journey');
	assert.equal(tokens('{ owner team }')[2].scope, 'variable.other.reference.journey');
	assert.equal(tokens('{ via owner, stage }')[4].scope, 'variable.other.reference.journey');
});

test('a word that may follow is not taken for a name', () => {
	assert.match(tokens('{ at least 98% }')[2].scope, /^keyword/);
	assert.match(tokens('{ hazard late at look }')[4].scope, /^variable\.other\.reference/);
});

test('inside of a block, team is a clause; outside, it declares', () => {
	assert.equal(tokens('team sales')[1].scope, 'entity.name.type.journey');
	assert.equal(tokens('person ann { team sales }')[4].scope, 'variable.other.reference.journey');
});

test('a string ends with its line, so that one lost quote does not colour the rest of the file', () => {
	assert.match(tokens('note "lost\nteam sales')[3].scope, /^keyword/);
	assert.match(tokens('note "a \\" b" tags c')[4].scope, /^string/);
	assert.match(tokens('note """a\nteam b""" tags c')[2].scope, /^string\.quoted\.triple/);
});

for (const journey of journeys) {
	test(`nothing in ${journey} is left without a colour`, () => {
		const plain = tokens(readFileSync(new URL(journey, examples), 'utf8')).filter(({ scope }) => scope === 'source.journey');
		assert.deepEqual(plain.map(({ text }) => text.trim()), []);
	});
}

/** The line, and below it what has a colour: neighbours of one colour together. */
function shown(line, found) {
	const runs = [];
	for (const { text, scope } of found) {
		if (runs.at(-1)?.scope === scope) runs.at(-1).text += text;
		else runs.push({ text, scope });
	}
	const coloured = runs.filter(({ text, scope }) => text.trim() !== '' && scope !== 'source.journey');
	return [line, ...coloured.map(({ text, scope }) => `\t${scope.replace(/\.journey$/, '').padEnd(34)} ${text.trim()}`)].join('\n');
}

test('colours of a small file', () => {
	const text = readFileSync(new URL('fixtures/colours.journey', import.meta.url), 'utf8').trimEnd();
	const lines = text.split('\n');
	const found = `${tokenise(text).map((line, i) => shown(lines[i], line)).join('\n')}\n`;
	const golden = new URL('golden/colours.txt', import.meta.url);
	if (process.env.JOURNEY_GOLDEN_UPDATE) writeFileSync(golden, found);
	assert.equal(found, readFileSync(golden, 'utf8'), 'differs from test/golden/colours.txt; JOURNEY_GOLDEN_UPDATE=1 npm test writes it anew');
});
