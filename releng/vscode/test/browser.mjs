import { chromium } from 'playwright-core';

// A browser that only ever opens what stands on this machine has nothing to ask of any host, and root cannot have a sandbox.
const FLAGS = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
	...(process.getuid() === 0 ? ['--no-sandbox'] : [])];

/** Debian's Chromium, or the one that JOURNEY_CHROMIUM names. */
export function openBrowser() {
	return chromium.launch({ executablePath: process.env.JOURNEY_CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
}
