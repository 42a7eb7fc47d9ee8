import { z } from "zod";
import { channels, modes, type PromotionKind } from "@/db/enums";
import type { RefusalCode } from "../refusal";
import { normalCode } from "./normal-code";

const refusing = (refusal: RefusalCode) => ({ params: { refusal } });
const label = z
  .string()
  .max(200)
  .transform((text) => text.replace(/[\p{Cc}\p{Cf}]/gu, " ").trim())
  .refine((text) => text.length >= 2 && text.length <= 80, refusing("card_name"));
const cents = (least: number) =>
  z
    .number()
    .refine((count) => Number.isInteger(count) && count >= least && count <= 100_000, refusing("card_price"));
const times = z.number().int().min(1).max(1_000_000).nullable();
/** A day; the promotion holds on it from its beginning in Paris, or to its end. */
const day = z.iso.date().nullable();

/** The kinds head office makes: the card of stamps is the house's own. */
export const formKinds = [
  "amount",
  "percent",
  "free_delivery",
  "product",
] as const satisfies readonly PromotionKind[];

/** A promotion as head office types it; its code names it and never changes. */
export const PromotionForm = z
  .object({
    code: z
      .string()
      .max(200)
      .transform(normalCode)
      .refine((text) => /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,29}$/u.test(text), refusing("card_code")),
    kind: z.enum(formKinds),
    ...{ labelFr: label, labelEn: label },
    amountCents: cents(1).nullable(),
    percentBp: z.number().int().min(1).max(10_000).nullable(),
    item: z.string().max(60).nullable(),
    minimumCents: cents(0),
    ...{ from: day, until: day },
    /** Slugs; null: at every outlet. */
    outlets: z.array(z.string().max(60)).min(1).max(500).nullable(),
    channels: z.array(z.enum(channels)).min(1),
    mode: z.enum(modes).nullable(),
    ...{ usesMost: times, usesEachMost: times },
    active: z.boolean(),
  })
  .refine(({ from, until }) => !from || !until || from <= until, refusing("promotion_period"))
  .refine(
    ({ kind, amountCents, percentBp, item }) =>
      (kind === "amount") === (amountCents !== null) &&
      (kind === "percent") === (percentBp !== null) &&
      (kind === "product") === (item !== null),
    refusing("promotion_worth"),
  );
export type PromotionForm = z.infer<typeof PromotionForm>;
