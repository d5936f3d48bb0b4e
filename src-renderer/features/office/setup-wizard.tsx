// First run.
/** The setup. */
export function SetupWizard({ onDone }: { readonly onDone: (to: string) => void }) {
  return <button onClick={() => onDone('/')}>Mulai</button>
}
