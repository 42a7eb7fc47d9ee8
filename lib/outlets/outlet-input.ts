import { z } from "zod";
import { phoneOf } from "../phone";
import type { RefusalCode } from "../refusal";
import { inFrance } from "./pin";
import { searchText } from "./search-text";
import { typedLine } from "./typed-line";

const refusing = (refusal: RefusalCode) => ({ params: { refusal } });

/** The page on which an outlet is made stands beside those of the outlets. */
const reserved = ["nouvelle"];

/** What an outlet is called, where one calls and where it stands. */
export const OutletInput = z
  .object({
    name: typedLine(2, 60),
    phone: z
      .string()
      .max(30)
      .refine((text) => phoneOf(text) !== null, refusing("phone_invalid"))
      .transform((text) => phoneOf(text) ?? text),
    email: z
      .string()
      .max(120)
      .trim()
      .refine((text) => z.email().safeParse(text).success, refusing("email_invalid")),
    street: typedLine(3, 120),
    postcode: z.string().regex(/^\d{5}$/),
    city: typedLine(1, 80),
    lat: z.number(),
    lng: z.number(),
  })
  .refine(inFrance, { ...refusing("place_outside"), path: ["lat"] });
export type OutletInput = z.infer<typeof OutletInput>;

/** Its name in addresses, for ever: `OC Pizza Saint-Priest` → `saint-priest`. */
export const Slug = z
  .string()
  .max(200)
  .refine((slug) => /^(?=.{3,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug), refusing("slug_shape"))
  .refine((slug) => !reserved.includes(slug), refusing("slug_taken"));

export const slugOf = (name: string): string =>
  searchText(name)
    .replace(/^oc pizza /, "")
    .replaceAll(" ", "-")
    .replace(/^[^a-z]+/, "")
    .slice(0, 40)
    .replace(/-+$/, "");

/**
 * Three letters that stand on its receipts and are nobody else's: the first and two that follow in its name, as near the front as
 * is free; where none is, its first two and a digit or letter.
 */
export function codeFor(slug: string, taken: readonly string[]): string {
  const letters = slug.replaceAll(/[^a-z]/g, "").padEnd(3, "x");
  const free = (code: string) => !taken.includes(code);
  const [first = "x"] = letters;
  for (let second = 1; second < letters.length - 1; second += 1)
    for (let third = second + 1; third < letters.length; third += 1) {
      const code = `${first}${letters[second]}${letters[third]}`;
      if (free(code)) return code;
    }
  const ends = [..."23456789abcdefghijklmnopqrstuvwxyz"];
  const last = ends.flatMap((a) => ["", ...ends].map((b) => `${letters.slice(0, 2)}${a}${b}`)).find(free);
  return last ?? slug;
}
