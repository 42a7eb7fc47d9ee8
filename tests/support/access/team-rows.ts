import { newId } from "@/lib/ids";
import { floorColleague, twoFactorColleague } from "../colleagues";
import type { ActionRow } from "./row";

const team = "app/staff/(shell)/equipe/actions.ts";

export const teamRows: Record<string, ActionRow> = {
  "app/staff/poste/actions.ts#shareScreenAction": {
    permission: "team.see",
    input: async () => ({ outlet: "part-dieu", place: "counter" }),
    twice: "same",
  },
  "app/staff/poste/actions.ts#setIdleLockAction": {
    permission: "team.manage",
    input: async () => ({ outlet: "part-dieu", counterMinutes: 5, kitchenMinutes: 90 }),
    twice: "same",
  },
  [`${team}#addColleagueAction`]: {
    permission: "team.manage",
    input: async () => ({
      ...{ name: "Nina Nouvelle", email: `${newId()}@ocpizza.example` },
      posts: [{ outlet: "part-dieu", role: "order_taker" }],
    }),
    twice: "email_taken",
  },
  [`${team}#changePostsAction`]: {
    permission: "team.manage",
    input: async () => ({
      userId: await floorColleague(),
      posts: [{ outlet: "part-dieu", role: "pizzaiolo" }],
    }),
    twice: "same",
  },
  [`${team}#closeAccountAction`]: {
    permission: "team.manage",
    input: async () => ({ userId: await floorColleague() }),
    twice: "already_done",
  },
  [`${team}#reopenAccountAction`]: {
    permission: "team.manage",
    input: async () => ({ userId: await floorColleague(false) }),
    twice: "already_done",
  },
  [`${team}#resetTwoFactorAction`]: {
    permission: "team.manage",
    input: async () => ({ userId: await twoFactorColleague() }),
    twice: "already_done",
  },
};
