import { expect, type Page, test } from "@playwright/test";
import { verifyBooks } from "@/lib/reports/queries/verify-books";
import { fillCheckout, orderButton, take } from "./house";
import { actionId, openDatabase, order, sites } from "./over-http";

// The site's clock stands on Friday 27 November 2026, in the evening.
const sql = openDatabase();
test.afterAll(() => sql.end());

const at = (day: string, time: string) => new Date(`${day}T${time}:00+01:00`).toISOString();

/** Leaves so many places in a slot of the oven, whatever is held there. */
async function leave(outlet: string, startsAt: string, places: number): Promise<void> {
  await sql`
    insert into capacity (outlet_id, resource, starts_at, "limit", held)
    select id, 'kitchen', ${startsAt}::timestamptz, ${places}::int, 0 from outlets where slug = ${outlet}
    on conflict (outlet_id, resource, starts_at) do update set "limit" = capacity.held + ${places}::int`;
}

async function chooseDay(page: Page, day: RegExp): Promise<void> {
  await page.getByText("À une heure choisie").click();
  await page.getByRole("radio", { name: day }).check({ force: true });
}
const slot = (page: Page, time: string | RegExp) => page.getByRole("radio", { name: time, exact: true });

test("an order for a day later in the week says its day and its time", async ({ page }) => {
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Lucie Demain");
  await chooseDay(page, /^lundi 30 novembre/);
  await expect(page.getByText("Midi", { exact: true })).toBeVisible();
  await slot(page, "12:30").check({ force: true });
  await expect(orderButton(page)).toBeEnabled();
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText("lundi 30 novembre").first()).toBeVisible();
  await expect(page.getByText("12:30").first()).toBeVisible();
});

test("a full time stays in sight and cannot be chosen; one lost meanwhile is named, the next one offered", async ({
  page,
}) => {
  await leave("part-dieu", at("2026-12-01", "19:15"), 0);
  await take(page, "part-dieu", "margherita");
  await fillCheckout(page, "Hugo Tard");
  await chooseDay(page, /^mardi 1er décembre/);
  await expect(slot(page, "19:15 complet")).toBeDisabled();
  await slot(page, "19:30").check({ force: true });
  await expect(orderButton(page)).toBeEnabled();
  await leave("part-dieu", at("2026-12-01", "19:30"), 0);
  await orderButton(page).click();
  await expect(page.getByText(/Il n’y a plus de place mardi 1er décembre à 19.h.30\./).first()).toBeVisible();
  await expect(page.getByText(/Prochaine heure libre\s: mardi 1er décembre à 19.h.45/).first()).toBeVisible();
  await expect(page.getByLabel("Nom", { exact: true })).toHaveValue("Hugo Tard");
  await expect(slot(page, "19:30 complet")).toBeDisabled();
  await page.getByRole("button", { name: /^Prendre mardi 1er décembre à 19.h.45/ }).click();
  await expect(slot(page, "19:45")).toBeChecked();
  await expect(orderButton(page)).toBeEnabled();
  await orderButton(page).click();
  await page.waitForURL(/\/suivi\//);
  await expect(page.getByText("19:45").first()).toBeVisible();
});

test("a closed day says why, at the outlet, on its menu and in the checkout", async ({ page }) => {
  await page.goto("/pizzeria/gratte-ciel");
  await expect(page.getByText("lundi 30 novembre : fermé (travaux)")).toBeVisible();
  await take(page, "gratte-ciel", "margherita");
  await fillCheckout(page, "Inès Lundi");
  await page.getByText("À une heure choisie").click();
  await expect(page.getByRole("radio", { name: "lundi 30 novembre, fermé" })).toBeDisabled();
  await expect(page.getByText("lundi 30 novembre : fermé (travaux)")).toBeVisible();
  await page.goto("/en/pizzeria/gratte-ciel");
  await expect(page.getByText("Monday 30 November: closed (building work)")).toBeVisible();
});

test("fifty at once for a slot with room for six pizzas: six, from two processes, and the books verify", async () => {
  const id = actionId();
  for (const time of ["19:00", "19:30", "20:00"]) {
    const startsAt = at("2026-12-02", time);
    await leave("jean-mace", startsAt, 6);
    const wanted = { outlet: "jean-mace", item: "margherita-m", slot: startsAt, seenTotalCents: 1090 };
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => order(sites[n % 2 ? 1 : 0], id, wanted)),
    );
    const count = (word: string) => answers.filter((answer) => answer === word).length;
    expect({ sold: count("sold"), told: count("slot_full") }, [...new Set(answers)].join()).toEqual({
      sold: 6,
      told: 44,
    });
    const [row] = await sql<{ held: number; pizzas: number }[]>`
      select c.held, (select sum(h.quantity)::int from capacity_holds h where h.outlet_id = c.outlet_id
        and h.resource = c.resource and h.starts_at = c.starts_at and h.state = 'held') as pizzas
      from capacity c join outlets o on o.id = c.outlet_id
      where o.slug = 'jean-mace' and c.resource = 'kitchen' and c.starts_at = ${startsAt}::timestamptz`;
    expect(row).toEqual({ held: 6, pizzas: 6 });
  }
  expect((await verifyBooks(sql, new Date())).filter((check) => check.broken > 0)).toEqual([]);
});

test("times that are none are refused over HTTP, and nothing is written", async () => {
  const id = actionId();
  const orders = async () =>
    (
      await sql`select count(*)::int as n from orders where contact_name = 'Acheteur Pressé' and outlet_id =
    (select id from outlets where slug = 'gratte-ciel')`
    )[0]?.n;
  const before = await orders();
  const told = (slot: string) =>
    order(sites[0], id, { outlet: "gratte-ciel", item: "margherita-m", slot, seenTotalCents: 1090 });
  expect(await told(at("2026-11-26", "19:00"))).toBe("slot_past");
  expect(await told(at("2026-11-28", "19:07"))).toBe("slot_unknown");
  expect(await told(at("2026-11-28", "15:00"))).toBe("slot_closed");
  expect(await told(at("2026-11-30", "19:00"))).toBe("slot_closed");
  expect(await told(at("2026-12-04", "19:00"))).toBe("slot_too_far");
  expect(await told("demain")).toBe("bad_input");
  expect(await orders()).toBe(before);
});
