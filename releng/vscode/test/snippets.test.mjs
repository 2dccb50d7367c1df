import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const snippets = JSON.parse(readFileSync(new URL('../snippets/journey.json', import.meta.url), 'utf8'));
const command = fileURLToPath(new URL('../../../journey', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'journey-snippets-'));
after(() => rmSync(folder, { recursive: true }));

/** The snippet as it stands when nothing is changed in it: defaults, first choices, and what variables may say. */
function expanded({ body }) {
	const defaults = new Map();
	const text = body.join('\n')
		.replace(/\$\{(\d+)\|([^,|]*)[^|]*\|\}/g, (_, number, first) => (defaults.set(number, first), first))
		.replaceAll('$CURRENT_YEAR', String(new Date().getFullYear()))
		.replace(/\$\{(\d+):([^}]*)\}/g, (_, number, words) => (defaults.set(number, words), words));
	return text.replace(/\$(\d+)/g, (_, number) => defaults.get(number) ?? '');
}

const people = expanded(snippets['People, teams and channels']);
const inFile = text => text;
const inJourney = text => `${people}\njourney j "J" { owner ann job "j" stage s "S" { owner sales touchpoint look "I look" }\n${text}\n}`;
/** Where each snippet is for; a new one belongs here too. */
const PLACES = {
	'A journey with its people': inFile,
	'People, teams and channels': inFile,
	Journey: text => `${people}\n${text}`,
	Stage: text => `${people}\njourney j "J" { owner ann job "j"\n${text}\n}`,
	Touchpoint: text => inJourney(`stage t "T" { owner sales\n${text}\n}`),
	'Moment of truth': text => inJourney(`stage t "T" { owner sales\n${text}\n}`),
	'Hand-off': text => inJourney(`stage t "T" { owner service touchpoint use "I use it" }\n${text}`),
	'Hazard with a plan': inJourney,
	Action: inJourney,
};

/** The errors that the command line finds in the file; what is less than an error, a skeleton may have. */
function errors(file) {
	const answer = spawnSync(command, ['check', file, '--format', 'json'], { encoding: 'utf8', timeout: 300_000 });
	assert.ok(answer.status === 0 || answer.status === 1, answer.stderr);
	return JSON.parse(answer.stdout).findings.filter(({ severity }) => severity === 'error').map(({ line, rule, message }) => `${line}: ${rule} ${message}`);
}

test('every snippet has a place where it is tried', () => assert.deepEqual(Object.keys(snippets).sort(), Object.keys(PLACES).sort()));

for (const [name, place] of Object.entries(PLACES)) {
	test(`the snippet “${name}” is accepted as it stands`, () => {
		const file = join(mkdtempSync(join(folder, 'a-')), 'it.journey');
		writeFileSync(file, place(expanded(snippets[name])));
		assert.deepEqual(errors(file), []);
	});
}

test('a snippet that has an error would be found', () => {
	const file = join(mkdtempSync(join(folder, 'a-')), 'it.journey');
	writeFileSync(file, inJourney(expanded(snippets.Action).replace('improves look', 'improves nothing')));
	assert.match(errors(file).join('\n'), /nothing/);
});
