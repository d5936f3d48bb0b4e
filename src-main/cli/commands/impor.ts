// `ppid impor`: reads an office's own Excel or CSV, checks it, and writes all or nothing.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { OutputOf } from '../../contract/index.ts'
import type { ImportKind } from '../../features/imports/imports.workbench.contract.ts'
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
  const source = { token: session.backend.files.keep(resolve(order.path)) }
  const { jobId } = await session.call('imports.check', { agencyId: order.agencyId, kind: order.kind, source, year: order.year })
  await session.jobDone(jobId)
  const { counts, ...summary } = await session.call('imports.summary', { jobId })
  const messages = [...summary.messages, ...(await rowMessages(session, jobId))]
  const { states } = counts
  const refused = summary.blocked || (states.rejected > 0 && !order.skipRejected)
  const nothing = order.preview || refused || (states.good + states.doubtful === 0 && states.duplicate > 0)
  const written = nothing ? 0 : await commit(session, jobId, order)
  return { counts, messages, written, refused }
}

async function commit(session: Session, jobId: string, { agencyId, skipRejected }: { agencyId: number; skipRejected: boolean }) {
  const writing = await session.call('imports.commit', { agencyId, jobId, skipRejected })
  await session.jobDone(writing.jobId)
  return (await session.call('imports.written', { jobId: writing.jobId })).written
}

type Message = OutputOf<'imports.summary'>['messages'][number]

async function rowMessages(session: Session, jobId: string): Promise<Message[]> {
  const messages: Message[] = []
  for (let offset = 0; ; offset += 500) {
    const page = await session.call('imports.rows', { jobId, state: null, code: null, offset, limit: 500 })
    messages.push(...page.rows.flatMap((row) => row.messages))
    if (offset + 500 >= page.total) return messages
  }
}

/** The counts as the command line has always named them; what is there already is said only where there is such. */
function namedCounts({ read, states }: OutputOf<'imports.summary'>['counts']) {
  return {
    read,
    accepted: states.good + states.doubtful,
    rejected: states.rejected,
    joined: states.joined,
    skippedHeadings: states.heading,
    ...(states.duplicate > 0 ? { duplicates: states.duplicate } : {}),
  }
}

function outcomeOf(result: Awaited<ReturnType<typeof importFile>>, preview: boolean): Outcome {
  const { counts, messages, written, refused } = result
  const json = {
    ...namedCounts(counts),
    written,
    messages: messages.map(({ sheet, row, column, code, level, text }) => ({ sheet, row, column, code, level, text })),
  }
  const failed = refused && !preview
  const doubtful = counts.states.rejected > 0 || counts.states.doubtful > 0 || counts.states.duplicate > 0 || refused
  return { exitCode: failed ? ExitCode.failed : doubtful ? ExitCode.findings : ExitCode.done, json }
}

export const importCommand: AddCommand = (program, finish) => {
  program
    .command('impor')
    .description('Mengimpor DIP, DIK, register permohonan, atau register keberatan dari Excel/CSV')
    .argument('<berkas>', 'berkas .xlsx, .xls, .ods, .csv, .tsv, atau .html')
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
      const counts = namedCounts(result.counts)
      for (const message of result.messages)
        if (message.level !== 'info') say(`Baris ${message.row} ${message.column}: ${message.text}`)
      say(
        `Dibaca ${counts.read} = diterima ${counts.accepted} + ditolak ${counts.rejected} + digabung ${counts.joined} + judul/pemisah ${counts.skippedHeadings}${counts.duplicates === undefined ? '' : ` + sudah ada ${counts.duplicates}`}.`,
      )
      say(preview ? 'Uji coba: tidak ada yang ditulis.' : `Ditulis: ${result.written} baris.`)
      const outcome = outcomeOf(result, preview)
      finish(options.json === true ? outcome : { exitCode: outcome.exitCode })
    })
}
