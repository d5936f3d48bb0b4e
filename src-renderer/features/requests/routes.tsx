// Addresses of the request register.
import { Route, Switch } from 'wouter'
import { RequestBookPage } from './book-page.tsx'
import { DecisionPage } from './decision-page.tsx'
import { NumberAuditPage } from './number-audit-page.tsx'
import { RequestDetailPage } from './request-detail-page.tsx'
import { RequestEditPage } from './request-edit-page.tsx'
import { RequestListPage } from './request-list-page.tsx'
import { RequestNewPage } from './request-new-page.tsx'

/** List, book, form, detail and decision under `#/permohonan`. */
export function RequestRoutes() {
  return (
    <Switch>
      <Route path="/permohonan" component={RequestListPage} />
      <Route path="/permohonan/baru" component={RequestNewPage} />
      <Route path="/permohonan/buku" component={RequestBookPage} />
      <Route path="/permohonan/nomor" component={NumberAuditPage} />
      <Route path="/permohonan/:id/ubah">{({ id }) => <RequestEditPage id={Number(id)} />}</Route>
      <Route path="/permohonan/:id/keputusan">{({ id }) => <DecisionPage id={Number(id)} />}</Route>
      <Route path="/permohonan/:id">{({ id }) => <RequestDetailPage id={Number(id)} />}</Route>
    </Switch>
  )
}
