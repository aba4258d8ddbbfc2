import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  timeout: 60_000,
  // Two cores, one browser each at most: more workers only wait for one another.
  workers: 2,
  fullyParallel: true,
  // Extensions answer across processes: a busy machine needs more than the usual five seconds, and now and then a second try.
  expect: { timeout: 10_000 },
  retries: process.env.CI ? 2 : 1,
  reporter: [['list']],
  outputDir: '../../test-results',
});
