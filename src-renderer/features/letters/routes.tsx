// Addresses of letters and forms.
import { Route, Switch } from 'wouter'
import { BlankFormsPage } from './blank-forms-page.tsx'
import { ComposePage } from './compose-page.tsx'
import { LetterPage } from './letter-page.tsx'
import { WordingPage } from './wording-page.tsx'

/** Composing, one letter, blank forms and wording under `#/surat`. */
export function LetterRoutes() {
  return (
    <Switch>
      <Route path="/surat/formulir" component={BlankFormsPage} />
      <Route path="/surat/redaksi" component={WordingPage} />
      <Route path="/surat/baru/:entityId/:kind">
        {({ entityId, kind }) => <ComposePage key={`${entityId}-${kind}`} entityId={Number(entityId)} kind={kind} />}
      </Route>
      <Route path="/surat/:id">{({ id }) => <LetterPage id={Number(id)} />}</Route>
    </Switch>
  )
}
