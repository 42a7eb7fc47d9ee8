import { z } from "zod";
import { isSirenOrSiret, isVatNumber } from "../company-numbers";
import type { RefusalCode } from "../refusal";

/** What a company may owe at most, in cents. */
const mostLimitCents = 1_000_000;

const refusing = (refusal: RefusalCode) => ({ params: { refusal } });
const squeezed = z
  .string()
  .max(60)
  .transform((text) => text.replace(/[\s.\-\u00a0\u202f]/g, "").toUpperCase());
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

/** A company as its account is opened: it must have a SIREN, for its invoices name it. */
export const OpeningCompany = z.object({
  name: line(2, 120),
  address: line(5, 200),
  siren: squeezed.refine(
    (digits) => digits.length === 9 && isSirenOrSiret(digits),
    refusing("siren_invalid"),
  ),
  vatNumber: squeezed.refine((typed) => typed === "" || isVatNumber(typed), refusing("vat_number_invalid")),
  limitCents: z.number().int().min(1).max(mostLimitCents),
});
export type OpeningCompany = z.infer<typeof OpeningCompany>;

/** As the payment sheet offers it: what may still be put on it. */
export type OpenAccount = { id: string; name: string; leftCents: number };

/** As the outlet's accounts list it. */
export type CompanyAccount = {
  id: string;
  name: string;
  siren: string;
  vatNumber: string;
  address: string;
  limitCents: number;
  owedCents: number;
  openedAt: string;
  closedAt: string | null;
};

/** What an account was moved by. `order`: the one that was bought or given back; `method`: what it was settled with. */
export type AccountMove = {
  id: string;
  kind: "charge" | "give_back" | "settle";
  amountCents: number;
  at: string;
  order: { id: string; number: number; day: string; lines: string } | null;
  invoices: string[];
  method: string | null;
  note: string;
};

/** A month of an account: what it owed, what moved, what it owes. */
export type Statement = {
  account: CompanyAccount;
  outlet: { name: string; street: string; postcode: string; city: string; timezone: string; company: string };
  beforeCents: number;
  moves: AccountMove[];
};

export const owedAfter = ({ beforeCents, moves }: Pick<Statement, "beforeCents" | "moves">): number =>
  moves.reduce((sum, { amountCents }) => sum + amountCents, beforeCents);
