import PDFDocument from 'pdfkit'

/** Describes what stands in a PDF: a heading, a paragraph, or a list. */
export type PdfPart = { heading: string } | { list: string[] } | string

export type PdfText = { title: string; subtitle: string; parts: PdfPart[] }

const margin = 64
const night = '#173f4f'
const ink = '#22323a'

/** Puts a part under its tag, so that a screen reader reads headings as headings. */
const draw = (pdf: PDFKit.PDFDocument, part: PdfPart) => {
  const tagged = (tag: string, write: () => void) => pdf.addStructure(pdf.struct(tag, {}, write))
  if (typeof part === 'string')
    tagged('P', () => pdf.font('Helvetica').fontSize(11).fillColor(ink).text(part, { lineGap: 3, paragraphGap: 9 }))
  else if ('heading' in part) {
    pdf.moveDown(0.4)
    tagged('H2', () => pdf.font('Helvetica-Bold').fontSize(14).fillColor(night).text(part.heading, { paragraphGap: 6 }))
  } else
    for (const point of part.list)
      tagged('P', () =>
        pdf
          .font('Helvetica')
          .fontSize(11)
          .fillColor(ink)
          .text(`•  ${point}`, { indent: 8, lineGap: 3, paragraphGap: 4 }),
      )
}

/** Makes a small tagged PDF. */
export const pdfOf = ({ title, subtitle, parts }: PdfText, author: string, made: Date): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({
      size: 'A4',
      margin,
      lang: 'en-GB',
      tagged: true,
      displayTitle: true,
      pdfVersion: '1.7',
      info: { Title: title, Author: author, CreationDate: made, ModDate: made },
    })
    const chunks: Buffer[] = []
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
    pdf.on('end', () => resolve(Buffer.concat(chunks)))
    pdf.on('error', reject)
    pdf.addStructure(
      pdf.struct('P', {}, () => pdf.font('Helvetica-Bold').fontSize(10).fillColor('#2f7f8c').text(author)),
    )
    pdf.moveDown(0.8)
    pdf.addStructure(
      pdf.struct('H1', {}, () => pdf.font('Helvetica-Bold').fontSize(24).fillColor(night).text(title, { lineGap: 2 })),
    )
    pdf.addStructure(
      pdf.struct('P', {}, () =>
        pdf.font('Helvetica').fontSize(12).fillColor('#5b6b73').text(subtitle, { paragraphGap: 10 }),
      ),
    )
    for (const part of parts) draw(pdf, part)
    pdf.end()
  })
