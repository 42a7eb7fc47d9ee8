"use client";
import { useState } from "react";
import type { OpenAccount } from "@/lib/companies/company-account";
import type { OpenBill } from "@/lib/orders/bill";
import { splitByAmount, splitByLine, splitEqually } from "@/lib/payments/split";
import { type HandMethod, offeredOf, takesCode, takesTip } from "@/lib/payments/tender";
import type { TakingInput } from "@/lib/payments/tender-input";
import { plainCode } from "@/lib/vouchers/code";
import { meansOf } from "@/lib/vouchers/means";
import type { VoucherState } from "@/lib/vouchers/voucher";

type Taken = TakingInput["tenders"][number] & { part: number };
export type SplitWay = "none" | "people" | "amount" | "lines";
export type Splitting = {
  way: SplitWay;
  people: number;
  /** Of the first part, when split by amount. */
  firstCents: number;
  /** Who pays a line, from 0. */
  payers: Readonly<Record<string, number>>;
};

const whole: Splitting = { way: "none", people: 2, firstCents: 0, payers: {} };
const someWay = {
  method: null,
  amountCents: null,
  givenCents: null,
  people: 1,
  code: "",
  voucher: null,
  account: null,
} as const;
/** A means being chosen: not taken before it is added. */
export type Choosing = {
  method: HandMethod | null;
  /** null: all that is left of the part. */
  amountCents: number | null;
  givenCents: number | null;
  people: number;
  /** A voucher's code as it was typed, and what the house says of it. */
  code: string;
  voucher: VoucherState | null;
  /** The company that pays later. */
  account: OpenAccount | null;
};

/** Cash and card are taken everywhere; what else is, the bill says once it is read. */
const everywhere: OpenBill["rules"] = {
  cheques: false,
  vouchers: false,
  accounts: false,
  mealVouchers: null,
};

const sumOf = (tenders: readonly { amountCents: number }[]) =>
  tenders.reduce((sum, { amountCents }) => sum + amountCents, 0);

/** The parts of a total as it is split. */
function partsOf(
  totalCents: number,
  { way, people, firstCents, payers }: Splitting,
  lines: OpenBill["lines"],
) {
  if (way === "people") return splitEqually(totalCents, people);
  if (way === "amount" && firstCents > 0) return splitByAmount(totalCents, firstCents);
  if (way === "lines") {
    const had = lines.map(({ id, cents }) => ({ cents, payer: payers[id] ?? 0 }));
    return splitByLine(totalCents, had, people);
  }
  return [totalCents];
}

/** How a bill is being paid: parts, what was taken of each, the means being chosen. One id for all that is sent of it. */
export function usePayment(dueCents: number, bill: OpenBill | null) {
  const [floatCents, setFloat] = useState<number | null>(null);
  const [takingId] = useState(() => crypto.randomUUID());
  const [tipCents, setTip] = useState(0);
  const [split, setSplit] = useState<Splitting>(whole);
  const [tenders, setTenders] = useState<readonly Taken[]>([]);
  const [chosenPart, choosePart] = useState<number | null>(null);
  const [choosing, setChoosing] = useState<Choosing>(someWay);

  const lines = bill?.lines ?? [];
  const rules = bill?.rules ?? everywhere;
  const totalCents = dueCents + tipCents;
  const parts = partsOf(totalCents, split, lines).map((cents, index) => ({
    cents,
    leftCents: cents - sumOf(tenders.filter(({ part }) => part === index)),
  }));
  const open = parts.findIndex(({ leftCents }) => leftCents > 0);
  const part = chosenPart !== null && (parts[chosenPart]?.leftCents ?? 0) > 0 ? chosenPart : open;
  const partLeft = parts[part]?.leftCents ?? 0;
  const { method, people } = choosing;
  const { code, voucher, account } = choosing;
  const onAccount =
    (account?.leftCents ?? 0) - sumOf(tenders.filter(({ accountId }) => accountId === account?.id));
  // What was already taken of the same one is not there twice.
  const onVoucher =
    (voucher?.leftCents ?? 0) -
    sumOf(tenders.filter((one) => one.code && plainCode(one.code) === plainCode(code)));
  const most =
    method === "meal_voucher"
      ? Math.min(partLeft, (rules.mealVouchers?.ceilingCents ?? 0) * people)
      : method !== null && takesCode(method)
        ? Math.min(partLeft, onVoucher)
        : method === "account"
          ? Math.min(partLeft, onAccount)
          : partLeft;
  const amountCents = choosing.amountCents ?? most;
  const givenCents = method === "cash" ? choosing.givenCents : null;
  const wrong =
    method === null ||
    amountCents < 1 ||
    amountCents > most ||
    (givenCents !== null && givenCents < amountCents);
  const leftCents = totalCents - sumOf(tenders);
  // Whichever of the two was chosen, what was found pays as what it is.
  const means = voucher && method !== null && takesCode(method) ? meansOf(voucher.kind) : method;
  const spent = means !== null && takesCode(means) ? { code } : {};
  const charged = means === "account" && account ? { accountId: account.id } : {};
  const tender =
    !wrong && means ? { method: means, amountCents, givenCents, people, ...spent, ...charged, part } : null;
  const all = tender && amountCents === leftCents ? [...tenders, tender] : tenders;
  const tipFits =
    tipCents <= sumOf(all.filter((one) => takesTip(one.method))) &&
    (tipCents === 0 || sumOf(all) === totalCents);
  const isWhole = sumOf(all) === totalCents && tipFits;

  const drawer = bill?.drawer ?? null;
  const inCash = all.some((one) => one.method === "cash") || method === "cash";
  const opensDrawer = inCash && drawer?.open === false;
  const float = opensDrawer ? (floatCents ?? drawer.floatCents) : null;

  return {
    ...{
      takingId,
      tipCents,
      split,
      tenders,
      parts,
      part,
      choosing,
      rules,
      lines,
      accounts: bill?.accounts ?? [],
      totalCents,
      leftCents,
    },
    ...{ amountCents, most, partLeft, offered: offeredOf(rules), tender, isWhole },
    /** What is sent once it pays all; null before. */
    offer: isWhole
      ? { takingId, tipCents, floatCents: float, tenders: all.map(({ part: _, ...one }) => one) }
      : null,
    /** The float with which the first cash opens a drawer; null where one is open. */
    floatCents: float,
    setFloat,
    choosePart,
    choose: (change: Partial<Choosing>) =>
      setChoosing((was) =>
        change.method && change.method !== was.method ? { ...someWay, ...change } : { ...was, ...change },
      ),
    forget: () => setChoosing(someWay),
    add: () => {
      if (!tender) return;
      setTenders([...tenders, tender]);
      setChoosing(someWay);
    },
    remove: (index: number) => setTenders(tenders.filter((_, at) => at !== index)),
    tip: setTip,
    /** Parts anew: what was taken of the former ones is put aside first. */
    divide: (change: Partial<Splitting>) => {
      setSplit({ ...split, ...change });
      setTenders([]);
      choosePart(null);
      setChoosing(someWay);
    },
  };
}
export type Payment = ReturnType<typeof usePayment>;
