import { z } from "zod";
import { splitToLargest } from "../money";
import { Pin } from "../staff/pin-rule";
import type { Reduction } from "./pricing";
import type { SoldLine } from "./shortage";
import { typed } from "./typed";

const cents = z.number().int().min(0).max(1_000_000);

/** What is taken off an order by hand, why, and by whose PIN. */
export const ReduceOrderInput = z.object({
  orderId: z.uuid(),
  /** Made by the form: however often it is sent, it comes off once. */
  requestId: z.uuid(),
  what: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("amount"), cents: cents.min(1) }),
    z.object({ kind: z.literal("percent"), percent: z.number().int().min(1).max(100) }),
    /** What one of the line costs from now on. */
    z.object({ kind: z.literal("line_price"), lineId: z.uuid(), unitCents: cents }),
  ]),
  reason: typed(200).pipe(z.string().min(3)),
  approval: z.object({ userId: z.uuid(), pin: Pin }),
});
export type ReduceOrderInput = z.infer<typeof ReduceOrderInput>;

type Off = Omit<Reduction, "id">;

/**
 * What a gesture takes off: an amount or so many percent of all items, or what a line costs less, at each of its rates pro rata
 * of its prices. Null where that is nothing, or the line is not there or would be dearer.
 */
export function offBy(what: ReduceOrderInput["what"], lines: readonly SoldLine[]): Off[] | null {
  if (what.kind === "amount") return [{ cents: what.cents, of: "items" }];
  const itemsCents = lines.reduce((sum, { unitCents, quantity }) => sum + unitCents * quantity, 0);
  if (what.kind === "percent") {
    const off = Math.round((itemsCents * what.percent) / 100);
    return off > 0 ? [{ cents: off, of: "items" }] : null;
  }
  const line = lines.find(({ id }) => id === what.lineId);
  const off = line ? (line.unitCents - what.unitCents) * line.quantity : 0;
  if (!line || off <= 0) return null;
  const shares = splitToLargest(
    off,
    line.parts.map(({ unitCents }) => unitCents),
  );
  const perRate = new Map<number, number>();
  for (const [index, { rateBp }] of line.parts.entries())
    perRate.set(rateBp, (perRate.get(rateBp) ?? 0) + (shares[index] ?? 0));
  return [...perRate].filter(([, off]) => off > 0).map(([rateBp, off]) => ({ cents: off, of: { rateBp } }));
}
