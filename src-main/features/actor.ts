// Who is at the keyboard. An office that set up no accounts works without one.

export const USER_ROLES = ['clerk', 'head', 'viewer'] as const
export type UserRole = (typeof USER_ROLES)[number]

export type Actor = { readonly id: number; readonly name: string; readonly role: UserRole }

/** The session's user, kept in memory only. */
export type ActorSession = {
  readonly current: () => Actor | null
  readonly enter: (actor: Actor) => void
  readonly leave: () => void
}

/** A session in which nobody has signed in. */
export function createActorSession(): ActorSession {
  let actor: Actor | null = null
  return {
    current: () => actor,
    enter: (entering) => {
      actor = entering
    },
    leave: () => {
      actor = null
    },
  }
}
