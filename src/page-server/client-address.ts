import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** An IPv4 address that came in through an IPv6 socket, as itself. */
const unmapped = (address: string): string => /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address

const isLoopback = (address: string): boolean => loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** The last of `X-Forwarded-For`, with or without a port; undefined if it is no address. */
const lastForwarded = (header: string | string[] | undefined): string | undefined => {
  const last =
    String(header ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? ''
  const address = unmapped(/^\[(.+)\](?::\d+)?$/.exec(last)?.[1] ?? last.replace(/^([\d.]+):\d+$/, '$1'))
  return isIP(address) ? address : undefined
}

/**
 * Where a request comes from. A header can say anything, so only a proxy on this very machine is
 * believed, and only the address that it added itself: the last. Behind a proxy on another machine
 * all readers have that proxy's address.
 */
export const clientAddress = ({ socket, headers }: Pick<IncomingMessage, 'socket' | 'headers'>): string => {
  const peer = unmapped((socket.remoteAddress ?? '').replace(/%.*$/, ''))
  if (!isIP(peer)) return 'unknown'
  return (isLoopback(peer) && lastForwarded(headers['x-forwarded-for'])) || peer
}

/**
 * The part of an address that stands for one client: an IPv6 network hands out 2⁶⁴ addresses to
 * each of its customers, so there it is the first half.
 */
export const networkOf = (address: string): string => {
  if (isIP(address) !== 6) return address
  const written = new URL(`http://[${address}]`).hostname.slice(1, -1)
  const [head = '', tail = ''] = written.split('::')
  const groups = (part: string) => (part ? part.split(':') : [])
  const missing = 8 - groups(head).length - groups(tail).length
  const all = written.includes('::') ? [...groups(head), ...Array(missing).fill('0'), ...groups(tail)] : groups(head)
  return `${all.slice(0, 4).join(':')}::/64`
}
