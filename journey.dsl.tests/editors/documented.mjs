// What docs/editors.md tells people to copy is what is tried here.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { journey } from './server.mjs';

const PAGE = fileURLToPath(new URL('../../docs/editors.md', import.meta.url));

/** The block of code of that language that begins with a mark. */
export function documented(language, mark) {
	const blocks = [...readFileSync(PAGE, 'utf8').matchAll(/^```(\S+)\n([^]*?)^```$/gm)];
	const found = blocks.filter(([, of, code]) => of === language && code.startsWith(mark));
	if (found.length !== 1) throw new Error(`docs/editors.md has ${found.length} blocks of ${language} that begin with “${mark}”`);
	return found[0][2];
}

/** A folder with a command `journey`, to be put on the PATH. */
export function commandIn(folder) {
	const bin = join(folder, 'bin');
	mkdirSync(bin, { recursive: true });
	const command = journey().map(word => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
	writeFileSync(join(bin, 'journey'), `#!/bin/sh\nexec ${command} "$@"\n`);
	chmodSync(join(bin, 'journey'), 0o755);
	return bin;
}
