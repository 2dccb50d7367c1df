// What client and server say to each other about the preview.

export const PREVIEW = 'journey/preview';
export const LOCATE = 'journey/locate';

export type Theme = 'light' | 'dark' | 'contrast';

export interface PreviewQuestion {
	readonly textDocument: { readonly uri: string };
	readonly position?: { readonly line: number; readonly character: number };
	/** The id of a document in the catalogue of documents. */
	readonly document: string;
	readonly theme: Theme;
}

/** A page about the journey at that place. */
export interface PreviewPage {
	readonly uri: string;
	/** The qualified name of the journey. */
	readonly journey: string;
	readonly title: string;
	readonly html: string;
	/** The id of the element in the page that stands for where the position is. */
	readonly anchor: string | null;
}

export interface LocateQuestion {
	readonly textDocument: { readonly uri: string };
	readonly journey: string;
	readonly anchor: string;
}

export interface Location {
	readonly uri: string;
	readonly range: { readonly start: Point; readonly end: Point };
}

interface Point {
	readonly line: number;
	readonly character: number;
}
