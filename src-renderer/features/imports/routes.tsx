// Address of the import.
import { ImportPage } from './import-page.tsx'

/** `#/impor`, with `?jenis=request` when it starts from a register. */
export function ImportRoutes() {
  return <ImportPage />
}
