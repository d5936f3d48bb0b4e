// Lets the window speak with a register that is still being opened.
import type { RegisterSession } from '../backend/register-session.ts'

/** Calls wait until the register is open, events come from then on; both fail when it cannot be opened at all. */
export function onceOpened(opening: Promise<RegisterSession>): Pick<RegisterSession, 'invoke' | 'subscribe'> {
  return {
    invoke: async (operation, input, caller) => (await opening).invoke(operation, input, caller),
    subscribe(listener) {
      let isEnded = false
      const subscribed = opening.then(
        (session) =>
          session.subscribe((event) => {
            if (!isEnded) listener(event)
          }),
        () => () => {},
      )
      return () => {
        isEnded = true
        void subscribed.then((stop) => stop())
      }
    },
  }
}
