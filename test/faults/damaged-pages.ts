// The closed register file is overwritten at random places: it is noticed, or nothing of the content differs.
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildExample } from '../../src-main/cli/example/build.ts'
import type { WalkingClock } from '../../src-main/cli/example/timeline.ts'
import { withSession } from '../../src-main/cli/session.ts'
import { openNotes } from '../../src-main/platform/backup-notes.ts'
import { changedSince, type Fingerprint } from '../../src-main/storage/fingerprint.ts'
import { verifyFile } from '../../src-main/storage/verify.ts'
import type { Random } from '../support/seeded-random.ts'
import type { FaultFigure } from './fault-figures.ts'
import { REGISTER } from './fault-office.ts'
import { registerDigest } from './register-digest.ts'

const PAGE = 4096
const FEW = 64

async function makeExample(path: string): Promise<void> {
  const clock: WalkingClock = { now: '2026-01-05T02:00:00.000Z' }
  const paper = `${path}.txt`
  writeFileSync(paper, 'Naskah rekaan yang mengisi banyak halaman berkas. '.repeat(8000))
  await withSession(
    path,
    async (session) => {
      await buildExample(session, clock, 2025)
      const token = session.backend.files.keep(paper)
      await session.call('attachments.add', { entity: 'request', entityId: 1, kind: 'other', token })
    },
    { create: true, now: () => clock.now },
  )
}

/** A few bytes anywhere, or a whole page: noise, zeros or ones. */
function damage(path: string, random: Random): void {
  const kind = random.whole(0, 3)
  const length = kind === 3 ? FEW : PAGE
  const noise = Buffer.from(Array.from({ length }, () => (kind === 1 ? 0 : kind === 2 ? 0xff : random.whole(0, 255))))
  const file = openSync(path, 'r+')
  writeSync(file, noise, 0, length, random.whole(0, Math.floor(statSync(path).size / length) - 1) * length)
  closeSync(file)
}

/** What a start of the program does: the pages are looked through, and the file is compared with what was closed. */
async function isNoticed(path: string, closedAs: Fingerprint | null): Promise<boolean> {
  try {
    return (await changedSince(path, closedAs)) || !verifyFile(path).sound
  } catch {
    return true
  }
}

/** `rounds` files, each with one damaged page. */
export async function damagedPages(rounds: number, random: Random): Promise<FaultFigure> {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-faults-'))
  try {
    const whole = join(folder, REGISTER)
    await makeExample(whole)
    const { closedAs } = openNotes(whole).read()
    if (closedAs === null || (await isNoticed(whole, closedAs))) throw new Error('the undamaged file is called damaged')
    const before = registerDigest(whole)
    const losses: string[] = []
    let noticed = 0
    for (let round = 0; round < rounds; round++) {
      const path = join(folder, 'rusak.ppid')
      copyFileSync(whole, path)
      damage(path, random)
      if (await isNoticed(path, closedAs)) noticed++
      else if (registerDigest(path) !== before) losses.push(`round ${round}: content differs and nothing was noticed`)
      for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true })
    }
    return {
      fault: 'damaged page or bytes',
      rounds,
      injected: rounds,
      losses,
      outcome: `${noticed} noticed, the rest touched no content`,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
