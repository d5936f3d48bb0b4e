// The office that the fault tests work in, and its steady clock: the same works always leave the same file.
import { openSession, type Session } from '../../src-main/cli/session.ts'
import { OFFICIAL, PROFILE, REQUEST_FORM } from '../support/office.ts'

export const REGISTER = 'register.ppid'
const START = Date.parse('2026-11-24T03:00:00.000Z')

/** A session whose clock moves a second a call, from `second` on. */
export function openSteadySession(path: string, second = 0): Promise<Session> {
  let calls = second
  return openSession(path, { create: true, now: () => new Date(START + 1000 * calls++).toISOString() })
}

/** An office with nothing in it; its id is 1. */
export async function makeOffice(path: string): Promise<void> {
  const session = await openSteadySession(path)
  try {
    await session.call('office.createAgency', { profile: PROFILE, officials: [OFFICIAL] })
  } finally {
    await session.close()
  }
}

export const AGENCY = 1

/** The same office with requests in its register. */
export async function fillOffice(path: string, requests: number): Promise<void> {
  await makeOffice(path)
  const session = await openSteadySession(path, 100)
  try {
    for (let number = 1; number <= requests; number++) {
      const form = { ...REQUEST_FORM, applicantName: `Pemohon Rekaan ${number}` }
      await session.call('requests.register', { agencyId: AGENCY, form, papersComplete: true, sameApplicantAs: null })
    }
  } finally {
    await session.close()
  }
}
