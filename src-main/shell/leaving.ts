// Leaves only once the register is closed: what was written stands in its file then, and how it was closed is noted.
import { app } from 'electron'
import { setTimeout } from 'node:timers/promises'

/** A disk that hangs must not keep the program from ending; what was written is safe in the log beside the register. */
const AT_MOST_MS = 10_000

/** When the program is about to quit, `close` is awaited; who starts it anew meanwhile gets it when it has ended. */
export function leaveOnceClosed(close: () => Promise<void>): void {
  let isLeaving = false
  app.on('will-quit', (event) => {
    event.preventDefault()
    if (isLeaving) return
    isLeaving = true
    app.on('second-instance', () => app.relaunch())
    void Promise.race([close().catch(() => {}), setTimeout(AT_MOST_MS)]).then(() => app.exit(0))
  })
}
