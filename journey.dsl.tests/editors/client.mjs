// An editor's side of the protocol, by the library that VS Code itself is made with.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import protocol from 'vscode-languageserver-protocol/node.js';
import { startServer } from './server.mjs';

const { createProtocolConnection, StreamMessageReader, StreamMessageWriter } = protocol;

/** As generous as a busy machine needs; nobody waits so long when all is well. */
const PATIENCE_MILLIS = 60_000;

/** An editor that shows and can do everything that the protocol has. */
export const ABLE = {
	textDocument: {
		publishDiagnostics: { relatedInformation: true, versionSupport: true },
		completion: { completionItem: { snippetSupport: true, resolveSupport: { properties: ['documentation'] } } },
		hover: { contentFormat: ['markdown', 'plaintext'] },
		definition: { linkSupport: true }, declaration: { linkSupport: true },
		documentSymbol: { hierarchicalDocumentSymbolSupport: true },
		codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } }, dataSupport: true, resolveSupport: { properties: ['edit'] } },
		rename: { prepareSupport: true },
	},
	workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
	window: { workDoneProgress: true },
};

/** Waits until something is so; what it is, is the answer. */
export async function until(what, condition) {
	const end = Date.now() + PATIENCE_MILLIS;
	for (;;) {
		const found = await condition();
		if (found) return found;
		if (Date.now() > end) throw new Error(`Waited too long for ${what}`);
		await new Promise(done => setTimeout(done, 10));
	}
}

export class Client {
	published = new Map();
	progress = [];
	registered = [];
	logged = [];
	#versions = new Map();

	constructor(process = startServer()) {
		this.process = process;
		this.stderr = '';
		process.stderr.on('data', chunk => { this.stderr += chunk; });
		this.ended = new Promise(done => process.once('exit', (code, signal) => done(code ?? signal)));
		this.connection = createProtocolConnection(new StreamMessageReader(process.stdout), new StreamMessageWriter(process.stdin));
		this.connection.onNotification('textDocument/publishDiagnostics', found => this.published.set(found.uri, found));
		this.connection.onNotification('window/logMessage', message => this.logged.push(message));
		this.connection.onNotification('$/progress', ({ value }) => this.progress.push(value));
		this.connection.onRequest('window/workDoneProgress/create', () => null);
		this.connection.onRequest('client/registerCapability', ({ registrations }) => { this.registered.push(...registrations); return null; });
		this.connection.listen();
	}

	/** An editor with folders open. */
	static async in(folders, capabilities = ABLE, initializationOptions = undefined) {
		const client = new Client();
		client.abilities = (await client.initialize(folders, capabilities, initializationOptions)).capabilities;
		client.tell('initialized', {});
		return client;
	}

	initialize(folders, capabilities = ABLE, initializationOptions = undefined) {
		const workspaceFolders = folders.map(folder => ({ uri: uriOf(folder), name: basename(folder) }));
		return this.ask('initialize', { processId: process.pid, rootUri: null, workspaceFolders, capabilities, initializationOptions });
	}

	/** Parameters, and a token to take the question back; a method without parameters gets none at all. */
	ask(method, ...about) {
		// a server that has ended answers nothing any more
		const dead = this.ended.then(code => Promise.reject(new Error(`${method}: the server ended with ${code}: ${this.stderr}`)));
		return Promise.race([this.connection.sendRequest(method, ...about), dead]);
	}

	tell(method, ...about) {
		return this.connection.sendNotification(method, ...about);
	}

	/** Shows a file as it is saved, or with another text. */
	open(file, text = readFileSync(file, 'utf8')) {
		const uri = uriOf(file);
		this.#versions.set(uri, 1);
		this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'journey', version: 1, text } });
		return uri;
	}

	/** The version that the text has now. */
	change(uri, ...contentChanges) {
		const version = this.#versions.get(uri) + 1;
		this.#versions.set(uri, version);
		this.tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
		return version;
	}

	close(uri) {
		this.tell('textDocument/didClose', { textDocument: { uri } });
	}

	/** What is found in a text, as soon as it is as wanted. */
	async found(uri, wanted = found => found.length > 0) {
		return await until(`findings in ${uri}`, () => {
			const shown = this.published.get(uri);
			return shown !== undefined && wanted(shown.diagnostics) && shown.diagnostics;
		});
	}

	/** The exit code of a server to which good-bye was said. */
	async end() {
		await this.ask('shutdown');
		await this.tell('exit');
		return await this.ended;
	}
}

export const uriOf = file => pathToFileURL(file).href;

/** The position of words in a text, `after` characters on. */
export function positionOf(text, words, after = 0) {
	const at = text.indexOf(words);
	if (at < 0) throw new Error(`There is no “${words}” in the text`);
	const before = text.slice(0, at + after).split('\n');
	return { line: before.length - 1, character: before.at(-1).length };
}

/** The characters of a range, as the protocol counts them: JavaScript's own. */
export function wordsAt(text, { start, end }) {
	return text.slice(offsetOf(text, start), offsetOf(text, end));
}

export function offsetOf(text, { line, character }) {
	let from = 0;
	for (let i = 0; i < line; i++) from = text.indexOf('\n', from) + 1;
	return from + character;
}

/** A text with edits made, as an editor makes them. */
export function edited(text, edits) {
	const inText = edits.map(({ range, newText }) => ({ from: offsetOf(text, range.start), to: offsetOf(text, range.end), newText }));
	inText.sort((a, b) => b.from - a.from || b.to - a.to);
	return inText.reduce((now, { from, to, newText }) => now.slice(0, from) + newText + now.slice(to), text);
}
