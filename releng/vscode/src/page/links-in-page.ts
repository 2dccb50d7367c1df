import { destinationOf, type Destination } from './links';

const destinations = new WeakMap<Element, Destination>();

/** Makes links that lead somewhere usable; those whose page exists only once it is generated become plain words that say so. */
export function prepareLinks(content: ParentNode): void {
	for (const link of content.querySelectorAll('a[data-href]')) {
		const destination = destinationOf(link.getAttribute('data-href') ?? '');
		link.removeAttribute('data-href');
		if (destination !== undefined) {
			destinations.set(link, destination);
			link.setAttribute('href', '#');
		} else link.setAttribute('title', 'Only in generated pages');
	}
}

/** Where the link leads to around the element that was clicked. */
export function linkAround(element: Element): Destination | undefined {
	const link = element.closest('a[href]');
	return link === null ? undefined : destinations.get(link);
}
