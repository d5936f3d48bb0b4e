// Search and filter of the published list: no library, no network, the same from disk and from any website.
;(() => {
  'use strict'
  const SHOWN_AT_ONCE = 50
  const data = JSON.parse(document.getElementById('data').textContent)
  const at = (id) => document.getElementById(id)
  const number = new Intl.NumberFormat('id-ID')

  // A folded text is as long as the text it comes from, so that a place found in one is the place in the other.
  const foldSign = (sign) => {
    const plain = sign.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
    return plain.length === sign.length ? plain : sign
  }
  const fold = (text) => (/^[\x00-\x7f]*$/.test(text) ? text.toLowerCase() : Array.from(text, foldSign).join(''))

  // Columns searched: title, summary, unit, responsible, time and place, form, retention.
  const entries = data.rows.map((row, index) => ({
    row,
    number: index + 1,
    folded: fold(row.slice(0, 7).join('\n')),
    category: String(row[7]),
    year: row[8] === null ? '' : String(row[8]),
  }))

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name)
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    made.append(...children)
    return made
  }

  // Roles are said aloud again because the narrow layout shows the table as blocks, which would lose them.
  const body = element('tbody', { role: 'rowgroup' })
  const caption = element('caption', {}, document.title)
  const table = element(
    'table',
    { role: 'table' },
    caption,
    element(
      'thead',
      { role: 'rowgroup' },
      element('tr', { role: 'row' }, ...data.columns.map((name) => element('th', { role: 'columnheader', scope: 'col' }, name))),
    ),
    body,
  )
  at('daftar').append(table)
  at('saringan').hidden = false

  // Text with every found word marked.
  const marked = (text, words) => {
    if (words.length === 0 || text === '') return [text]
    const folded = fold(text)
    const spans = []
    for (const word of words)
      for (let from = folded.indexOf(word); from !== -1; from = folded.indexOf(word, from + word.length))
        spans.push([from, from + word.length])
    spans.sort((a, b) => a[0] - b[0])
    const parts = []
    let done = 0
    for (const [from, to] of spans) {
      if (to <= done) continue
      const start = Math.max(from, done)
      parts.push(text.slice(done, start), element('mark', {}, text.slice(start, to)))
      done = to
    }
    parts.push(text.slice(done))
    return parts
  }

  const cell = (column, children) => element('td', { role: 'cell', 'data-label': data.columns[column] }, ...children)

  const rowOf = (entry, words) => {
    const [title, summary, ...others] = entry.row
    const link = entry.row[9]
    const words2 = [element('strong', {}, ...marked(title, words))]
    if (summary !== '') words2.push(element('br', {}), ...marked(summary, words))
    if (/^https?:\/\//i.test(link)) {
      const hidden = element('span', { class: 'only-heard' }, ` ${title} (tab baru)`)
      words2.push(
        element('br', {}),
        element('a', { href: link, rel: 'noopener noreferrer', target: '_blank' }, 'Buka dokumen', hidden),
      )
    }
    return element(
      'tr',
      { role: 'row' },
      cell(0, [String(entry.number)]),
      cell(1, words2),
      ...others.slice(0, 5).map((text, index) => cell(index + 2, marked(text, words))),
    )
  }

  const groupOf = (category) =>
    element(
      'tr',
      { role: 'row' },
      element('th', { role: 'rowheader', class: 'group', colspan: '7', scope: 'colgroup' }, data.headings[category]),
    )

  let found = entries
  let words = []
  let shown = 0
  let lastCategory = -1

  const show = (upTo) => {
    const rows = document.createDocumentFragment()
    let first
    for (; shown < Math.min(upTo, found.length); shown++) {
      const entry = found[shown]
      if (entry.row[7] !== lastCategory) {
        lastCategory = entry.row[7]
        rows.append(groupOf(lastCategory))
      }
      const row = rowOf(entry, words)
      first ??= row
      rows.append(row)
    }
    body.append(rows)
    const left = found.length - shown
    at('lagi').hidden = left === 0
    at('lagi').textContent = `Tampilkan ${number.format(Math.min(left, SHOWN_AT_ONCE))} berikutnya`
    const total = found.length === entries.length ? '' : ` dari ${number.format(entries.length)}`
    at('jumlah').textContent =
      found.length === 0
        ? 'Tidak ada informasi yang cocok. Ubah kata pencarian, atau ajukan permohonan kepada PPID.'
        : `${number.format(found.length)}${total} informasi ditemukan` +
          (left === 0 ? '.' : `, ditampilkan ${number.format(shown)} yang pertama.`)
    return first
  }

  const search = () => {
    words = fold(at('kata').value).split(/\s+/).filter((word) => word !== '')
    const category = at('kategori').value
    const year = at('tahun').value
    found = entries.filter(
      (entry) =>
        (category === '' || entry.category === category) &&
        (year === '' || entry.year === year) &&
        words.every((word) => entry.folded.includes(word)),
    )
    shown = 0
    lastCategory = -1
    body.textContent = ''
    table.hidden = found.length === 0
    show(SHOWN_AT_ONCE)
  }

  at('saringan').addEventListener('input', search)
  at('saringan').addEventListener('submit', (event) => event.preventDefault())
  // The fields are emptied after the event.
  at('saringan').addEventListener('reset', () => setTimeout(search))
  at('lagi').addEventListener('click', () => {
    const first = show(shown + SHOWN_AT_ONCE)
    if (first === undefined) return
    first.tabIndex = -1
    first.focus()
  })
  // On paper everything that was found.
  window.addEventListener('beforeprint', () => show(found.length))
  search()
})()
