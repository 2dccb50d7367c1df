import * as vscode from 'vscode';
import type { Location } from '../preview/contract';
import { Refresh } from '../preview/refresh';
import type { JourneyServer } from '../server/journey-server';

const NEXT = 'journey/next';
const VIEW = 'journey.next';
/** Findings come in bursts while somebody types. */
const PAUSE_MILLIS = 400;

/** Something to do next, as the server says it. */
interface NextThing {
	readonly sentence: string;
	readonly reason: string;
	readonly rule: string;
	readonly count: number;
	readonly location: Location;
}

/** What to do next in the journeys of the text that is being edited: a short list, each thing leads to its words. */
export class NextThings implements vscode.TreeDataProvider<NextThing>, vscode.Disposable {
	private readonly changed = new vscode.EventEmitter<void>();
	readonly onDidChangeTreeData = this.changed.event;
	private readonly refresh = new Refresh(isWanted => this.update(isWanted));
	private readonly view: vscode.TreeView<NextThing>;
	private readonly parts: vscode.Disposable[];
	private things: readonly NextThing[] = [];
	private file: vscode.Uri | undefined;

	constructor(private readonly server: JourneyServer) {
		this.view = vscode.window.createTreeView(VIEW, { treeDataProvider: this });
		this.parts = [
			this.view, this.refresh, this.changed,
			vscode.languages.onDidChangeDiagnostics(() => this.refresh.in(PAUSE_MILLIS)),
			vscode.window.onDidChangeActiveTextEditor(editor => this.follow(editor)),
			server.onStarted(() => this.refresh.in(PAUSE_MILLIS)),
		];
		this.follow(vscode.window.activeTextEditor);
	}

	getChildren(parent?: NextThing): NextThing[] {
		return parent === undefined ? [...this.things] : [];
	}

	getTreeItem({ sentence, reason, rule, location }: NextThing): vscode.TreeItem {
		const item = new vscode.TreeItem(sentence);
		const uri = vscode.Uri.parse(location.uri, true);
		const { start, end } = location.range;
		const range = new vscode.Range(start.line, start.character, end.line, end.character);
		item.description = `${vscode.workspace.asRelativePath(uri)}:${start.line + 1}`;
		item.tooltip = `${sentence}\n\n${reason}\n\n${rule}`;
		item.iconPath = new vscode.ThemeIcon('arrow-right');
		item.command = { command: 'vscode.open', title: 'Open', arguments: [uri, { selection: range }] };
		return item;
	}

	dispose(): void {
		vscode.Disposable.from(...this.parts).dispose();
	}

	/** While something else has the focus, the list stays about the last text with journeys. */
	private follow(editor: vscode.TextEditor | undefined): void {
		if (editor?.document.languageId !== 'journey') return;
		this.file = editor.document.uri;
		this.refresh.in(PAUSE_MILLIS);
	}

	private async update(isWanted: () => boolean): Promise<void> {
		const about = this.file === undefined ? {} : { textDocument: { uri: this.file.toString() } };
		const token = new vscode.CancellationTokenSource().token;
		const things = await this.server.ask<NextThing[]>(NEXT, about, token).catch(() => null);
		if (things === null || !isWanted()) return;
		this.things = things;
		this.view.message = things.length === 0 ? 'Nothing that the rules ask for is open.' : '';
		this.changed.fire();
	}
}
