import { z } from "zod";
import { isSirenOrSiret, isVatNumber } from "../company-numbers";
import type { RefusalCode } from "../refusal";

const refusing = (refusal: RefusalCode) => ({ params: { refusal } });
const line = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) =>
      text
        .replace(/[\p{Cc}\p{Cf}]/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .pipe(z.string().max(most));
const squeezed = z
  .string()
  .max(60)
  .transform((text) => text.replace(/[\s.\-\u00a0\u202f]/g, "").toUpperCase());

/** A company as an invoice names it. SIREN or SIRET and VAT number may be empty: an association has neither. */
export const Company = z.object({
  name: line(120).pipe(z.string().min(2)),
  address: line(200).pipe(z.string().min(5)),
  siret: squeezed.refine((digits) => digits === "" || isSirenOrSiret(digits), refusing("siret_invalid")),
  vatNumber: squeezed.refine((typed) => typed === "" || isVatNumber(typed), refusing("vat_number_invalid")),
});
export type Company = z.infer<typeof Company>;

/** `12 rue du Lac, 69003 Lyon` → its parts, as far as they can be told apart. */
export function addressParts(address: string): { line: string; postcode?: string; city?: string } {
  const found = /^(.*?)[,\s]+(\d{5})\s+(\D[^,]*)$/.exec(address);
  const [, street = "", postcode, city] = found ?? [];
  return found ? { line: street, postcode, city } : { line: address };
}
