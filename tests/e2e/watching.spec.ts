import { expect } from "@playwright/test";
import { newId } from "@/lib/ids";
import { expectAccessible } from "./axe";
import { signIn } from "./house";
import { actionId, openDatabase, sites } from "./over-http";
import { test } from "./screens";

const sink = process.env.OCPIZZA_TEST_ERRORS ?? "";
const sql = openDatabase();
const [site] = sites;

type Event = {
  level: string;
  release?: string;
  environment?: string;
  message?: string;
  tags?: Record<string, string>;
  exception?: { values: { type: string; value: string; stacktrace?: { frames: object[] } }[] };
};

const envelopes = async (): Promise<string[]> => (await fetch(`${sink}/envelopes.json`)).json();
const eventOf = (envelope: string): Event => JSON.parse(envelope.split("\n")[2] ?? "{}");

/** The first event whose tags are these, once it has come. */
async function arrived(tags: Record<string, string>): Promise<Event> {
  const has = (event: Event) => Object.entries(tags).every(([name, value]) => event.tags?.[name] === value);
  let found: Event | undefined;
  await expect(async () => {
    found = (await envelopes()).map(eventOf).find(has);
    expect(found).toBeDefined();
  }).toPass({ timeout: 30_000 });
  if (!found) throw new Error("unreachable");
  expect(found).toMatchObject({ level: "error", environment: "test", release: "20261127190000-browsertest" });
  return found;
}

/** What breaks is the database's permission, not the product: it holds no line that fails for a test. */
async function withoutReading(table: string, work: () => Promise<void>) {
  await sql.unsafe(`revoke select on ${table} from ocpizza_app`);
  try {
    await work();
  } finally {
    await sql.unsafe(`grant select on ${table} to ocpizza_app`);
  }
}

const person = { name: "Camille Durand", phone: "06 39 98 77 66", email: "camille.durand@example.org" };
const street = "12 rue Mercière";
const typed = new RegExp(
  ["Durand", "camille", "Mercière", "Merciere", "merciere", "39 98 77 66", "39987766"].join("|"),
);

test.beforeAll(() => {
  if (!sink) throw new Error("OCPIZZA_TEST_ERRORS says where errors arrive: npm test sets it.");
});
test.afterAll(() => sql.end());

test("an error in a route arrives, with its route and without what was asked", async () => {
  await withoutReading("known_addresses", async () => {
    const answer = await fetch(`${site}/api/addresses?q=${encodeURIComponent(street)}`);
    expect(answer.status).toBe(500);
  });
  const event = await arrived({ route: "/api/addresses", side: "server" });
  expect(event.tags).toMatchObject({ routeType: "route", method: "GET" });
  expect(event.exception?.values.map(({ value }) => value).join()).toContain("permission denied for table");
  expect(event.exception?.values.at(-1)?.stacktrace?.frames.length).toBeGreaterThan(0);
});

test("an error in an action arrives, with its outlet and without who ordered", async () => {
  await withoutReading("known_addresses", async () => {
    const asked = {
      ...{ basketId: newId(), outlet: "part-dieu", mode: "delivery", slot: null, locale: "fr" },
      address: { line: street, postcode: "69003", city: "Lyon", extra: "code 1234" },
      lines: [{ key: "a", item: "margherita-m", quantity: 1, removed: [], added: [] }],
      ...{ contact: person, kitchenNote: "", courierNote: "", adultDeclared: false, seenTotalCents: 1090 },
    };
    const answer = await fetch(`${site}/commande`, {
      method: "POST",
      headers: { "next-action": actionId(), origin: site, "content-type": "text/plain;charset=UTF-8" },
      body: JSON.stringify(["fr", asked]),
    });
    expect(await answer.text()).toContain('"code":"failed"');
  });
  const event = await arrived({ action: "placeOrder" });
  expect(event.tags).toMatchObject({ outlet: "part-dieu", side: "server" });
});

test("an error in a job arrives, with its task", async () => {
  await withoutReading("messages", async () => {
    await sql`select graphile_worker.add_job('send_message', json_build_object('id', ${newId()}::text), max_attempts => 1)`;
    const event = await arrived({ task: "send_message" });
    expect(event.exception?.values.map(({ value }) => value).join()).toContain("permission denied");
  });
});

