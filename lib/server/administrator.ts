import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { Refusal } from "../refusal";
import { dueOf, duePaths } from "../staff/due";
import { isHeadOffice } from "../staff/ranks";
import type { Staff } from "../staff/staff";
import { adminHref, doorHeader, isDoorWord } from "./admin-door";
import { getPerson } from "./session";

const cameByTheDoor = async (): Promise<boolean> => isDoorWord((await headers()).get(doorHeader));

/** For the sign-in behind the secret address: whoever came another way finds nothing. */
export async function requireDoor(): Promise<void> {
  if (!(await cameByTheDoor())) notFound();
}

/**
 * The gate of every page of the administration: the secret address is one more lock, never the only one. Head office alone, with
 * both factors, in a demonstration too.
 */
export async function requireAdministrator(): Promise<Staff> {
  await requireDoor();
  const person = await getPerson();
  if (!person || person.twoFactor === "asked") return redirect(adminHref("/connexion"));
  if (!isHeadOffice(person.memberships)) return notFound();
  // Without the way back: the secret stands in no other address.
  const due = dueOf(person, true);
  return due ? redirect(duePaths[due]) : person;
}

/** An action of the administration, made by `staffAction`: the same door and the same two factors again, before its body. */
export const behindDoor =
  <In, T>(body: (input: In, staff: Staff) => Promise<T>) =>
  async (input: In, staff: Staff): Promise<T> => {
    if (!(await cameByTheDoor()) || !isHeadOffice(staff.memberships) || dueOf(staff, true))
      throw new Refusal("not_allowed");
    return body(input, staff);
  };
