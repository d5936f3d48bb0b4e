// Addresses of the register of excluded information.
import { Route, Switch } from 'wouter'
import { ExcludedInformationDetailPage } from './excluded-information-detail-page.tsx'
import { ExcludedInformationEditPage, ExcludedInformationNewPage } from './excluded-information-form-page.tsx'
import { ExcludedInformationListPage } from './excluded-information-list-page.tsx'

/** List, form and detail under `#/dik`. */
export function ExcludedInformationRoutes() {
  return (
    <Switch>
      <Route path="/dik" component={ExcludedInformationListPage} />
      <Route path="/dik/baru" component={ExcludedInformationNewPage} />
      <Route path="/dik/:id/ubah">{({ id }) => <ExcludedInformationEditPage id={Number(id)} />}</Route>
      <Route path="/dik/:id">{({ id }) => <ExcludedInformationDetailPage id={Number(id)} />}</Route>
    </Switch>
  )
}
