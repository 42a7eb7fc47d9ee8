"use server";
import { z } from "zod";
import { locales, modes } from "@/db/enums";
import { customer } from "@/lib/actor";
import { Company } from "@/lib/customers/company";
import { BasketLines, MailAddress } from "@/lib/orders/basket";
import { ChangeOrderInput } from "@/lib/orders/change";
import { quoteChange } from "@/lib/orders/queries/quote-change";
import { typed } from "@/lib/orders/typed";
import { askInvoice } from "@/lib/orders/writes/ask-invoice";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { chooseTelling } from "@/lib/orders/writes/choose-telling";
import { dropProposal } from "@/lib/orders/writes/drop-proposal";
import { mailReceipt } from "@/lib/orders/writes/mail-receipt";
import { settleOnReceipt } from "@/lib/orders/writes/settle-on-receipt";
import { submitChange } from "@/lib/orders/writes/submit-change";
import { orderTrying, quoteTrying } from "@/lib/orders/writes/try-code";
import { Telling } from "@/lib/outbox/telling";
import { PromotionCode } from "@/lib/promotions/code";
import { publicAction } from "@/lib/server/action";
import { callersAddress } from "@/lib/server/callers-address";

const token = z.string().regex(/^[\w-]{22}$/);
const Held = z.object({ token });
const Asked = Held.extend({
  mode: z.enum(modes),
  lines: BasketLines,
  address: z.object({ line: typed(120), postcode: z.string().regex(/^\d{5}$/) }).nullable(),
  slot: z.iso.datetime({ offset: true }).nullable(),
  locale: z.enum(locales),
  code: PromotionCode,
});

/** The holder of the link changes his mind; the kitchen may have been faster. */
export const cancelOrderAction = publicAction("cancelOrder", Held, async ({ token }) => {
  await cancelOrder({ token }, { reason: "by_customer" }, customer);
  return null;
});

/** What the order would come to if it were changed to this. */
export const quoteChangeAction = publicAction("quoteChange", Asked, async ({ token, ...asked }) =>
  quoteTrying(await callersAddress(), asked, (tried) => quoteChange({ token }, tried)),
);

export const changeOrderAction = publicAction(
  "changeOrder",
  ChangeOrderInput.extend({ token }),
  async ({ token, ...input }) =>
    orderTrying(await callersAddress(), input, (tried) => submitChange(token, tried, customer)),
);

/** A change that waits to be paid: the difference is left to the door or the counter. */
export const settleOnReceiptAction = publicAction("settleOnReceipt", Held, ({ token }) =>
  settleOnReceipt(token),
);

/** A change that waits to be paid is given up; the order stays as it was. */
export const dropProposalAction = publicAction("dropProposal", Held, ({ token }) => dropProposal(token));

/** He says how he wants to be told of it from now on. */
export const chooseTellingAction = publicAction(
  "chooseTelling",
  z.object({ token, telling: Telling }),
  async (input) => {
    await chooseTelling(input, customer);
    return null;
  },
);

/** A company's invoice, for who holds the link. */
export const askInvoiceAction = publicAction(
  "askInvoice",
  Held.extend({ company: Company }),
  ({ token, company }) => askInvoice({ token }, company, customer),
);

/** The receipt, to an address of his choice. */
export const mailReceiptAction = publicAction(
  "mailReceipt",
  Held.extend({ email: MailAddress, requestId: z.uuid() }),
  async ({ token, ...input }) => {
    await mailReceipt({ token }, input, customer);
    return null;
  },
);
