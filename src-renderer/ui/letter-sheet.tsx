// A letter on white paper: the same blocks that PDF and Word draw, each page a sheet of its own.
import type { LetterBlock, LetterDocument, LetterParty } from '../../src-main/contract/index.ts'
import { pagesOf } from './letter-pages.model.ts'
import classes from './letter-sheet.module.css'

/** The preview of a letter. */
export function LetterSheet({ letter }: { readonly letter: LetterDocument }) {
  return (
    <div className={classes['desk']}>
      <article className={classes['sheets']} aria-label={`Pratinjau ${letter.title}`}>
        {inPlaces(pagesOf(letter)).map(({ place, one: { landscape, blocks } }) => (
          <div key={place} className={classes['sheet']} data-landscape={landscape}>
            {place === 0 && <Letterhead letterhead={letter.letterhead} />}
            {inPlaces(blocks).map((block) => (
              <Block key={block.place} block={block.one} />
            ))}
          </div>
        ))}
      </article>
    </div>
  )
}

/** Pages and blocks have no identity of their own: the letter is drawn whole each time, so the place is one. */
const inPlaces = <One,>(all: readonly One[]) => all.map((one, place) => ({ place, one }))

function Letterhead({ letterhead }: Pick<LetterDocument, 'letterhead'>) {
  return (
    <header className={classes['head']}>
      {letterhead.logo !== null && <img alt="Logo" src={`data:${letterhead.logo.mime};base64,${letterhead.logo.base64}`} />}
      <div className={classes['words']}>
        <div className={classes['government']}>{letterhead.governmentName.toUpperCase()}</div>
        <div className={classes['agency']}>{letterhead.agencyName.toUpperCase()}</div>
        {letterhead.lines.map((line) => (
          <div key={line} className={classes['small']}>
            {line}
          </div>
        ))}
      </div>
    </header>
  )
}

function Block({ block }: { readonly block: Exclude<LetterBlock, { type: 'newPage' }> }) {
  switch (block.type) {
    case 'title':
      return (
        <div className={classes['title']}>
          {block.lines.map((line) => (
            <div key={line}>{line}</div>
          ))}
          {block.number !== null && <div className={classes['number']}>Nomor: {block.number}</div>}
        </div>
      )
    case 'reference':
      return <Reference block={block} />
    case 'paragraph':
      return <p className={classes['paragraph']}>{block.text}</p>
    case 'fields':
      return <Fields rows={block.rows} />
    case 'subheading':
      return <div className={classes['subheading']}>{block.text}</div>
    case 'choices':
      return <Choices block={block} />
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={classes['list']}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </List>
      )
    }
    case 'frame':
      return <div className={classes['frame']}>{block.text}</div>
    case 'sums':
      return <Sums block={block} />
    case 'signatures':
      return <Signatures placeAndDate={block.placeAndDate} parties={block.parties} />
    case 'copies':
      return (
        <div className={classes['small']}>
          Tembusan:
          <ol className={classes['list']}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ol>
        </div>
      )
    case 'clauses':
      return <Clauses rows={block.rows} />
    case 'table':
      return <SheetTable block={block} />
  }
}

type Row = { readonly label: string; readonly value: string }

function Fields({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className={classes['fields']}>
      {rows.flatMap(({ label, value }) => [
        <dt key={`${label}-label`}>{label}</dt>,
        <span key={`${label}-colon`} aria-hidden="true">
          :
        </span>,
        <dd key={`${label}-value`}>{value}</dd>,
      ])}
    </dl>
  )
}

