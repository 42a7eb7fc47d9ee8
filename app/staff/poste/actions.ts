"use server";
import { z } from "zod";
import { screenPlaces } from "@/db/enums";
import { screenAction, staffAction } from "@/lib/server/session";
import { Pin } from "@/lib/staff/pin-rule";
import { getStaff } from "@/lib/staff/queries/get-staff";
import { returnPath } from "@/lib/staff/return-path";
import { postsOf } from "@/lib/staff/screens";
import { idleRange, wayOn } from "@/lib/staff/shared-screen";
import { actorOf, authoriseAt } from "@/lib/staff/staff";
import { lockScreen, stayAtScreen } from "@/lib/staff/writes/lock-screen";
import { setIdleLock } from "@/lib/staff/writes/set-idle-lock";
import { shareScreen } from "@/lib/staff/writes/share-screen";
import { takeScreen } from "@/lib/staff/writes/take-screen";

const outlet = z.string().max(60);

/** The asker's own session becomes the outlet's. */
export const shareScreenAction = staffAction(
  "shareScreen",
  "team.see",
  z.object({ outlet, place: z.enum(screenPlaces) }),
  async ({ outlet: slug, place }, staff) => {
    const { id: outletId } = authoriseAt(staff, "team.see", slug);
    await shareScreen({ sessionId: staff.sessionId, outletId, place }, actorOf(staff, "team"));
    return null;
  },
);

const minutes = z.number().int().min(idleRange.least).max(idleRange.most);

/** After how many minutes the outlet's shared screens lock. */
export const setIdleLockAction = staffAction(
  "setIdleLock",
  "team.manage",
  z.object({ outlet, counterMinutes: minutes, kitchenMinutes: minutes }),
  async ({ outlet: slug, ...input }, staff) => {
    const { id: outletId } = authoriseAt(staff, "team.manage", slug);
    await setIdleLock({ ...input, outletId }, actorOf(staff, "team"));
    return null;
  },
);

/** Whoever gives his PIN works here from now on, and goes on where the screen was left if he may use that. */
export const takeScreenAction = screenAction(
  "takeScreen",
  z.object({ approval: z.object({ userId: z.uuid(), pin: Pin }), returnTo: z.string().max(500) }),
  async ({ approval, returnTo }, { sessionId }) => {
    await takeScreen({ sessionId, approval });
    const staff = await getStaff(sessionId);
    return { href: staff ? wayOn(returnPath(returnTo), postsOf(staff)) : "/staff" };
  },
);

/** Anybody may lock it. */
export const lockScreenAction = screenAction("lockScreen", z.undefined(), async (_input, { sessionId }) => {
  await lockScreen(sessionId);
  return null;
});

/** Whoever works here made a gesture. */
export const stayAtScreenAction = screenAction(
  "stayAtScreen",
  z.undefined(),
  async (_input, { sessionId }) => {
    await stayAtScreen(sessionId);
    return null;
  },
);
