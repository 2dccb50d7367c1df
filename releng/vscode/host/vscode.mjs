// A real VS Code server with our extension in it, on a port of this machine only.
import { spawn, execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PATIENCE } from './patience.mjs';

const HOST = fileURLToPath(new URL('../target/host/vscode/', import.meta.url));
const VSIX = fileURLToPath(new URL('../target/journey.vsix', import.meta.url));
/** Nothing that asks, greets, goes to the network, or saves by itself what a test is going to take back. */
const QUIET = {
	'security.workspace.trust.enabled': false, 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off', 'update.mode': 'none',
	'extensions.autoCheckUpdates': false, 'extensions.autoUpdate': false, 'workbench.tips.enabled': false, 'git.enabled': false,
	'workbench.welcomePage.walkthroughs.openOnInstall': false, 'editor.minimap.enabled': false, 'workbench.reduceMotion': 'on', 'editor.cursorBlinking': 'solid',
	'files.autoSave': 'off',
};

/** Starts it with its data in `data`; `stop` ends it. */
export async function startVscode(data, settings) {
	mkdirSync(join(data, 'data', 'User'), { recursive: true });
	writeFileSync(join(data, 'data', 'User', 'settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, '\t'));
	const common = ['--server-data-dir', data, '--disable-telemetry', '--accept-server-license-terms'];
	execFileSync(process.execPath, [join(HOST, 'out/server-main.js'), '--install-extension', VSIX, ...common], { stdio: 'pipe', timeout: 2 * PATIENCE });
	const server = spawn(process.execPath, [join(HOST, 'out/server-main.js'), '--host', '127.0.0.1', '--port', '0', '--without-connection-token', ...common],
		{ stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, VSCODE_PROXY_URI: '' } });
	const port = await new Promise((resolve, reject) => {
		server.once('exit', code => reject(new Error(`The server ended with ${code}`)));
		server.stdout.on('data', chunk => {
			const found = String(chunk).match(/listening on (\d+)/);
			if (found) resolve(Number(found[1]));
		});
	});
	return { port, stop: () => new Promise(done => { server.removeAllListeners('exit').once('exit', done); server.kill(); }) };
}
