// Whose work the extension brings along, and on which terms.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packages, page } from '../licences.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

test('only what runs is brought along, all of it with its licence', () => {
	const names = packages(root).map(({ name }) => name);

	assert.ok(names.includes('vscode-languageclient') && names.includes('vscode-jsonrpc'), String(names));
	assert.ok(!names.includes('esbuild') && !names.includes('typescript'), String(names));
	assert.deepEqual(packages(root).filter(({ license }) => !license), []);
});

test('the page has the texts of the licences, and what the language server brings along', () => {
	const folder = mkdtempSync(join(tmpdir(), 'licences-'));
	try {
		writeFileSync(join(folder, 'server.md'), '| some:server-part | 1.0 | EPL-2.0 |\n');
		const text = page(root, join(folder, 'server.md'));

		for (const { name, version, license } of packages(root)) assert.ok(text.includes(`| ${name} | ${version} | ${license} |`), name);
		assert.match(text, /Copyright \(c\) Microsoft Corporation/);
		assert.ok(text.includes('some:server-part'));
	} finally {
		rmSync(folder, { recursive: true });
	}
});
