// Addresses of editions.
import { Route, Switch } from 'wouter'
import { EditionDocumentPage } from './edition-document-page.tsx'
import { EditionListPage } from './edition-list-page.tsx'
import { EditionPage } from './edition-page.tsx'
import { ProposalPage } from './proposal-page.tsx'

/** List, proposal, one edition and its documents under `#/dip/edisi`. */
export function DipEditionRoutes() {
  return (
    <Switch>
      <Route path="/dip/edisi" component={EditionListPage} />
      <Route path="/dip/edisi/usul">
        <ProposalPage key="propose" mode="propose" />
      </Route>
      <Route path="/dip/edisi/catat">
        <ProposalPage key="record" mode="record" />
      </Route>
      <Route path="/dip/edisi/:id/surat-usulan">{({ id }) => <EditionDocumentPage id={Number(id)} kind="proposal" />}</Route>
      <Route path="/dip/edisi/:id/keputusan">{({ id }) => <EditionDocumentPage id={Number(id)} kind="decree" />}</Route>
      <Route path="/dip/edisi/:id">{({ id }) => <EditionPage id={Number(id)} />}</Route>
    </Switch>
  )
}
