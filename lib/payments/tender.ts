import type { PaymentMethod } from "@/db/enums";
import { formatCents } from "../money";
import { Refusal } from "../refusal";

/** What hands take; a screen offers of these what its outlet takes. */
export const handMethods = [
  "cash",
  "card_terminal",
  "meal_voucher",
  "cheque",
  "voucher",
  "gift_card",
  "account",
] as const satisfies readonly PaymentMethod[];
export type HandMethod = (typeof handMethods)[number];

/** One means by which a part is paid. */
export type Tender = {
  method: HandMethod;
  amountCents: number;
  /** The notes and coins handed over; null: just the amount. Only cash gives change. */
  givenCents: number | null;
  /** How many persons' meal vouchers these are, for the ceiling is each one's. */
  people: number;
  /** Which voucher. */
  code?: string;
  /** Which company's account. */
  accountId?: string;
};

/** What may be tendered at an outlet today. `mealVouchers`: null where it takes none. */
export type TenderRules = {
  cheques: boolean;
  /** Whether vouchers and gift cards are taken here: not at a door, where none can be looked up. */
  vouchers: boolean;
  /** Whether a company has an account here; at a door nobody knows. */
  accounts: boolean;
  mealVouchers: { today: boolean; ceilingCents: number } | null;
};

export type Bill = {
  dueCents: number;
  /** Left freely on top, passed on to the team. */
  tipCents: number;
};

/** The means a screen offers, in the order of its keys. */
export const offeredOf = ({ cheques, vouchers, accounts, mealVouchers }: TenderRules): HandMethod[] =>
  handMethods.filter(
    (method) =>
      (method !== "meal_voucher" || mealVouchers?.today === true) &&
      (method !== "cheque" || cheques) &&
      (!takesCode(method) || vouchers) &&
      (method !== "account" || accounts),
  );

/** Means that are a code: what is left on it is asked of the house. */
export const takesCode = (method: HandMethod): boolean => method === "voucher" || method === "gift_card";

/** Tips are left in money, not in meals. */
export const takesTip = (method: HandMethod): boolean => method === "cash" || method === "card_terminal";

const euros = (cents: number): string => formatCents(cents, "fr");

/**
 * Whether these tenders pay a bill, to the cent, as the outlet and the law have it.
 * @returns what goes back in cash.
 * @throws Refusal payment_due, tenders_short, tenders_over, cash_short, change_refused, tender_refused, voucher_unknown, account_unknown, meal_voucher_day,
 * meal_voucher_ceiling, tip_refused
 */
export function judgeTenders(
  tenders: readonly Tender[],
  bill: Bill,
  rules: TenderRules,
): { changeCents: number } {
  const { dueCents, tipCents } = bill;
  if (tenders.length === 0) throw new Refusal("payment_due", { amount: euros(dueCents) }, "method");
  const sum = tenders.reduce((total, { amountCents }) => total + amountCents, 0);
  const missing = dueCents + tipCents - sum;
  if (missing > 0) throw new Refusal("tenders_short", { amount: euros(missing) });
  if (missing < 0) throw new Refusal("tenders_over", { amount: euros(-missing) });
  const inMoney = tenders
    .filter(({ method }) => takesTip(method))
    .reduce((sum, one) => sum + one.amountCents, 0);
  if (tipCents > inMoney) throw new Refusal("tip_refused", {}, "tipCents");
  return { changeCents: tenders.reduce((total, tender) => total + changeOf(tender, rules), 0) };
}

/** What a tender gives back. @throws Refusal where it may not be taken so. */
function changeOf(
  { method, amountCents, givenCents, people, code, accountId }: Tender,
  rules: TenderRules,
): number {
  const given = givenCents ?? amountCents;
  if (given < amountCents)
    throw new Refusal("cash_short", { missing: euros(amountCents - given) }, "givenCents");
  if (method !== "cash" && given > amountCents) throw new Refusal("change_refused", {}, "givenCents");
  if (method === "cheque" && !rules.cheques) throw new Refusal("tender_refused", {}, "method");
  if (takesCode(method) && !rules.vouchers) throw new Refusal("tender_refused", {}, "method");
  if (takesCode(method) && !code) throw new Refusal("voucher_unknown", {}, "code");
  if (method === "account" && !rules.accounts) throw new Refusal("tender_refused", {}, "method");
  if (method === "account" && !accountId) throw new Refusal("account_unknown", {}, "accountId");
  if (method === "meal_voucher") {
    if (!rules.mealVouchers) throw new Refusal("tender_refused", {}, "method");
    const { today, ceilingCents } = rules.mealVouchers;
    if (!today) throw new Refusal("meal_voucher_day", {}, "method");
    if (amountCents > ceilingCents * people)
      throw new Refusal("meal_voucher_ceiling", { amount: euros(ceilingCents * people) }, "amountCents");
  }
  return given - amountCents;
}
