import * as vscode from 'vscode';
import { NextThings } from './next/next-things';
import { VIEW_TYPE } from './preview/map-preview';
import { Previews } from './preview/previews';
import { registerLensCommands } from './server/lens-commands';
import { JourneyServer } from './server/journey-server';
import { ServerStatus } from './server/server-status';

/** Settings that decide which server runs. */
const STARTING = ['journey.java.home', 'journey.server.command'];

export async function activate(context: vscode.ExtensionContext): Promise<void> {
	const output = vscode.window.createOutputChannel('Journey');
	const status = new ServerStatus();
	const server = new JourneyServer(context.extensionUri, output, status);
	const previews = new Previews(context.extensionUri, server);
	context.subscriptions.push(
		output, status, server, previews, registerLensCommands(), new NextThings(server),
		vscode.commands.registerCommand('journey.preview.open', () => previews.open(vscode.ViewColumn.Active)),
		vscode.commands.registerCommand('journey.preview.openToSide', () => previews.open(vscode.ViewColumn.Beside)),
		vscode.commands.registerCommand('journey.server.restart', () => server.restart()),
		vscode.commands.registerCommand('journey.output.show', () => output.show()),
		vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, previews),
		vscode.workspace.onDidChangeConfiguration(change => {
			if (STARTING.some(setting => change.affectsConfiguration(setting))) void server.restart();
		}),
	);
	// where there are no journeys, there is nothing to do about them
	await vscode.commands.executeCommand('setContext', 'journey.isActive', true);
	await server.restart();
}
