import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

const familyOf = (address: string) => (isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** An IPv4 address that came in through an IPv6 socket, as itself, however it is written. */
const unmapped = (address: string): string => (isIP(address) === 6 ? ipaddr.process(address).toString() : address)

/**
 * The addresses of proxies.
 *
 * @param proxies addresses, and networks such as `10.0.0.0/8`
 */
export const proxyList = (proxies: string[]): BlockList => {
  const list = new BlockList()
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/')
    if (bits === undefined) list.addAddress(address, familyOf(address))
    else list.addSubnet(address, Number(bits), familyOf(address))
  }
  return list
}

/** Proxies that are believed unless others are configured: those on this very machine. */
export const localProxies = ['127.0.0.0/8', '::1']

/** The addresses of `X-Forwarded-For`, with or without ports, the nearest first; ends at what is no address. */
const forwarded = (header: string | string[] | undefined): string[] => {
  const found: string[] = []
  for (const part of String(header ?? '')
    .split(',')
    .reverse()) {
    const text = part.trim()
    const address = unmapped(/^\[(.+)\](?::\d+)?$/.exec(text)?.[1] ?? text.replace(/^([\d.]+):\d+$/, '$1'))
    if (!isIP(address)) break
    found.push(address)
  }
  return found
}

type ClientRequest = Pick<IncomingMessage, 'socket' | 'headers'>

const peerOf = ({ socket }: Pick<ClientRequest, 'socket'>): string =>
  unmapped((socket.remoteAddress ?? '').replace(/%.*$/, ''))

const isAmong =
  (proxies: BlockList) =>
  (address: string): boolean =>
    isIP(address) > 0 && proxies.check(address, familyOf(address))

/** Returns whether a request was handed on by a known proxy. */
export const isFromProxyAmong = (proxies: BlockList) => {
  const isProxy = isAmong(proxies)
  return (request: Pick<ClientRequest, 'socket'>): boolean => isProxy(peerOf(request))
}

/**
 * Tells where a request comes from. A header can say anything, so it is believed only as far as
 * known proxies wrote it: from the nearest outwards, up to the first address that is no proxy's.
 */
export const clientAddressBehind = (proxies: BlockList) => {
  const isProxy = isAmong(proxies)
  return ({ socket, headers }: ClientRequest): string => {
    const peer = peerOf({ socket })
    if (!isIP(peer)) return 'unknown'
    if (!isProxy(peer)) return peer
    const hops = forwarded(headers['x-forwarded-for'])
    return hops.find((hop) => !isProxy(hop)) ?? hops.at(-1) ?? peer
  }
}

/**
 * The part of an address that stands for one client: an IPv6 network hands out 2⁶⁴ addresses to
 * each of its customers, so there it is the first half.
 */
export const networkOf = (address: string): string => {
  const parsed = isIP(address) === 6 ? ipaddr.parse(address) : undefined
  if (!(parsed instanceof ipaddr.IPv6)) return address
  const half = parsed.parts.slice(0, 4).map((part) => part.toString(16))
  return `${half.join(':')}::/64`
}
