// The script of the preview page: shows what the extension sends, says what is clicked.
import type { FromPage, ToPage } from '../preview/messages';
import { cleaned } from './clean';
import { bringIntoView } from './into-view';
import { keep, restore, type KeptState } from './kept-state';
import type { Destination } from './links';
import { linkAround, prepareLinks } from './links-in-page';
import { anchorAround, outline } from './places';
import { adopt, dropEditorStyle } from './styles';

interface State {
	readonly document?: string;
	readonly kept?: KeptState;
}

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void; getState(): State | undefined; setState(state: State): void };
const editor = acquireVsCodeApi();

const notice = element('p', 'journey-preview-notice');
notice.setAttribute('role', 'status');
/** Where the reader was, when the page was last taken down. */
let earlier = editor.getState();
let shownClasses: string[] = [];
let here: string | null = null;

addEventListener('message', ({ data }: MessageEvent<ToPage>) => receive(data));
addEventListener('scroll', () => remember(), { capture: true, passive: true });
document.addEventListener('change', () => remember());
// before the editor's own listener, which would take a link for one that leads out of the editor
document.addEventListener('click', clicked, { capture: true });
dropEditorStyle();
editor.postMessage({ kind: 'ready' });

function receive(message: ToPage): void {
	switch (message.kind) {
		case 'page': return showPage(message.html, message.dark, message.anchor);
		case 'place': return goTo(message.anchor, true);
		case 'notice':
			notice.textContent = message.text;
			return;
		case 'hint': return showHint(message.text);
	}
}

function showPage(html: string, dark: boolean, anchor: string | null): void {
	const page = cleaned(html);
	const isSame = document.body.contains(notice) && shownClasses.join(' ') === page.bodyClass;
	const kept = isSame ? keep() : earlier?.kept;
	earlier = undefined;
	prepareLinks(page.content);
	adopt(page.style, dark);
	document.documentElement.lang = page.language;
	// beside the classes by which the editor says what theme it has
	document.body.classList.remove(...shownClasses);
	shownClasses = page.bodyClass.split(/\s+/).filter(name => name !== '' && !name.startsWith('vscode-'));
	document.body.classList.add(...shownClasses);
	document.body.replaceChildren(notice, page.content);
	if (kept !== undefined) restore(kept);
	else scrollTo({ top: 0, left: 0, behavior: 'instant' });
	goTo(anchor, isSame);
}

/** The same place again is no reason to move: the reader may have scrolled away from it. */
function goTo(anchor: string | null, smooth: boolean): void {
	outline(anchor);
	if (anchor !== null && (anchor !== here || !smooth)) bringIntoView(anchor, smooth);
	here = anchor;
}

function showHint(text: string): void {
	adopt('', document.body.classList.contains('vscode-dark') || document.body.classList.contains('vscode-high-contrast'));
	const hint = element('p', 'journey-preview-hint');
	hint.textContent = text;
	document.body.replaceChildren(hint);
}

function clicked(event: MouseEvent): void {
	if (!(event.target instanceof Element)) return;
	const link = linkAround(event.target);
	if (link !== undefined) {
		event.preventDefault();
		event.stopPropagation();
		return open(link);
	}
	// who marks words to copy them, or switches a layer off, does not ask for the text
	if (event.target.closest('input, label, summary, a[href]') !== null || getSelection()?.isCollapsed === false) return;
	const anchor = anchorAround(event.target);
	if (anchor !== undefined) reveal(anchor);
}

function open(link: Destination): void {
	switch (link.kind) {
		case 'place':
			goTo(link.anchor, true);
			return reveal(link.anchor);
		case 'document':
			editor.setState({ ...editor.getState(), document: link.document });
			editor.postMessage({ kind: 'document', document: link.document, ...(link.anchor !== undefined && { anchor: link.anchor }) });
			return;
		case 'declaration':
			editor.postMessage({ kind: 'reveal', anchor: link.anchor });
			return;
		case 'journey':
			editor.postMessage({ kind: 'reveal', journey: link.journey, anchor: link.anchor });
	}
}

/** What was clicked is outlined at once; the text follows. */
function reveal(anchor: string): void {
	here = anchor;
	outline(anchor);
	editor.postMessage({ kind: 'reveal', anchor });
}

let remembering: number | undefined;
function remember(): void {
	clearTimeout(remembering);
	remembering = window.setTimeout(() => editor.setState({ ...editor.getState(), kept: keep() }), 200);
}

function element(name: string, className: string): HTMLElement {
	const made = document.createElement(name);
	made.className = className;
	return made;
}
