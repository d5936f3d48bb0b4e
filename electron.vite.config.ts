// The three bundles of the app: main process with its worker, preload, and the page.
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node20.18',
      // Production packages stay in node_modules: they are CommonJS in part, and one is native.
      externalizeDeps: true,
      rollupOptions: { input: { index: at('src-main/index.ts') }, output: { format: 'es', entryFileNames: '[name].js' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20.18',
      // A sandboxed preload cannot require its neighbours: one CommonJS file with everything in it.
      externalizeDeps: false,
      rollupOptions: {
        input: { index: at('src-main/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      target: 'chrome130',
      // Nothing is inlined as a data: address that the content policy would have to allow.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: at('src-renderer/index.html') },
    },
  },
})
