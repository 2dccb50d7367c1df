// Writes two pages into the folder given: draw.html, which draws each icon in each size, and sheet.html, to look at them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const sources = 'releng/icons/svg';
const [folder] = process.argv.slice(2);
const name = (file) => basename(file, '.svg');
const address = (file) => `data:image/svg+xml;base64,${readFileSync(file).toString('base64')}`;

const icons = readdirSync(sources).filter((file) => file.endsWith('.svg')).sort();
const drawings = icons.flatMap((icon) => [
	{ name: `${name(icon)}.png`, size: 16, source: address(join(sources, icon)) },
	{ name: `${name(icon)}@2x.png`, size: 32, source: address(join(sources, icon)) },
]);
// The product's own has the motive of the VS Code extension.
const product = address('releng/vscode/media/icon.svg');
for (const size of [16, 32, 48, 64, 128, 256]) drawings.push({ name: `product/${size}.png`, size, source: product });

const draw = `
	for (const { name, size, source } of ${JSON.stringify(drawings)}) {
		const image = new Image(size, size);
		image.src = source;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = canvas.height = size;
		canvas.getContext('2d').drawImage(image, 0, 0, size, size);
		const drawn = document.createElement('p');
		drawn.title = name;
		drawn.textContent = canvas.toDataURL('image/png').split(',')[1];
		document.body.append(drawn);
	}`;
writeFileSync(join(folder, 'draw.html'), `<!doctype html><body><script type="module">${draw}</script></body>`);

const figure = (icon) => `<figure><img width="16" height="16" src="${address(join(sources, icon))}">
	<img width="32" height="32" src="${address(join(sources, icon))}"><figcaption>${name(icon)}</figcaption></figure>`;
const half = (colours) => `<section style="${colours}">${icons.map(figure).join('')}</section>`;
writeFileSync(join(folder, 'sheet.html'), `<!doctype html><style>
	body { margin: 0; font: 11px sans-serif } section { display: flex; flex-wrap: wrap; padding: 8px; gap: 4px }
	figure { width: 104px; margin: 4px; height: 50px } figcaption { margin-top: 3px }
	</style>${half('background: #ffffff')}${half('background: #2b2b2b; color: #ddd')}`);
