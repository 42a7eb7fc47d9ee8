import { z } from "zod";
import { isSirenOrSiret, isVatNumber } from "../company-numbers";
import type { RefusalCode } from "../refusal";
import { typedLine } from "./typed-line";

const squeezed = z
  .string()
  .max(60)
  .transform((text) => text.replace(/[\s.\-\u00a0\u202f]/g, "").toUpperCase());
const refusing = (refusal: RefusalCode) => ({ params: { refusal } });

/** Who sells at an outlet, as the law wants its invoices to say. */
export const SellingCompany = z.object({
  name: typedLine(2, 120),
  legalForm: typedLine(2, 120),
  register: typedLine(2, 80),
  siret: squeezed.refine(
    (digits) => digits.length === 14 && isSirenOrSiret(digits),
    refusing("siret_invalid"),
  ),
  vatNumber: squeezed.refine(isVatNumber, refusing("vat_number_invalid")),
});
export type SellingCompany = z.infer<typeof SellingCompany>;
