// What the extension and the page in its webview say to each other.

export type ToPage =
	| { readonly kind: 'page'; readonly html: string; readonly dark: boolean; readonly anchor: string | null }
	/** The cursor is elsewhere in the same journey. */
	| { readonly kind: 'place'; readonly anchor: string | null }
	/** A remark above the page; none if empty. */
	| { readonly kind: 'notice'; readonly text: string }
	/** What to do, where there is no page to show. */
	| { readonly kind: 'hint'; readonly text: string };

export type FromPage =
	| { readonly kind: 'ready' }
	/** Show this part of the journey in the text. */
	| { readonly kind: 'reveal'; readonly anchor: string; readonly journey?: string }
	/** Show another document about the journey. */
	| { readonly kind: 'document'; readonly document: string; readonly anchor?: string };

/** The message, if it is one: what comes out of a webview is looked at before it is believed. */
export function fromPage(message: unknown): FromPage | undefined {
	if (typeof message !== 'object' || message === null) return undefined;
	const { kind, anchor, journey, document } = message as Record<string, unknown>;
	if (kind === 'ready') return { kind };
	if (kind === 'reveal' && isText(anchor)) return { kind, anchor, ...(isText(journey) && { journey }) };
	if (kind === 'document' && isText(document) && /^[a-z-]+$/.test(document)) return { kind, document, ...(isText(anchor) && { anchor }) };
	return undefined;
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length < 10_000;
}
