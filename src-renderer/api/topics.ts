// Which lists show which topics: a command names the topics it touched, and the open lists among them are read again.
import type { Query } from '@tanstack/react-query'
import type { OperationName, Topic } from '../../src-main/contract/index.ts'

/** Prefix of an operation's name -> topics whose change makes its answer stale. */
const TOPICS_OF: Readonly<Record<string, readonly Topic[]>> = {
  office: ['office'],
  calendar: ['calendar', 'office'],
  publicInformation: ['publicInformation', 'excludedInformation'],
  checklist: ['checklist', 'publicInformation', 'requests', 'office'],
  dipEditions: ['dipEditions', 'publicInformation', 'excludedInformation', 'office'],
  consequenceTests: ['consequenceTests', 'excludedInformation', 'publicInformation', 'office'],
  publication: ['publicInformation', 'excludedInformation', 'dipEditions', 'office'],
  evidence: ['publicInformation'],
  excludedInformation: ['excludedInformation', 'publicInformation', 'consequenceTests', 'requests', 'calendar', 'office'],
  requests: ['requests', 'objections', 'calendar', 'office'],
  objections: ['objections', 'requests', 'disputes', 'calendar', 'office'],
  disputes: ['disputes', 'objections'],
  clocks: ['requests', 'objections', 'disputes', 'calendar', 'office'],
  dashboard: ['requests', 'objections', 'disputes', 'publicInformation', 'calendar', 'office'],
  annualReport: [
    'annualReport',
    'requests',
    'objections',
    'disputes',
    'publicInformation',
    'excludedInformation',
    'checklist',
    'dipEditions',
    'consequenceTests',
    'office',
    'calendar',
  ],
  recaps: ['requests', 'objections', 'disputes', 'publicInformation', 'excludedInformation', 'dipEditions', 'office', 'calendar'],
  reportLists: [],
  reportEditions: [
    'annualReport',
    'requests',
    'objections',
    'disputes',
    'publicInformation',
    'excludedInformation',
    'dipEditions',
    'consequenceTests',
    'office',
    'calendar',
  ],
  yearLock: ['annualReport'],
  access: ['access'],
  identityProtection: ['privacy'],
  imports: ['imports'],
  backups: ['backups'],
  privacy: ['privacy', 'requests', 'objections', 'disputes', 'attachments', 'office'],
  letters: ['letters', 'requests', 'objections', 'office'],
  attachments: ['attachments'],
  caseFile: ['requests', 'objections', 'disputes', 'letters', 'attachments', 'consequenceTests', 'calendar', 'office'],
}

/** What shows the words of the report: they are saved while somebody types, and no number hangs on them. */
const SHOW_TEXTS: readonly OperationName[] = [
  'annualReport.sections',
  'annualReport.findings',
  'reportLists.get',
  'reportEditions.outlook',
  'reportEditions.reminder',
]

/** Every command writes to the journal; its check is made once. */
const JOURNAL_READ: readonly OperationName[] = ['journal.list', 'journal.choices']

/** True when the query's operation shows one of the topics. */
export function showsTopic(query: Pick<Query, 'queryKey'>, topics: readonly string[]): boolean {
  const [operation] = query.queryKey as [OperationName]
  const [prefix = ''] = operation.split('.')
  // Every command is a step, whatever it was about.
  if (prefix === 'history' || JOURNAL_READ.includes(operation)) return topics.length > 0
  if (topics.includes('reportTexts') && SHOW_TEXTS.includes(operation)) return true
  return (TOPICS_OF[prefix] ?? []).some((topic) => topics.includes(topic))
}
