import * as vscode from 'vscode';
import { LSPErrorCodes, ResponseError } from 'vscode-languageclient/node';
import type { JourneyServer } from '../server/journey-server';
import { LOCATE, PREVIEW, type LocateQuestion, type Location, type PreviewPage, type PreviewQuestion, type Theme } from './contract';
import { fromPage, type FromPage, type ToPage } from './messages';
import { Refresh } from './refresh';
import { shell } from './shell';

export const VIEW_TYPE = 'journey.preview';
/** What is shown until another document is asked for. */
const FIRST = 'map';
/** So long after the last key a text is taken to be written, after the last move of the cursor its reader to have arrived. */
const AFTER_EDIT_MILLIS = 300;
const AFTER_MOVE_MILLIS = 60;

const NO_JOURNEY_YET = 'Put the cursor into a journey, and its map stands here.';
const NO_JOURNEY_HERE = 'There is no journey at the cursor: this is the last one shown.';
const NO_SERVER = 'The map comes with the language server, which is not running. See the output “Journey”.';
const LAST_GOOD = 'The text cannot be read as a journey at the moment: this is the last good page.';

/** A page about the journey in which the cursor stands, beside the text; follows the cursor, and leads back into the text. */
export class MapPreview implements vscode.Disposable {
	private readonly parts: vscode.Disposable[] = [];
	private readonly refresh = new Refresh(isWanted => this.update(isWanted));
	private readonly gone = new vscode.EventEmitter<void>();
	readonly onGone = this.gone.event;
	private document = FIRST;
	private place: { readonly uri: vscode.Uri; position: vscode.Position } | undefined;
	private shown: PreviewPage | undefined;
	private shownTheme: Theme | undefined;
	private notice = '';
	private isReady = false;
	/** Where a link led to, for as long as the cursor has not moved on. */
	private wantedAnchor: string | undefined;
	private question: vscode.CancellationTokenSource | undefined;

	constructor(private readonly panel: vscode.WebviewPanel, extension: vscode.Uri, private readonly server: JourneyServer) {
		const code = vscode.Uri.joinPath(extension, 'out');
		panel.webview.options = { enableScripts: true, localResourceRoots: [code] };
		panel.iconPath = vscode.Uri.joinPath(extension, 'media', 'icon.svg');
		this.parts.push(
			this.refresh,
			panel.onDidDispose(() => this.dispose()),
			panel.webview.onDidReceiveMessage(message => this.receive(fromPage(message))),
			vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
			vscode.window.onDidChangeActiveTextEditor(editor => this.follow(editor)),
			vscode.window.onDidChangeVisibleTextEditors(editors => this.followAny(editors)),
			vscode.workspace.onDidChangeTextDocument(({ document }) => this.edited(document)),
			vscode.window.onDidChangeActiveColorTheme(() => this.askIn(0)),
			server.onStarted(() => this.askIn(0)),
		);
		this.follow(vscode.window.activeTextEditor);
		panel.webview.html = shell(panel.webview.asWebviewUri(vscode.Uri.joinPath(code, 'page.js')).toString());
	}

	/** Brings it to the front, about what is being edited. */
	show(column: vscode.ViewColumn): void {
		this.follow(vscode.window.activeTextEditor);
		this.panel.reveal(this.panel.viewColumn ?? column, true);
	}

	/** Goes back to what was shown when the window was closed. */
	restore(state: unknown): void {
		const document = (state as { document?: unknown } | undefined)?.document;
		if (typeof document === 'string' && /^[a-z-]+$/.test(document)) this.document = document;
		this.followAny(vscode.window.visibleTextEditors);
	}

	dispose(): void {
		this.question?.cancel();
		vscode.Disposable.from(...this.parts.splice(0)).dispose();
		this.panel.dispose();
		this.gone.fire();
		this.gone.dispose();
	}

	private follow(editor: vscode.TextEditor | undefined): void {
		if (editor === undefined || editor.document.languageId !== 'journey') return;
		const { active } = editor.selection;
		if (this.place?.uri.toString() === editor.document.uri.toString() && this.place.position.isEqual(active)) return;
		this.place = { uri: editor.document.uri, position: active };
		this.wantedAnchor = undefined;
		this.askIn(AFTER_MOVE_MILLIS);
	}

	/** Where nothing was edited yet, the map is about what can be seen: so it is when a window is opened again. */
	private followAny(editors: readonly vscode.TextEditor[]): void {
		if (this.place === undefined) this.follow(editors.find(({ document }) => document.languageId === 'journey'));
	}

	/** Any text may change the map: people and channels stand in files of their own. */
	private edited(document: vscode.TextDocument): void {
		if (document.languageId === 'journey' || document.languageId === 'journey-settings') this.askIn(AFTER_EDIT_MILLIS);
	}

