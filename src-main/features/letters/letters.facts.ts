// Gathers what a letter is written from, and says who may sign it on its day.
import { AppError } from '../../kernel/app-error.ts'
import type { DateOnly } from '../../kernel/date-only.ts'
import { formatDay } from '../../reporting/date-format.ts'
import type { LetterParty } from '../../reporting/letter-model.ts'
import { numberWithWords } from '../../reporting/number-format.ts'
import { openDesk } from '../calendar/desk.ts'
import { DISPUTE_FILING_DAYS } from '../disputes/disputes.rules.ts'
import { findExcludedInformation } from '../excluded-information/excluded-information.store.ts'
import { maskContacts } from '../objections/objections.presentation.ts'
import type { StoredObjection } from '../objections/objections.rows.ts'
import { FILING_DAYS, OBJECTION_ANSWER_DAYS } from '../objections/objections.rules.ts'
import type { Agency } from '../office/office.contract.ts'
import { formatNip, heldPosition, nameWithTitles, type OfficialRole } from '../office/office.rules.ts'
import { listOfficials, type StoredOfficial } from '../office/office.store.ts'
import { REPAIR_DAYS } from '../requests/requests.life-cycle.ts'
import { maskIdentity } from '../requests/requests.presentation.ts'
import type { StoredRequest } from '../requests/requests.rows.ts'
import type { QueryContext } from '../slice.ts'
import type { CaseOfLetter } from './letters.case.ts'
import type { LetterOrder } from './letters.contract.ts'
import { LETTERS } from './letters.rules.ts'
import { listWordings } from './letters.store.ts'
import { fillWording, OFFICIAL_WORDING, type Placeholder, type Wording } from './letters.wording.ts'

/** Who the letter is about and to: the applicant, or who objects. */
export type LetterPerson = {
  readonly name: string
  readonly proxyName: string
  readonly address: string
  /** Telephone and e-mail as the annexes print them. */
  readonly contact: string
}

export type CommonFacts = {
  readonly agency: Agency
  readonly person: LetterPerson
  readonly letterOn: DateOnly
  /** Number of the letter, or of the registration for a form without its own. */
  readonly number: string
  readonly signatory: LetterParty
  readonly addressee: string
  /** With placeholders filled. */
  readonly wording: Wording
  readonly copies: readonly string[]
  /** The excluded information on which the refusal of the request rests. */
  readonly exclusion: { readonly title: string; readonly consequence: string; readonly decree: string } | null
}

export type LetterFacts = CommonFacts & { readonly request: StoredRequest }
export type ObjectionFacts = CommonFacts & { readonly objection: StoredObjection; readonly request: StoredRequest | null }

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
  if (role === 'ppidSuperior') return 'Atasan PPID'
  if (role === 'ppidExecutor') return `PPID ${agency.executorLabel}`
  return role === 'serviceOfficer' ? 'Petugas Pelayanan Informasi' : 'PPID'
}

/** The signature as it is printed on that day (Permendagri 1/2023 Ps.44: a decree shows no academic titles). */
export function partyOf(official: StoredOfficial, agency: Agency, withTitles: boolean): LetterParty {
  const role = roleName(official.role, agency)
  return {
    lines:
      official.position === ''
        ? [`${heldPosition({ ...official, position: role })},`]
        : [heldPosition(official), `selaku ${role},`],
    name: withTitles ? nameWithTitles(official) : official.name,
    rank: official.rank,
    nip: formatNip(official.nip),
  }
}

const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' / ')

function personOf(of: CaseOfLetter): LetterPerson {
  if (of.entity === 'objection') {
    const { applicantName: name, proxyName, address, phone } = of.objection
    return { name, proxyName, address, contact: phone }
  }
  const { applicantName: name, proxyName, address, phone, email } = of.request
  return { name, proxyName, address, contact: joined(phone, email) }
}

/** The case as the screen may show it: contacts and identity masked. */
function maskedCase(of: CaseOfLetter): CaseOfLetter {
  const request = of.request === null ? null : { ...of.request, ...maskIdentity(of.request) }
  if (of.entity === 'objection') return { ...of, request, objection: { ...of.objection, ...maskContacts(of.objection) } }
  return { ...of, request: { ...of.request, ...maskIdentity(of.request) } }
}

