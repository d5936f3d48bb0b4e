// Reads one objection and hands it to a screen, with words for a missing one.
import { Button, Skeleton, Stack } from '@mantine/core'
import { IconFileUnknown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ObjectionDetail } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

type Props = { readonly id: number; readonly children: (objection: ObjectionDetail) => ReactNode }

/** Calls `children` with the objection once it is there. */
export function ObjectionLoader({ id, children }: Props) {
  const objection = useAppQuery('objections.get', { id })
  if (objection.data !== undefined) return children(objection.data)
  if (objection.isError)
    return (
      <EmptyState
        icon={IconFileUnknown}
        title="Keberatan tidak ditemukan"
        text="Keberatan ini tidak ada di dalam register, atau register sedang tidak dapat dibaca. Kembalilah ke daftar dan pilih keberatan lain."
        action={
          <Button component={Link} href="/keberatan">
            Ke daftar keberatan
          </Button>
        }
      />
    )
  return (
    <Stack gap="md">
      <Skeleton height={48} />
      <Skeleton height={220} />
    </Stack>
  )
}
