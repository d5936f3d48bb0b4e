// `npm test`: prepares Node, then runs every gate and every test.
import { onNode24 } from './with-node.mjs'

if (onNode24(import.meta.url)) await import('./run-tests.ts')