function Clauses({ rows }: { readonly rows: Extract<LetterBlock, { type: 'clauses' }>['rows'] }) {
  return (
    <dl className={`${classes['fields']} ${classes['clauses']}`}>
      {rows.flatMap(({ label, marker, items }) => [
        <dt key={`${label}-label`}>{label}</dt>,
        <span key={`${label}-colon`} aria-hidden="true">
          :
        </span>,
        <dd key={`${label}-value`}>
          {marker === 'none' ? (
            items.map((item) => <div key={item}>{item}</div>)
          ) : (
            <ol className={classes['list']} type={marker === 'letters' ? 'a' : '1'}>
              {items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ol>
          )}
        </dd>,
      ])}
    </dl>
  )
}

/** Rows and cells have no identity of their own: the table is drawn whole each time. */
function SheetTable({ block }: { readonly block: Extract<LetterBlock, { type: 'table' }> }) {
  const whole = block.widths.reduce((sum, width) => sum + width, 0)
  return (
    <table className={classes['table']}>
      <colgroup>
        {block.widths
          .map((width, column) => ({ width, column }))
          .map(({ width, column }) => (
            <col key={column} style={{ width: `${(100 * width) / whole}%` }} />
          ))}
      </colgroup>
      <thead>
        {block.header.map((cells) => (
          <tr key={cells.map(({ text }) => text).join('|')}>
            {cells.map(({ text, colSpan, rowSpan }) => (
              <th key={text} scope="col" colSpan={colSpan} rowSpan={rowSpan}>
                {text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {block.rows.length === 0 && (
          <tr>
            <td colSpan={block.widths.length}>{block.emptyText}</td>
          </tr>
        )}
        {block.rows
          .map((cells, row) => ({ cells, row }))
          .map(({ cells, row }) => (
            <tr key={row}>
              {cells
                .map((text, column) => ({ text, column }))
                .map(({ text, column }) => (
                  <td key={column}>{text}</td>
                ))}
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Reference({ block }: { readonly block: Extract<LetterBlock, { type: 'reference' }> }) {
  return (
    <>
      <div className={classes['reference']}>
        <Fields rows={block.rows} />
        <div>{block.placeAndDate}</div>
      </div>
      <p className={classes['paragraph']}>{block.addressee.join('\n')}</p>
    </>
  )
}

function Choices({ block }: { readonly block: Extract<LetterBlock, { type: 'choices' }> }) {
  return (
    <div className={classes['fields']}>
      <span>{block.label}</span>
      <span aria-hidden="true">{block.label === '' ? '' : ':'}</span>
      <div>
        {block.options.map(({ text, chosen }) => (
          <div key={text}>
            <span className={classes['box']} role="img" aria-label={chosen ? 'dipilih' : 'tidak dipilih'}>
              {chosen ? '×' : ''}
            </span>
            {text}
          </div>
        ))}
      </div>
    </div>
  )
}

function Sums({ block }: { readonly block: Extract<LetterBlock, { type: 'sums' }> }) {
  return (
    <>
      <table className={classes['sums']}>
        <tbody>
          {block.rows.map(({ label, value }) => (
            <tr key={label}>
              <td>{label}</td>
              <td>{value}</td>
            </tr>
          ))}
          <tr>
            <td>
              <strong>{block.total.label}</strong>
            </td>
            <td>
              <strong>{block.total.value}</strong>
            </td>
          </tr>
        </tbody>
      </table>
      <p className={classes['paragraph']}>
        <em>Terbilang: {block.words}</em>
      </p>
    </>
  )
}

function Signatures({ placeAndDate, parties }: { readonly placeAndDate: string; readonly parties: readonly LetterParty[] }) {
  const alone = parties.length === 1
  return (
    <div className={classes['signatures']}>
      {parties.map((party, index) => (
        <div key={party.lines.join()} className={classes[alone ? 'alone' : 'party']}>
          <div>
            <div>{index === parties.length - 1 ? placeAndDate : '\u00a0'}</div>
            {party.lines.map((line) => (
              <div key={line}>{line}</div>
            ))}
          </div>
          <div className={classes['signed']}>
            {/* A line to be filled in by hand is not underlined once more. */}
            {party.name.startsWith('(') ? <div>{party.name}</div> : <div className={classes['name']}>{party.name}</div>}
            {party.rank !== '' && <div>{party.rank}</div>}
            {party.nip !== '' && <div>NIP {party.nip}</div>}
          </div>
        </div>
      ))}
    </div>
  )
}
