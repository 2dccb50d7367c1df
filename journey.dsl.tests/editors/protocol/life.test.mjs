// When the server ends, and with which exit code.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, test } from 'node:test';
import { journey, startServer } from '../server.mjs';
import { Wire } from '../wire.mjs';

const PATIENT = { timeout: 60_000 };
let wire;

afterEach(() => {
	wire.process.kill('SIGKILL');
	assert.equal(wire.stray, '', 'nothing but the protocol stands on standard output');
});

test('after good-bye it ends well', PATIENT, async () => {
	wire = new Wire();
	await wire.initialize();
	assert.equal(await wire.end(), 0);
	assert.equal(wire.stderr, '');
});

test('without good-bye it ends as if something went wrong', PATIENT, async () => {
	wire = new Wire();
	await wire.initialize();
	wire.tell('exit');
	assert.equal(await wire.ended, 1);
});

test('an editor that goes away before it begins', PATIENT, async () => {
	wire = new Wire();
	wire.tell('exit');
	assert.equal(await wire.ended, 1);
});

test('when its input is closed, it ends', PATIENT, async () => {
	wire = new Wire();
	await wire.initialize();
	wire.process.stdin.end();
	assert.ok(Number.isInteger(await wire.ended));
});

test('when its editor dies, it ends, though its input stays open', PATIENT, async () => {
	wire = new Wire();
	const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
	await wire.initialize(editor.pid);
	editor.kill('SIGKILL');
	await once(editor, 'exit');
	assert.equal(await wire.ended, 1);
});

test('when its editor is dead already, it ends', PATIENT, async () => {
	const editor = spawn(process.execPath, ['-e', '']);
	await once(editor, 'exit');
	wire = new Wire();
	// whether it still answers is of no matter to anybody
	wire.initialize(editor.pid).catch(() => {});
	assert.equal(await wire.ended, 1);
});

test('what Java is told by the environment stands beside the protocol', PATIENT, async () => {
	const [command, ...args] = journey('lsp');
	wire = new Wire(spawn(command, args, { env: { ...process.env, JDK_JAVA_OPTIONS: '-Xmx400m' } }));
	await wire.initialize();
	assert.equal(await wire.end(), 0);
	assert.match(wire.stderr, /JDK_JAVA_OPTIONS/);
});

test('it takes the arguments that editors add by themselves', PATIENT, async () => {
	wire = new Wire(startServer('--stdio', '--clientProcessId=1'));
	assert.equal((await wire.initialize()).result.serverInfo.name, 'Journey Workbench');
	assert.equal(await wire.end(), 0);
});
