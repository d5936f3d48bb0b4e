// For whom a file leaves the register, and what of a person it may then hold: one table for every book, list and report.

/** Inside the office; the main PPID of the same government; everybody. */
export const EXPORT_PROFILES = ['internal', 'mainPpid', 'public'] as const
export type ExportProfile = (typeof EXPORT_PROFILES)[number]

export const EXPORT_PROFILE_LABELS: Readonly<Record<ExportProfile, string>> = {
  internal: 'Untuk internal',
  mainPpid: 'Untuk PPID Utama',
  public: 'Untuk publik',
}

/** What the clerk reads before choosing. */
export const EXPORT_PROFILE_NOTES: Readonly<Record<ExportProfile, string>> = {
  internal: 'Identitas lengkap: nama, NIK, alamat, telepon, dan surel. Jangan dikirim ke luar.',
  mainPpid: 'Nama saja; tanpa NIK, alamat, dan kontak.',
  public: 'Tanpa identitas: nama diganti nomor urut, dan isian bebas disamarkan.',
}

/** Columns that hold people, as Perki KI 1/2021 Ps.32(1), Lamp. VIII and Lamp. XI have them. */
export const PERSONAL_COLUMNS = ['name', 'address', 'contact', 'nationalId', 'powerOfAttorney', 'freeText'] as const
export type PersonalColumn = (typeof PERSONAL_COLUMNS)[number]

/** `full` as recorded; `masked` without what identifies; `hidden` not at all. */
export type Treatment = 'full' | 'masked' | 'hidden'

/**
 * - internal: the register is complete (Perki KI 1/2021 Ps.32(1)) and stays inside (Ps.5(3)).
 * - mainPpid: no more than its oversight needs: who asked, not where he lives (UU 27/2022 Ps.27, Ps.28; ppid 1 [D]).
 * - public: nothing that tells who asked (UU 14/2008 Ps.17 huruf h; UU 27/2022 Ps.4); a name becomes a number.
 */
export const TREATMENTS: Readonly<Record<PersonalColumn, Readonly<Record<ExportProfile, Treatment>>>> = {
  name: { internal: 'full', mainPpid: 'full', public: 'masked' },
  address: { internal: 'full', mainPpid: 'hidden', public: 'hidden' },
  contact: { internal: 'full', mainPpid: 'hidden', public: 'hidden' },
  nationalId: { internal: 'full', mainPpid: 'hidden', public: 'hidden' },
  powerOfAttorney: { internal: 'full', mainPpid: 'hidden', public: 'hidden' },
  freeText: { internal: 'full', mainPpid: 'masked', public: 'masked' },
}

/**
 * The profiles in which each file can be made, the one offered first at the front. Where there is but one, nobody is asked.
 * Lists of information hold no applicant; what stands in their words is searched before a publication. The dossier of a case
 * is evidence between its parties and has their sides instead (Perki KI 1/2013 Ps.11).
 */
export const PROFILES_OF = {
  requestBook: ['mainPpid', 'internal', 'public'],
  objectionBook: ['mainPpid', 'internal', 'public'],
  disputeBook: ['mainPpid', 'internal', 'public'],
  dailySheet: ['internal'],
  // Cases behind a number, annexes of report and recap, deadlines, numbers: whoever gets them may pass them on.
  figureCases: ['public'],
  annualReport: ['public'],
  recap: ['public'],
  deadlineCalendar: ['public'],
  numberAudit: ['public'],
  publication: ['public'],
} as const satisfies Readonly<Record<string, readonly [ExportProfile, ...ExportProfile[]]>>

/** Behind the title of a file: `untuk PPID Utama`. */
export const profileWords = (profile: ExportProfile) =>
  `${EXPORT_PROFILE_LABELS[profile].charAt(0).toLowerCase()}${EXPORT_PROFILE_LABELS[profile].slice(1)}`

/** In a file name: `untuk-PPID-Utama`. */
export const profileInFileName = (profile: ExportProfile) => profileWords(profile).replaceAll(' ', '-')
