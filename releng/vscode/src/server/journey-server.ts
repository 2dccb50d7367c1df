import * as vscode from 'vscode';
import { LanguageClient, RevealOutputChannelOn, State, type LanguageClientOptions } from 'vscode-languageclient/node';
import { findJava } from '../java/find-java';
import { thisMachine } from '../java/this-machine';
import { bundledServer, chosenServer, type Command } from './server-command';
import type { ServerStatus } from './server-status';

/** Where the server stands in the extension, relative to its folder. */
const JAR = ['server', 'journey.jar'];

/** The language server: found, started, asked, started again. */
export class JourneyServer implements vscode.Disposable {
	private client: LanguageClient | undefined;
	/** Starts and stops come one after the other, however fast they are asked for. */
	private turn: Promise<void> = Promise.resolve();
	private readonly started = new vscode.EventEmitter<void>();
	readonly onStarted = this.started.event;

	constructor(
		private readonly extension: vscode.Uri,
		private readonly output: vscode.OutputChannel,
		private readonly status: ServerStatus,
	) {}

	/** Starts it, or starts it again. */
	restart(): Promise<void> {
		this.turn = this.turn.then(() => this.stop()).then(() => this.start()).catch(error => this.failed(error));
		return this.turn;
	}

	/** The answer; nothing while no server runs. */
	async ask<Answer>(method: string, parameters: object, token: vscode.CancellationToken): Promise<Answer | null> {
		if (this.client?.state !== State.Running) return null;
		return await this.client.sendRequest<Answer | null>(method, parameters, token);
	}

	get isRunning(): boolean {
		return this.client?.state === State.Running;
	}

	async stop(): Promise<void> {
		const client = this.client;
		this.client = undefined;
		// A server that does not start up in time, or has crashed, cannot be asked to end; the client ends it.
		await client?.dispose(2000).catch(error => this.output.appendLine(`The server did not end by itself: ${error}`));
	}

	dispose(): Promise<void> {
		this.started.dispose();
		return this.turn.then(() => this.stop());
	}

	private async start(): Promise<void> {
		this.status.starting();
		const command = await this.command();
		if (command === undefined) return;
		this.output.appendLine(`Starting ${[command.command, ...command.args].join(' ')}`);
		const client = new LanguageClient('journey', 'Journey', { command: command.command, args: command.args }, this.options());
		this.client = client;
		client.onDidChangeState(({ newState }) => this.follow(newState));
		await client.start();
	}

	private async command(): Promise<Command | undefined> {
		const settings = vscode.workspace.getConfiguration('journey');
		const chosen = chosenServer(settings.get<unknown[]>('server.command', []));
		if (chosen !== undefined) return chosen;
		const search = await findJava(settings.get('java.home', ''), thisMachine);
		if ('java' in search) return bundledServer(search.java, vscode.Uri.joinPath(this.extension, ...JAR).fsPath);
		this.status.failed('No fitting Java');
		for (const problem of search.problems) this.output.appendLine(problem);
		// Not waited for: the notification may stay for as long as its reader likes.
		void this.offerRemedy(`Journey needs Java 17 or newer. ${search.problems.join(' ')} Install one, or name its folder in the setting journey.java.home.`);
		return undefined;
	}

	private async offerRemedy(text: string): Promise<void> {
		const settings = 'Open Settings';
		const again = 'Try Again';
		const answer = await vscode.window.showErrorMessage(text, settings, again);
		if (answer === settings) await openSetting('journey.java.home');
		if (answer === again) await this.restart();
	}

	private options(): LanguageClientOptions {
		return {
			documentSelector: [{ scheme: 'file', language: 'journey' }, { scheme: 'untitled', language: 'journey' }, { scheme: 'file', language: 'journey-settings' }],
			outputChannel: this.output,
			revealOutputChannelOn: RevealOutputChannelOn.Never,
			synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher('**/{*.journey,journey.settings}') },
		};
	}

	private follow(state: State): void {
		if (state === State.Starting) this.status.starting();
		if (state === State.Stopped) this.status.failed('Stopped');
		if (state === State.Running) {
			this.status.running();
			this.started.fire();
		}
	}

	private async failed(error: unknown): Promise<void> {
		const reason = error instanceof Error ? error.message : String(error);
		this.status.failed(reason);
		this.output.appendLine(`The server could not be started: ${reason}`);
		const show = 'Show Output';
		void vscode.window.showErrorMessage(`The journey language server could not be started: ${reason}`, show).then(answer => {
			if (answer === show) this.output.show();
		});
	}
}

/** Settings about a machine belong to the one on which extensions run, which may be another than the one with the window. */
async function openSetting(query: string): Promise<void> {
	const which = vscode.env.remoteName === undefined ? 'openSettings' : 'openRemoteSettings';
	await vscode.commands.executeCommand(`workbench.action.${which}`, { query });
}
