// Gathers what a letter is written from, and says who may sign it on its day.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { formatDay } from '../../reporting/date-format.ts'
import { numberWithWords } from '../../reporting/number-format.ts'
import type { LetterParty } from '../../reporting/letter-model.ts'
import { openDesk } from '../calendar/desk.ts'
import { findExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { FILING_DAYS } from '../objections/objections.rules.ts'
import type { Agency } from '../office/office.contract.ts'
import { formatNip, nameWithTitles, type OfficialRole } from '../office/office.rules.ts'
import { listOfficials, type StoredOfficial } from '../office/office.store.ts'
import { REPAIR_DAYS } from '../requests/requests.life-cycle.ts'
import { maskIdentity } from '../requests/requests.presentation.ts'
import type { StoredRequest } from '../requests/requests.rows.ts'
import { findRequest } from '../requests/requests.store.ts'
import type { QueryContext } from '../slice.ts'
import type { LetterOrder } from './letters.contract.ts'
import { LETTERS } from './letters.rules.ts'
import { listWordings } from './letters.store.ts'
import { fillWording, OFFICIAL_WORDING, type Placeholder, type Wording } from './letters.wording.ts'

export type LetterFacts = {
  readonly agency: Agency
  readonly request: StoredRequest
  readonly letterOn: DateOnly
  /** Number of the letter, or of the registration for a form without its own. */
  readonly number: string
  readonly signatory: LetterParty
  readonly addressee: string
  /** With placeholders filled. */
  readonly wording: Wording
  readonly copies: readonly string[]
  readonly exclusion: { readonly title: string; readonly consequence: string; readonly decree: string } | null
}

type Context = Pick<QueryContext, 'read' | 'now' | 'resourcesFolder'>

/** Officials who may sign the kind on that day, the usual one first. */
export function signersOn(officials: readonly StoredOfficial[], order: Pick<LetterOrder, 'kind' | 'letterOn'>): StoredOfficial[] {
  const { signers } = LETTERS[order.kind]
  return officials
    .filter((one) => signers.includes(one.role))
    .filter((one) => one.validFrom <= order.letterOn && (one.validTo === null || one.validTo >= order.letterOn))
    .toSorted((a, b) => signers.indexOf(a.role) - signers.indexOf(b.role))
}

const roleName = (role: OfficialRole, agency: Agency): string => {
  if (role === 'ppidExecutor') return `PPID ${agency.executorLabel}`
  return role === 'serviceOfficer' ? 'Petugas Pelayanan Informasi' : 'PPID'
}

/** The signature as it is printed on that day (Permendagri 1/2023 Ps.44: a decree shows no academic titles). */
export function partyOf(official: StoredOfficial, agency: Agency, withTitles: boolean): LetterParty {
  const capacity = official.capacity === 'definitif' ? '' : `${official.capacity} `
  const role = roleName(official.role, agency)
  return {
    lines: official.position === '' ? [`${capacity}${role},`] : [`${capacity}${official.position}`, `selaku ${role},`],
    name: withTitles ? nameWithTitles(official) : official.name,
    rank: official.rank,
    nip: formatNip(official.nip),
  }
}

/** Everything a letter is written from. `shown` masks the identity for the screen. */
export async function gatherFacts(
  context: Context,
  order: LetterOrder,
  number: string,
  shown: 'masked' | 'full',
): Promise<
  LetterFacts & { readonly signers: readonly StoredOfficial[]; readonly signerId: number | null; readonly raw: Wording }
> {
  const stored = await findRequest(context.read, order.requestId)
  if (stored === undefined) throw new AppError('notFound')
  const { agency } = await openDesk(context, stored.agencyId)
  const signers = signersOn(await listOfficials(context.read, agency.id), order)
  const signer = signers.find((one) => one.id === order.signatoryId) ?? signers[0]
  const withTitles = order.withTitles ?? LETTERS[order.kind].withTitles
  const exclusion =
    stored.excludedInformationId === null ? undefined : await findExcludedInformation(context.read, stored.excludedInformationId)
  const own = (await listWordings(context.read, agency.id)).get(order.kind) ?? OFFICIAL_WORDING[order.kind]
  const raw = { opening: order.opening ?? own.opening, closing: order.closing ?? own.closing }
  const request = shown === 'masked' ? { ...stored, ...maskIdentity(stored) } : stored
  const values = placeholderValues(agency, request, order.letterOn)
  return {
    agency,
    request,
    letterOn: order.letterOn,
    number,
    signatory:
      signer === undefined
        ? { lines: ['PPID,'], name: '(pejabat belum diisi)', rank: '', nip: '' }
        : partyOf(signer, agency, withTitles),
    addressee: order.addressee,
    wording: { opening: filled(raw.opening, values), closing: filled(raw.closing, values) },
    copies: order.copies,
    exclusion:
      exclusion === undefined
        ? null
        : {
            title: exclusion.title,
            consequence: exclusion.consequenceOpen,
            decree: [
              exclusion.decreeNumber === '' ? '' : `Nomor ${exclusion.decreeNumber}`,
              exclusion.decreeOn === null ? '' : `tanggal ${formatDay(exclusion.decreeOn)}`,
            ]
              .filter((part) => part !== '')
              .join(' '),
          },
    signers,
    signerId: signer?.id ?? null,
    raw,
  }
}

function filled(text: string, values: Readonly<Record<Placeholder, string>>): string {
  const result = fillWording(text, values)
  if (!result.ok) throw new AppError('letters.unknownPlaceholder', { placeholder: result.error })
  return result.value
}

/** What each placeholder says; counts in digits and words from one value. */
function placeholderValues(
  agency: Pick<Agency, 'name'>,
  request: Pick<StoredRequest, 'registrationNumber' | 'receivedOn' | 'applicantName' | 'dueOn'>,
  letterOn: DateOnly,
): Readonly<Record<Placeholder, string>> {
  return {
    nomor_pendaftaran: request.registrationNumber,
    tanggal_diterima: formatDay(request.receivedOn),
    nama_pemohon: request.applicantName,
    nama_opd: agency.name,
    batas_jawaban: formatDay(request.dueOn),
    tanggal_surat: formatDay(letterOn),
    masa_perbaikan: `${numberWithWords(REPAIR_DAYS)} hari kerja`,
    masa_keberatan: `${numberWithWords(FILING_DAYS)} hari kerja`,
  }
}
