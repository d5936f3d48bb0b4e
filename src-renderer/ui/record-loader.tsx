// Hands a record to a screen once it is read; a missing record and an unreadable register are told apart.
import { Button, Group, Skeleton, Stack } from '@mantine/core'
import { IconFileUnknown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { WireError } from '../../src-main/contract/index.ts'
import { errorSentence } from '../text/errors.ts'
import { EmptyState } from './empty-state.tsx'

type Asked<T> = {
  readonly data: T | undefined
  readonly error: WireError | null
  readonly refetch: () => unknown
}

type Props<T> = {
  readonly asked: Asked<T>
  /** What the record is called, capitalised: "Permohonan". */
  readonly name: string
  /** Address of the list it stands in. */
  readonly list: string
  readonly children: (record: T) => ReactNode
}

/** Calls `children` with the record once it is there. */
export function RecordLoader<T>({ asked, name, list, children }: Props<T>) {
  if (asked.data !== undefined) return children(asked.data)
  if (asked.error !== null) return <Unavailable asked={asked} error={asked.error} name={name} list={list} />
  return (
    <Stack gap="md">
      <Skeleton height={48} />
      <Skeleton height={220} />
      <Skeleton height={220} />
    </Stack>
  )
}

type UnavailableProps<T> = Omit<Props<T>, 'children'> & {
  readonly error: WireError
}

function Unavailable<T>({ asked, error, name, list }: UnavailableProps<T>) {
  const missing = error.code === 'notFound'
  return (
    <EmptyState
      icon={IconFileUnknown}
      title={missing ? `${name} tidak ditemukan` : `${name} tidak dapat dibaca`}
      text={missing ? 'Catatan ini tidak ada di dalam register. Mungkin sudah dihapus.' : errorSentence(error)}
      action={
        <Group>
          {!missing && (
            <Button data-reads variant="default" onClick={() => void asked.refetch()}>
              Coba lagi
            </Button>
          )}
          <Button component={Link} href={list}>
            Ke daftar
          </Button>
        </Group>
      }
    />
  )
}
