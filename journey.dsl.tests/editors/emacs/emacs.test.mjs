// Emacs with Eglot, set up as docs/editors.md says.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { commandIn, documented } from '../documented.mjs';
import { copyOfModels } from '../server.mjs';

const models = copyOfModels();
const folder = join(models, 'bank');
const mortgage = readFileSync(join(folder, 'mortgage.journey'), 'utf8');
const people = readFileSync(join(folder, 'people.journey'), 'utf8');
let steps, words;

before(async () => {
	const config = join(models, 'init.el');
	const file = join(models, 'seen.json');
	writeFileSync(config, documented('elisp', ';; Emacs with Eglot'));
	const script = fileURLToPath(new URL('try.el', import.meta.url));
	const env = { ...process.env, PATH: `${commandIn(models)}:${process.env.PATH}`, JOURNEY_SEEN: file, HOME: models, LANG: 'C.UTF-8' };
	words = await new Promise(done => execFile('emacs', ['--batch', '-l', config, '-l', script], { cwd: folder, env, timeout: 300_000 },
		(error, stdout, stderr) => done(`${error ?? ''}\n${stdout}${stderr}`)));
	try {
		steps = JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		throw new Error(`Emacs did not come to its end, and said: ${words}`);
	}
}, { timeout: 320_000 });

/** What was seen in a step. */
function seen(step) {
	assert.equal(steps[step].failure, undefined, words);
	return steps[step].result;
}

test('a journey is known by its file name, and what is found stands at its words', () => assert.deepEqual(seen('findings'), ['journey-mode', 'talk']));

test('hover tells what a name names', () => assert.match(seen('hover'), /Advice[^]*Lead: Nora Lind/));

test('a name leads into the other file', () => assert.deepEqual(seen('definition'), ['people.journey', 'advice "Advice" { lead nora owns "first talk" }']));

test('completion offers the owners', () => assert.deepEqual([...seen('completion')].sort(), ['advice', 'credit', 'nora']));

test('another name stands in all files', () => assert.deepEqual(seen('rename'), [
	mortgage.replace('owner advice', 'owner guidance').replace('from advice', 'from guidance'), people.replace('team advice', 'team guidance')]));

test('what is typed is checked while it is typed', () => assert.equal(seen('typing'), 'appp'));

test('formatting lays the text out', () => assert.equal(seen('format'), 'team sales "🙂" { owns "all" }\n\nperson ann\n'));
