// The packaged language server as a process, and models to try it on.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const JAR = fileURLToPath(new URL('../../journey.dsl.cli/target/journey.jar', import.meta.url));
const MODELS = fileURLToPath(new URL('models', import.meta.url));
export const JAVA = process.env.JAVA_HOME === undefined ? 'java' : join(process.env.JAVA_HOME, 'bin', 'java');
/** As the launcher starts it: a small process, and nothing but the protocol on standard output. */
const FLAGS = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData', '-Xshare:auto', '-Xmx512m', '-Xlog:disable', '-Xlog:all=error:stderr',
	'-Dguice_bytecode_gen_option=DISABLED', '-Dguice_custom_class_loading=OFF', '-Dguice_include_stack_traces=OFF'];

/** The command line, or classes that are being worked on: JOURNEY_CLASSES is a class path. */
export function journey(...args) {
	const { JOURNEY_CLASSES: classes } = process.env;
	if (classes === undefined && !existsSync(JAR)) throw new Error(`There is no ${JAR}: build it first, as ./verify does.`);
	return [JAVA, ...FLAGS, ...(classes === undefined ? ['-jar', JAR] : ['-cp', classes, 'journey.dsl.cli.Main']), ...args];
}

export function startServer(...args) {
	const [command, ...rest] = journey('lsp', ...args);
	return spawn(command, rest, { stdio: 'pipe' });
}

/** Folders of this test run alone; they are gone when it ends. */
export function temporaryFolder() {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-editors-')));
	process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A copy of the models that may be written to. */
export function copyOfModels() {
	const folder = temporaryFolder();
	cpSync(MODELS, folder, { recursive: true });
	return folder;
}
