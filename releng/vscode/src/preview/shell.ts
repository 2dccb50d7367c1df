import { randomBytes } from 'node:crypto';

/**
 * The empty page that a webview begins with. All that it ever runs is one script of ours; it loads nothing, and what the model
 * says comes in by messages alone, never as a part of this text. Styles are adopted by the script, so none is allowed here.
 */
export function shell(script: string): string {
	const nonce = randomBytes(18).toString('base64url');
	return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'nonce-${nonce}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Journey</title>
</head>
<body><script nonce="${nonce}" src="${script.replace(/[&<>"]/g, letter => `&#${letter.charCodeAt(0)};`)}"></script></body>
</html>`;
}
