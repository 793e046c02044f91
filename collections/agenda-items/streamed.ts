/** An answer that is written while it is sent, so that it may be as long as it likes. */
export const streamed = (parts: AsyncGenerator<string>, type: string, name: string): Response => {
  const encoder = new TextEncoder()
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: () => void parts.return(undefined),
  })
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  })
}

/** What stands between the brackets of a list in JSON, a portion at a time. */
export async function* listed(portions: AsyncIterable<object[]>): AsyncGenerator<string> {
  let isFirst = true
  for await (const portion of portions)
    for (const one of portion) {
      yield `${isFirst ? '' : ','}\n${JSON.stringify(one)}`
      isFirst = false
    }
}
