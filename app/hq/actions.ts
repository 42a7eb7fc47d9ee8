"use server";
import { z } from "zod";
import { settingNames, switchNames } from "@/db/enums";
import { changeSetting } from "@/lib/administration/writes/change-setting";
import { turnSwitch } from "@/lib/administration/writes/turn-switch";
import { behindDoor } from "@/lib/server/administrator";
import { tryJobAgain } from "@/lib/server/queue-jobs";
import { staffAction } from "@/lib/server/session";
import { actorOf } from "@/lib/staff/staff";

const Turned = z.strictObject({ name: z.enum(switchNames), on: z.boolean() });

/** A feature of the whole group, off or on from now on. */
export const turnSwitchAction = staffAction(
  "turnSwitch",
  "administration.work",
  Turned,
  behindDoor((turned: z.output<typeof Turned>, staff) =>
    turnSwitch(turned, actorOf(staff, "administration")),
  ),
);

const Changed = z.strictObject({ name: z.enum(settingNames), value: z.number() });

/** A number of the whole group's. */
export const changeSettingAction = staffAction(
  "changeSetting",
  "administration.work",
  Changed,
  behindDoor((changed: z.output<typeof Changed>, staff) =>
    changeSetting(changed, actorOf(staff, "administration")),
  ),
);

const Job = z.strictObject({ jobId: z.string().regex(/^\d{1,18}$/) });

/** A job that was given up gets its tries again. */
export const tryJobAgainAction = staffAction(
  "tryJobAgain",
  "administration.work",
  Job,
  behindDoor(({ jobId }: z.output<typeof Job>, staff) =>
    tryJobAgain(jobId, actorOf(staff, "administration")),
  ),
);
