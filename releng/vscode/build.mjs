// Builds what the extension consists of into out/: the client, the script of the preview page, the TextMate grammar.
// node build.mjs [--minify]
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeGrammar } from './grammar/generate.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
/** @type {import('esbuild').BuildOptions} */
const common = { absWorkingDir: root, bundle: true, minify: process.argv.includes('--minify'), logLevel: 'warning', legalComments: 'none' };

writeGrammar(`${root}out/journey.tmLanguage.json`);
await Promise.all([
	build({ ...common, entryPoints: ['src/extension.ts'], outfile: 'out/extension.js', platform: 'node', target: 'node18', format: 'cjs', external: ['vscode'] }),
	build({ ...common, entryPoints: ['src/page/page.ts'], outfile: 'out/page.js', platform: 'browser', target: 'chrome118', format: 'iife' }),
	// what tests ask by itself, without an editor around it
	build({ ...common, entryPoints: ['src/java/find-java.ts', 'src/server/server-command.ts', 'src/preview/messages.ts', 'src/preview/refresh.ts', 'src/preview/shell.ts', 'src/page/links.ts'], outdir: 'out/tested', outbase: 'src', platform: 'node', format: 'esm', outExtension: { '.js': '.mjs' } }),
]);
