// Address of the mandatory checklist.
import { Route, Switch } from 'wouter'
import { ChecklistPage } from './checklist-page.tsx'

/** `#/dip/daftar-periksa`. */
export function ChecklistRoutes() {
  return (
    <Switch>
      <Route path="/dip/daftar-periksa" component={ChecklistPage} />
    </Switch>
  )
}
