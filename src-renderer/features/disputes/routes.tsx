// Addresses of the register of disputes.
import { Route, Switch } from 'wouter'
import { DisputeDetailPage } from './dispute-detail-page.tsx'
import { DisputeEditPage, DisputeNewPage } from './dispute-form-page.tsx'
import { DisputeListPage } from './dispute-list-page.tsx'

/** List, form and detail under `#/sengketa`. */
export function DisputeRoutes() {
  return (
    <Switch>
      <Route path="/sengketa" component={DisputeListPage} />
      <Route path="/sengketa/baru">
        <DisputeNewPage objectionId={null} />
      </Route>
      <Route path="/sengketa/baru/keberatan/:id">{({ id }) => <DisputeNewPage objectionId={Number(id)} />}</Route>
      <Route path="/sengketa/:id/ubah">{({ id }) => <DisputeEditPage id={Number(id)} />}</Route>
      <Route path="/sengketa/:id">{({ id }) => <DisputeDetailPage id={Number(id)} />}</Route>
    </Switch>
  )
}
