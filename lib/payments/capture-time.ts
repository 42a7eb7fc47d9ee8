import type { CaptureTime } from "@/db/enums";

/** Banks let an authorisation go after about a week: what is wanted later than this is taken at once. */
export const mostHoursHeld = 48;
/** An order still not begun by then: its money is taken before the authorisation ends. */
export const heldAtMostHours = 120;
/** Of what changes by itself (a bank that lets go) the provider tells us; after this long we ask. */
export const askedAfterMinutes = 60;

/** Whether what is paid now for an order is only authorised until its preparation starts. */
export const waitsForStart = (
  { captures, readyBy }: { captures: CaptureTime; readyBy: Date },
  at: Date,
): boolean => captures === "start" && readyBy.getTime() - at.getTime() <= mostHoursHeld * 3_600_000;
