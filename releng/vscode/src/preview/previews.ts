import * as vscode from 'vscode';
import type { JourneyServer } from '../server/journey-server';
import { MapPreview, VIEW_TYPE } from './map-preview';

/** The one preview of a window: opened by a command, or found again when the window is opened. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
	private preview: MapPreview | undefined;

	constructor(private readonly extension: vscode.Uri, private readonly server: JourneyServer) {}

	open(column: vscode.ViewColumn): void {
		if (this.preview === undefined) {
			this.adopt(vscode.window.createWebviewPanel(VIEW_TYPE, 'Journey map', { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside }));
		} else this.preview.show(column);
	}

	deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
		this.adopt(panel).restore(state);
		return Promise.resolve();
	}

	dispose(): void {
		this.preview?.dispose();
	}

	private adopt(panel: vscode.WebviewPanel): MapPreview {
		this.preview?.dispose();
		const preview = new MapPreview(panel, this.extension, this.server);
		this.preview = preview;
		preview.onGone(() => {
			if (this.preview === preview) this.preview = undefined;
		});
		return preview;
	}
}
