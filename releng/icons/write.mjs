// Writes the PNG files that the drawn page given holds into the icon folder; the product's also in the forms that Linux and macOS want.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [page, icons, start] = process.argv.slice(2);
const drawn = [...readFileSync(page, 'utf8').matchAll(/<p title="([^"]+)">([^<]+)<\/p>/g)];
if (drawn.length === 0) throw new Error('The page has drawn nothing.');
for (const [, name, content] of drawn) writeFileSync(join(icons, name), Buffer.from(content, 'base64'));
const product = (size) => readFileSync(join(icons, 'product', `${size}.png`));
writeFileSync(join(start, 'linux', 'journey-workbench.png'), product(256));

// An .icns file is a list of pictures, each with four letters for its size and its length, header included.
const chunk = (kind, content) => {
	const header = Buffer.alloc(8);
	header.write(kind, 'latin1');
	header.writeUInt32BE(content.length + 8, 4);
	return Buffer.concat([header, content]);
};
const pictures = Buffer.concat([chunk('ic07', product(128)), chunk('ic08', product(256))]);
writeFileSync(join(start, 'mac', 'journey-workbench.icns'), chunk('icns', pictures));
console.log(`${drawn.length} icons`);
