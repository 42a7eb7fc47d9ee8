import type { Permission } from "./permissions";
import type { Staff, StaffOutlet } from "./staff";

/** The outlet of that name, if he may do this there; null for another's and for none, so that nothing is learnt. */
export function outletFor(staff: Staff, permission: Permission, slug: string): StaffOutlet | null {
  const allowed = staff.outletIds(permission);
  return staff.outlets.find((outlet) => outlet.slug === slug && allowed.includes(outlet.id)) ?? null;
}
