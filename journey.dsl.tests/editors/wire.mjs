// The protocol byte by byte, for what no proper client would send, and to see that the server sends nothing else.
import { startServer } from './server.mjs';

const HEAD = /^Content-Length: (\d+)\r\n\r\n/;
const strictly = new TextDecoder('utf-8', { fatal: true });

export class Wire {
	messages = [];
	/** What has come beside the protocol: a reason for an editor to give up. */
	stray = '';
	#rest = Buffer.alloc(0);
	#waiting = [];
	#id = 0;

	constructor(process = startServer()) {
		this.process = process;
		this.stderr = '';
		process.stderr.on('data', chunk => { this.stderr += chunk; });
		process.stdin.on('error', () => {}); // a server that ends while it is written to is what some tests are about
		process.stdout.on('data', chunk => this.#read(chunk));
		this.ended = new Promise(done => process.once('close', code => {
			this.stray += this.#rest.toString('latin1');
			for (const { reject } of this.#waiting) reject(new Error(`The server ended with ${code}: ${this.stderr}`));
			done(code);
		}));
	}

	#read(chunk) {
		this.#rest = Buffer.concat([this.#rest, chunk]);
		for (;;) {
			const head = this.#rest.toString('latin1', 0, 64).match(HEAD);
			if (head === null) return;
			const end = head[0].length + Number(head[1]);
			if (this.#rest.length < end) return;
			const message = JSON.parse(strictly.decode(this.#rest.subarray(head[0].length, end)));
			if (message.jsonrpc !== '2.0') this.stray += JSON.stringify(message);
			this.#rest = this.#rest.subarray(end);
			this.messages.push(message);
			this.#waiting = this.#waiting.filter(({ wanted, resolve }) => !(wanted(message) && (resolve(message), true)));
		}
	}

	/** A text, or bytes that need not be one. */
	sendText(text) {
		this.sendRaw(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n`);
		this.sendRaw(text);
	}

	/** Not even a message. */
	sendRaw(bytes) {
		this.process.stdin.write(bytes);
	}

	send(message) {
		this.sendText(JSON.stringify({ jsonrpc: '2.0', ...message }));
	}

	/** The message that is wanted, when it comes. */
	next(wanted) {
		return new Promise((resolve, reject) => this.#waiting.push({ wanted, resolve, reject }));
	}

	/** The whole answer, error or not. */
	ask(method, params, id = ++this.#id) {
		const answer = this.next(message => message.id === id && message.method === undefined);
		this.send({ id, method, params });
		return answer;
	}

	/** The error that answers a message, which is called as it is or by nobody. */
	async refused(text, id = null) {
		const answer = this.next(message => message.id === id && message.method === undefined);
		this.sendText(text);
		return (await answer).error;
	}

	/** The next thing that the server tells by itself. */
	async told(...methods) {
		return (await this.next(({ method }) => methods.includes(method))).params.message;
	}

	tell(method, params) {
		this.send({ method, params });
	}

	async initialize(processId = process.pid) {
		const answer = await this.ask('initialize', { processId, rootUri: null, capabilities: {} });
		this.tell('initialized', {});
		return answer;
	}

	open(uri, text) {
		this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'journey', version: 1, text } });
	}

	async end() {
		await this.ask('shutdown');
		this.tell('exit');
		return await this.ended;
	}
}
