/** The answer in place of what will be there soon: when to ask again, in seconds (RFC 9110, 10.2.3). */
export const soon = { status: 503, headers: { 'retry-after': '30' } }
