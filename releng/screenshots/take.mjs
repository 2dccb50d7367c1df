// Takes the pictures of the documentation: see ./take, which generates the pages that they show.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [harness, site, first, pictures] = process.argv.slice(2);
const { chromium } = createRequire(pathToFileURL(join(harness, 'package.json')))('playwright-core');

// name, page, window, and what is cut out: an element with a little air around it, or the top of the page
const PICTURES = [
  { name: 'onepage', page: [site, 'saas.become-successful/onepage.html'], width: 1440, height: 900, of: '.sheet' },
  { name: 'map', page: [site, 'clinic.knee-surgery/map.html'], width: 1440, height: 1000, at: '.region' },
  { name: 'map-phone', page: [site, 'clinic.knee-surgery/map.html'], width: 360, height: 760, at: '#step-first-talk' },
  { name: 'blueprint', page: [site, 'supply.order-to-delivery/blueprint.html'], width: 1440, height: 900, at: '.region' },
  { name: 'handoff-chart', page: [site, 'clinic.knee-surgery/handoff-chart.html'], width: 1440, height: 1000 },
  { name: 'matrix', page: [site, 'supply.order-to-delivery/persona-matrix.html'], width: 1440, height: 1000 },
  { name: 'comparison', page: [site, 'energy.switch-to-be/comparison.html'], width: 1440, height: 1000 },
  { name: 'moments', page: [site, 'clinic.knee-surgery/moments.html'], width: 1200, height: 900, of: '.moment' },
  { name: 'handoffs', page: [site, 'clinic.knee-surgery/handoffs.html'], width: 1100, height: 900, of: '.sheet' },
  { name: 'hazards', page: [site, 'clinic.knee-surgery/hazards.html'], width: 1200, height: 900 },
  { name: 'expectations', page: [site, 'clinic.knee-surgery/expectations.html'], width: 1440, height: 1000 },
  { name: 'actions', page: [site, 'actions.html'], width: 1440, height: 1000 },
  { name: 'index', page: [site, 'index.html'], width: 1440, height: 1000 },
  { name: 'teams', page: [site, 'teams.html'], width: 1440, height: 1000 },
  { name: 'team', page: [site, 'teams/clinic.surgery.html'], width: 1200, height: 1000 },
  { name: 'personas', page: [site, 'personas.html'], width: 1200, height: 900, of: 'article' },
  { name: 'promises', page: [site, 'promises.html'], width: 1440, height: 900 },
  { name: 'interviews', page: [site, 'interviews.html'], width: 1100, height: 900, of: '.interview' },
  { name: 'report', page: [site, 'report.html'], width: 1200, height: 1000 },
  { name: 'dark', page: [site, 'clinic.knee-surgery/hazards.html'], width: 1200, height: 900, dark: true },
  { name: 'first', page: [first, 'beans/onepage.html'], width: 1100, height: 900, of: '.sheet' },
];

const browser = await chromium.launch({
  executablePath: process.env.JOURNEY_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--disable-gpu', ...(process.getuid() === 0 ? ['--no-sandbox'] : [])],
});
for (const { name, page: [folder, file], width, height, of, at, dark } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(pathToFileURL(join(folder, file)).href);
  if (at) await page.locator(at).evaluate(element => element.scrollIntoView());
  const shown = of ? page.locator(of).first() : page;
  await shown.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
}
await browser.close();
