import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundledServer, chosenServer } from '../out/tested/server/server-command.mjs';

test('the bundled server is started by the Java that was found, and says nothing but the protocol on standard output', () => {
	const { command, args } = bundledServer('/jdk/bin/java', '/x y/server/journey.jar');
	assert.equal(command, '/jdk/bin/java');
	assert.deepEqual(args.slice(-3), ['-jar', '/x y/server/journey.jar', 'lsp']);
	assert.ok(args.indexOf('-Xlog:disable') >= 0 && args.indexOf('-Xlog:disable') < args.indexOf('-Xlog:all=error:stderr'));
});

test('a command in the settings takes its place, an empty one does not', () => {
	assert.deepEqual(chosenServer(['/opt/journey', 'lsp', '-v']), { command: '/opt/journey', args: ['lsp', '-v'] });
	assert.equal(chosenServer([]), undefined);
	assert.equal(chosenServer(['  ']), undefined);
	assert.deepEqual(chosenServer([1, 'journey', null, 'lsp']), { command: 'journey', args: ['lsp'] });
});
