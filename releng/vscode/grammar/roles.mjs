// What the words of the grammar are for: which begin a declaration, which a clause, what may follow them.

const PATHS = new Set(['QualifiedName', 'ImportedName']);
const NUMBERS = new Set(['INT', 'DECIMAL', 'Number']);

const KINDS = ['words', 'values', 'references', 'names', 'paths', 'terminals'];

/**
 * The roles of all words: `declarations` are followed by the name of what they declare, `children` are those of them that stand
 * inside of others; `clauses` maps every other keyword to what may follow it; `units` stand behind a number; `values` are the
 * words of enumerations.
 */
export function rolesOf(rules) {
	const roles = { declarations: new Set(), clauses: new Map(), units: new Set(), values: new Set(), children: firstOf({ call: 'Child' }, rules).words };
	const behindNumbers = new Set();
	for (const { kind, body } of rules.values()) {
		if (kind === 'terminal') continue;
		if (kind === 'enum') for (const word of wordsOf(body)) roles.values.add(word);
		else walk(body, NOTHING, rules, roles, behindNumbers);
	}
	for (const word of behindNumbers) if (roles.values.has(word) || isUnit(roles.clauses.get(word))) makeUnit(word, roles);
	return roles;
}

/** A word that leads on to nothing but a unit, as `business` does, or to nothing at all. */
function isUnit(follow) {
	return ['words', 'references', 'names', 'terminals'].every(kind => follow[kind].size === 0);
}

function makeUnit(word, roles) {
	roles.units.add(word);
	// `hours` begins a clause of calendars too
	if (!isUnit(roles.clauses.get(word) ?? NOTHING)) return;
	roles.clauses.delete(word);
	roles.values.delete(word);
}

const NOTHING = { ...Object.fromEntries(KINDS.map(kind => [kind, new Set()])), empty: true };

/** Visits every place of a rule; `follow` is what may come behind the place. */
function walk(tree, follow, rules, roles, behindNumbers) {
	if (tree.choice) for (const option of tree.choice) walk(option, follow, rules, roles, behindNumbers);
	else if (tree.sequence) {
		tree.sequence.forEach((item, i) => {
			walk(item, first({ sequence: tree.sequence.slice(i + 1) }, follow, rules), rules, roles, behindNumbers);
		});
	} else if (isWord(tree.word)) addWord(tree.word, follow, roles);
	else if (NUMBERS.has(tree.call)) for (const word of [...follow.words, ...follow.values]) behindNumbers.add(word);
	else if (beginsClause(tree.call, rules)) for (const word of wordsOf(rules.get(tree.call).body)) addWord(word, follow, roles);
}

/** True where a rule begins with the enumeration: its words are then the keywords of a clause, as those of mastery are. */
function beginsClause(name, rules) {
	return rules.get(name)?.kind === 'enum' && [...rules.values()].some(({ kind, body }) => kind === 'parser' && body.sequence?.[0]?.call === name);
}

function addWord(word, follow, roles) {
	if (follow.names.has('Head')) {
		roles.declarations.add(word);
		return;
	}
	const known = roles.clauses.get(word) ?? Object.fromEntries(KINDS.map(kind => [kind, new Set()]));
	for (const kind of KINDS) for (const one of follow[kind]) known[kind].add(one);
	roles.clauses.set(word, known);
}

/** Braces and commas are no words. */
function isWord(text) {
	return text !== undefined && /^\p{L}/u.test(text);
}

export function wordsOf(tree) {
	if (tree.word !== undefined) return [tree.word];
	return (tree.choice ?? tree.sequence ?? []).flatMap(wordsOf);
}

/** What a text of this tree, and then of what follows, may begin with. */
function first(tree, follow, rules) {
	const found = firstOf(tree, rules);
	return found.empty ? union([found, follow], follow.empty) : found;
}

function firstOf(tree, rules) {
	const found = firstOfOne(tree, rules);
	return tree.optional ? { ...found, empty: true } : found;
}

function firstOfOne(tree, rules) {
	if (tree.choice) {
		const options = tree.choice.map(option => firstOf(option, rules));
		return union(options, options.some(option => option.empty));
	}
	if (tree.sequence) return firstOfSequence(tree.sequence, rules);
	if (tree.word !== undefined) return only('words', isWord(tree.word) ? [tree.word] : []);
	if (tree.reference) return only('references', [tree.reference]);
	return firstOfCall(tree.call, rules);
}

function firstOfSequence(items, rules) {
	const parts = [];
	for (const item of items) {
		const part = firstOf(item, rules);
		parts.push(part);
		if (!part.empty) return union(parts, false);
	}
	return union(parts, true);
}

function firstOfCall(name, rules) {
	const rule = rules.get(name);
	if (name === 'Head' || name === 'Name') return only('names', [name]);
	if (PATHS.has(name)) return only('paths', [name]);
	if (rule === undefined || rule.kind === 'terminal' || NUMBERS.has(name)) return only('terminals', [name]);
	if (rule.kind === 'enum') return only('values', wordsOf(rule.body));
	return firstOf(rule.body, rules);
}

function only(kind, members) {
	return { ...NOTHING, [kind]: new Set(members), empty: false };
}

function union(parts, empty) {
	const joined = { empty };
	for (const kind of KINDS) joined[kind] = new Set(parts.flatMap(part => [...part[kind]]));
	return joined;
}
