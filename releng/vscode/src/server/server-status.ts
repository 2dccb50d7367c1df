import * as vscode from 'vscode';

/** What the editor says of the server where it speaks of the language. */
export class ServerStatus implements vscode.Disposable {
	private readonly item = vscode.languages.createLanguageStatusItem('journey.server', [{ language: 'journey' }, { language: 'journey-settings' }]);

	constructor() {
		this.item.name = 'Journey language server';
		this.item.command = { command: 'journey.server.restart', title: 'Restart' };
	}

	starting(): void {
		this.show('Journey: starting', vscode.LanguageStatusSeverity.Information, true);
	}

	running(): void {
		this.show('Journey', vscode.LanguageStatusSeverity.Information, false, 'The language server runs');
	}

	failed(reason: string): void {
		this.show('Journey: no checks', vscode.LanguageStatusSeverity.Error, false, reason);
	}

	dispose(): void {
		this.item.dispose();
	}

	private show(text: string, severity: vscode.LanguageStatusSeverity, busy: boolean, detail = ''): void {
		this.item.text = text;
		this.item.severity = severity;
		this.item.busy = busy;
		this.item.detail = detail;
	}
}
