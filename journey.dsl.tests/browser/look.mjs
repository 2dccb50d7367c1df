// Looks at pages in Chromium, as a reader would. One request per line on standard input, a JSON object; one answer per
// line on standard output. journey.dsl.tests.browser.Browser is the other end and documents the fields.
import { readFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CHROMIUM = process.env.JOURNEY_CHROMIUM ?? '/usr/bin/chromium';
// A browser that only ever opens files has nothing to ask of any host, and root cannot have a sandbox.
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', ...(process.getuid() === 0 ? ['--no-sandbox'] : [])];

/** Writes down what the page does without being asked to. */
function observe(page, url) {
  const seen = { dialogs: [], errors: [], requests: [] };
  page.on('dialog', dialog => {
    seen.dialogs.push(`${dialog.type()}: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('console', message => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', error => seen.errors.push(error.message));
  page.on('request', request => {
    if (request.url() !== url) seen.requests.push(request.url());
  });
  return seen;
}

/** The sheets of a PDF in millimetres. Chromium writes one uncompressed object with a size of its own for each page. */
function sheetsOf(pdf) {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g);
  const millimetres = points => Math.round((points * 25.4) / 72);
  return Array.from(boxes, ([, width, height]) => ({ width: millimetres(width), height: millimetres(height) }));
}

async function violationsOn(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  return violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, nodes: nodes.map(node => node.html) }));
}

/** What can be used on the page, in the order of the page; of a group of radio buttons the one that the tabulator reaches. */
const CONTROLS = `Array.from(document.querySelectorAll('a[href], input, select, textarea, button, summary, [tabindex="0"]')).filter(one =>
  one.checkVisibility({ visibilityProperty: true }) && !one.disabled && (one.type !== 'radio' || one.checked))`;

/** Walks through the page with the tabulator alone: which controls it never reaches, and which do not show that they are reached. */
async function unreachableOn(page) {
  const names = await page.evaluate(`${CONTROLS}.map((one, at) => { one.dataset.control = at; return one.outerHTML.replace(/\\s+/g, ' ').slice(0, 90); })`);
  const reached = new Set();
  const unseen = [];
  await page.evaluate('scrollTo(0, 0); document.activeElement?.blur()');
  for (let i = 0; i < names.length + 2; i++) {
    await page.keyboard.press('Tab');
    const { control, shown } = await page.evaluate(`(() => {
      const one = document.activeElement;
      const style = getComputedStyle(one);
      return { control: one.dataset.control, shown: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 };
    })()`);
    if (control === undefined) continue;
    reached.add(Number(control));
    if (!shown) unseen.push(`No focus to be seen on ${names[control]}`);
  }
  return [...names.filter((_, at) => !reached.has(at)).map(name => `Never reached: ${name}`), ...new Set(unseen)];
}

/** Looks at the page again, in a window or on paper of another kind. */
async function view(page, request) {
  await page.setViewportSize({ width: request.width, height: request.height });
  await page.emulateMedia({ media: request.paper ? 'print' : 'screen', colorScheme: request.dark ? 'dark' : 'light', forcedColors: request.forced ? 'active' : 'none' });
  await page.evaluate(`document.documentElement.style.fontSize = ${JSON.stringify(request.textSize ?? '')}`);
  for (const { on, key, text } of request.keys ?? []) {
    await page.focus(on);
    if (text !== undefined) await page.keyboard.type(text);
    else await page.keyboard.press(key);
  }
  if (request.walk) return { value: await unreachableOn(page), violations: [], sheets: [] };
  const value = request.evaluate === undefined ? null : await page.evaluate(request.evaluate);
  const violations = request.axe ? await violationsOn(page) : [];
  if (request.screenshot) await page.screenshot({ path: request.screenshot, fullPage: request.fullPage });
  if (!request.paper) return { value, violations, sheets: [] };
  const pdf = await page.pdf({ path: request.pdf, format: request.paper, preferCSSPageSize: true, printBackground: true });
  return { value, violations, sheets: sheetsOf(pdf) };
}

async function look(browser, request) {
  const url = pathToFileURL(request.page).href;
  const context = await browser.newContext({
    viewport: { width: request.width, height: request.height },
    javaScriptEnabled: request.scripts,
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const answer = observe(page, url);
    await page.route(/^(?!file:)/, route => route.abort());
    await page.goto(url);
    await page.waitForTimeout(request.settleMillis);
    answer.title = await page.title();
    answer.value = request.evaluate === undefined ? null : await page.evaluate(request.evaluate);
    answer.violations = request.axe ? await violationsOn(page) : [];
    answer.sheets = [];
    if (request.screenshot) await page.screenshot({ path: request.screenshot, fullPage: request.fullPage });
    if (request.pdf) {
      answer.sheets = sheetsOf(await page.pdf({ path: request.pdf, preferCSSPageSize: true, printBackground: true }));
    }
    answer.views = [];
    for (const next of request.views) answer.views.push(await view(page, next));
    return answer;
  } finally {
    await context.close();
  }
}

if (!existsSync(CHROMIUM)) {
  console.error(`There is no Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium-headless-shell), or point JOURNEY_CHROMIUM at it.`);
  process.exit(1);
}
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
for await (const line of createInterface({ input: process.stdin })) {
  const answer = await look(browser, JSON.parse(line)).catch(error => ({ failure: String(error) }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
await browser.close();
