import { sql } from "drizzle-orm";
import { beforeAll, expect, test, vi } from "vitest";
import { POST } from "@/app/staff/(shell)/catalogue/fichier/import/route";
import type { CardDraft } from "@/lib/catalogue/draft";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listDrafts } from "@/lib/catalogue/queries/list-drafts";
import { applyAll, applyDueDrafts } from "@/lib/catalogue/writes/apply-draft";
import { scheduleDraft } from "@/lib/catalogue/writes/schedule-draft";
import { cardCells, cardColumns } from "@/lib/inventory/card-file";
import { mostCardBytes } from "@/lib/inventory/card-file-size";
import { writeCsv } from "@/lib/purchasing/csv";
import { db } from "@/lib/server/db";
import { browser, hire, signedInAs } from "../support/colleagues";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse } from "../support/house";

vi.hoisted(() => {
  Object.assign(process.env, { OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00", LOG_LEVEL: "silent" });
});
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () => new Headers({ host: "localhost:3000" }),
}));

const address = "http://localhost:3000/staff/catalogue/fichier/import";
const own = { origin: "http://localhost:3000", host: "localhost:3000" };
type Body = string | ReadableStream<Uint8Array>;

const send = (body: Body, query = "", headers: Record<string, string> = own) =>
  POST(new Request(address + query, { method: "POST", headers, body, duplex: "half" } as RequestInit));
const said = async (answer: Response) => ({ status: answer.status, ...(await answer.json()) });

/** Three hundred products in three sizes beside those of the house, each described at length in both languages. */
const wholeCard = () =>
  db.execute(sql`
    with made as (
      insert into products (id, code, kind, name_fr, name_en, description_fr, description_en, section_id, position)
      select gen_random_uuid(), 'essai-' || n, 'pizza', 'Pizza d’essai ' || n, 'Trial pizza ' || n,
        repeat('Mozzarella fior di latte, ', 14), repeat('Fior di latte mozzarella, ', 14), (select id from card_sections where code = 'tomato'), 1000 + n
      from generate_series(1, 300) n returning id, code)
    insert into items (id, code, product_id, size, price_cents)
    select gen_random_uuid(), made.code || '-' || lower(s), made.id, s, 1200 from made, unnest(array['S', 'M', 'L']) s`);

/** The first of its changes of each kind. */
const smallest = (changes: CardDraft["changes"]) =>
  changes.filter(
    ({ change: { kind } }, index) => changes.findIndex(({ change }) => change.kind === kind) === index,
  );

/** How many statements putting a draft into effect takes; it is undone. */
async function statementsOf(draft: CardDraft | undefined): Promise<number> {
  let count = 0;
  const undone = new Error("undone");
  const done = db.transaction(async (tx) => {
    const counting = new Proxy(tx, {
      get(of, key) {
        if (key === "execute") count += 1;
        const value = Reflect.get(of, key);
        return typeof value === "function" ? value.bind(of) : value;
      },
    });
    if (draft) await applyAll(counting, draft, friday);
    throw undone;
  });
  await expect(done).rejects.toBe(undone);
  return count;
}

beforeAll(async () => {
  await openHouse();
  await wholeCard();
});

test("a whole card of three hundred products comes in, is shown and becomes a draft that takes effect", async () => {
  await signedInAs(await hire("director", "everywhere"));
  const card = writeCsv(cardColumns, cardCells(await listCard(null, friday)));
  const dearer = card
    .replaceAll(/(?<=en vente;tomato;)12,00/g, "12,50")
    .replaceAll("Trial pizza", "Test pizza");
  expect(Buffer.byteLength(dearer)).toBeGreaterThan(500_000);
  const plan = await said(await send(dearer));
  expect(plan).toMatchObject({ status: 200, wrong: 0, changes: 900 });
  expect(await said(await send(dearer, "?sceau=other"))).toMatchObject({ status: 400, code: "file_changed" });
  const made = await said(await send(dearer, `?${new URLSearchParams({ sceau: plan.seal })}`));
  expect(made).toEqual({ status: 200, changes: 1200 });
  const [draft] = await listDrafts();
  expect(draft).toMatchObject({ name: "CSV, vendredi 27 novembre", state: "open" });
  expect(draft?.changes).toHaveLength(1200);
  // Shown in as many statements as a small one.
  const small = draft && { ...draft, changes: smallest(draft.changes) };
  expect(small?.changes).toHaveLength(2);
  expect(await statementsOf(draft)).toBe(await statementsOf(small));
  const boss = await colleague.of("direction@ocpizza.example", "administration");
  await scheduleDraft({ id: draft?.id ?? "", day: "2026-12-01" }, boss, friday);
  expect(await applyDueDrafts(new Date("2026-12-01T00:00:30+01:00"))).toBe(1);
  const [last] = await listCard("essai-300", friday);
  expect(last).toMatchObject({ nameEn: "Test pizza 300", items: [{ priceCents: 1250 }, {}, {}] });
}, 60_000);

test("a card that is too large is not read: said beforehand not at all, else no further than allowed", async () => {
  await signedInAs(await hire("director", "everywhere"));
  let pulled = 0;
  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull(to) {
        pulled += 100_000;
        to.enqueue(new Uint8Array(100_000));
      },
    });
  const large = { status: 400, code: "file_large", message: "Ce fichier est trop lourd : 2 Mo au plus." };
  expect(await said(await send(endless(), "", { ...own, "content-length": "52428800" }))).toEqual(large);
  expect(pulled).toBeLessThanOrEqual(200_000);
  expect(await said(await send(endless()))).toEqual(large);
  expect(pulled).toBeLessThan(mostCardBytes + 500_000);
  expect(await said(await send("article\nx"))).toMatchObject({ status: 400, code: "file_columns" });
});

test("a card is taken from head office alone, and from a page of ours", async () => {
  const before = await db.execute(sql`select 1 from card_drafts`);
  await signedInAs(null);
  expect((await send("x")).status).toBe(401);
  for (const role of ["manager", "order_taker", "accountant"] as const) {
    await signedInAs(await hire(role, "part-dieu"));
    expect((await send("x")).status).toBe(404);
  }
  await signedInAs(await hire("director", "everywhere"));
  const foreign = { origin: "https://example.org", host: "localhost:3000" };
  expect(await said(await send("x", "", foreign))).toMatchObject({ status: 400, code: "bad_origin" });
  expect(await db.execute(sql`select 1 from card_drafts`)).toHaveLength(before.length);
});
