// Writes whose work the extension brings along, and on which terms: THIRD-PARTY.md for people, and a bill of materials in
// the form of CycloneDX for programs, where npm is one that can make it.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

/** The packages that the extension needs when it runs, as the lock file names them. */
export function packages(root) {
	const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
	return Object.entries(lock.packages)
		.filter(([folder, { dev, extraneous }]) => folder && !dev && !extraneous)
		.map(([folder, { version, license }]) => ({ folder, name: folder.replace(/^.*node_modules\//, ''), version, license }));
}

/** The page: packages of npm with the texts of their licences, and what the language server brings along. */
export function page(root, serverPage) {
	const brought = packages(root);
	const nameless = brought.filter(({ license }) => !license).map(({ name }) => name);
	if (nameless.length || !brought.length) throw new Error(`Nobody says on which terms these packages come: ${nameless.join(', ') || 'none found'}`);
	const rows = brought.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |\n`).join('');
	const texts = brought.map((each) => `\n## ${each.name} ${each.version}\n\n\`\`\`\n${text(root, each).trim()}\n\`\`\`\n`).join('');
	return `# What the Journey extension brings along\n\nEach of these is the work of others, and comes on the terms of its own licence. The extension itself comes on those\n`
		+ `of the Eclipse Public License 2.0.\n\n| package | version | licence |\n|---|---|---|\n${rows}${texts}\n${readFileSync(serverPage, 'utf8')}`;
}

function text(root, { folder, name }) {
	const file = readdirSync(`${root}${folder}`).find((each) => /^(license|licence)(\.\w+)?$/i.test(each));
	if (!file) throw new Error(`${name} brings no text of its licence along`);
	return readFileSync(`${root}${folder}/${file}`, 'utf8');
}

/** Writes both; false if npm is too old for the bill of materials. */
export function writeLicences(root) {
	const serverPage = `${root}../../journey.dsl.cli/target/classes/META-INF/THIRD-PARTY.md`;
	if (!existsSync(serverPage)) throw new Error(`There is no ${serverPage}. Build the command line first: ./mvnw -pl journey.dsl.cli -am -DskipTests package`);
	writeFileSync(`${root}THIRD-PARTY.md`, page(root, serverPage));
	const made = spawnSync('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--package-lock-only'], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
	if (made.status !== 0) return false;
	writeFileSync(`${root}target/sbom.cdx.json`, made.stdout);
	return true;
}
