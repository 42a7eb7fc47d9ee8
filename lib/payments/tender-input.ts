import { z } from "zod";
import { handMethods } from "./tender";

const cents = z.number().int().min(0).max(1_000_000);

const Tender = z.object({
  method: z.enum(handMethods),
  amountCents: cents.min(1),
  givenCents: cents.nullable().default(null),
  people: z.number().int().min(1).max(30).default(1),
  /** A voucher's. */
  code: z.string().min(4).max(30).optional(),
  /** A company's account. */
  accountId: z.uuid().optional(),
});

/** How a screen says what it took: everything at once, under an id it made. Nothing due: no tender. */
export const Taking = z.object({
  takingId: z.uuid(),
  tenders: z.array(Tender).max(40),
  tipCents: cents.max(50_000).default(0),
  /** Where no drawer is open: it is opened with this float, in the same gesture. */
  floatCents: cents.nullish(),
});
export type TakingInput = z.infer<typeof Taking>;

/** What was offered, as the journal may know it: without the codes vouchers are spent by. */
export const offeredOf = ({ tenders, tipCents }: Pick<TakingInput, "tenders" | "tipCents">) => ({
  tenders: tenders.map(({ code: _, ...tender }) => tender),
  tipCents,
});
