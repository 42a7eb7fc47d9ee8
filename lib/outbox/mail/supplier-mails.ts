import { z } from "zod";
import type { Mail } from "./layout";
import type { Words } from "./texts";

const supplierMailKinds = ["purchase_order", "purchase_cancelled"] as const;
export type SupplierMailKind = (typeof supplierMailKinds)[number];
export const isSupplierMail = (kind: string): kind is SupplierMailKind =>
  (supplierMailKinds as readonly string[]).includes(kind);

/** `copy`: how often the supplier has been written to of it, this time included. */
export const SupplierPayload = z.object({ purchaseId: z.uuid(), copy: z.number() });

/** What a supplier is told of, in words. */
export type SupplierTold = {
  name: string;
  supplier: string;
  customerNumber: string;
  outlet: string;
  address: string;
  phone: string;
  email: string;
  day: string;
  reason: string;
  note: string;
  total: string;
  lines: { label: string; reference: string; amount: string }[];
};

/** A mail to a supplier. What is ordered stands in it and in the PDF it carries. */
export function supplierMail(kind: SupplierMailKind, told: SupplierTold, copy: number, words: Words): Mail {
  const { lines, total, ...values } = told;
  const say = (key: string) => words.mail(`${kind}.${key}`, { ...values, copy });
  const ordered = kind === "purchase_order";
  const rows = lines.map(({ label, reference, amount }) => ({ label, details: [reference], amount }));
  return {
    ...{ locale: words.locale, subject: say("subject"), preview: say("preview"), title: say("title") },
    blocks: [
      { kind: "text", text: say("text") },
      ...(ordered && copy > 1 ? [{ kind: "text" as const, text: say("again"), strong: true }] : []),
      ...(ordered && told.note ? [{ kind: "text" as const, text: say("note") }] : []),
      { kind: "rows", rows: [...rows, { label: say("total"), amount: total, total: true }] },
      { kind: "text", text: say("where") },
      { kind: "text", text: say("answer") },
    ],
    footer: [words.mail("footer.supplier", values)],
  };
}
