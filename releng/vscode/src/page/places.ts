/** Marks the part of the page that stands for where the cursor is. */
const HERE = 'data-journey-here';
/** Of a step in a map the head has the id; the whole column or row stands for it. */
const WHOLE = 'tr, article, li';

/** What stands on the page for an anchor. */
export function partOf(anchor: string): Element | undefined {
	const element = document.getElementById(anchor);
	if (element === null) return undefined;
	const whole = element.closest(WHOLE);
	return element.localName === 'th' && whole !== null ? whole : element;
}

/** The anchor of what was clicked: of the element itself, of what stands around it, or of the head of its column. */
export function anchorAround(element: Element): string | undefined {
	for (let at: Element | null = element; at !== null && at.localName !== 'main' && at.localName !== 'body'; at = at.parentElement) {
		const head = isAnchor(at) ? at : Array.from(at.children).find(child => child.localName === 'th' && isAnchor(child));
		if (head !== undefined) return head.id;
	}
	return undefined;
}

/** Controls have ids too, which lead nowhere in the text. */
function isAnchor(element: Element): boolean {
	return element.id !== '' && element.localName !== 'input';
}

export function outline(anchor: string | null): void {
	for (const marked of document.querySelectorAll(`[${HERE}]`)) marked.removeAttribute(HERE);
	if (anchor !== null) partOf(anchor)?.setAttribute(HERE, '');
}

/** Scrolls only if need be: what can be seen stays where it is. */
export function bringIntoView(anchor: string, smooth: boolean): void {
	const part = partOf(anchor);
	// a step in a map may be higher than the window: then its head is what is to be seen
	const seen = part?.querySelector('th[id]') ?? part;
	if (seen === undefined || isInView(seen)) return;
	seen.scrollIntoView({ behavior: smooth && !movesLittle() ? 'smooth' : 'instant', block: 'nearest', inline: 'center' });
}

/** The system may ask for less motion, and so may the editor. */
function movesLittle(): boolean {
	return matchMedia('(prefers-reduced-motion: reduce)').matches || document.body.classList.contains('vscode-reduce-motion');
}

function isInView(element: Element): boolean {
	const box = element.getBoundingClientRect();
	const region = element.closest('[role="region"]')?.getBoundingClientRect();
	const left = Math.max(0, region?.left ?? 0);
	const right = Math.min(innerWidth, region?.right ?? innerWidth);
	return box.left >= left && box.right <= right && box.top >= 0 && box.top < innerHeight && Math.min(box.bottom, box.top + innerHeight / 3) <= innerHeight;
}
