// Disputes that are still open and answers still to be carried out: few enough to be read whole; the only SQL about them here.
import type { DateOnly } from '../../kernel/date-only.ts'
import type { Read } from '../../storage/handles.ts'
import { toDispute } from '../disputes/disputes.rows.ts'
import { procedureOf } from '../disputes/disputes.rules.ts'
import type { DisputeCase } from '../clocks/dispute-clocks.rules.ts'
import type { CaseWords } from './dashboard.store.ts'

export type OpenDispute = Omit<CaseWords, 'dueOn'> & { readonly dispute: DisputeCase }

const UNNUMBERED = 'belum bernomor'

/** Disputes that are not final, or final with an execution to come. */
export async function listOpenDisputes(read: Read, agencyId: number): Promise<OpenDispute[]> {
  const rows = await read
    .selectFrom('dispute')
    .innerJoin('objection', 'objection.id', 'dispute.objection_id')
    .selectAll('dispute')
    .select(['objection.applicant_name', 'objection.information_requested', 'objection.grounds'])
    .select(['objection.address', 'objection.phone', 'objection.proxy_name', 'objection.proxy_address', 'objection.proxy_phone'])
    .where('dispute.agency_id', '=', agencyId)
    .where((where) =>
      where.or([
        where('dispute.stage', '!=', 'final'),
        where.and([where('dispute.execution_due_on', 'is not', null), where('dispute.executed_on', 'is', null)]),
      ]),
    )
    .orderBy('dispute.id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.commission_number === '' ? UNNUMBERED : row.commission_number,
    applicantName: row.applicant_name,
    subject: row.information_requested,
    identity: [row.applicant_name, row.address, row.phone, row.proxy_name, row.proxy_address, row.proxy_phone],
    dispute: { ...toDispute(row), procedure: procedureOf(JSON.parse(row.grounds) as string[]) },
  }))
}

/** Answers to objections that promised something not yet carried out. */
export async function listObjectionExecutions(read: Read, agencyId: number): Promise<CaseWords[]> {
  const rows = await read
    .selectFrom('objection')
    .select(['id', 'registration_number', 'applicant_name', 'information_requested', 'execution_due_on'])
    .select(['address', 'phone', 'proxy_name', 'proxy_address', 'proxy_phone'])
    .where('agency_id', '=', agencyId)
    .where('execution_due_on', 'is not', null)
    .where('executed_on', 'is', null)
    .orderBy('execution_due_on')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    number: row.registration_number,
    applicantName: row.applicant_name,
    subject: row.information_requested,
    identity: [row.applicant_name, row.address, row.phone, row.proxy_name, row.proxy_address, row.proxy_phone],
    dueOn: row.execution_due_on as DateOnly,
  }))
}
