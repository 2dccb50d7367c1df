/** Where a link of a generated page leads to, in the words of the preview. */
export type Destination =
	/** A place on the page. */
	| { readonly kind: 'place'; readonly anchor: string }
	/** Another document about the same journey. */
	| { readonly kind: 'document'; readonly document: string; readonly anchor?: string }
	/** A part of another journey. */
	| { readonly kind: 'journey'; readonly journey: string; readonly anchor: string }
	/** The words that declare somebody or something outside of journeys. */
	| { readonly kind: 'declaration'; readonly anchor: string };

/** Where it leads; nothing where the preview has nothing to show: pages about several journeys exist only once they are generated. */
export function destinationOf(href: string): Destination | undefined {
	const declared = declarationOf(href);
	if (declared !== undefined) return { kind: 'declaration', anchor: declared };
	const [, journey, document, fragment = ''] = href.match(/^(?:\.\.\/([^/#?]+)\/)?(?:([a-z-]+)\.html)?(?:#([^#]*))?$/) ?? [];
	const anchor = decoded(fragment);
	if (anchor === undefined) return undefined;
	if (journey !== undefined) return toJourney(decoded(journey), document, anchor);
	if (document !== undefined) return { kind: 'document', document, ...(anchor !== '' && { anchor }) };
	return anchor === '' ? undefined : { kind: 'place', anchor };
}

/** Of pages about owners each has one, of those about personas and promises all have one together. */
function declarationOf(href: string): string | undefined {
	const [, owner, anchor] = href.match(/^\.\.\/(?:teams\/([^/#?]+)\.html|(?:personas|promises)\.html#((?:persona|promise)-[^#]+))$/) ?? [];
	const name = decoded(owner ?? anchor ?? '');
	if (name === undefined || name === '') return undefined;
	return owner === undefined ? name : `owner-${name}`;
}

/** A folder beside that of the journey has the percent-encoded name of another one; only `teams` has none. */
function toJourney(folder: string | undefined, document: string | undefined, anchor: string): Destination | undefined {
	const journey = folder === undefined ? undefined : decoded(folder);
	if (journey === undefined || document === undefined || folder === 'teams') return undefined;
	return { kind: 'journey', journey, anchor };
}

function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
