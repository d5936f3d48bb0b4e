// Reads one objection and hands it to a screen.
import type { ReactNode } from 'react'
import type { ObjectionDetail } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { RecordLoader } from '../../ui/record-loader.tsx'

type Props = {
  readonly id: number
  readonly children: (objection: ObjectionDetail) => ReactNode
}

/** Calls `children` with the objection once it is there. */
export function ObjectionLoader({ id, children }: Props) {
  return (
    <RecordLoader asked={useAppQuery('objections.get', { id })} name="Keberatan" list="/keberatan">
      {children}
    </RecordLoader>
  )
}
