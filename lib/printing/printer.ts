import { z } from "zod";
import { codePages, printKinds } from "@/db/enums";
import { widths } from "./paper";

/** What a printer can be set to print by itself; a test page it prints whenever it is asked. */
const settableKinds = printKinds.filter((kind) => kind !== "test");

/** Where a printer's address may lead: into an outlet's own network, at the ports such printers listen on. */
export function isPrinterAddress(
  host: string,
  port: number,
  { onThisMachine }: { onThisMachine: boolean },
): boolean {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(host)?.slice(1).map(Number);
  if (!parts || parts.some((part) => part > 255)) return false;
  const [a = 0, b = 0] = parts;
  if (a === 127) return onThisMachine && port > 1023;
  const isPrivate = a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
  return isPrivate && port >= 9100 && port <= 9109;
}

export const PrinterSettings = z.object({
  name: z
    .string()
    .max(160)
    .transform((text) => text.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim())
    .pipe(z.string().min(1).max(40)),
  host: z.string().trim().max(40),
  port: z.number().int().min(1).max(65_535),
  prints: z
    .array(z.enum(printKinds))
    .max(4)
    .transform((kinds) => settableKinds.filter((kind) => kinds.includes(kind))),
  widthMm: z.union(widths.map((width) => z.literal(width))),
  codePage: z.enum(codePages),
});
export type PrinterSettings = z.infer<typeof PrinterSettings>;

/** A printer as screens show it. */
export type Printer = PrinterSettings & {
  id: string;
  awaySince: string | null;
  awayWhy: string | null;
  waiting: number;
};

/** How a paper is said to have ended, on a screen that must know: what may not have been printed. */
export type Doubt = {
  id: string;
  kind: (typeof printKinds)[number];
  number: number | null;
  orderId: string | null;
  at: string;
};
