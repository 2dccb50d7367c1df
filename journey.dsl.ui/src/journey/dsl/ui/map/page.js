// The script of the map view: shows the pages that the server makes, says what is clicked. It says so by going to an address
// that the view takes for a message and does not let it go to: that works in the browser of every system.
(() => {
	// Marks the part of the page that stands for where the caret is.
	const HERE = 'data-journey-here';
	const OURS = `
		[${HERE}] { outline: 3px solid var(--accent, Highlight); outline-offset: -3px; }
		main a:not([href]), .bar a:not([href]) { color: inherit; text-decoration: none; }
		main [id^="step-"], main [id^="stage-"], main [id^="hand-off-"], main [id^="hazard-"], main [id^="action-"], tr.step, tr.stage { cursor: pointer; }
		.journey-hint { max-width: 40ch; margin: 20vh auto 0; padding: 0 1rem; text-align: center; font: 1rem/1.5 system-ui, sans-serif; }
		.journey-notice { position: sticky; top: 0; left: 0; z-index: 10; margin: 0; padding: .25rem 1rem; font: .8125rem/1.4 system-ui, sans-serif;
			background: var(--warn-soft, Canvas); color: var(--warn, CanvasText); border-bottom: 1px solid currentColor; }
		.journey-notice:empty { display: none; }
	`;
	const CONTROLS = 'input[id]';
	const REGIONS = '[role="region"]';
	const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;
	// So much of the window a part has to fill to be taken for seen, if it is high enough.
	const SEEN = .6;
	let here = null;
	let shown = null;
	const notice = Object.assign(document.createElement('p'), { className: 'journey-notice' });
	notice.setAttribute('role', 'status');

	document.addEventListener('click', clicked, { capture: true });
	// in another width it is laid out otherwise, and a view that nobody sees has none
	let laidOut;
	addEventListener('resize', () => {
		clearTimeout(laidOut);
		laidOut = setTimeout(() => { if (here !== null && partOf(here)) bringIntoView(partOf(here), 'instant'); }, 150);
	});

	// Whoever says something here waits until it is heard: while a large page is laid out, one goes on typing.
	const heard = done => (...said) => { setTimeout(() => done(...said)); };
	window.journeyMap = { show: heard(show), goTo: heard(goTo), hint: heard(hint), say: heard(say) };

	/** Shows a page; of the same document, what the reader did to it is done again. */
	function show(html, key, dark, anchor) {
		const page = new DOMParser().parseFromString(html, 'text/html');
		const kept = shown === key ? keep() : null;
		const isSame = shown === key;
		shown = key;
		// the view is no page to go away from
		for (const link of page.querySelectorAll('a[href]')) if (destinationOf(link.getAttribute('href')) === null) link.removeAttribute('href');
		for (const script of page.querySelectorAll('script')) script.remove();
		style(Array.from(page.querySelectorAll('style'), each => each.textContent).join('\n'), dark);
		document.documentElement.lang = page.documentElement.lang;
		document.body.className = page.body.className;
		document.body.replaceChildren(notice, ...Array.from(page.body.childNodes, each => document.importNode(each, true)));
		if (kept) restore(kept);
		else scrollTo({ top: 0, left: 0, behavior: 'instant' });
		goTo(anchor, isSame);
	}

	/** Says something above the page. */
	function say(text) {
		notice.textContent = text;
	}

	/** Says something instead of a page. */
	function hint(text, dark) {
		shown = null;
		style('', dark);
		const words = document.createElement('p');
		words.className = 'journey-hint';
		words.textContent = text;
		document.body.replaceChildren(words);
	}

	/** Light or dark is the workbench's choice, not the system's. */
	function style(text, dark) {
		for (const old of document.querySelectorAll('head style')) old.remove();
		for (const each of [text, OURS]) document.head.append(Object.assign(document.createElement('style'), { textContent: each }));
		for (const sheet of document.styleSheets) choose(sheet.cssRules, dark);
		document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
	}

	function choose(rules, dark) {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule) rule.media.mediaText = rule.media.mediaText.replace(SCHEME, (_, scheme) => (scheme === 'dark') === dark ? '(min-width: 0px)' : '(max-width: 0px)');
			if (rule instanceof CSSGroupingRule) choose(rule.cssRules, dark);
		}
	}

	function keep() {
		return {
			top: scrollY, left: scrollX,
			regions: Array.from(document.querySelectorAll(REGIONS), region => [region.scrollTop, region.scrollLeft]),
			checked: Object.fromEntries(Array.from(document.querySelectorAll(CONTROLS), control => [control.id, control.checked])),
			open: Array.from(document.querySelectorAll('details'), details => details.open),
		};
	}

	/** Controls first: what they hide has no height to scroll through. */
	function restore(kept) {
		for (const control of document.querySelectorAll(CONTROLS)) control.checked = kept.checked[control.id] ?? control.checked;
		document.querySelectorAll('details').forEach((details, i) => { details.open = kept.open[i] ?? details.open; });
		document.querySelectorAll(REGIONS).forEach((region, i) => region.scrollTo({ top: kept.regions[i]?.[0] ?? 0, left: kept.regions[i]?.[1] ?? 0, behavior: 'instant' }));
		scrollTo({ top: kept.top, left: kept.left, behavior: 'instant' });
	}

	/** Outlines a place, and brings it into view unless the reader has been there and gone on. */
	function goTo(anchor, smooth) {
		for (const marked of document.querySelectorAll(`[${HERE}]`)) marked.removeAttribute(HERE);
		const part = anchor === null ? null : partOf(anchor);
		part?.setAttribute(HERE, '');
		if (part && (anchor !== here || !smooth)) bringIntoView(part, smooth && !matchMedia('(prefers-reduced-motion: reduce)').matches ? 'smooth' : 'instant');
		here = anchor;
	}

	/** Of a step in a map the head has the id; the whole column or row stands for it. */
	function partOf(anchor) {
		const element = document.getElementById(anchor);
		return element?.localName === 'th' ? element.closest('tr, article, li') ?? element : element;
	}

	/** What can be seen stays where it is. */
	function bringIntoView(part, behavior) {
		const region = part.closest(REGIONS);
		if (region) {
			const box = part.getBoundingClientRect();
			const pane = region.getBoundingClientRect();
			const head = part.closest('table')?.querySelector('thead')?.getBoundingClientRect();
			const left = head && head.width < pane.width / 2 ? Math.max(pane.left, head.right) : pane.left;
			if (box.left < left - 1 || box.right > pane.right + 1) region.scrollBy({ left: box.left - left - Math.max(0, pane.right - left - box.width) / 2, behavior });
		}
		const box = part.getBoundingClientRect();
		const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
		if (seen < Math.min(box.height, innerHeight * SEEN) - 1) scrollBy({ top: box.top - 12, behavior });
	}

	function clicked(event) {
		if (!(event.target instanceof Element)) return;
		const link = event.target.closest('a[href]');
		if (link) {
			event.preventDefault();
			event.stopPropagation();
			return follow(destinationOf(link.getAttribute('href')));
		}
		// who marks words to copy them, or switches a layer off, does not ask for the text
		if (event.target.closest('input, label, summary') || getSelection()?.isCollapsed === false) return;
		const anchor = anchorAround(event.target);
		if (anchor) reveal(anchor);
	}

	function follow(to) {
		if (to.declaration !== undefined) tell('reveal', '', to.declaration);
		else if (to.journey !== undefined) tell('reveal', to.journey, to.anchor);
		else if (to.document !== undefined) tell('open', to.document, to.anchor);
		else {
			goTo(to.anchor, true);
			reveal(to.anchor);
		}
	}

	function reveal(anchor) {
		goTo(anchor, true);
		tell('reveal', '', anchor);
	}

	function tell(what, ...about) {
		location.href = `journey:${[what, ...about].map(encodeURIComponent).join('/')}`;
	}

	/** The anchor of what was clicked: of the element itself, of what stands around it, or of the head of its column. */
	function anchorAround(element) {
		const isAnchor = each => each.id !== '' && each.localName !== 'input';
		for (let at = element; at && at.localName !== 'main' && at.localName !== 'body'; at = at.parentElement) {
			const head = isAnchor(at) ? at : Array.from(at.children).find(child => child.localName === 'th' && isAnchor(child));
			if (head) return head.id;
		}
		return null;
	}

	/** Where a link of a generated page leads; null for pages about several journeys, which exist only once they are generated. */
	function destinationOf(href) {
		try {
			const [, owner, declared] = href.match(/^\.\.\/(?:teams\/([^/#?]+)\.html|(?:personas|promises)\.html#((?:persona|promise)-[^#]+))$/) ?? [];
			if (owner) return { declaration: `owner-${decodeURIComponent(owner)}` };
			if (declared) return { declaration: decodeURIComponent(declared) };
			const parts = href.match(/^(?:\.\.\/([^/#?]+)\/)?(?:([a-z-]+)\.html)?(?:#([^#]*))?$/);
			if (!parts) return null;
			const [, journey, page, fragment = ''] = parts;
			const anchor = decodeURIComponent(fragment);
			if (journey) return page && journey !== 'teams' ? { journey: decodeURIComponent(journey), anchor } : null;
			if (page) return { document: page, anchor };
			return anchor === '' ? null : { anchor };
		} catch {
			return null;
		}
	}
})();
