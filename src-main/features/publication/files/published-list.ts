// The list as it leaves the office: the same entries in the same order for every file.
import type { DateOnly } from '../../../kernel/date-only.ts'
import type { Agency } from '../../office/office.contract.ts'
import type { PublicInformation } from '../../public-information/public-information.contract.ts'
import { CATEGORY_LABELS, INFORMATION_STATUS_LABELS } from '../../public-information/public-information.labels.ts'
import {
  formText,
  INFORMATION_CATEGORIES,
  retentionWords,
  timeAndPlace,
} from '../../public-information/public-information.rules.ts'
import { isSoundLink } from '../../evidence/links.rules.ts'
import type { License } from '../publication.rules.ts'

/** The decree the list rests on (Perki KI 1/2021 Ps.45). */
export type EditionMark = { readonly decreeNumber: string; readonly decreeOn: DateOnly }

/** The mark of a decided edition; null when there is none yet. */
export function editionMark(
  edition: { readonly decreeNumber: string; readonly decreeOn: DateOnly | null } | undefined,
): EditionMark | null {
  if (edition === undefined || edition.decreeOn === null) return null
  return { decreeNumber: edition.decreeNumber, decreeOn: edition.decreeOn }
}

export type PublishedList = {
  readonly agency: Agency
  readonly entries: readonly PublicInformation[]
  readonly edition: EditionMark | null
  readonly license: License
  /** The office's day. */
  readonly publishedOn: DateOnly
  /** The instant, ISO in UTC. */
  readonly createdAt: string
}

/** In the order of the official book: by category, then as the office ordered them. */
export function inBookOrder(entries: readonly PublicInformation[]): PublicInformation[] {
  return INFORMATION_CATEGORIES.flatMap((category) => entries.filter((entry) => entry.category === category))
}

/** The latest day on which an entry was brought up to date; null of an empty list. */
export function lastUpdate(entries: readonly Pick<PublicInformation, 'updatedOn'>[]): DateOnly | null {
  return entries.reduce<DateOnly | null>((day, { updatedOn }) => (day === null || updatedOn > day ? updatedOn : day), null)
}

/** Parts of an entry under their public names, the same in CSV and JSON. */
export type PublishedEntry = {
  readonly nomor: number
  readonly kategori: string
  readonly judul: string
  readonly ringkasan: string
  readonly unit_penguasa: string
  readonly penanggung_jawab: string
  readonly waktu_pembuatan: string
  readonly tempat_pembuatan: string
  readonly tahun: number | null
  readonly bentuk: string
  readonly jangka_waktu_simpan: string
  readonly media: string
  readonly tautan: string
  readonly kode_daftar_periksa: readonly string[]
  readonly status: string
  readonly diperbarui: string
  readonly diumumkan: string | null
}

/** Entries numbered through, as the office wrote them. */
export function publishedEntries(entries: readonly PublicInformation[]): PublishedEntry[] {
  return inBookOrder(entries).map((entry, at) => ({
    nomor: at + 1,
    kategori: CATEGORY_LABELS[entry.category],
    judul: entry.title,
    ringkasan: entry.summary,
    unit_penguasa: entry.holderUnit,
    penanggung_jawab: entry.responsible,
    waktu_pembuatan: entry.madeWhen,
    tempat_pembuatan: entry.madeWhere,
    tahun: entry.year,
    bentuk: formText(entry),
    jangka_waktu_simpan: retentionWords(entry),
    media: entry.media,
    tautan: entry.link,
    kode_daftar_periksa: entry.checklistCodes,
    status: INFORMATION_STATUS_LABELS[entry.status],
    diperbarui: entry.updatedOn,
    diumumkan: entry.publishedOn,
  }))
}

/** One row of the page: the seven official columns, then category, year and a link that may be clicked. */
export type PageRow = readonly [
  title: string,
  summary: string,
  unit: string,
  responsible: string,
  timeAndPlace: string,
  form: string,
  retention: string,
  category: number,
  year: number | null,
  link: string,
]

/** Rows of the page in book order; a link that is not whole stays text in the data files and is no link here. */
export function pageRows(entries: readonly PublicInformation[]): PageRow[] {
  return inBookOrder(entries).map((entry) => [
    entry.title,
    entry.summary === entry.title ? '' : entry.summary,
    entry.holderUnit,
    entry.responsible,
    timeAndPlace(entry),
    formText(entry),
    retentionWords(entry),
    INFORMATION_CATEGORIES.indexOf(entry.category),
    entry.year,
    isSoundLink(entry.link) ? entry.link.trim() : '',
  ])
}
