// `npm start`: prepares Node, then opens the app in a window.
import { onNode24 } from './with-node.mjs'

if (onNode24(import.meta.url)) await import('./start.ts')
