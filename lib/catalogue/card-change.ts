import { z } from "zod";
import { productKinds, productStates, sizes } from "@/db/enums";
import { cents, code, name, outlet, rates, refusing, words } from "./card-words";
import { extras } from "./catalogue";
import { overlapping } from "./sale-hours";

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

const sectionTexts = { nameFr: name, nameEn: name, leadFr: words, leadEn: words };

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
  /** Where on the card it stands, and what a customer must know of it. */
  z.object({
    ...{
      kind: z.literal("facts"),
      product: code,
      section: code,
      folded: z.boolean(),
      alcoholic: z.boolean(),
    },
  }),
  /** Of every size of it, from the day on which it is said. */
  z.object({ kind: z.literal("vat"), product: code, rates }),
  /** A size is on no card any more, or again. */
  z.object({ kind: z.literal("size"), item: code, withdrawn: z.boolean() }),
  /** None: whenever it is open. */
  z.object({ kind: z.literal("hours"), product: code, outlet, hours }),
  /** A group of options, from none of which one must choose while it has none. */
  z.object({
    ...{ kind: z.literal("group_new"), group: code, nameFr: name, nameEn: name },
    most: z.number().int().min(1).max(20),
  }),
  /** An option as it is from now on, with what it adds; `fresh`: one more. On sizes that are not named it is not offered. */
  z
    .object({
      ...{
        kind: z.literal("choice"),
        option: code,
        fresh: z.boolean(),
        group: code,
        nameFr: name,
        nameEn: name,
      },
      ingredient: code.nullable(),
      sizes: z
        .array(
          z.object({
            size: z.enum(sizes),
            priceCents: cents,
            quantity: z.number().int().min(0).max(100_000),
          }),
        )
        .max(4)
        .refine(
          (all) => new Set(all.map(({ size }) => size)).size === all.length,
          refusing("card_size_taken"),
        ),
    })
    .refine(({ ingredient, sizes: all }) => ingredient || all.every(({ quantity }) => quantity === 0), {
      ...refusing("card_choice_quantity"),
    })
    .refine(
      ({ group, option, ingredient }) => group !== extras || option === ingredient,
      refusing("card_code"),
    ),
  /** Which groups of options a product offers. */
  z.object({
    ...{ kind: z.literal("choices"), product: code },
    groups: z
      .array(code)
      .max(50)
      .refine((all) => new Set(all).size === all.length, refusing("card_code")),
  }),
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
  /** A new section, for products of a kind; the code it is known by, in addresses too, never changes. */
  z.object({ kind: z.literal("section_new"), section: code, of: z.enum(productKinds), ...sectionTexts }),
  z.object({ kind: z.literal("section"), section: code, ...sectionTexts }),
  z.object({ kind: z.literal("section_gone"), section: code }),
  /** Their order: those that are not named come after. */
  z.object({
    kind: z.literal("sections"),
    order: z
      .array(code)
      .min(1)
      .max(100)
      .refine((codes) => new Set(codes).size === codes.length, refusing("card_code")),
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
    case "choices":
    case "state":
    case "facts":
    case "vat":
      return `${change.kind}:${change.product}`;
    case "hours":
      return `hours:${change.product}${at}`;
    case "price":
    case "presence":
    case "size":
      return `${change.kind}:${change.item}${at}`;
    case "option":
      return `option:${change.option}:${change.size}`;
    case "group":
    case "group_new":
      return `${change.kind}:${change.group}`;
    case "choice":
      return `choice:${change.option}`;
    case "section_new":
    case "section":
    case "section_gone":
      return `${change.kind}:${change.section}`;
    case "sections":
      return change.kind;
    default:
      return `${change.kind}:${change.offer}${at}`;
  }
}
