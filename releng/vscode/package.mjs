// Packs the extension, with the language server in it: node package.mjs -> target/journey.vsix
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { writeLicences } from './licences.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const jar = fileURLToPath(new URL('../../journey.dsl.cli/target/journey.jar', import.meta.url));
const vsix = `${root}target/journey.vsix`;

if (!existsSync(jar)) {
	console.error(`There is no ${jar} to bring along. Build it first: ./mvnw -pl journey.dsl.cli -am -DskipTests package`);
	process.exit(1);
}
mkdirSync(`${root}server`, { recursive: true });
mkdirSync(`${root}target`, { recursive: true });
copyFileSync(jar, `${root}server/journey.jar`);
copyFileSync(`${root}../../LICENSE`, `${root}LICENSE`);
if (!writeLicences(root)) console.warn('No bill of materials: `npm sbom` needs npm 10.2 or newer.');
await createVSIX({ cwd: root, packagePath: vsix, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
console.log(`${vsix}: ${(statSync(vsix).size / 1e6).toFixed(1)} MB`);
