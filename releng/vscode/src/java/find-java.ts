import { posix, win32 } from 'node:path';

/** The oldest Java that the language server runs on. */
export const OLDEST = 17;

/** What the search asks of the machine it runs on. */
export interface Machine {
	readonly platform: NodeJS.Platform;
	readonly environment: Readonly<Record<string, string | undefined>>;
	isFile(path: string): boolean;
	/** The text of a file, or nothing where there is none to read. */
	read(path: string): string | undefined;
	/** Where links lead to; the path itself if that cannot be said. */
	realPath(path: string): string;
	/** What `java -version` says; rejects where it cannot be started. */
	versionText(java: string): Promise<string>;
}

export type Search = { readonly java: string; readonly version: number } | { readonly problems: readonly string[] };

interface Candidate {
	/** Who names it, as people know it. */
	readonly source: string;
	readonly java: string;
}

/** The first Java that fits: what the setting names, else JAVA_HOME, else the PATH. A setting that does not fit is not passed over. */
export async function findJava(setting: string, machine: Machine): Promise<Search> {
	const problems: string[] = [];
	for (const candidate of candidates(setting.trim(), machine, problems)) {
		const version = await versionOf(candidate, machine);
		if (typeof version === 'string') problems.push(version);
		else if (version < OLDEST) problems.push(`${candidate.source} is Java ${version} (${candidate.java}).`);
		else return { java: candidate.java, version };
	}
	return { problems };
}

function candidates(setting: string, machine: Machine, problems: string[]): Candidate[] {
	const path = pathsOf(machine);
	const name = machine.platform === 'win32' ? 'java.exe' : 'java';
	const inHome = (source: string, home: string): Candidate => ({ source, java: path.join(home, 'bin', name) });
	if (setting !== '') return [inHome('The setting journey.java.home', setting)];
	const found: Candidate[] = [];
	const home = machine.environment['JAVA_HOME'];
	if (home) found.push(inHome('JAVA_HOME', home));
	else problems.push('JAVA_HOME is not set.');
	const onPath = directories(machine).map(folder => path.join(folder, name)).find(java => machine.isFile(java));
	if (onPath !== undefined) found.push({ source: 'The java on the PATH', java: onPath });
	else problems.push('There is no java on the PATH.');
	return found;
}

/** The version, or the sentence that says why there is none. */
async function versionOf({ source, java }: Candidate, machine: Machine): Promise<number | string> {
	if (!machine.isFile(java)) return `${source} names no Java: there is no ${java}.`;
	const path = pathsOf(machine);
	const release = machine.read(path.join(path.dirname(path.dirname(machine.realPath(java))), 'release'));
	const stated = majorVersion(release?.match(/^JAVA_VERSION="([^"]+)"/m)?.[1]);
	if (stated !== undefined) return stated;
	try {
		return majorVersion((await machine.versionText(java)).match(/version "([^"]+)"/)?.[1]) ?? `${source} does not say its version (${java}).`;
	} catch (error) {
		return `${source} cannot be started (${java}): ${error instanceof Error ? error.message : String(error)}`;
	}
}

/** 17 of `17.0.15`, 8 of `1.8.0_202`. */
export function majorVersion(version: string | undefined): number | undefined {
	const [, first, second] = version?.match(/^(\d+)(?:\.(\d+))?/) ?? [];
	if (first === undefined) return undefined;
	return first === '1' && second !== undefined ? Number(second) : Number(first);
}

function directories({ environment, platform }: Machine): string[] {
	const path = environment['PATH'] ?? environment['Path'] ?? '';
	return path.split(platform === 'win32' ? ';' : ':').filter(folder => folder !== '');
}

function pathsOf({ platform }: Machine) {
	return platform === 'win32' ? win32 : posix;
}
