// The tabs of the settings, and where a field of the profile is found.

export const SETTINGS_TABS = [
  { path: '/pengaturan', label: 'Profil OPD', part: 'identity' },
  { path: '/pengaturan/kop', label: 'Kop surat dan logo', part: 'letterhead' },
  { path: '/pengaturan/pejabat', label: 'Pejabat', part: 'officials' },
  { path: '/pengaturan/aturan', label: 'Aturan kerja', part: 'rules' },
  { path: '/pengaturan/opd', label: 'OPD lain', part: 'agencies' },
] as const

const IDENTITY_FIELDS: readonly string[] = ['governmentName', 'name', 'shortCode']
const RULE_FIELDS: readonly string[] = [
  'timeZone',
  'workingWeek',
  'countTriggerDay',
  'countNotHeldAsRefused',
  'executorLabel',
  'restartOnRepair',
  'noticeTargetDays',
  'reminderTime',
  'numberingTemplate',
]

export type ProfilePart = 'identity' | 'letterhead' | 'rules'

/** The tab or setup step that shows a field of the profile. */
export function partOfField(field: string): ProfilePart {
  if (IDENTITY_FIELDS.includes(field)) return 'identity'
  return RULE_FIELDS.includes(field) ? 'rules' : 'letterhead'
}

/** Address of the tab of a part. */
export function pathOfPart(part: ProfilePart): string {
  return SETTINGS_TABS.find((tab) => tab.part === part)?.path ?? '/pengaturan'
}
