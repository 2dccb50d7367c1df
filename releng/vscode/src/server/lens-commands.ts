import * as vscode from 'vscode';
import type { Location } from '../preview/contract';

type Point = Location['range']['start'];

/** What happens when somebody clicks on a lens: the server names it, the editor does it. */
export function registerLensCommands(): vscode.Disposable {
	return vscode.Disposable.from(
		vscode.commands.registerCommand('journey.showLocations', showLocations),
		vscode.commands.registerCommand('journey.showFindings', showFindings),
	);
}

async function showLocations(uri: string, at: Point, locations: readonly Location[]): Promise<void> {
	const places = locations.map(location => new vscode.Location(vscode.Uri.parse(location.uri, true), rangeOf(location.range)));
	await vscode.commands.executeCommand('editor.action.peekLocations', vscode.Uri.parse(uri, true), positionOf(at), places, 'peek');
}

/** The list of problems, and in the text the worst of those that are meant. */
async function showFindings(uri: string, where: Location['range']): Promise<void> {
	const file = vscode.Uri.parse(uri, true);
	const range = rangeOf(where);
	const [worst] = vscode.languages.getDiagnostics(file).filter(found => range.contains(found.range)).sort((a, b) => a.severity - b.severity || a.range.start.compareTo(b.range.start));
	if (worst !== undefined) await vscode.window.showTextDocument(file, { selection: new vscode.Range(worst.range.start, worst.range.start) });
	await vscode.commands.executeCommand('workbench.actions.view.problems');
}

function rangeOf({ start, end }: Location['range']): vscode.Range {
	return new vscode.Range(positionOf(start), positionOf(end));
}

function positionOf({ line, character }: Point): vscode.Position {
	return new vscode.Position(line, character);
}
