// Reads a grammar in Xtext's notation into small trees, so that the words of the language have one home.
//
// A tree is one of { word }, { call }, { reference }, { sequence: […] }, { choice: […] }; `optional` says that it may be left
// out. Actions such as {Exit} are empty sequences, predicates and the features that are assigned leave no trace.

const TOKEN = /\/\*[^]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\^?[A-Za-z_]\w*|\+=|\?=|->|=>|\.\.|::|\s+|[^]/g;
const SKIPPED = /^(?:\s|\/\*|\/\/)/;
const ASSIGNMENTS = new Set(['=', '+=', '?=']);

/** The rules of the grammar by name: { kind: 'parser' | 'fragment' | 'enum' | 'terminal', body }; terminals have no body. */
export function readXtext(text) {
	const rules = new Map();
	for (const [name, rule] of new Reader(text).rules()) rules.set(name, rule);
	if (rules.size === 0) throw new Error('No rule found in the grammar');
	return rules;
}

class Reader {
	constructor(text) {
		this.tokens = text.match(TOKEN).filter(token => !SKIPPED.test(token));
		this.at = 0;
	}

	*rules() {
		this.skipHeader();
		while (this.at < this.tokens.length) yield this.rule();
	}

	/** Everything up to the first rule is about the grammar, not of it: `grammar …`, `import …`, `generate …`. */
	skipHeader() {
		const first = this.tokens.findIndex((token, i) => token === ':' && this.tokens[i - 1] !== ':');
		if (first < 1) throw new Error('No rule found in the grammar');
		this.at = first - 1;
	}

	rule() {
		let kind = 'parser';
		for (; ['fragment', 'enum', 'terminal'].includes(this.peek()); this.at++) {
			if (kind !== 'terminal') kind = this.peek();
		}
		const name = this.take();
		while (this.peek() !== ':') this.take();
		this.take();
		if (kind === 'terminal') return [name, this.skipTerminal()];
		const body = this.choice();
		this.expect(';');
		return [name, { kind, body }];
	}

	skipTerminal() {
		while (this.take() !== ';');
		return { kind: 'terminal' };
	}

	choice() {
		const options = [this.sequence()];
		while (this.peek() === '|') {
			this.take();
			options.push(this.sequence());
		}
		return options.length === 1 ? options[0] : { choice: options };
	}

	sequence() {
		const items = [];
		while (!['|', ')', ';'].includes(this.peek())) items.push(this.item());
		return items.length === 1 ? items[0] : { sequence: items };
	}

	item() {
		if (['->', '=>'].includes(this.peek())) this.take();
		const tree = this.primary();
		let optional = false;
		while (['?', '*', '+'].includes(this.peek())) optional = this.take() !== '+' || optional;
		return optional ? { ...tree, optional } : tree;
	}

	primary() {
		const token = this.take();
		if (token === '(') {
			const inner = this.choice();
			this.expect(')');
			return inner;
		}
		if (token === '{') {
			while (this.take() !== '}');
			return { sequence: [] };
		}
		if (token === '[') return this.reference();
		if (/^['"]/.test(token)) return { word: token.slice(1, -1) };
		if (ASSIGNMENTS.has(this.peek())) {
			this.take();
			return this.item();
		}
		return { call: token };
	}

	reference() {
		const reference = this.take();
		while (this.take() !== ']');
		return { reference };
	}

	peek() {
		return this.tokens[this.at];
	}

	take() {
		if (this.at >= this.tokens.length) throw new Error('The grammar ends in the middle of a rule');
		return this.tokens[this.at++];
	}

	expect(token) {
		const found = this.take();
		if (found !== token) throw new Error(`Expected ${token} in the grammar, found ${found}`);
	}
}
