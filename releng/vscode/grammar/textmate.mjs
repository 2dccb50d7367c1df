// The TextMate grammar of the language, from the roles of its words. It colours line by line and coarsely; what a name refers to,
// the language server's semantic tokens say.

const LETTER = '\\p{L}_';
const PART = '\\p{L}\\p{N}\\p{M}_';
const NAME = `[${LETTER}][${PART}]*(?:-[${PART}]+)*`;
const PATH = `${NAME}(?:\\.${NAME})*`;
const BEFORE = `(?<![${PART}])(?<![${PART}]-)`;
const AFTER = `(?!-?[${PART}])`;
/** No word of the language that may follow here, so that `at least` is not taken for the step `least`. */
const unless = words => (words.size === 0 ? '' : `(?!${oneOf(words)}${AFTER})`);

/** A grammar as VS Code reads it. */
export function textmateGrammar(roles) {
	const clauses = [...roles.clauses];
	return {
		$comment: 'Generated from Journey.xtext by releng/vscode/grammar; do not edit',
		name: 'Journey',
		scopeName: 'source.journey',
		fileTypes: ['journey'],
		patterns: [{ include: '#anywhere' }, { include: '#declaration' }, { include: '#inside' }],
		repository: {
			anywhere: { patterns: [...comments(), ...strings(), { include: '#block' }] },
			block: block(),
			declaration: declaration(roles.declarations),
			'nested-declaration': declaration(nested(roles)),
			inside: { patterns: [...clauses.flatMap(lists(roles)), ...numbers(roles.units), clauseWords(clauses), values(roles), unitWords(roles), ...marks()] },
		},
	};
}

/** Inside of a block `team sales` is a clause of a person; what is no clause declares something there too. */
function nested({ declarations, children, clauses }) {
	return new Set([...declarations].filter(word => children.has(word) || !clauses.has(word)));
}

function block() {
	return {
		begin: '\\{', beginCaptures: { 0: { name: 'punctuation.section.block.begin.journey' } },
		end: '\\}', endCaptures: { 0: { name: 'punctuation.section.block.end.journey' } },
		patterns: [{ include: '#anywhere' }, { include: '#nested-declaration' }, { include: '#inside' }],
	};
}

function declaration(words) {
	return {
		match: `${word(words)}(?:\\s+(${NAME}))?`,
		captures: { 1: { name: 'keyword.control.declaration.journey' }, 2: { name: 'entity.name.type.journey' } },
	};
}

/** A clause with the names or values behind it: `via site, phone`, `is human, physical`. */
function lists({ clauses }) {
	return ([clause, follow]) => {
		const listed = [...follow.references, ...follow.values, ...follow.names, ...follow.paths];
		if (listed.length === 0) return [];
		const wildcard = follow.paths.size > 0 ? '(?:\\.\\*)?' : '';
		return [{
			match: `${word([clause])}\\s+(${unless(follow.words)}${PATH}${wildcard}(?:\\s*,\\s*${PATH})*)`,
			captures: {
				1: { name: clauseScope(clause, clauses) },
				2: { patterns: [...listedValues(follow), ...listedNames(follow), ...marks()] },
			},
		}];
	};
}

/** The scopes of keywords are those that themes give to the keywords of a language server, so that nothing changes colour when it answers. */
function clauseScope(clause, clauses) {
	return clauses.get(clause).paths.size > 0 ? 'keyword.control.import.journey' : 'keyword.control.clause.journey';
}

function listedValues({ values }) {
	return values.size === 0 ? [] : [{ match: word(values), name: 'variable.other.enummember.journey' }];
}

function listedNames({ references, names, paths }) {
	if (paths.size > 0) return [{ match: `${PATH}(?:\\.\\*)?`, name: 'entity.name.namespace.journey' }];
	if (names.size > 0) return [{ match: PATH, name: 'entity.name.tag.journey' }];
	return references.size > 0 ? [{ match: PATH, name: 'variable.other.reference.journey' }] : [];
}

function clauseWords(clauses) {
	return { match: word(clauses.map(([clause]) => clause)), name: 'keyword.control.clause.journey' };
}

/** Words of enumerations behind something else than their clause: `pain "…" often`. */
function values({ values: all, clauses }) {
	return { match: word([...all].filter(value => !clauses.has(value))), name: 'variable.other.enummember.journey' };
}

/** A unit on a line of its own, or behind a word: `7 business` ends a line, `days` begins the next. */
function unitWords({ units, clauses }) {
	return { match: word([...units].filter(unit => !clauses.has(unit))), name: 'keyword.other.unit.journey' };
}

function numbers(units) {
	return [
		{ match: '(?<![\\p{L}\\p{N}_])\\d{4}-\\d{2}-\\d{2}(?!\\d)', name: 'constant.numeric.date.journey' },
		{ match: '(?<![\\p{L}\\p{N}_])\\d{2}:\\d{2}(?!\\d)', name: 'constant.numeric.time.journey' },
		{ match: '(?<![\\p{L}\\p{N}_])-?\\d+(?:\\.\\d+)?%', name: 'constant.numeric.percentage.journey' },
		{
			match: `${BEFORE}([A-Z]{3})\\s+(-?\\d+(?:\\.\\d+)?)`,
			captures: { 1: { name: 'keyword.other.unit.currency.journey' }, 2: { name: 'constant.numeric.journey' } },
		},
		{
			match: `(?<![\\p{L}\\p{N}_])(-?\\d+(?:\\.\\d+)?)\\s+(${oneOf(units)}(?:\\s+${oneOf(units)})*)${AFTER}`,
			captures: { 1: { name: 'constant.numeric.journey' }, 2: { name: 'keyword.other.unit.journey' } },
		},
		{ match: '(?<![\\p{L}\\p{N}_])-?\\d+(?:\\.\\d+)?', name: 'constant.numeric.journey' },
	];
}

function comments() {
	return [
		{ begin: '/\\*\\*(?!/)', end: '\\*/', name: 'comment.block.documentation.journey' },
		{ begin: '/\\*', end: '\\*/', name: 'comment.block.journey' },
		{ match: '//.*$', name: 'comment.line.double-slash.journey' },
	];
}

/** A string ends at its quote or with its line, as for the language; three quotes go on over lines and know no escapes. */
function strings() {
	return [
		{ begin: '"""', end: '"""', name: 'string.quoted.triple.journey' },
		{
			begin: '"', end: '"|$', name: 'string.quoted.double.journey',
			patterns: [{ match: '\\\\.', name: 'constant.character.escape.journey' }],
		},
	];
}

function marks() {
	return [{ match: ',', name: 'punctuation.separator.journey' }, { match: '\\.', name: 'punctuation.accessor.journey' }];
}

function word(words) {
	return `${BEFORE}(${oneOf(words)})${AFTER}`;
}

/** Longer words first: an alternative that fits half a word must not win. */
function oneOf(words) {
	return `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
}
