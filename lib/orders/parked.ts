import { z } from "zod";
import { modes } from "@/db/enums";
import { Pin } from "../outlets/pin";
import { ParkedAllergy } from "./allergy";
import { BasketLines } from "./basket";

/** A ticket nobody comes back to is forgotten, with who it was for. */
export const parkedHours = 16;

const text = (most: number) => z.string().max(most);

/** A ticket as a counter's screen has it, whatever is still missing on it. */
export const ParkedTicket = z.object({
  id: z.uuid(),
  channel: z.enum(["phone", "counter"]),
  mode: z.enum(modes),
  onSite: z.boolean().optional(),
  phone: text(30),
  name: text(80),
  email: text(120),
  address: z.object({
    ...{ line: text(120), extra: text(120), postcode: text(10), city: text(60) },
    pin: Pin.nullish(),
  }),
  slot: z.iso.datetime({ offset: true }).nullable(),
  lines: BasketLines,
  kitchenNote: text(200),
  courierNote: text(200),
  adultDeclared: z.boolean(),
  allergy: ParkedAllergy.nullish(),
  bySms: z.boolean().optional(),
  code: text(40).nullable(),
});
export type ParkedTicket = z.infer<typeof ParkedTicket>;

/** What a screen shows of one until it is taken back. */
export type ParkedNote = { id: string; name: string; count: number; by: string; at: string };
