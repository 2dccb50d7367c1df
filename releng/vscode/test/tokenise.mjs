// Tokenises texts as VS Code does: the same engine, the same grammar.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer);

/** What tokenises with the grammar: text in, for each line its tokens as { text, scope }, the scope being the innermost one. */
export async function tokeniser(grammar) {
	const registry = new textmate.Registry({
		onigLib: Promise.resolve({ createOnigScanner: sources => new oniguruma.OnigScanner(sources), createOnigString: text => new oniguruma.OnigString(text) }),
		loadGrammar: async () => grammar,
	});
	const loaded = await registry.loadGrammar(grammar.scopeName);
	return text => {
		let state = textmate.INITIAL;
		return text.split(/\r?\n/).map(line => {
			const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
			state = ruleStack;
			return tokens.map(({ startIndex, endIndex, scopes }) => ({ text: line.slice(startIndex, endIndex), scope: scopes.at(-1) }));
		});
	};
}
