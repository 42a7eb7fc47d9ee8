import type { Checklist } from "@/lib/outlets/opening";
import type { Outlet } from "@/lib/outlets/outlet";
import type { Staff } from "@/lib/staff/staff";

/** What every step of the preparation is given. */
export type StepProps = {
  staff: Staff;
  outlet: Outlet;
  checklist: Checklist;
  /** Other outlets, to do as they do. */
  models: readonly { id: string; slug: string; name: string }[];
  /** Which of them was chosen on the page. */
  model: string | undefined;
};
