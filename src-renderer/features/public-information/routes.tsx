// Addresses of the register of public information.
import { Route, Switch } from 'wouter'
import { PublicInformationDetailPage } from './public-information-detail-page.tsx'
import { PublicInformationEditPage, PublicInformationNewPage } from './public-information-form-page.tsx'
import { PublicInformationListPage } from './public-information-list-page.tsx'
import { PublicInformationTrashPage } from './public-information-trash-page.tsx'

/** List, trash, form and detail under `#/dip`. */
export function PublicInformationRoutes() {
  return (
    <Switch>
      <Route path="/dip" component={PublicInformationListPage} />
      <Route path="/dip/sampah" component={PublicInformationTrashPage} />
      <Route path="/dip/baru" component={PublicInformationNewPage} />
      <Route path="/dip/:id/ubah">{({ id }) => <PublicInformationEditPage id={Number(id)} />}</Route>
      <Route path="/dip/:id">{({ id }) => <PublicInformationDetailPage id={Number(id)} />}</Route>
    </Switch>
  )
}