test("an error in a browser arrives, by way of our own server, without anything it should not have said", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/pizzeria/part-dieu");
  await page.waitForLoadState("networkidle");
  const before = asked.filter((url) => url.endsWith(".js")).length;
  const { SECRET_KEY, SECRET_ADMIN_URL, POSTGRES_PASS } = process.env;
  const leak = `${person.phone} ${person.email} ${street} ${SECRET_KEY} /${SECRET_ADMIN_URL}/x ${POSTGRES_PASS}`;
  await page.evaluate((said) => {
    history.replaceState(null, "", "/suivi/Ab3dEf6hIj9lMn2pQr5tUv?x=1");
    setTimeout(() => {
      throw new RangeError(`the oven fell: ${said}`);
    });
  }, leak);
  const event = await arrived({ side: "browser" });
  expect(event.tags).toMatchObject({ route: "/suivi/[token]" });
  expect(event.exception?.values.at(-1)).toMatchObject({
    type: "RangeError",
    value: "the oven fell: [phone] [mail] [address]",
  });
  // What tells of errors was not on the page before there was one, and nobody but our server was asked.
  expect(asked.filter((url) => url.endsWith(".js")).length).toBeGreaterThan(before);
  expect(asked.filter((url) => !url.startsWith(site))).toEqual([]);
});

test("an alarm is on the start page of those in charge: of their outlet, or of the house", async ({
  someone,
}) => {
  const detail = (values: object) => JSON.stringify(values);
  // The watch, which looks beside us, ends what it does not find itself: it is raised anew for each look at it.
  const raise = async () => {
    await sql`
      insert into alarms (id, rule, subject, outlet_id, level, detail, began_at, seen_at)
      select ${newId()}::uuid, 'order_untaken', 'test', id, 'loud', ${detail({ number: 917, minutes: 6 })}::text::jsonb, now(), now()
      from outlets where slug = 'part-dieu' on conflict do nothing`;
    await sql`
      insert into alarms (id, rule, subject, level, detail, began_at, seen_at)
      values (${newId()}::uuid, 'certificate', 'test', 'loud', ${detail({ days: 9 })}::text::jsonb, now(), now())
      on conflict do nothing`;
  };
  const ofOutlet = /Personne n’a pris en charge la commande n° 917 depuis 6 minutes/;
  const ofHouse = /Le certificat du site expire dans 9 jours/;
  for (const [mailbox, outlet, sees, sees2] of [
    ["manager", "part-dieu", true, false],
    ["manager", "vaise", false, false],
    ["vendeur", "part-dieu", false, false],
    ["direction", null, true, true],
  ] as const) {
    const page = await someone();
    await signIn(page, mailbox, outlet);
    await expect(async () => {
      await raise();
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByText(ofOutlet)).toHaveCount(sees ? 1 : 0, { timeout: 2_000 });
      await expect(page.getByText(ofHouse)).toHaveCount(sees2 ? 1 : 0, { timeout: 2_000 });
    }).toPass();
    if (sees) await expectAccessible(page);
    await page.context().close();
  }
  await sql`delete from alarms where rule = 'certificate' or detail ->> 'number' = '917'`;
});

test("only pages of ours may tell of errors, in few words", async ({ request }) => {
  const told = { path: "/", browser: "x", exceptions: [{ type: "Error", value: "x", frames: [] }] };
  const post = (data: unknown, headers = {}) =>
    request.post("/api/errors", { data, headers: { origin: site, ...headers } });
  expect((await post(told, { origin: "https://elsewhere.example" })).status()).toBe(403);
  expect((await post({ ...told, path: 7 })).status()).toBe(400);
  expect((await post({ ...told, exceptions: [] })).status()).toBe(400);
  expect((await post("x".repeat(70_000))).status()).toBe(413);
});

test("of all that arrived in the whole run, nothing names a person, a link, a secret or the administration", async () => {
  const all = await envelopes();
  expect(all.length).toBeGreaterThanOrEqual(4);
  const tokens = await sql<{ token: string }[]>`select public_token as token from orders`;
  expect(tokens.length).toBeGreaterThan(0);
  const { SECRET_KEY, SECRET_ADMIN_URL, POSTGRES_PASS, STRIPE_WEBHOOK_SECRET, VAPID_PRIVATE_KEY } =
    process.env;
  const words = [SECRET_KEY, SECRET_ADMIN_URL, POSTGRES_PASS, STRIPE_WEBHOOK_SECRET, VAPID_PRIVATE_KEY];
  const secrets = words.filter((word): word is string => Boolean(word));
  expect(secrets).toHaveLength(words.length);
  for (const envelope of all) {
    expect(envelope).not.toMatch(typed);
    expect(envelope).not.toMatch(/@example\.(org|com)|(?:\+33|\b0)[1-9](?:[ .]?\d{2}){4}\b|"cookie|params:/i);
    expect(tokens.filter(({ token }) => envelope.includes(token))).toEqual([]);
    expect(secrets.filter((secret) => envelope.includes(secret)).length).toBe(0);
  }
});
