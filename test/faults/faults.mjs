// `npm run test:faults [-- ROUNDS [SEED]]`: prepares Node, then injects the faults.
import { onNode24 } from '../electron-runtime/with-node.mjs'

if (onNode24(import.meta.url)) await import('./index.ts')
