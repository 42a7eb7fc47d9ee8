"use server";
import { z } from "zod";
import { NewPassword } from "@/lib/credentials/password-rule";
import { Email } from "@/lib/customers/email";
import { ToldBy } from "@/lib/customers/profile";
import { askConfirmation, askEmail } from "@/lib/customers/writes/ask-email";
import { changeCustomerPassword } from "@/lib/customers/writes/change-password";
import { endOtherSessions } from "@/lib/customers/writes/end-sessions";
import { dropAddress, keepAddress, preferAddress } from "@/lib/customers/writes/keep-addresses";
import { saveBilling, saveDetails } from "@/lib/customers/writes/save-details";
import { Address } from "@/lib/orders/basket";
import { typed } from "@/lib/orders/typed";
import { deleteAccount } from "@/lib/orders/writes/delete-account";
import { locateAddress } from "@/lib/outlets/queries/locate-address";
import { Refusal } from "@/lib/refusal";
import { customerAction, leave } from "@/lib/server/customer-session";

const current = z.string().max(200);

export const changePasswordAction = customerAction(
  "changeCustomerPassword",
  z.object({ current, next: NewPassword }),
  async (input, { id, sessionId }, locale) =>
    changeCustomerPassword({ ...input, customerId: id, sessionId, locale }),
);

/** Another address counts once the link sent there is opened. */
export const askEmailAction = customerAction(
  "askEmail",
  z.object({ current, email: Email }),
  async ({ current: password, email }, { id, sessionId }, locale) =>
    askEmail({ customerId: id, sessionId, password, email, locale }),
);

/** The mail that confirms, once more. */
export const askConfirmationAction = customerAction(
  "askConfirmation",
  z.object({}),
  async (_input, { id }, locale) => askConfirmation({ customerId: id, locale }),
);

/** Signs out everywhere but here. */
export const endOtherSessionsAction = customerAction(
  "endOtherSessions",
  z.object({}),
  async (_input, { id, sessionId }) => endOtherSessions({ customerId: id, sessionId }),
);

export const saveDetailsAction = customerAction(
  "saveDetails",
  z.object({
    name: typed(80).pipe(z.string().min(2)),
    phone: z.string().max(30),
    toldBy: ToldBy,
    offers: z.boolean(),
    reviews: z.boolean(),
  }),
  async (input, { id }) => saveDetails({ ...input, customerId: id }),
);

const Billing = z.object({
  name: typed(120).pipe(z.string().min(2)),
  address: typed(200).pipe(z.string().min(5)),
  vatNumber: typed(20).optional(),
});

/** A company's details for its invoices; null: none any more. */
export const saveBillingAction = customerAction(
  "saveBilling",
  z.object({ billing: Billing.nullable() }),
  async ({ billing }, { id }) => saveBilling({ customerId: id, billing }),
);

/** Only a place we can find is kept; whether it is delivered to is said beside it. */
export const keepAddressAction = customerAction("keepAddress", Address, async (address, { id }) => {
  const place = await locateAddress(address);
  if (!place) throw new Refusal("address_unknown", {}, "line");
  const { lat, lng } = place;
  await keepAddress(id, { ...address, city: address.city || place.city, lat, lng });
});

const Named = z.object({ id: z.uuid() });

export const dropAddressAction = customerAction("dropAddress", Named, async (address, { id }) =>
  dropAddress(id, address.id),
);

export const preferAddressAction = customerAction("preferAddress", Named, async (address, { id }) =>
  preferAddress(id, address.id),
);

/** The person is made anonymous; the tax office's documents stay. */
export const deleteAccountAction = customerAction(
  "deleteAccount",
  z.object({ current }),
  async ({ current: password }, { id, sessionId }) => {
    await deleteAccount({ customerId: id, sessionId, password });
    await leave();
  },
);
