import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { identityOf } from "../../../scripts/lib/processes.mjs";
import { serves, shipped } from "../serves";
import { order } from "../shopping";
import type { Stage, Step } from "../stage";
import { status } from "../status";
import { openStream } from "../stream";
import { eventually } from "../until";
import { Visitor } from "../visitor";

const buyers = 8;
const listeners = 100;
const goneWithinMs = 10_000;

export const deployUnderLoad: Step = {
  name: "deploy B under load, streams open",
  noticed: "nothing",
  load: true,
  async run(stage) {
    const { server, archives, visitor, outside } = stage;
    const [outlet] = await outside.sql`select id from outlets where slug = 'part-dieu'`;
    const topic = `availability:${String(outlet?.["id"])}`;
    const streams = await Promise.all(
      Array.from({ length: listeners }, (_, n) =>
        openStream(`127.2.0.${n + 1}`, topic, {}, { comeBack: true }),
      ),
    );
    const stop = buy(stage);
    await sleep(3000);
    const heardBefore = webhooks().length;
    const gone = watchOld();
    await shipped(server.deploy(archives.second));
    const goneMs = await gone;
    await serves(visitor, "second");
    await sleep(3000);
    const { tokens, faults } = await stop();
    await eventually("every payment is an order", 60_000, async () => {
      const [row] =
        await outside.sql`select count(*)::int as paid from orders o join payments p on p.order_id = o.id
        where o.public_token = any(${tokens}) and o.status = 'placed' and p.status = 'captured'`;
      return row?.["paid"] === tokens.length;
    });
    const told = webhooks().slice(heardBefore);
    const unheard = told.filter((code) => code !== "200");
    await eventually("every stream is back", 30_000, () => streams.every((one) => one.isOpen()));
    const back = streams.filter((one) => one.connections() > 1).length;
    for (const one of streams) one.close();
    const counts = `${tokens.length} orders paid, ${faults.length} failed; ${told.length} webhooks, ${unheard.length} failed; ${back} of ${listeners} streams back; the old gone in ${(goneMs / 1000).toFixed(1)} s`;
    if (faults.length > 0) throw new Error(`${counts}: ${faults[0]}`);
    if (unheard.length > 0 || told.length === 0 || back !== listeners || goneMs > goneWithinMs)
      throw new Error(counts);
    return counts;
  },
};

/** Customers who order and pay online, one order after the other, each at an address of his own; nothing is tried again. */
function buy({ outside }: Stage) {
  const tokens: string[] = [];
  const faults: string[] = [];
  let on = true;
  const all = Array.from({ length: buyers }, async (_, n) => {
    const visitor = new Visitor(`127.3.0.${n + 1}`);
    while (on) {
      try {
        const { token, session } = await order(visitor, "online");
        await outside.tellStripe({ pay: { session, how: "succeeded" } });
        tokens.push(token);
      } catch (error) {
        faults.push(error instanceof Error ? error.message : String(error));
      }
      await sleep(500);
    }
    visitor.close();
  });
  return async () => {
    on = false;
    await Promise.all(all);
    return { tokens, faults };
  };
}

/** How long those that serve now go on once the new ones take over. */
async function watchOld(): Promise<number> {
  const old = status().pids;
  await eventually(
    "the new workers take over",
    120_000,
    () => !old.some((pid) => status().pids.includes(pid)),
  );
  return eventually("the old workers are gone", 30_000, () => !old.some((pid) => identityOf(pid)));
}

/** What nginx answered Stripe each time. */
const webhooks = (): string[] =>
  [
    ...readFileSync("/var/log/nginx/access.log", "utf8").matchAll(
      /POST \/api\/stripe\/webhook [^"]*" (\d+)/g,
    ),
  ].map(([, code]) => String(code));
