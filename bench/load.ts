import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

export const isInstalled = (program: string): boolean => spawnSync('which', [program]).status === 0

/** Requests a second, and how long 99 of 100 took at most, in milliseconds. */
export type Load = { perSecond: number; p99: number }

const inMilliseconds = (text: string): number => {
  const value = Number.parseFloat(text)
  if (text.endsWith('us')) return value / 1000
  return text.endsWith('ms') ? value : value * 1000
}

const withWrk = async (url: string, headers: Record<string, string>, seconds: number): Promise<Load> => {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`])
  const { stdout } = await execute('wrk', ['-t1', '-c32', `-d${seconds}s`, '--latency', ...lines, url])
  const [, p99 = ''] = /99%\s+([\d.]+\w+)/.exec(stdout) ?? []
  const [, perSecond] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? []
  if (/Socket errors/.test(stdout)) throw new Error(`${url} failed:\n${stdout}`)
  return { perSecond: Number(perSecond), p99: inMilliseconds(p99) }
}

const withAutocannon = async (url: string, headers: Record<string, string>, seconds: number): Promise<Load> => {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`])
  const words = ['autocannon', '-c', '32', '-d', String(seconds), '--json', '--no-progress', ...lines, url]
  const { stdout } = await execute('npx', words)
  const { requests, latency, errors } = JSON.parse(stdout)
  if (errors > 0) throw new Error(`${url} failed ${errors} times.`)
  return { perSecond: requests.average, p99: latency.p99 }
}

export const loadProgram = isInstalled('wrk') ? 'wrk' : 'autocannon'

/** Asks for one address over and over, on 32 connections, from one thread. */
export const load = async (url: string, headers: Record<string, string> = {}, seconds = 8): Promise<Load> => {
  const measure = loadProgram === 'wrk' ? withWrk : withAutocannon
  // What is compiled and kept while it runs is there before it is measured.
  await measure(url, headers, 2)
  return measure(url, headers, seconds)
}
