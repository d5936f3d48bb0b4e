// Registering a request: number and due date are shown while it is typed.
import { Group, Text } from '@mantine/core'
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { DateOnly, OutputOf } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { DeadlineExplained } from '../../ui/deadline-explained.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone } from '../../ui/notify.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { useDraft } from '../../ui/use-draft.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { RequestForm } from './request-form.tsx'
import { emptyRequestForm, requestFormProblems } from './request-form.model.ts'

/** `#/permohonan/baru`. The day "today" is the office's, so the form waits for the backend to tell it. */
export function RequestNewPage() {
  const agency = useAgency()
  const today = useAppQuery('dashboard.today', { agencyId: agency.id })
  if (today.data === undefined) return null
  return <NewRequest key={agency.id} agencyId={agency.id} today={today.data} />
}
