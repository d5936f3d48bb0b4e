// `ppid impor`: reads an office's own Excel or CSV, checks it, and writes all or nothing.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { OutputOf } from '../../contract/index.ts'
import type { ImportKind } from '../../features/imports/imports.contract.ts'
import { DEFAULT_NUMBERING_TEMPLATE } from '../../features/office/office.rules.ts'
import { AppError } from '../../kernel/app-error.ts'
import { choice, yearOption } from '../options.ts'
import { type AddCommand, ExitCode, type Outcome, say } from '../outcome.ts'
import { USER_OPTION } from '../sign-in.ts'
import { chooseAgency, type Session, withSession } from '../session.ts'

const KIND_WORDS = ['dip', 'dik', 'permohonan', 'keberatan'] as const
const KINDS: Readonly<Record<(typeof KIND_WORDS)[number], ImportKind>> = {
  dip: 'publicInformation',
  dik: 'excludedInformation',
  permohonan: 'request',
  keberatan: 'objection',
}

type Options = {
  db: string
  jenis: (typeof KIND_WORDS)[number]
  uji?: true
  lewati?: true
  tahun?: number
  opd?: string
  petugas?: string
  json?: true
}

/** A file that does not exist yet gets a plain office, so that an administrator can bring data in before the set-up. */
async function ensureOffice(session: Session, isNew: boolean, preview: boolean): Promise<void> {
  if (!isNew) return
  const profile = {
    governmentName: 'Pemerintah Daerah',
    name: 'OPD Contoh',
    shortCode: 'OPD',
    address: '',
    city: 'Kota',
    postalCode: '',
    phone: '',
    fax: '',
    email: '',
    website: '',
    timeZone: 'WIB' as const,
    workingWeek: 5 as const,
    countTriggerDay: false,
    countNotHeldAsRefused: false,
    executorLabel: 'Pelaksana' as const,
    restartOnRepair: false,
    noticeTargetDays: 3,
    reminderTime: '08:00',
    numberingTemplate: DEFAULT_NUMBERING_TEMPLATE,
  }
  await session.call('office.createAgency', { profile, officials: [] })
  if (!preview) say('Berkas baru dibuat dengan OPD sementara "OPD Contoh"; lengkapi profilnya di aplikasi.')
}

/** A trial without a register works on one in a temporary folder, since the check runs on a connection of its own. */
async function withThrowAwayRegister<T>(work: (databasePath: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'register-ppid-uji-'))
  try {
    return await work(join(folder, 'uji.ppid'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Checks a file and, unless `preview`, writes its accepted rows. */
export async function importFile(
  session: Session,
  order: { agencyId: number; kind: ImportKind; path: string; year: number | null; preview: boolean; skipRejected: boolean },
) {
  const token = session.backend.files.keep(resolve(order.path))
  const { jobId } = await session.call('imports.check', { agencyId: order.agencyId, kind: order.kind, token, year: order.year })
  await session.jobDone(jobId)
  const summary = await session.call('imports.summary', { jobId })
  const messages = [...summary.messages, ...(await rowMessages(session, jobId))]
  const refused = summary.blocked || (summary.rejected > 0 && !order.skipRejected)
  const written =
    order.preview || refused
      ? 0
      : (await session.call('imports.commit', { agencyId: order.agencyId, jobId, skipRejected: order.skipRejected })).written
  return { summary, messages, written, refused }
}

async function rowMessages(session: Session, jobId: string): Promise<OutputOf<'imports.summary'>['messages']> {
  const messages: OutputOf<'imports.summary'>['messages'] = []
  for (let offset = 0; ; offset += 500) {
    const page = await session.call('imports.rows', { jobId, state: null, offset, limit: 500 })
    messages.push(...page.rows.flatMap((row) => row.messages))
    if (offset + 500 >= page.total) return messages
  }
}

function outcomeOf(result: Awaited<ReturnType<typeof importFile>>, preview: boolean): Outcome {
  const { summary, messages, written, refused } = result
  const json = {
    read: summary.read,
    accepted: summary.accepted,
    rejected: summary.rejected,
    joined: summary.joined,
    skippedHeadings: summary.skippedHeadings,
    written,
    messages: messages.map(({ sheet, row, column, code, level, text }) => ({ sheet, row, column, code, level, text })),
  }
  const failed = refused && !preview
  const doubtful = summary.rejected > 0 || summary.doubtful > 0 || refused
  return { exitCode: failed ? ExitCode.failed : doubtful ? ExitCode.findings : ExitCode.done, json }
}

export const importCommand: AddCommand = (program, finish) => {
  program
    .command('impor')
    .description('Mengimpor DIP, DIK, register permohonan, atau register keberatan dari Excel/CSV')
    .argument('<berkas>', 'berkas .xlsx atau .csv')
    .requiredOption('--db <berkas>', 'berkas register')
    .requiredOption('--jenis <jenis>', KIND_WORDS.join(' | '), (text) => choice(text, KIND_WORDS))
    .option('--uji', 'hanya memeriksa, tidak menulis')
    .option('--lewati', 'tetap menulis baris yang diterima bila ada yang ditolak')
    .option('--tahun <tahun>', 'tahun bila berkas tidak menyebutnya', yearOption)
    .option('--opd <kode>', 'kode OPD bila berkas memuat beberapa')
    .option(...USER_OPTION)
    .option('--json', 'satu dokumen JSON ke stdout')
    .action(async (path: string, options: Options) => {
      if (!existsSync(path)) throw new AppError('file.notFound')
      const isNew = !existsSync(options.db)
      const preview = options.uji === true
      const run = (databasePath: string) =>
        withSession(
          databasePath,
          async (session) => {
            await ensureOffice(session, isNew, preview)
            const agency = await chooseAgency(session, options.opd)
            const order = { agencyId: agency.id, kind: KINDS[options.jenis], path, year: options.tahun ?? null }
            return importFile(session, { ...order, preview, skipRejected: options.lewati === true })
          },
          { create: true, user: options.petugas },
        )
      const result = await (isNew && preview ? withThrowAwayRegister(run) : run(options.db))
      const { summary } = result
      for (const message of result.messages)
        if (message.level !== 'info') say(`Baris ${message.row} ${message.column}: ${message.text}`)
      say(
        `Dibaca ${summary.read} = diterima ${summary.accepted} + ditolak ${summary.rejected} + digabung ${summary.joined} + judul/pemisah ${summary.skippedHeadings}.`,
      )
      say(preview ? 'Uji coba: tidak ada yang ditulis.' : `Ditulis: ${result.written} baris.`)
      const outcome = outcomeOf(result, preview)
      finish(options.json === true ? outcome : { exitCode: outcome.exitCode })
    })
}
