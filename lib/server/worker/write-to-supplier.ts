import { createTranslator } from "next-intl";
import { formatCents } from "../../money";
import type { WrittenMessage } from "../../outbox/channel";
import { type SupplierMailKind, SupplierPayload, supplierMail } from "../../outbox/mail/supplier-mails";
import { wordsOf } from "../../outbox/mail/texts";
import type { OutgoingMessage } from "../../outbox/queries/get-message";
import { formatPhone } from "../../phone-format";
import { purchaseName, totalOf } from "../../purchasing/purchase";
import { getPurchase, type Purchase } from "../../purchasing/queries/get-purchase";
import { quantityWords } from "../../stock/quantity-words";
import { dayName } from "../../time";
import { purchaseFile } from "../papers/purchase-file";

/** A message to a supplier with its PDF, ready to be sent; `over` when what it orders was cancelled meanwhile. */
export async function writeToSupplier(
  kind: SupplierMailKind,
  { id, recipient, locale, payload }: OutgoingMessage,
): Promise<{ truth: "true" | "over"; written: WrittenMessage }> {
  const { purchaseId, copy } = SupplierPayload.parse(payload);
  const purchase = await getPurchase(purchaseId, "all");
  if (!purchase) throw new Error(`${kind} without its purchase order`);
  const [common, mail, texts] = await Promise.all([
    import(`../../../messages/${locale}/common.json`),
    import(`../../../messages/${locale}/mail.json`),
    import(`../../../messages/${locale}/purchasing.json`),
  ]);
  const words = wordsOf(locale, { common: common.default, mail: mail.default }, "Europe/Paris");
  const say = createTranslator({ locale, messages: texts.default }) as (
    key: string,
    values?: Record<string, string | number>,
  ) => string;
  const told = toldOf(purchase, locale, say);
  return {
    truth: kind === "purchase_order" && purchase.state === "cancelled" ? "over" : "true",
    written: {
      ...{ id, recipient, worthSeconds: 60 * 60 },
      mail: () => supplierMail(kind, told, copy, words),
      files: kind === "purchase_order" ? [await purchasePdf(purchase, locale, say)] : [],
      short: () => {
        throw new Error(`${kind} has no short text`);
      },
    },
  };
}

type Say = (key: string, values?: Record<string, string | number>) => string;

function toldOf(purchase: Purchase, locale: string, say: Say) {
  const { outlet, supplier } = purchase;
  return {
    name: purchaseName(outlet.code, purchase.number ?? 0),
    ...{ supplier: supplier.name, customerNumber: supplier.customerNumber, outlet: outlet.name },
    address: `${outlet.street}, ${outlet.postcode} ${outlet.city}`,
    ...{
      phone: formatPhone(outlet.phone, locale),
      email: outlet.email,
      note: purchase.note,
      reason: purchase.reason ?? "",
    },
    day: dayName(purchase.dueOn, locale),
    total: formatCents(totalOf(purchase.lines), locale),
    lines: rowsOf(purchase, locale, say).map(({ article, reference, packs, amount }) => ({
      ...{ label: `${packs} · ${article}`, reference, amount },
    })),
  };
}

const rowsOf = ({ lines }: Purchase, locale: string, say: Say) =>
  lines
    .filter(({ packs }) => packs > 0)
    .map((line) => ({
      article: `${line.nameFr} (${quantityWords(line.packQuantity, line.unit, locale)})`,
      reference: line.reference,
      packs: `${line.packs} ${say(`packaging.${line.packaging}`, { count: line.packs })}`,
      price: formatCents(line.priceCents, locale),
      amount: formatCents(line.packs * line.priceCents, locale),
    }));

/** The purchase order as a PDF, as its supplier gets it. */
export function purchasePdf(purchase: Purchase, locale: string, say: Say) {
  const told = toldOf(purchase, locale, say);
  const heads = ["article", "reference", "packs", "price", "amount"] as const;
  return purchaseFile({
    told,
    title: say("paper.title", { name: told.name }),
    facts: [
      [say("paper.day"), told.day],
      [say("paper.customer"), told.customerNumber || "–"],
      [say("paper.orderedOn"), dayName((purchase.decidedAt ?? purchase.draftedAt).slice(0, 10), locale)],
    ],
    heads: Object.fromEntries(heads.map((key) => [key, say(`paper.${key}`)])) as Record<
      (typeof heads)[number],
      string
    >,
    rows: rowsOf(purchase, locale, say),
    total: say("paper.total", { total: told.total }),
    foot: say("paper.foot", { outlet: told.outlet, phone: told.phone }),
    at: new Date(purchase.decidedAt ?? purchase.draftedAt),
  });
}
