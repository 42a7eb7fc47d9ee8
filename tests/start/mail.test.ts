import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { afterAll, beforeAll, expect, test } from "vitest";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import type { Service } from "../../scripts/lib/service.mjs";
import { startMailStandIn } from "../../scripts/lib/stand-ins.mjs";

const folder = mkdtempSync(join(tmpdir(), "ocpizza-mail-"));
let service: Service;
let smtpPort: number;
let page: string;

beforeAll(async () => {
  smtpPort = await anyFreePort();
  const webPort = await anyFreePort();
  page = `http://127.0.0.1:${webPort}`;
  service = await startMailStandIn({
    record: `test-mail-${process.pid}`,
    smtpPort,
    webPort,
    folder,
    env: {},
  });
}, 90_000);

afterAll(async () => {
  await service.stop();
  rmSync(folder, { recursive: true });
});

test("a mail sent to the stand-in can be read on its page and as JSON", async () => {
  const transport = createTransport({ host: "127.0.0.1", port: smtpPort });
  const mail = { from: "bonjour@ocpizza.test", to: "camille@example.org", bcc: "siege@example.org" };
  await transport.sendMail({
    ...mail,
    subject: "Commande n° 12",
    html: "<script>1</script>",
    text: "Prête à 19 h 40",
  });
  transport.close();

  const list = await (await fetch(`${page}/messages.json?to=SIEGE@example.org`)).json();
  expect(list).toMatchObject([
    { to: ["camille@example.org", "siege@example.org"], subject: "Commande n° 12" },
  ]);
  expect(await (await fetch(`${page}/messages.json?to=nobody@example.org`)).json()).toEqual([]);

  const shown = await (await fetch(`${page}/${list[0].id}`)).text();
  expect(shown).toContain("Prête à 19 h 40");
  expect(shown).not.toContain("<script>");
  expect(shown).toContain("As HTML");
  expect((await fetch(`${page}/../../package`)).status).toBe(404);
});

test("an SMS sent as to its provider is shown beside the mails; a notification is taken and stays sealed", async () => {
  const sms = { sender: "OC Pizza", recipient: "+33639981234", content: "En route ! https://site/suivi/abc" };
  const post = (path: string, body: string) => fetch(`${page}${path}`, { method: "POST", body });
  const answer = await post("/v3/transactionalSMS/send", JSON.stringify(sms));
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ messageId: expect.any(Number) });
  expect(await (await fetch(`${page}/sms.json?to=%2B33639981234`)).json()).toMatchObject([sms]);
  expect(await (await fetch(page)).text()).toContain('<a href="https://site/suivi/abc">');
  expect((await post("/push/1", "sealed")).status).toBe(201);
  expect((await post("/elsewhere", "x")).status).toBe(404);
});
