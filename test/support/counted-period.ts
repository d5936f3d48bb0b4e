// A period in which nothing happened, as the stores count it; tests change what they are about.
import type { CountedPeriod } from '../../src-main/features/annual-report/annual-report.figures.ts'
import { dateOnly } from '../../src-main/kernel/date-only.ts'

const NONE = { openAtStart: 0, received: 0, closed: 0, closedOfCarriedOver: 0 }
const UNMET = { satisfied: 0, applicable: 0 }

export const NOTHING_COUNTED: CountedPeriod = {
  period: { from: dateOnly('2025-01-01'), to: dateOnly('2025-12-31') },
  agencyName: 'Dinas Contoh',
  requests: NONE,
  byMonth: [],
  closedByMonth: [],
  byApplicantKind: [],
  byChannel: [],
  byAccess: [],
  byForm: [],
  byUnit: [],
  purposes: [],
  items: 0,
  refusalReasons: [],
  restartOnRepair: false,
  processing: [],
  extended: 0,
  objections: NONE,
  objectionFacts: [],
  disputeFacts: [],
  information: [],
  completeness: { periodic: UNMET, immediate: UNMET, anytime: UNMET, all: UNMET },
  editions: 0,
  exclusions: [],
  tests: 0,
}
