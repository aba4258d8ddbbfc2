import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { shippedFolder } from './data/build/shipped-folder.ts';
import { fewChunks } from './scripts/chunks.ts';
import { manifest, putReaderIntoManifest } from './scripts/manifest.ts';
import { shorterWordings } from './scripts/shorter-wordings.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest,
  vite: () => ({ plugins: [preact(), fewChunks(), shorterWordings()], build: { target: 'es2022' } }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...shippedFolder());
    },
    'build:manifestGenerated': (_wxt, generated) => putReaderIntoManifest(generated),
  },
});
