/** What a reader did to the page, to be done again to the next state of the same page. */
export interface KeptState {
	readonly top: number;
	readonly left: number;
	/** The regions that scroll by themselves, in the order of the page. */
	readonly regions: readonly { readonly top: number; readonly left: number }[];
	/** The controls by their ids. */
	readonly checked: Readonly<Record<string, boolean>>;
	readonly open: readonly boolean[];
}

const REGIONS = '[role="region"]';
const CONTROLS = 'input[id]';

export function keep(): KeptState {
	return {
		top: scrollY, left: scrollX,
		regions: Array.from(document.querySelectorAll(REGIONS), region => ({ top: region.scrollTop, left: region.scrollLeft })),
		checked: Object.fromEntries(Array.from(document.querySelectorAll<HTMLInputElement>(CONTROLS), control => [control.id, control.checked])),
		open: Array.from(document.querySelectorAll('details'), details => details.open),
	};
}

/** Controls first: what they hide has no height to scroll through. */
export function restore(kept: KeptState): void {
	for (const control of document.querySelectorAll<HTMLInputElement>(CONTROLS)) control.checked = kept.checked[control.id] ?? control.checked;
	document.querySelectorAll('details').forEach((details, i) => { details.open = kept.open[i] ?? details.open; });
	document.querySelectorAll(REGIONS).forEach((region, i) => region.scrollTo({ top: kept.regions[i]?.top ?? 0, left: kept.regions[i]?.left ?? 0, behavior: 'instant' }));
	scrollTo({ top: kept.top, left: kept.left, behavior: 'instant' });
}
