import { z } from "zod";
import { isSirenOrSiret, isVatNumber } from "../company-numbers";
import type { RefusalCode } from "../refusal";

const line = (least: number, most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) =>
      text
        .replace(/[\p{Cc}\p{Cf}]/gu, " ")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .pipe(z.string().min(least).max(most));
const squeezed = z
  .string()
  .max(60)
  .transform((text) => text.replace(/[\s.\-\u00a0\u202f]/g, "").toUpperCase());
const refusing = (refusal: RefusalCode) => ({ params: { refusal } });

/** Who sells at an outlet, as the law wants its invoices to say. */
export const SellingCompany = z.object({
  name: line(2, 120),
  legalForm: line(2, 120),
  register: line(2, 80),
  siret: squeezed.refine(
    (digits) => digits.length === 14 && isSirenOrSiret(digits),
    refusing("siret_invalid"),
  ),
  vatNumber: squeezed.refine(isVatNumber, refusing("vat_number_invalid")),
});
export type SellingCompany = z.infer<typeof SellingCompany>;
