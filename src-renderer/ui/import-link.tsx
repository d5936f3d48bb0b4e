// The way from a register to its import.
import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ImportKind } from '../../src-main/contract/index.ts'

/** Leads to the import with the kind already chosen. */
export function ImportLink({ kind }: { readonly kind: ImportKind }) {
  return (
    <Button component={Link} href={`/impor?jenis=${kind}`} variant="default" leftSection={<IconFileImport size={16} />}>
      Impor
    </Button>
  )
}
