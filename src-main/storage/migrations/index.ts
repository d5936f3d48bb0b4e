// THE list of migrations, in order.
import type { Migration } from '../migration.ts'
import { migration0001 } from './0001-office.ts'
import { migration0002 } from './0002-calendar.ts'
import { migration0003 } from './0003-information.ts'
import { migration0004 } from './0004-requests.ts'
import { migration0005 } from './0005-objections.ts'
import { migration0006 } from './0006-annual-report.ts'
import { migration0007 } from './0007-request-desk.ts'
import { migration0008 } from './0008-information-depth.ts'
import { migration0009 } from './0009-checklist.ts'
import { migration0010 } from './0010-dip-editions.ts'
import { migration0011 } from './0011-consequence-tests.ts'
import { migration0012 } from './0012-objection-dispute-depth.ts'
import { migration0013 } from './0013-publication.ts'
import { migration0014 } from './0014-report-depth.ts'
import { migration0015 } from './0015-safekeeping.ts'
import { migration0016 } from './0016-safekeeping-settings.ts'
import { migration0017 } from './0017-import-batches.ts'

export const MIGRATIONS: readonly Migration[] = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
  migration0010,
  migration0011,
  migration0012,
  migration0013,
  migration0014,
  migration0015,
  migration0016,
  migration0017,
]
