const OURS = `
	[data-journey-here] { outline: 3px solid var(--accent, Highlight); outline-offset: -3px; }
	th[data-journey-here], td[data-journey-here] { outline-offset: -3px; }
	.journey-preview-notice {
		position: sticky; top: 0; left: 0; z-index: 10; margin: 0; padding: .25rem 1rem; font-size: .8125rem; line-height: 1.4;
		background: var(--warn-soft, Canvas); color: var(--warn, CanvasText); border-bottom: 1px solid currentColor;
	}
	.journey-preview-notice:empty { display: none; }
	.journey-preview-hint { max-width: 40ch; margin: 20vh auto 0; padding: 0 1rem; text-align: center; font: 1rem/1.5 system-ui, sans-serif; }
	main a:not([href]), .bar a:not([href]) { color: inherit; text-decoration: none; }
	main [id^="step-"], main [id^="stage-"], main [id^="hand-off-"], main [id^="hazard-"], main [id^="action-"], tr.step, tr.stage { cursor: pointer; }
`;
const own = new CSSStyleSheet();
own.replaceSync(OURS);

/**
 * Gives this page the style of the generated one. Sheets that a script adopts need no permission to stand inline, so the page
 * allows none. Light or dark is the editor's choice, not the operating system's.
 */
export function adopt(style: string, dark: boolean): void {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	choose(sheet.cssRules, dark);
	document.adoptedStyleSheets = [sheet, own];
	document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
}

const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;

function choose(rules: CSSRuleList, dark: boolean): void {
	for (const rule of rules) {
		if (rule instanceof CSSMediaRule) {
			// always true, and never true, as the condition of a medium
			rule.media.mediaText = rule.media.mediaText.replace(SCHEME, (_, scheme) => ((scheme === 'dark') === dark ? '(min-width: 0px)' : '(max-width: 0px)'));
		}
		if (rule instanceof CSSGroupingRule) choose(rule.cssRules, dark);
	}
}

/** The editor's own style for webviews would show through. */
export function dropEditorStyle(): void {
	document.getElementById('_defaultStyles')?.remove();
}
