// Who is at the keyboard. An office that set up no accounts works without one.
import type { UserRole } from './access/access.rules.ts'

export type Actor = { readonly id: number; readonly name: string; readonly role: UserRole }

/** The session's user, kept in memory only. */
export type ActorSession = {
  readonly current: () => Actor | null
  readonly enter: (actor: Actor) => void
  readonly leave: () => void
}

/** A session in which nobody has signed in; `left` is called at once when somebody leaves. */
export function createActorSession(left: () => void = () => {}): ActorSession {
  let actor: Actor | null = null
  return {
    current: () => actor,
    enter: (entering) => {
      actor = entering
    },
    leave: () => {
      actor = null
      left()
    },
  }
}

export type DeferredSession = {
  readonly session: ActorSession
  /** Who comes in with this command; null when it lets nobody in. */
  readonly entering: () => Actor | null
  readonly settle: () => void
}

/**
 * The same session for a command: what it does to it counts once `settle` is called, when its transaction is written. Whoever
 * changed his own account and left meanwhile is not brought back by it.
 */
export function deferredSession(session: ActorSession): DeferredSession {
  const wishes: (() => void)[] = []
  const before = session.current()
  let entering: Actor | null = null
  return {
    session: {
      current: session.current,
      enter: (actor) => {
        entering = actor
        wishes.push(() => {
          if (actor.id !== before?.id || session.current()?.id === actor.id) session.enter(actor)
        })
      },
      leave: () => wishes.push(session.leave),
    },
    entering: () => entering,
    settle: () => {
      for (const wish of wishes) wish()
    },
  }
}
