// The client that Neovim has built in, set up as docs/editors.md says.
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
const mortgage = readFileSync(join(folder, 'mortgage.journey'), 'utf8').trimEnd();
const people = readFileSync(join(folder, 'people.journey'), 'utf8').trimEnd();
let steps, words;

before(async () => {
	const config = join(models, 'init.lua');
	const seen = join(models, 'seen.json');
	writeFileSync(config, documented('lua', '-- Neovim'));
	const script = fileURLToPath(new URL('try.lua', import.meta.url));
	const env = { ...process.env, PATH: `${commandIn(models)}:${process.env.PATH}`, JOURNEY_SEEN: seen, HOME: models, XDG_STATE_HOME: models, XDG_DATA_HOME: models, XDG_CONFIG_HOME: models, XDG_CACHE_HOME: models };
	// a script that cannot be read would leave Neovim waiting for somebody to type
	const start = `lua xpcall(dofile, function(why) io.stderr:write(why) vim.cmd('cquit 1') end, '${script}')`;
	const args = ['--headless', '-n', '-i', 'NONE', '-u', config, 'mortgage.journey', '-c', start];
	words = await new Promise(done => execFile('nvim', args, { cwd: folder, env, timeout: 300_000 }, (error, stdout, stderr) => done(`${error ?? ''}\n${stdout}${stderr}`)));
	try {
		steps = JSON.parse(readFileSync(seen, 'utf8'));
	} catch {
		throw new Error(`Neovim did not come to its end, and said: ${words}`);
	}
}, { timeout: 320_000 });

/** What was seen in a step. */
function seen(step) {
	assert.equal(steps[step].failure, undefined, words);
	return steps[step].result;
}

test('a journey is known by its file name, and what is found stands at its words', () => {
	const { filetype, words: at } = seen('findings');
	assert.equal(filetype, 'journey');
	assert.equal(at['owner-change-has-hand-off'], 'talk');
	assert.equal(at['hand-off-is-measured'], 'file');
});

test('hover tells what a name names', () => assert.match(seen('hover'), /\*\*Advice\*\*[^]*Lead: Nora Lind/));

test('a name leads into the other file', () => assert.equal(seen('definition'), 'advice "Advice" { lead nora owns "first talk" }'));

test('completion offers the owners', () => assert.deepEqual([...seen('completion')].sort(), ['advice', 'credit', 'nora']));

test('another name stands in all files', () => {
	const { here, elsewhere } = seen('rename');
	assert.equal(here, mortgage.replace('owner advice', 'owner guidance').replace('from advice', 'from guidance'));
	assert.equal(elsewhere, people.replace('team advice', 'team guidance'));
});

test('what is typed is checked while it is typed', () => assert.match(seen('typing'), /feels neutral via app }$/));

test('a lens leads to places', () => {
	const { titles, places } = seen('lenses');
	assert.match(titles.join(), /3 steps, 1 moment, 1 make or break/);
	assert.equal(places.length, 1);
	assert.match(places[0], /moment answer "I hear yes or no"/);
});

test('a quick fix writes the right name', () => {
	const { titles, text } = seen('action');
	assert.ok(titles.some(title => title.includes('sales')), titles.join());
	assert.equal(text, 'team sales { owns "all" }\nperson ann "🙂" { team sales }');
});

test('formatting lays the text out', () => assert.equal(seen('format'), 'team sales "🙂" { owns "all" }\n\nperson ann'));
