"use server";
import { z } from "zod";
import { personOf } from "@/lib/customers/person";
import { blockCustomer, liftBlock, noteCustomer } from "@/lib/customers/writes/care";
import { erasePerson } from "@/lib/orders/writes/erase-person";
import { Refusal } from "@/lib/refusal";
import { staffAction } from "@/lib/server/session";
import { isHeadOffice } from "@/lib/staff/ranks";
import { actorOf, type Staff } from "@/lib/staff/staff";

/** An account's id or a guest's number, as the page's address has it. */
const client = z.string().max(40);

/** Whom he means, and where he may ask for him. @throws Refusal `not_found` */
function asked(key: string, staff: Staff, outletIds: string[]) {
  const person = personOf(key);
  if (!person) throw new Refusal("not_found");
  return { ...person, outletIds, everybody: isHeadOffice(staff.memberships) };
}
const by = (staff: Staff) => ({ ...actorOf(staff, "counter"), userId: staff.userId });

export const noteCustomerAction = staffAction(
  "noteCustomer",
  "customers.view",
  z.object({ client, text: z.string().max(500) }),
  (input, staff, outletIds) =>
    noteCustomer({ ...asked(input.client, staff, outletIds), text: input.text }, by(staff)),
);

export const blockCustomerAction = staffAction(
  "blockCustomer",
  "customers.manage",
  z.object({ client, reason: z.string().max(300) }),
  (input, staff, outletIds) =>
    blockCustomer({ ...asked(input.client, staff, outletIds), reason: input.reason }, by(staff)),
);

export const liftBlockAction = staffAction(
  "liftBlock",
  "customers.manage",
  z.object({ client }),
  (input, staff, outletIds) => liftBlock(asked(input.client, staff, outletIds), by(staff)),
);

/** Somebody asked to be forgotten. */
export const erasePersonAction = staffAction(
  "erasePerson",
  "customers.manage",
  z.object({ client }),
  (input, staff, outletIds) => erasePerson(asked(input.client, staff, outletIds), by(staff)),
);
