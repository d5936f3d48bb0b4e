// Addresses of the file of a case.
import { Route } from 'wouter'
import type { CaseEntity } from '../../../src-main/contract/index.ts'
import { CaseFilePage } from './case-file-page.tsx'

const ENTITIES: Readonly<Record<string, CaseEntity>> = { request: 'request', objection: 'objection', dispute: 'dispute' }

/** `#/berkas-perkara/request/3`. */
export function CaseFileRoutes() {
  return (
    <Route path="/berkas-perkara/:entity/:id">
      {({ entity, id }) => {
        const known = ENTITIES[entity]
        return known === undefined ? null : <CaseFilePage entity={known} id={Number(id)} />
      }}
    </Route>
  )
}
