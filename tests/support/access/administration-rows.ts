import { connect } from "@/db/client";
import { listSettings } from "@/lib/administration/queries/list-settings";
import { listSwitches } from "@/lib/administration/queries/list-switches";
import { server } from "@/lib/server/db";
import type { ActionRow } from "./row";

const administration = "app/hq/actions.ts";

/** A job nobody will try again. */
async function givenUpJob(): Promise<string> {
  const sql = connect(server, "owner", 1);
  const [job] = await sql<{ id: string }[]>`
    select (graphile_worker.add_job('forget_browsers', run_at := now() + interval '1 year')).id::text as id`;
  await sql`select graphile_worker.reschedule_jobs(array[${job?.id ?? "0"}::bigint], attempts := 5, max_attempts := 5)`;
  await sql.end();
  return job?.id ?? "";
}

/** Behind the secret address. */
export const administrationRows: Record<string, ActionRow> = {
  [`${administration}#turnSwitchAction`]: {
    permission: "administration.work",
    input: async () => ({
      name: "sign_up",
      on: !(await listSwitches()).find(({ name }) => name === "sign_up")?.on,
    }),
    twice: "already_done",
    behindDoor: true,
  },
  [`${administration}#changeSettingAction`]: {
    permission: "administration.work",
    input: async () => {
      const held = (await listSettings()).find(({ name }) => name === "notice_days")?.value ?? 30;
      return { name: "notice_days", value: held === 20 ? 21 : 20 };
    },
    twice: "already_done",
    behindDoor: true,
  },
  [`${administration}#tryJobAgainAction`]: {
    permission: "administration.work",
    input: async () => ({ jobId: await givenUpJob() }),
    twice: "already_done",
    behindDoor: true,
  },
};
