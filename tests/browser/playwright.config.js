// Which browser, which screens, which report. `make test` calls this; by hand, in this folder:
//   HARKEN_BIN=../../target/debug/harken npx playwright test
import { defineConfig } from '@playwright/test';
import { join } from 'node:path';

const out = process.env.HARKEN_BROWSER_OUT ?? '../../target/browser';

// A family's phone and a staff member's laptop; the smallest of each that must work.
const screens = {
  phone: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1280, height: 800 } },
};

// Tests tagged @scripts need a page's scripts, or run scripts of their own in it, as axe does; tests tagged @no-scripts
// show what is left without. All others must pass with scripts and without. Tests tagged @once are long and bring the
// screens they need themselves, so one project is enough for them. Tests tagged @alone measure time: they run one by one,
// after all others (`--project alone --no-deps` runs nothing else).
const projectOfLongTests = 'desktop-light';
const withScripts = (screen) =>
  ['light', 'dark'].map((colorScheme) => {
    const name = `${screen}-${colorScheme}`;
    const grepInvert = name === projectOfLongTests ? /@no-scripts\b|@alone\b/ : /@no-scripts\b|@once\b|@alone\b/;
    return { name, grepInvert, use: { ...screens[screen], colorScheme } };
  });
const withoutScripts = (screen) => ({
  name: `${screen}-no-scripts`,
  grepInvert: /@scripts\b|@once\b|@alone\b/,
  use: { ...screens[screen], colorScheme: 'light', javaScriptEnabled: false },
});

const together = [...withScripts('phone'), ...withScripts('desktop'), withoutScripts('phone'), withoutScripts('desktop')];
const alone = {
  name: 'alone',
  grep: /@alone\b/,
  workers: 1,
  dependencies: together.map(({ name }) => name),
  use: { ...screens.desktop, colorScheme: 'light' },
};

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.js',
  outputDir: join(out, 'results'),
  reporter: [['list'], ['json', { outputFile: join(out, 'report.json') }]],
  globalSetup: './serve-sample.js',
  // The suite shares two cores with the server it tests.
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  timeout: 30_000,
  expect: { timeout: 10_000 },
  use: {
    browserName: 'chromium',
    // Traces doubled the time of every test; `--trace on` makes them when one is wanted.
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.HARKEN_CHROMIUM ?? '/usr/bin/chromium',
      // Root has no browser sandbox; the rest keeps Chromium from calling its maker's servers.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [...together, alone],
});
