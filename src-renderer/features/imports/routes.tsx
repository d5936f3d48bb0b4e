// Addresses of the import.
import { Route, Switch } from 'wouter'
import { IMPORT_KINDS } from '../../../src-main/contract/index.ts'
import { IMPORT_PLACES } from '../../ui/import-link.tsx'
import { BatchPage } from './batch-page.tsx'
import { ImportPage } from './import-page.tsx'

/** `#/impor`, or `#/impor/permohonan` and the like when it starts from a register. */
export function ImportRoutes() {
  return (
    <Switch>
      <Route path="/impor">
        <ImportPage kind={null} />
      </Route>
      <Route path="/impor/riwayat/:id">{({ id }) => <BatchPage id={Number(id)} />}</Route>
      {IMPORT_KINDS.map((kind) => (
        <Route key={kind} path={`/impor/${IMPORT_PLACES[kind]}`}>
          <ImportPage kind={kind} />
        </Route>
      ))}
    </Switch>
  )
}
