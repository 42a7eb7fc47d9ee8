/** A number as Intl writes it, with the minus printers set: in French Intl writes a hyphen. */
export const withMinus = (written: string): string => written.replace(/-(?=[\d\u00a0\u202f€])/gu, "\u2212");
