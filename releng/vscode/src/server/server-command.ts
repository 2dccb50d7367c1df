/** A program with what it is given. */
export interface Command {
	readonly command: string;
	readonly args: string[];
}

// As the launcher of the command line has them, but for a process that stays: no more than one compiler and one collector, a
// limit to what it takes of the machine, and nothing but the protocol on standard output.
const FLAGS = [
	'-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData', '-Xshare:auto', '-Xmx512m', '-Xlog:disable', '-Xlog:all=error:stderr',
	'-Dguice_bytecode_gen_option=DISABLED', '-Dguice_custom_class_loading=OFF', '-Dguice_include_stack_traces=OFF',
	'-Djdk.reflect.useNativeAccessorOnly=true', '-Dfile.encoding=UTF-8',
];

/** The server that the extension brings along. */
export function bundledServer(java: string, jar: string): Command {
	return { command: java, args: [...FLAGS, '-jar', jar, 'lsp'] };
}

/** The server that the setting names instead; nothing if it names none. */
export function chosenServer(setting: readonly unknown[]): Command | undefined {
	const [command, ...args] = setting.filter((part): part is string => typeof part === 'string');
	return command === undefined || command.trim() === '' ? undefined : { command, args };
}
