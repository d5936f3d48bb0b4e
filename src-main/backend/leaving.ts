// Says in the journal what leaves the register: which list or record, for which time, in which form. Never whose data.
import type { Service } from '../contract/operations.ts'
import type { JournalEntry, ServiceContext } from '../features/slice.ts'
import { isPrintTarget } from '../platform/print-folder.ts'

/** The registers of the operations that hand out one record. */
const ENTITIES: Readonly<Record<string, string>> = {
  consequenceTests: 'consequenceTest',
  dipEditions: 'dipEdition',
  reportEditions: 'reportEdition',
}

/** Input fields that describe a file; free text (what was searched for, texts of a letter) may hold names and stays out. */
const TOLD = [
  'kind',
  'document',
  'form',
  'forms',
  'format',
  'formats',
  'paper',
  'profile',
  'mode',
  'year',
  'from',
  'to',
  'figure',
  'category',
  'status',
  'state',
  'trashed',
] as const

type Machine = Pick<ServiceContext, 'databasePath' | 'files'>

/**
 * The journal row of a service that `leaves`; `operation` is its name, `input` what it was asked. What goes to the print
 * folder is printed, whatever else the service may do. Throws `file.notAllowed` for a token that was never given out.
 */
export function leavingEntry(
  machine: Machine,
  operation: string,
  leaves: NonNullable<Service['leaves']>,
  input: unknown,
): JournalEntry {
  const asked = input as Readonly<Record<string, unknown>>
  const token = asked['saveToken'] ?? asked['token']
  const isPrinted = typeof token === 'string' && isPrintTarget(machine.databasePath, machine.files.pathOf(token))
  const prefix = operation.split('.')[0] ?? operation
  const told = TOLD.filter((field) => asked[field] !== undefined && asked[field] !== null)
  return {
    entity: typeof asked['entity'] === 'string' ? asked['entity'] : (ENTITIES[prefix] ?? prefix),
    entityId: numberOf(asked['id']),
    agencyId: numberOf(asked['agencyId']),
    action: isPrinted ? 'print' : leaves,
    changes: {
      ...Object.fromEntries(told.map((field) => [field, asked[field]])),
      ...(typeof asked['search'] === 'string' && asked['search'] !== '' ? { filtered: true } : {}),
    },
  }
}

const numberOf = (value: unknown) => (typeof value === 'number' ? value : null)
