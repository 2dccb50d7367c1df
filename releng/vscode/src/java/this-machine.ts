import { execFile } from 'node:child_process';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { promisify } from 'node:util';
import type { Machine } from './find-java';

const PATIENCE_MILLIS = 10_000;

/** The machine that the extension runs on. */
export const thisMachine: Machine = {
	platform: process.platform,
	environment: process.env,
	isFile: path => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
	read: path => attempt(() => readFileSync(path, 'utf8')),
	realPath: path => attempt(() => realpathSync(path)) ?? path,
	async versionText(java) {
		const { stdout, stderr } = await promisify(execFile)(java, ['-version'], { timeout: PATIENCE_MILLIS });
		return stderr + stdout;
	},
};

function attempt<T>(ask: () => T): T | undefined {
	try {
		return ask();
	} catch {
		return undefined;
	}
}
