/**
 * Returns where a PDF begins: programs look for its head in the first 1,024 bytes (ISO 32000-1, annex H.3, note 13).
 *
 * @returns -1 for what is no PDF
 */
export const startOfPdf = (bytes: Buffer): number => bytes.subarray(0, 1024 + 5).indexOf('%PDF-', 0, 'latin1')
