import { partOf } from './places';

/** So much of the window a part has to fill to be taken for seen, if it is high enough. */
const SEEN = .6;
/** A step that begins no further down in its table, as a share of the window, is shown with the head of the table. */
const WITH_HEAD = .4;
const MARGIN = 12;

/** Scrolls only if need be: what can be seen stays where it is. */
export function bringIntoView(anchor: string, smooth: boolean): void {
	const part = partOf(anchor);
	if (part === undefined) return;
	const behavior = smooth && !movesLittle() ? 'smooth' : 'instant';
	const region = part.closest('[role="region"]');
	if (region !== null) scrollAcross(region, part, behavior);
	scrollDown(part, behavior);
}

/** A map goes on to the right in a region of its own; its first column stays, and hides what is under it. */
function scrollAcross(region: Element, part: Element, behavior: ScrollBehavior): void {
	const box = part.getBoundingClientRect();
	const window = region.getBoundingClientRect();
	const head = part.closest('table')?.querySelector('thead')?.getBoundingClientRect();
	const left = head !== undefined && head.width < window.width / 2 ? Math.max(window.left, head.right) : window.left;
	if (box.left >= left - 1 && box.right <= window.right + 1) return;
	const middle = left + Math.max(0, window.right - left - box.width) / 2;
	region.scrollBy({ left: box.left - middle, behavior });
}

function scrollDown(part: Element, behavior: ScrollBehavior): void {
	const box = part.getBoundingClientRect();
	const top = document.querySelector('.journey-preview-notice')?.getBoundingClientRect().height ?? 0;
	const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, top);
	if (seen >= Math.min(box.height, innerHeight * SEEN) - 1) return;
	scrollBy({ top: startOf(part, box.top) - top - MARGIN, behavior });
}

/** Where what is to be seen begins. A table may have no box of its own, where its rows are the columns of a map. */
function startOf(part: Element, top: number): number {
	const around = [part.closest('[role="region"]'), part.closest('table')].map(element => element?.getBoundingClientRect());
	return around.find(box => box !== undefined && box.height > 0 && top >= box.top && top - box.top < innerHeight * WITH_HEAD)?.top ?? top;
}

/** The system may ask for less motion, and so may the editor. */
function movesLittle(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches || document.body.classList.contains('vscode-reduce-motion');
}
