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
