// Addresses of the objection register.
import { Route, Switch } from 'wouter'
import { AnswerPage } from './answer-page.tsx'
import { ObjectionDetailPage } from './objection-detail-page.tsx'
import { ObjectionEditPage } from './objection-edit-page.tsx'
import { ObjectionListPage } from './objection-list-page.tsx'
import { ObjectionNewPage } from './objection-new-page.tsx'

/** List, form, detail and answer under `#/keberatan`. */
export function ObjectionRoutes() {
  return (
    <Switch>
      <Route path="/keberatan" component={ObjectionListPage} />
      <Route path="/keberatan/baru">
        <ObjectionNewPage requestId={null} />
      </Route>
      <Route path="/keberatan/baru/permohonan/:id">{({ id }) => <ObjectionNewPage requestId={Number(id)} />}</Route>
      <Route path="/keberatan/:id/ubah">{({ id }) => <ObjectionEditPage id={Number(id)} />}</Route>
      <Route path="/keberatan/:id/tanggapan">{({ id }) => <AnswerPage id={Number(id)} />}</Route>
      <Route path="/keberatan/:id">{({ id }) => <ObjectionDetailPage id={Number(id)} />}</Route>
    </Switch>
  )
}
