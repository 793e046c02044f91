/**
 * What residents, journalists and councillors type, and the page that each of them wants to see among
 * the first three. To add one: the words, and the title as the sample council has it.
 */
export const queries: [words: string, wanted: string][] = [
  // What it is called.
  ['bin collections christmas', 'Bin collections over Christmas and the new year'],
  ['food waste', 'Weekly food waste collections start across the borough'],
  ['ofsted', 'Inspection of children’s services'],
  ['council tax 2026', 'Council sets budget and council tax for 2026 to 2027'],
  ['library opening hours', 'Four libraries stay open until 8pm for good'],
  ['parking permits', 'Residents’ parking permits go online'],
  ['tenter park bandstand', 'Tenter Park reopens with a restored bandstand'],
  ['market square', 'Market Square to be free of through traffic'],
  ['quayside tower', 'Statement on the appeal over Quayside Tower'],
  ['lathe bridge', 'Lathe Bridge closed to vehicles'],
  ['accessibility statement', 'Accessibility statement'],
  ['privacy', 'Privacy notice'],
  ['contact', 'Contact'],
  ['housing', 'Housing'],
  ['local plan', 'Draft local plan: where should homes, jobs and green space go?'],
  ['licensing policy', 'Licensing policy for pubs, late-night food and events'],
  ['peer challenge', 'Corporate peer challenge of the council'],
  ['summer reading', 'Six books, six weeks: children invited to the summer reading club'],
  // What people say instead.
  ['rubbish collection christmas', 'Bin collections over Christmas and the new year'],
  ['tip opening times', 'Quarry Lane recycling centre closes at 4pm'],
  ['dump', 'Book a time before you visit a recycling centre'],
  ['trash recycled', 'Half of all household waste is now recycled'],
  ['swimming', 'Millrace pool open again after repair of the roof'],
  ['road damage', 'Twelve more streets to be resurfaced by the summer'],
  ['rates', 'Council sets budget and council tax for 2026 to 2027'],
  // A question.
  ['how do i book the recycling centre', 'Book a time before you visit a recycling centre'],
  ['where do i vote', 'New ward boundaries: check where you vote'],
  ['when are my bins collected', 'Bin collections over Christmas and the new year'],
  ['are the libraries closing', 'All eight libraries stay open, and some stay open later'],
  // Another form of the word.
  ['gritting', 'Ten gritters and 4,200 tonnes of salt: ready for winter'],
  ['apprenticeship', '64 new apprenticeships, from heat pumps to social work'],
  ['cyclists station', 'A cycle route from Oakshaw to the station'],
  ['flooding riverside', 'Statement on the flood in Riverside'],
  ['tree planting', 'A tree for every newborn: planting begins on Cinder Hill'],
  // A slip of the finger, or a word that is only begun.
  ['recylcing', 'Bins and recycling'],
  ['libary', 'Libraries, parks and culture'],
  ['accesibility', 'Accessibility statement'],
  ['concil tax', 'Council sets budget and council tax for 2026 to 2027'],
  ['apprent', '64 new apprenticeships, from heat pumps to social work'],
  // What stands further down, and exact words.
  ['electricity substation', 'Flood wall from Quayside Row to Millrace Road'],
  ['"damp and mould"', 'Damp and mould: every report now visited within five days'],
  ['carbon emissions', 'Council’s carbon emissions down by 11% in a year'],
  ['council homes -damp', 'First new council homes for 31 years are let'],
  ['first choice secondary school', 'Nine in ten children get their first choice of secondary school'],
  ['data loss', 'Statement on the loss of data at a supplier'],
]

/** Of so many, this many must be among the first three. */
export const leastRight = queries.length - 2
