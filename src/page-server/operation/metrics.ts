import { createServer, type Server } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

type Watched = {
  /** Pages being made, and waiting to be made. */
  running: () => number
  waiting: () => number
  /** Bytes and pages that are cached. */
  bytes: () => number
  pages: () => number
  /** The publication log answers. */
  reachable: () => boolean
}

const gauge = (registry: Registry, name: string, help: string, read: () => number) =>
  new Gauge({
    name,
    help,
    registers: [registry],
    collect() {
      this.set(read())
    },
  })

/** Figures of the page server, in Prometheus' names and units. */
export const createMetrics = () => {
  const registry = new Registry()
  const registers = [registry]
  // Counting with labels takes longer than sending what is in memory.
  let cached = 0
  let counted = 0
  return {
    registry,
    /** One more answer came from memory. */
    countCached: () => {
      cached += 1
    },
    responses: new Counter({
      collect() {
        this.inc({ source: 'kept' }, cached - counted)
        counted = cached
      },
      name: 'newsroom_responses_total',
      help: 'Answers to requests for public addresses, by how they came about.',
      labelNames: ['source'] as const,
      registers,
    }),
    renders: new Histogram({
      name: 'newsroom_render_seconds',
      help: 'Time it took to make a page, without waiting for its turn.',
      buckets: [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
      registers,
    }),
    lag: new Histogram({
      name: 'newsroom_log_lag_seconds',
      help: 'Time from a row of the publication log being written to the pages before it being dropped.',
      buckets: [0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
      registers,
    }),
    generations: new Counter({
      name: 'newsroom_generations_total',
      help: 'Times that what is public changed, or a moment came at which it does.',
      registers,
    }),
    limited: new Counter({
      name: 'newsroom_limited_total',
      help: 'Requests refused because a client sent too many, by what they were for.',
      labelNames: ['kind'] as const,
      registers,
    }),
    violations: new Counter({
      name: 'newsroom_csp_reports_total',
      help: 'Reports of browsers that something on a page broke its policy.',
      registers,
    }),
    /** Adds the figures that are read when somebody asks, and those of the process. */
    watch: ({ running, waiting, bytes, pages, reachable }: Watched) => {
      collectDefaultMetrics({ register: registry })
      gauge(registry, 'newsroom_renders_running', 'Pages being made.', running)
      gauge(registry, 'newsroom_renders_waiting', 'Pages waiting for their turn to be made.', waiting)
      gauge(registry, 'newsroom_cache_bytes', 'Memory taken by the pages that are kept.', bytes)
      gauge(registry, 'newsroom_cache_pages', 'Pages that are kept.', pages)
      gauge(registry, 'newsroom_log_reachable', '1 while the publication log answers.', () => Number(reachable()))
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>

/** A server of its own for the figures, which are nobody's business outside. */
export const createMetricsServer = ({ registry }: Metrics): Server =>
  createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    )
  })
