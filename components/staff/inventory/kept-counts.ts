import { keptValue } from "../../basket/kept";
import { number, shaped, text, yesOrNo } from "../../basket/reader";

/** What was counted of an ingredient on this device: when, by its own clock, and whether the house has it. */
export type Entry = { quantity: number; countedAt: number; key: string; sent: boolean };
export type Entries = Readonly<Record<string, Entry>>;

const readEntry = shaped<Entry>({ quantity: number, countedAt: number, key: text, sent: yesOrNo });

function read(stored: unknown): Entries {
  if (typeof stored !== "object" || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).flatMap(([code, entry]) => {
      const known = readEntry(entry);
      return known ? [[code, known]] : [];
    }),
  );
}

const none: Entries = {};
const sheets = new Map<string, ReturnType<typeof keptValue<Entries>>>();

/** A count's entries, kept in the browser until the house has them and after: the connection may be lost, the page closed. */
export function keptCounts(count: string) {
  const sheet = sheets.get(count) ?? keptValue<Entries>(`ocpizza.count.1.${count}`, none, read);
  sheets.set(count, sheet);
  return sheet;
}
