// `npm run contoh`: prepares Node, then lets the command line build the sample office.
import { onNode24 } from './with-node.mjs'

if (onNode24(import.meta.url)) {
  const given = process.argv.slice(2)
  const target = given.includes('--keluar') ? [] : ['--keluar', 'keluaran/contoh']
  process.argv.splice(2, given.length, 'contoh', ...target, ...given)
  await import('../../src-main/cli/index.ts')
}
