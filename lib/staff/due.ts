import { leads } from "./ranks";
import type { Staff } from "./staff";

/** What somebody still has to do before he may work: nothing of the house opens meanwhile. */
export type Due = "code" | "password" | "two_factor";

/** Where each is done. */
export const duePaths: Readonly<Record<Due, string>> = {
  code: "/staff/connexion/verification",
  password: "/staff/connexion/mot-de-passe",
  two_factor: "/staff/connexion/double-facteur",
};

type Person = Pick<Staff, "mustChangePassword" | "twoFactor" | "memberships">;

/**
 * The code first: who has only the password may not even change it.
 * @param strict whether managers and head office must have two factors: in production.
 */
export function dueOf({ mustChangePassword, twoFactor, memberships }: Person, strict: boolean): Due | null {
  if (twoFactor === "asked") return "code";
  if (mustChangePassword) return "password";
  return strict && twoFactor === "off" && leads(memberships) ? "two_factor" : null;
}
