// The processes that stand in for the outside world in development and tests.
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { typescriptArgs } from "./commands.mjs";
import { runService } from "./service.mjs";

/** @param {number} port @returns {Promise<boolean>} */
const listens = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket.destroy() && true));
    socket.once("error", () => resolve(false));
  });

/** @param {{ record: string, smtpPort: number, webPort: number, folder: string, env: Record<string, string | undefined> }} options */
export async function startMailStandIn({ record, smtpPort, webPort, folder, env }) {
  const ports = ["--smtp", String(smtpPort), "--web", String(webPort)];
  const args = [join("scripts", "stand-ins", "mail.mjs"), ...ports, "--folder", folder];
  const service = runService({ name: "The mail stand-in", record, args, env });
  for (const until = Date.now() + 60_000; Date.now() < until && !service.diedEarly(); await sleep(50)) {
    if ((await listens(smtpPort)) && (await listens(webPort))) return service;
  }
  await service.stop();
  throw new Error("The mail stand-in does not start; its messages are above.");
}

/** What the stand-in signs its events with; no secret, as it is only ever heard on this machine. */
export const stripeSecret = "whsec_stand_in_of_stripe";

/** @param {{ record: string, port: number, webhook?: string, file?: string, env: Record<string, string | undefined>, quiet?: boolean, live?: boolean }} options */
export async function startStripeStandIn({ record, port, webhook, file, env, quiet, live }) {
  const args = [
    ...typescriptArgs,
    join("scripts", "stand-ins", "stripe", "main.ts"),
    ...["--port", String(port), "--secret", stripeSecret],
    ...(webhook ? ["--webhook", webhook] : []),
    ...(file ? ["--file", file] : []),
    ...(live ? ["--live"] : []),
  ];
  const service = runService({ name: "The Stripe stand-in", record, args, env, quiet });
  for (const until = Date.now() + 60_000; Date.now() < until && !service.diedEarly(); await sleep(50)) {
    if (await listens(port)) return service;
  }
  await service.stop();
  throw new Error("The Stripe stand-in does not start; its messages are above.");
}
