// Stands in for the mail server, the SMS provider and the push services in development and tests: takes everything,
// sends nothing, shows it on a local page.

import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { SMTPServer } from "smtp-server";
import { listPage, mailPage } from "./mail-pages.mjs";
import { findMail, keepSms, listMails, listSms } from "./mail-store.mjs";

const { values } = parseArgs({
  options: { smtp: { type: "string" }, web: { type: "string" }, folder: { type: "string" } },
});
if (process.env.OCPIZZA_ENV === "production") throw new Error("The mail stand-in never runs in production.");
const folder = String(values.folder);
mkdirSync(folder, { recursive: true });
let count = 0;

const smtp = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onAuth: (auth, _session, done) => done(null, { user: auth.username ?? "" }),
  onData(stream, session, done) {
    /** @type {Buffer[]} */
    const chunks = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("end", () => {
      const name = `${Date.now()}-${String(count++).padStart(4, "0")}.eml`;
      // The envelope says who it really goes to; the mail itself may not (Bcc).
      const to = session.envelope.rcptTo
        .map((recipient) => `X-Envelope-To: ${recipient.address}\r\n`)
        .join("");
      writeFileSync(join(folder, name), Buffer.concat([Buffer.from(to), ...chunks]));
      done();
    });
  },
});
smtp.on("error", (error) => process.stderr.write(`mail stand-in: ${error.message}\n`));
smtp.listen(Number(values.smtp), "127.0.0.1");

const web = createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://localhost");
  const send = (/** @type {string} */ type, /** @type {string} */ body, status = 200) =>
    response
      .writeHead(status, { "content-type": `${type}; charset=utf-8`, "cache-control": "no-store" })
      .end(body);
  try {
    if (request.method === "POST") return await taken(request, url.pathname, send);
    if (url.pathname === "/sms.json")
      return send("application/json", JSON.stringify(listSms(folder, url.searchParams.get("to"))));
    if (url.pathname === "/messages.json") {
      return send("application/json", JSON.stringify(await listMails(folder, url.searchParams.get("to"))));
    }
    if (url.pathname === "/")
      return send("text/html", listPage(await listMails(folder, null), listSms(folder, null)));
    const mail = await findMail(folder, url.pathname.slice(1));
    return mail ? send("text/html", mailPage(mail)) : send("text/plain", "No such mail.", 404);
  } catch (error) {
    send("text/plain", String(error), 500);
  }
});
/**
 * What Brevo and a browser's push service answer when all is well; a notification is sealed for its browser alone.
 * @param {import("node:http").IncomingMessage} request @param {string} path
 * @param {(type: string, body: string, status?: number) => unknown} send
 */
async function taken(request, path, send) {
  /** @type {Buffer[]} */
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  if (path.startsWith("/push/")) return send("text/plain", "", 201);
  if (path !== "/v3/transactionalSMS/send") return send("text/plain", "No such service.", 404);
  const { id } = keepSms(folder, JSON.parse(Buffer.concat(chunks).toString()));
  return send("application/json", JSON.stringify({ messageId: Number(id.split("-")[0]) }), 201);
}

web.listen(Number(values.web), "127.0.0.1");

process.on("SIGTERM", () => process.exit(0));
// Started by a start script: without it this process has no purpose.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && process.exit(0), 2000).unref();
