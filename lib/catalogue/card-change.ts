import { z } from "zod";
import { productStates, sizes } from "@/db/enums";
import type { RefusalCode } from "../refusal";
import { overlapping } from "./sale-hours";

const refusing = (refusal: RefusalCode) => ({ params: { refusal } });
const clean = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const code = z.string().refine((text) => /^[a-z0-9][a-z0-9_-]{0,59}$/.test(text), refusing("card_code"));
/** An outlet by its slug; null: the group's own, at every outlet that has none of its own. */
const outlet = z.string().max(60).nullable();
const cents = z
  .number()
  .refine((count) => Number.isInteger(count) && count >= 0 && count <= 100_000, refusing("card_price"));
const name = z
  .string()
  .max(400)
  .transform(clean)
  .refine((text) => text.length >= 2 && text.length <= 80, refusing("card_name"));
const words = z.string().max(1000).transform(clean).pipe(z.string().max(400));
const time = z.string().refine((text) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text), refusing("card_hours"));
const hour = z
  .object({ weekday: z.number().int().min(1).max(7), opens: time, closes: time })
  .refine(({ opens, closes }) => opens < closes, refusing("card_hours"));
const hours = z
  .array(hour)
  .max(40)
  .refine((all) => !overlapping(all), refusing("card_hours_overlap"));

const slot = z.object({
  nameFr: name,
  nameEn: name,
  choices: z
    .array(z.object({ item: code, surchargeCents: cents }))
    .max(200)
    .refine((choices) => choices.length > 0, refusing("card_menu_empty")),
});

/** Everything that somebody of head office may change of the card, now or on a day to come. */
export const CardChange = z.discriminatedUnion("kind", [
  z.object({
    ...{ kind: z.literal("texts"), product: code, nameFr: name, nameEn: name },
    ...{ descriptionFr: words, descriptionEn: words },
  }),
  /** `priceCents` null: the group's again. */
  z.object({ kind: z.literal("price"), item: code, outlet, priceCents: cents.nullable() }),
  z.object({ kind: z.literal("presence"), item: code, outlet, onMenu: z.boolean() }),
  z.object({ kind: z.literal("state"), product: code, state: z.enum(productStates) }),
  /** None: whenever it is open. */
  z.object({ kind: z.literal("hours"), product: code, outlet, hours }),
  z.object({ kind: z.literal("option"), option: code, size: z.enum(sizes), priceCents: cents }),
  z
    .object({
      ...{ kind: z.literal("group"), group: code, nameFr: name, nameEn: name },
      ...{ least: z.number().int().min(0).max(20), most: z.number().int().min(1).max(20) },
    })
    .refine(({ least, most }) => least <= most, refusing("card_option_range")),
  z.object({
    ...{ kind: z.literal("offer"), offer: code, nameFr: name, nameEn: name, priceCents: cents },
    active: z.boolean(),
    slots: z
      .array(slot)
      .max(8)
      .refine((slots) => slots.length >= 2, refusing("card_menu_empty")),
  }),
  z.object({
    ...{ kind: z.literal("offer_at"), offer: code, outlet, priceCents: cents.nullable() },
    ...{ onMenu: z.boolean(), hours },
  }),
]);
export type CardChange = z.infer<typeof CardChange>;

/** What it changes, in a word: of two with the same target the later counts. */
export function targetOf(change: CardChange): string {
  const at = "outlet" in change && change.outlet !== null ? `:${change.outlet}` : "";
  switch (change.kind) {
    case "texts":
    case "state":
      return `${change.kind}:${change.product}`;
    case "hours":
      return `hours:${change.product}${at}`;
    case "price":
    case "presence":
      return `${change.kind}:${change.item}${at}`;
    case "option":
      return `option:${change.option}:${change.size}`;
    case "group":
      return `group:${change.group}`;
    default:
      return `${change.kind}:${change.offer}${at}`;
  }
}
