/** A web address as people say it, without what a browser needs. */
export const spokenAddress = (address: string): string => address.replace(/^https?:\/\/(?:www\.)?|\/$/g, '')
