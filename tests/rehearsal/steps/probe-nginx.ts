import { rmSync, writeFileSync } from "node:fs";
import { request as plain } from "node:http";
import { site, url } from "../names";
import { type Bought, order, sendOrder } from "../shopping";
import type { Stage, Step } from "../stage";
import { openStream } from "../stream";
import { type Answer, Visitor } from "../visitor";

type Probe = (stage: Stage) => Promise<void>;

const menu = "/pizzeria/part-dieu";
const shared = "/srv/ocpizza/shared/static/_next/static/rehearsal.js";

function same(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`${what}: ${String(found)} instead of ${String(wanted)}`);
}
const lasting = ({ headers }: Answer): boolean =>
  /max-age=\d{7,}/.test(headers["strict-transport-security"] ?? "");

const redirected: Probe = async () => {
  const answer = await new Promise<{ code?: number; to?: string }>((resolve, reject) => {
    const asked = plain({ host: site, port: 80, path: "/panier" }, (response) => {
      response.resume();
      resolve({ code: response.statusCode, to: response.headers.location });
    });
    asked.on("error", reject).end();
  });
  same("http answers", `${answer.code} ${answer.to}`, `301 ${url("/panier")}`);
};

const strict: Probe = async ({ visitor }) => {
  for (const path of ["/", "/panier", menu, "/nowhere.txt", "/api/health"])
    if (!lasting(await visitor.ask(path))) throw new Error(`${path} says nothing of HSTS`);
};

const notTooBig: Probe = async ({ visitor }) => {
  const post = (path: string, size: number) => visitor.ask(path, { method: "POST", body: "x".repeat(size) });
  same("an order of 200 kB", (await post("/commande", 200_000)).status, 413);
  same("an event of 200 kB, unsigned", (await post("/api/stripe/webhook", 200_000)).status, 400);
  same("an event of 2 MB", (await post("/api/stripe/webhook", 2_000_000)).status, 413);
};

/** What a visitor claims about himself and about us reaches nobody. */
const notBelieved: Probe = async ({ visitor, outside }) => {
  const count = async () => Number((await outside.sql`select count(*)::int as n from orders`)[0]?.["n"]);
  const before = await count();
  const claims: Record<string, string>[] = [
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
    { origin: "https://evil.example", host: "evil.example", forwarded: "host=evil.example;proto=https" },
    { origin: "null" },
  ];
  for (const claimed of claims) {
    const told = await sendOrder(visitor, "on_receipt", "part-dieu", claimed);
    if (told.text.includes('"ok":true')) throw new Error(`placed for ${JSON.stringify(claimed)}`);
  }
  same("orders", await count(), before);
  const page = await visitor.ask(`${menu}?claimed`, {
    headers: { host: "evil.example", "x-forwarded-host": "evil.example", "x-forwarded-proto": "http" },
  });
  if (page.text.includes("evil.example")) throw new Error("a page names the host a visitor claimed");
};

const closed: Probe = async () => {
  const stranger = new Visitor("127.0.0.66");
  same("/api/revalidate", (await stranger.ask("/api/revalidate", { method: "POST" })).status, 404);
  same("/api/ready for strangers", (await stranger.ask("/api/ready")).status, 403);
  stranger.close();
};

const statics: Probe = async ({ visitor }) => {
  writeFileSync(shared, "// of an earlier release");
  const answer = await visitor.ask("/_next/static/rehearsal.js");
  rmSync(shared);
  same("a file of an earlier release", answer.text, "// of an earlier release");
  same("it is kept", answer.headers["cache-control"], "public, max-age=31536000, immutable");
  if (!lasting(answer)) throw new Error("static files say nothing of HSTS");
};

const cached: Probe = async ({ visitor }) => {
  const asked = `${menu}?probe=${process.pid}`;
  await visitor.ask(asked, { headers: { rsc: "1" } });
  const page = await visitor.ask(asked, { headers: { accept: "text/html" } });
  if (!page.text.startsWith("<!DOCTYPE html>")) throw new Error("data of a page is served in its place");
  same(
    "asked again",
    (await visitor.ask(asked, { headers: { accept: "text/html" } })).headers["x-cache"],
    "HIT",
  );
};

const unbuffered: Probe = async ({ outside }) => {
  const [outlet] = await outside.sql`select id from outlets where slug = 'part-dieu'`;
  const stream = await openStream("127.0.0.67", `availability:${String(outlet?.["id"])}`);
  await stream.heard(/event: \w+/);
  stream.close();
};

/** Whatever addresses he claims, one visitor has so many streams. */
const fewStreams: Probe = async ({ outside }) => {
  const [outlet] = await outside.sql`select id from outlets where slug = 'part-dieu'`;
  const topic = `availability:${String(outlet?.["id"])}`;
  const open = (n: number) =>
    openStream("127.0.0.68", topic, { "x-forwarded-for": `10.1.2.${n}` }).then(
      (stream) => stream,
      () => null,
    );
  const streams = await Promise.all(Array.from({ length: 80 }, (_, n) => open(n)));
  const got = streams.filter((stream) => stream !== null);
  for (const stream of got) stream.close();
  if (got.length > 60 || got.length < 40) throw new Error(`${got.length} streams for one address`);
};

const limited: Probe = async () => {
  const [hasty, patient] = [new Visitor("127.0.0.69"), new Visitor("127.0.0.70")];
  const post = () => hasty.ask("/commande", { method: "POST", body: "[]" }).then(({ status }) => status);
  const answers = await Promise.all(Array.from({ length: 60 }, post));
  if (!answers.includes(429)) throw new Error("60 posts at once, none refused");
  const signIns = await Promise.all(
    Array.from({ length: 40 }, () => hasty.ask("/api/auth/csrf").then(({ status }) => status)),
  );
  if (!signIns.includes(429)) throw new Error("40 tries to sign in at once, none refused");
  const bought: Bought = await order(patient, "on_receipt");
  if (!bought.token) throw new Error("somebody else was refused with him");
  hasty.close();
  patient.close();
};

const probes = {
  ...{ redirected, strict, notTooBig, notBelieved, closed, statics, cached, unbuffered, fewStreams, limited },
};

export const probeNginx: Step = {
  name: "nginx: TLS, limits, headers, cache, streams",
  async run(stage) {
    for (const [name, probe] of Object.entries(probes))
      await probe(stage).catch((error: Error) => {
        throw new Error(`${name}: ${error.message}`);
      });
    return `${Object.keys(probes).length} probes`;
  },
};
