import { opensOf } from "@/components/staff/reports/opens";
import type { Comparison } from "@/lib/reports/comparison";
import type { Permission } from "@/lib/staff/permissions";
import type { Staff, StaffOutlet } from "@/lib/staff/staff";
import type { Period } from "@/lib/time";

/** The outlets, by their slugs, at which somebody may do something. */
export const outletsOf = (staff: Staff, permission: Permission): ReadonlySet<string> =>
  new Set(staff.outlets.filter(({ id }) => staff.outletIds(permission).includes(id)).map(({ slug }) => slug));

/** Where the figures of these outlets' reports lead this reader. */
export const opensFor = (
  staff: Staff,
  {
    period,
    comparison,
    outlets,
    one,
  }: { period: Period; comparison: Comparison; outlets: readonly StaffOutlet[]; one: StaffOutlet | null },
) =>
  opensOf({
    ...{ period, comparison, one, slugs: new Map(outlets.map(({ name, slug }) => [name, slug])) },
    ...{ sees: outletsOf(staff, "orders.view"), knows: outletsOf(staff, "team.see") },
  });
