// Writes the PNG files that the drawn page given holds into the icon folder; the largest one of the product also for the desktop entry.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [page, icons, desktop] = process.argv.slice(2);
const drawn = [...readFileSync(page, 'utf8').matchAll(/<p title="([^"]+)">([^<]+)<\/p>/g)];
if (drawn.length === 0) throw new Error('The page has drawn nothing.');
for (const [, name, content] of drawn) writeFileSync(join(icons, name), Buffer.from(content, 'base64'));
writeFileSync(join(desktop, 'journey-workbench.png'), readFileSync(join(icons, 'product', '256.png')));
console.log(`${drawn.length} icons`);
