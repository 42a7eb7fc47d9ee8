import type { Role, ScreenPlace } from "@/db/enums";
import type { Membership } from "./permissions";
import { type Post, screens } from "./screens";

/** Minutes without a gesture after which a shared screen locks, where its outlet has set none. */
export const usualMinutes = { counter: 3, kitchen: 60 } as const satisfies Record<ScreenPlace, number>;
export const idleRange = { least: 1, most: 240 } as const;
/** A gesture is told at most so often, so the house waits a little longer than the screen does. */
export const graceMinutes = 1;

const shift = ["order_taker", "pizzaiolo", "courier"] as const;
const byPin: Readonly<Record<Role, readonly Role[]>> = {
  order_taker: ["order_taker"],
  pizzaiolo: ["pizzaiolo"],
  courier: ["courier"],
  manager: shift,
  director: shift,
  admin: shift,
  accountant: [],
};

/**
 * What somebody works as on a screen others stand at too: his posts of this outlet's floor. What a manager or head office may
 * beyond that takes his own session, with its second factor.
 */
export function workingAt(memberships: readonly Membership[], outletId: string): Membership[] {
  const here = memberships.filter((at) => at.outletId === null || at.outletId === outletId);
  const roles = new Set(here.flatMap(({ role }) => byPin[role]));
  return shift.filter((role) => roles.has(role)).map((role) => ({ outletId, role }));
}

/** Where who takes a screen over goes on: where it was left, if he may use that; else to his own beginning. */
export function wayOn(path: string, posts: readonly Post[]): string {
  const [, , slug, outlet] = path.split(/[/?]/);
  const here = posts.find((post) => post.slug === outlet);
  const known = screens.find((screen) => screen.slug === slug);
  return known && here?.screens.includes(known.slug) ? path : "/staff";
}
