// How long identities are kept, what has served its time, and the minutes of what was erased.
import { Alert, Stack } from '@mantine/core'
import type { Agency } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { DueCases } from './due-cases.tsx'
import { ErasureRuns } from './erasure-runs.tsx'
import { RetentionForm } from './retention-form.tsx'

/** One tab of Keamanan Data. */
export function RetentionPanel({ agency }: { readonly agency: Agency }) {
  const setting = useAppQuery('privacy.setting', { agencyId: agency.id })
  if (setting.error !== null) return <Alert color="red">{errorSentence(setting.error)}</Alert>
  if (setting.data === undefined) return null
  return (
    <Stack gap="md">
      <RetentionForm key={setting.data.version} agencyId={agency.id} stored={setting.data} />
      <DueCases agencyId={agency.id} setting={setting.data} />
      <ErasureRuns agencyId={agency.id} />
    </Stack>
  )
}
