// Writes the TextMate grammar that the extension brings: node grammar/generate.mjs FILE
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXtext } from './read-xtext.mjs';
import { rolesOf } from './roles.mjs';
import { textmateGrammar } from './textmate.mjs';

export const XTEXT = fileURLToPath(new URL('../../../journey.dsl/src/journey/dsl/Journey.xtext', import.meta.url));

/** The grammar as it is now. */
export function generateGrammar() {
	return textmateGrammar(rolesOf(readXtext(readFileSync(XTEXT, 'utf8'))));
}

/** Writes it to `file`. */
export function writeGrammar(file) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${JSON.stringify(generateGrammar(), null, '\t')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeGrammar(process.argv[2]);
