// Reads one request and hands it to a screen.
import type { ReactNode } from 'react'
import type { RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { RecordLoader } from '../../ui/record-loader.tsx'

type Props = {
  readonly id: number
  readonly children: (request: RequestDetail) => ReactNode
}

/** Calls `children` with the request once it is there. */
export function RequestLoader({ id, children }: Props) {
  return (
    <RecordLoader asked={useAppQuery('requests.get', { id })} name="Permohonan" list="/permohonan">
      {children}
    </RecordLoader>
  )
}
