// Addresses of consequence tests.
import { Route, Switch } from 'wouter'
import { ConsequenceTestEditPage, ConsequenceTestNewPage } from './consequence-test-form-page.tsx'
import { ConsequenceTestListPage } from './consequence-test-list-page.tsx'
import { ConsequenceTestPage } from './consequence-test-page.tsx'

/** List, worksheet and test under `#/dik/uji`. */
export function ConsequenceTestRoutes() {
  return (
    <Switch>
      <Route path="/dik/uji" component={ConsequenceTestListPage} />
      <Route path="/dik/uji/baru/:kind?/:entry?">
        {({ kind, entry }) => (
          <ConsequenceTestNewPage
            key={`${kind}-${entry}`}
            place={kind ?? 'pengecualian'}
            entryId={entry === undefined ? null : Number(entry)}
          />
        )}
      </Route>
      <Route path="/dik/uji/:id/ubah">{({ id }) => <ConsequenceTestEditPage id={Number(id)} />}</Route>
      <Route path="/dik/uji/:id">{({ id }) => <ConsequenceTestPage id={Number(id)} />}</Route>
    </Switch>
  )
}
