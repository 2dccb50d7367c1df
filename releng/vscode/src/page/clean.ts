// Takes out of a generated page what may be shown, element by element; everything else stays behind. The page comes from the server,
// its words from a model that may be anybody's: nothing of it is trusted to be what it should be.

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

const HTML_ELEMENTS = new Set(('a abbr article aside b bdi blockquote br caption cite code col colgroup dd details dfn div dl dt em fieldset figcaption figure '
	+ 'footer h1 h2 h3 h4 h5 h6 header hr i img input label legend li main mark nav ol p q s section small span strong sub summary sup table tbody td '
	+ 'tfoot th thead time tr u ul').split(' '));
const SVG_ELEMENTS = new Set('svg g path line polyline polygon circle ellipse rect text tspan title desc'.split(' '));
const ATTRIBUTES = new Set(('class id role lang dir title alt scope colspan rowspan headers tabindex type name value checked for open reversed start datetime '
	+ 'data-label width height viewBox preserveAspectRatio x y x1 y1 x2 y2 cx cy r rx ry d dx dy points transform overflow fill-rule clip-rule text-anchor '
	+ 'dominant-baseline focusable').split(' '));
/** Controls that switch parts of the page on and off; none that could send or ask for anything. */
const CONTROLS = new Set(['checkbox', 'radio']);

export interface CleanPage {
	readonly language: string;
	readonly bodyClass: string;
	readonly style: string;
	readonly content: DocumentFragment;
}

/** What may be shown of the page, as nodes of this document. */
export function cleaned(html: string): CleanPage {
	// The style is adopted, not applied by the parser, which would be kept from it, and say so each time.
	const styles: string[] = [];
	const bare = html.replace(/<style>([^]*?)<\/style>/g, (_, style: string) => {
		styles.push(style);
		return '';
	});
	// Nothing in a document that a parser made runs or loads.
	const page = new DOMParser().parseFromString(bare, 'text/html');
	const content = document.createDocumentFragment();
	for (const node of page.body.childNodes) copy(node, content);
	return {
		language: page.documentElement.lang,
		bodyClass: page.body.className,
		style: styles.join('\n'),
		content,
	};
}

function copy(node: Node, into: Node): void {
	if (node instanceof Text) into.appendChild(document.createTextNode(node.data));
	else if (node instanceof Element && isShown(node)) into.appendChild(copyOf(node));
}

function isShown(element: Element): boolean {
	if (element.namespaceURI === SVG) return SVG_ELEMENTS.has(element.localName);
	if (element.namespaceURI !== HTML || !HTML_ELEMENTS.has(element.localName)) return false;
	return element.localName !== 'input' || CONTROLS.has((element.getAttribute('type') ?? '').toLowerCase());
}

function copyOf(element: Element): Element {
	const shown = document.createElementNS(element.namespaceURI, element.localName);
	for (const { name, value } of element.attributes) {
		if (ATTRIBUTES.has(name) || name.startsWith('aria-')) shown.setAttribute(name, value);
	}
	if (element.localName === 'a' && element.namespaceURI === HTML) shown.setAttribute('data-href', element.getAttribute('href') ?? '');
	const source = element.getAttribute('src') ?? '';
	if (element.localName === 'img' && /^data:image\/(?:png|jpeg|gif|webp|svg\+xml)[;,]/.test(source)) shown.setAttribute('src', source);
	for (const node of element.childNodes) copy(node, shown);
	return shown;
}