export type GatheredFacts = {
  readonly facts: CommonFacts & CaseOfLetter
  readonly signers: readonly StoredOfficial[]
  readonly signerId: number | null
  /** The wording with its placeholders, for editing. */
  readonly raw: Wording
}

/** Everything a letter is written from. `shown` masks the identity for the screen. */
export async function gatherFacts(
  context: Context,
  stored: CaseOfLetter,
  order: LetterOrder,
  number: string,
  shown: 'masked' | 'full',
): Promise<GatheredFacts> {
  const { agency } = await openDesk(context, stored.agencyId)
  const signers = signersOn(await listOfficials(context.read, agency.id), order)
  const signer = signers.find((one) => one.id === order.signatoryId) ?? signers[0]
  const withTitles = order.withTitles ?? LETTERS[order.kind].withTitles
  const own = (await listWordings(context.read, agency.id)).get(order.kind) ?? OFFICIAL_WORDING[order.kind]
  const raw = { opening: order.opening ?? own.opening, closing: order.closing ?? own.closing }
  const of = shown === 'masked' ? maskedCase(stored) : stored
  const values = placeholderValues(agency, of, order.letterOn)
  const facts = {
    ...of,
    agency,
    person: personOf(of),
    letterOn: order.letterOn,
    number,
    signatory:
      signer === undefined
        ? {
            lines: [`${roleName(LETTERS[order.kind].signers[0] ?? 'ppid', agency)},`],
            name: '(pejabat belum diisi)',
            rank: '',
            nip: '',
          }
        : partyOf(signer, agency, withTitles),
    addressee: order.addressee,
    wording: { opening: filled(raw.opening, values), closing: filled(raw.closing, values) },
    copies: order.copies,
    exclusion: await exclusionOf(context, of.request),
  }
  return { facts, signers, signerId: signer?.id ?? null, raw }
}

async function exclusionOf(context: Context, request: StoredRequest | null): Promise<CommonFacts['exclusion']> {
  if (request === null || request.excludedInformationId === null) return null
  const exclusion = await findExcludedInformation(context.read, request.excludedInformationId)
  if (exclusion === undefined) return null
  const decree = [
    exclusion.decreeNumber === '' ? '' : `Nomor ${exclusion.decreeNumber}`,
    exclusion.decreeOn === null ? '' : `tanggal ${formatDay(exclusion.decreeOn)}`,
  ]
  return {
    title: exclusion.title,
    consequence: exclusion.consequenceOpen,
    decree: decree.filter((part) => part !== '').join(' '),
  }
}

function filled(text: string, values: Readonly<Record<Placeholder, string>>): string {
  const result = fillWording(text, values)
  if (!result.ok) throw new AppError('letters.unknownPlaceholder', { placeholder: result.error })
  return result.value
}

/** The last day of the answer; none is promised while papers of an objection are missing (note of Lamp. X). */
function answerLimitOf(of: CaseOfLetter): string {
  if (of.entity === 'request') return formatDay(of.request.dueOn)
  return of.objection.completeOn === null ? '(dihitung sejak keberatan dinyatakan lengkap)' : formatDay(of.objection.dueOn)
}

/** What each placeholder says; counts in digits and words from one value. */
function placeholderValues(
  agency: Pick<Agency, 'name'>,
  of: CaseOfLetter,
  letterOn: DateOnly,
): Readonly<Record<Placeholder, string>> {
  const record = of.entity === 'objection' ? of.objection : of.request
  return {
    nomor_pendaftaran: record.registrationNumber,
    tanggal_diterima: formatDay(record.receivedOn),
    nama_pemohon: record.applicantName,
    nama_opd: agency.name,
    batas_jawaban: answerLimitOf(of),
    tanggal_surat: formatDay(letterOn),
    masa_perbaikan: `${numberWithWords(REPAIR_DAYS)} hari kerja`,
    masa_keberatan: `${numberWithWords(FILING_DAYS)} hari kerja`,
    masa_tanggapan: `${numberWithWords(OBJECTION_ANSWER_DAYS)} hari kerja`,
    masa_sengketa: `${numberWithWords(DISPUTE_FILING_DAYS)} hari kerja`,
  }
}