	/** An answer that is under way is no longer wanted. */
	private askIn(millis: number): void {
		this.question?.cancel();
		this.refresh.in(millis);
	}

	private async update(isWanted: () => boolean): Promise<void> {
		if (!this.isReady || this.place === undefined) return;
		const theme = themeOf(vscode.window.activeColorTheme);
		const { uri, position } = this.place;
		this.question = new vscode.CancellationTokenSource();
		const { token } = this.question;
		try {
			const ask = (document: string) => {
				const asked: PreviewQuestion = { textDocument: { uri: uri.toString() }, position, document, theme };
				return this.server.ask<PreviewPage>(PREVIEW, asked, token);
			};
			// not every journey has every document; a map each has
			const page = await ask(this.document) ?? (this.document === FIRST ? null : await ask(FIRST));
			if (!isWanted()) return;
			if (page !== null) this.showPage(page, theme);
			else this.say(this.server.isRunning ? NO_JOURNEY_YET : NO_SERVER, NO_JOURNEY_HERE);
		} catch (error) {
			if (!isWanted()) return;
			if (wasInterrupted(error)) this.askIn(AFTER_EDIT_MILLIS);
			// A text that is being written may be beyond reading for a moment; what the server says of itself stands in its output.
			else this.say(NO_JOURNEY_YET, LAST_GOOD);
		} finally {
			this.question.dispose();
			this.question = undefined;
		}
	}

	private showPage(page: PreviewPage, theme: Theme): void {
		const follows = vscode.workspace.getConfiguration('journey').get('preview.followCursor', true);
		const anchor = this.wantedAnchor ?? (follows ? page.anchor : null);
		if (page.html === this.shown?.html && theme === this.shownTheme) this.send({ kind: 'place', anchor });
		else this.send({ kind: 'page', html: page.html, dark: isDark(vscode.window.activeColorTheme), anchor });
		this.shown = page;
		this.shownTheme = theme;
		this.panel.title = page.title;
		this.remark('');
	}

	/** Says what is missing: instead of a page, or above the one that is there. */
	private say(hint: string, notice: string): void {
		if (this.shown === undefined) this.send({ kind: 'hint', text: hint });
		else this.remark(this.server.isRunning ? notice : NO_SERVER);
	}

	private remark(text: string): void {
		if (text !== this.notice) this.send({ kind: 'notice', text });
		this.notice = text;
	}

	private receive(message: FromPage | undefined): void {
		switch (message?.kind) {
			case 'ready':
				// A page that was hidden begins anew.
				this.isReady = true;
				this.shown = undefined;
				this.notice = '';
				if (this.place === undefined) this.send({ kind: 'hint', text: NO_JOURNEY_YET });
				return this.askIn(0);
			case 'document':
				this.document = message.document;
				this.wantedAnchor = message.anchor;
				return this.askIn(0);
			case 'reveal':
				void this.reveal(message.anchor, message.journey ?? this.shown?.journey);
		}
	}

	private async reveal(anchor: string, journey: string | undefined): Promise<void> {
		if (journey === undefined || this.place === undefined) return;
		const question: LocateQuestion = { textDocument: { uri: this.place.uri.toString() }, journey, anchor };
		const location = await this.server.ask<Location>(LOCATE, question, new vscode.CancellationTokenSource().token).catch(() => null);
		if (location === null) return;
		const { start } = location.range;
		const at = new vscode.Position(start.line, start.character);
		const uri = vscode.Uri.parse(location.uri, true);
		const open = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
		const column = open?.viewColumn ?? vscode.window.visibleTextEditors.find(({ document }) => document.languageId === 'journey')?.viewColumn ?? vscode.ViewColumn.Beside;
		await vscode.window.showTextDocument(uri, { viewColumn: column, selection: new vscode.Range(at, at) });
	}

	private send(message: ToPage): void {
		void this.panel.webview.postMessage(message);
	}
}

/** The text changed while the server was answering: no fault of either. */
function wasInterrupted(error: unknown): boolean {
	return error instanceof ResponseError
		&& [LSPErrorCodes.ContentModified, LSPErrorCodes.RequestCancelled, LSPErrorCodes.ServerCancelled].includes(error.code);
}

function themeOf({ kind }: vscode.ColorTheme): Theme {
	if (kind === vscode.ColorThemeKind.HighContrast || kind === vscode.ColorThemeKind.HighContrastLight) return 'contrast';
	return kind === vscode.ColorThemeKind.Dark ? 'dark' : 'light';
}

function isDark({ kind }: vscode.ColorTheme): boolean {
	return kind === vscode.ColorThemeKind.Dark || kind === vscode.ColorThemeKind.HighContrast;
}
