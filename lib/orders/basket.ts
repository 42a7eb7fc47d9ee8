import { z } from "zod";
import { channels, locales, modes, paymentPlans } from "@/db/enums";
import { Company } from "../customers/company";
import { Pin } from "../outlets/pin";
import { PromotionCode } from "../promotions/code";
import type { RefusalCode } from "../refusal";
import { Allergy } from "./allergy";
import { ifMissingWords, wishOf } from "./if-missing";
import { typed } from "./typed";

/** Bounds of one basket: beyond them it is a mistake, or a caterer who should call. */
export const mostLines = 30;
export const mostOfALine = 20;

/** What a caterer's mistake is told: a sentence of its own, whatever else may be wrong with it. */
const refusing = (refusal: RefusalCode, details: Record<string, number> = {}) => ({
  params: { refusal, details },
});
const atMost = <Of>(of: z.ZodType<Of>, most: number, refusal: RefusalCode) =>
  z.array(of).refine((list) => list.length <= most, refusing(refusal, { most }));

const code = z.string().regex(/^[a-z0-9_-]{1,60}$/);

/** An item as it is wanted: of itself a line, a half of a pizza, or a choice of a menu. */
export const Portion = z.object({
  item: code,
  /** Ingredient codes taken off the recipe. */
  removed: atMost(code, 20, "too_many_choices").default([]),
  /** Option codes added. */
  added: atMost(code, 10, "too_many_choices").default([]),
});
export type Portion = z.infer<typeof Portion>;

/** A line of the basket, as the browser keeps it and the server is told it. */
export const BasketLine = Portion.extend({
  /** Made in the browser, so that a line keeps its identity while it is edited. */
  key: z.string().min(1).max(40),
  quantity: z
    .number()
    .refine(
      (count) => Number.isInteger(count) && count >= 1 && count <= mostOfALine,
      refusing("quantity_out_of_range", { most: mostOfALine }),
    ),
  /** The other half of a pizza, then the line itself is the left one; or the menu's other choices, in their order. */
  others: atMost(Portion, 5, "too_many_choices").optional(),
  /** Code of the menu whose choices these are. */
  menu: code.optional(),
  /** What is done when something that goes on it runs out after all; he is called when left out. */
  ifMissing: z.string().regex(ifMissingWords).optional(),
});
export type BasketLine = z.infer<typeof BasketLine>;

/** All lines of a basket; it may be empty while it is being filled. */
export const BasketLines = atMost(BasketLine, mostLines, "basket_too_large");

/** What lines name, each once, with what would be made instead. */
export function namedIn(lines: readonly BasketLine[]) {
  const portions = lines.flatMap((line) => [line, ...(line.others ?? [])]);
  const instead = lines.map((line) => wishOf(line.ifMissing).instead);
  return {
    items: [...new Set([...portions.map(({ item }) => item), ...instead])].filter((code) => code !== null),
    options: [...new Set(portions.flatMap(({ added }) => added))],
    menus: [...new Set(lines.map(({ menu }) => menu))].filter((code) => code !== undefined),
  };
}

export const Address = z.object({
  line: typed(120).pipe(z.string().min(3)),
  /** Floor, door code, name on the bell. */
  extra: typed(120).default(""),
  postcode: z.string().regex(/^\d{5}$/),
  city: typed(60).default(""),
  /** Where the door is, when somebody put it right on the map. */
  pin: Pin.nullish(),
});
export type Address = z.infer<typeof Address>;

/** Empty when none is given. */
const Email = z
  .string()
  .max(120)
  .refine((text) => text === "" || z.email().safeParse(text).success, {
    params: { refusal: "email_invalid" satisfies RefusalCode },
  });

/** One that something is sent to. */
export const MailAddress = z
  .string()
  .trim()
  .max(120)
  .refine((text) => z.email().safeParse(text).success, {
    params: { refusal: "email_invalid" satisfies RefusalCode },
  });

export const PlaceOrderInput = z.object({
  basketId: z.uuid(),
  /** The outlet's slug. */
  outlet: code,
  channel: z.enum(channels),
  mode: z.enum(modes),
  /** null: as soon as possible; else the instant the chosen slot starts. */
  slot: z.iso.datetime({ offset: true }).nullable(),
  lines: BasketLines.refine((lines) => lines.length > 0, refusing("basket_empty")),
  contact: z.object({
    name: typed(80).pipe(z.string().min(2)),
    phone: z.string().max(30),
    email: Email.default(""),
    /** How he wants to be told while it is under way; a browser can only ask once there is an order. */
    toldBy: z.enum(["mail", "sms"]).optional(),
  }),
  address: Address.nullable(),
  billing: Company.partial({ siret: true, vatNumber: true }).nullable().default(null),
  kitchenNote: typed(200).default(""),
  courierNote: typed(200).default(""),
  /** Said for this order; left out or null: nothing was. */
  allergy: Allergy.nullish(),
  adultDeclared: z.boolean().default(false),
  /** Of a promotion; none when left out. */
  code: PromotionCode,
  /** The total the customer saw; another total is refused and explained, never charged. */
  seenTotalCents: z.number().int().min(0),
  locale: z.enum(locales),
  /** On receipt when left out. */
  paymentPlan: z.enum(paymentPlans).optional(),
});
/** `onSite`: eaten here; only a colleague says so. */
export type PlaceOrderInput = z.infer<typeof PlaceOrderInput> & { onSite?: boolean };
