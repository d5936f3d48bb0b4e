// The way from a register to its import.
import { Button } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { ImportKind } from '../../src-main/contract/index.ts'

/** Last part of the address of each kind. A query (`?`) would change the page's own URL, which the backend then refuses. */
export const IMPORT_PLACES: Readonly<Record<ImportKind, string>> = {
  publicInformation: 'dip',
  excludedInformation: 'dik',
  request: 'permohonan',
  objection: 'keberatan',
}

/** Leads to the import with the kind already chosen. */
export function ImportLink({ kind }: { readonly kind: ImportKind }) {
  return (
    <Button component={Link} href={`/impor/${IMPORT_PLACES[kind]}`} variant="default" leftSection={<IconFileImport size={16} />}>
      Impor
    </Button>
  )
}
