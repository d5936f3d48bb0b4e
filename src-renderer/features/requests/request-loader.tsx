// Reads one request and hands it to a screen, with words for a missing one.
import { Button, Skeleton, Stack } from '@mantine/core'
import { IconFileUnknown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { RequestDetail } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { EmptyState } from '../../ui/empty-state.tsx'

/** Calls `children` with the request once it is there. */
export function RequestLoader({
  id,
  children,
}: {
  readonly id: number
  readonly children: (request: RequestDetail) => ReactNode
}) {
  const request = useAppQuery('requests.get', { id })
  if (request.data !== undefined) return children(request.data)
  if (request.isError)
    return (
      <EmptyState
        icon={IconFileUnknown}
        title="Permohonan tidak ditemukan"
        text="Permohonan ini tidak ada di dalam register, atau register sedang tidak dapat dibaca. Kembalilah ke daftar dan pilih permohonan lain."
        action={
          <Button component={Link} href="/permohonan">
            Ke daftar permohonan
          </Button>
        }
      />
    )
  return (
    <Stack gap="md">
      <Skeleton height={48} />
      <Skeleton height={220} />
      <Skeleton height={220} />
    </Stack>
  )
}
