import { beforeAll, describe, expect, test, vi } from "vitest";
import { roles } from "@/db/enums";
import { type Permission, permissionsOf } from "@/lib/staff/permissions";
import { doorRows } from "../support/access/door-rows";
import { cardDraft } from "../support/card-draft";
import { browser, hire, signedInAs } from "../support/colleagues";
import { companyAt } from "../support/companies";
import { closeIt, countBasil, herbs } from "../support/counting";
import { filesNamed, load, textOf } from "../support/doors";
import { openHouse, outletId } from "../support/house";
import { ordersAt } from "../support/orders-at";
import { peopleOfPartDieu } from "../support/part-dieu";
import { ordered } from "../support/purchasing";

vi.hoisted(() => {
  // Refusals by the hundred are expected here: they need no line each.
  Object.assign(process.env, { OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00", LOG_LEVEL: "silent" });
});
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () => new Headers({ "x-staff-path": "/staff/here" }),
}));

const found = ["app/staff", "app/api"].flatMap((folder) => [
  ...filesNamed(folder, "page.tsx"),
  ...filesNamed(folder, "route.ts"),
]);
let orderId = "";
let purchase = "";
let count = "";
let draft = "";
let account = "";
let invoiced = { orderId: "", number: "" };

beforeAll(async () => {
  await openHouse();
  orderId = await ordersAt("placed");
  account = await companyAt("part-dieu");
  draft = await cardDraft();
  const house = await peopleOfPartDieu();
  purchase = await ordered(house);
  // Closed, so that everybody who may see the stock may read it.
  count = await herbs(house);
  await countBasil(house, count, 50_000);
  await closeIt(house, count);
  invoiced = await ordersAt.invoiced();
});

test("every page and route of staff and of the API has its row in tests/support/access", () => {
  expect(found.length).toBeGreaterThan(10);
  const missing = found.filter((path) => !(path in doorRows));
  expect(
    missing,
    "a new door: add a row to doorRows saying which permission it asks for, or why it is public",
  ).toEqual([]);
  expect(
    Object.keys(doorRows).filter((path) => !found.includes(path)),
    "rows whose door is no more",
  ).toEqual([]);
});

type Answer = "in" | "sign in" | "not found" | string;

/** Opens a door as whoever is signed in: a page throws where it sends one, a route answers with a status. */
async function open(path: string, outlet: string): Promise<Answer> {
  const door = await load(path);
  const params = Promise.resolve({
    outlet,
    ...(path.includes("[number]") ? invoiced : { orderId }),
    ...{ draft, product: "margherita" },
    ...{ purchase, count, account, supplier: "cremerie", kind: "prices" },
    ingredient: "mozzarella",
    screen: "comptoir",
    rest: ["x"],
  });
  if (path.endsWith("route.ts")) {
    const ask = (door.GET ?? door.POST) as (request: Request, context: unknown) => Promise<Response>;
    const { status } = await ask(new Request("http://localhost:3000/"), { params });
    // Let in, and asked whom or what it is about.
    return { 200: "in", 400: "in", 401: "sign in", 404: "not found" }[status] ?? String(status);
  }
  const page = door.default as (props: unknown) => Promise<unknown>;
  try {
    await page({ params, searchParams: Promise.resolve({}) });
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest ?? "");
    if (digest.startsWith("NEXT_REDIRECT") && digest.includes("/staff/connexion?retour=%2Fstaff%2Fhere"))
      return "sign in";
    if (digest.includes("404")) return "not found";
  }
  // Past the gate, a page goes on to texts and queries that only the framework can give it.
  return "in";
}

const doors = Object.entries(doorRows).flatMap(([path, row]) => {
  if (typeof row === "object" && "public" in row) return [];
  const permission: Permission | null =
    row === "signed in" ? null : typeof row === "object" ? row.screen : row;
  return [{ path, permission, ofOutlet: path.includes("[outlet]") }];
});

describe.each(doors)("$path", ({ path, permission, ofOutlet }) => {
  const openAs = async (sessionId: string | null, outlet = "part-dieu") => {
    await signedInAs(sessionId);
    return open(path, outlet);
  };

  test("asks who is there before anything else", async () => {
    expect(await openAs(null)).toBe("sign in");
    expect(textOf(path)).toMatch(
      permission ? /requireStaff\(|outletFor\(|may\(staff, / : /requireSignedIn\(/,
    );
  });

  test.runIf(permission)("opens to the roles that may, at their outlet, and to no other", async () => {
    if (!permission) return;
    expect(await openAs(await hire(null))).toBe("not found");
    for (const role of roles) {
      const may = permissionsOf[role].has(permission);
      expect([role, await openAs(await hire(role))]).toEqual([role, may ? "in" : "not found"]);
      if (!ofOutlet) continue;
      expect([role, await openAs(await hire(role, "vaise"))]).toEqual([role, "not found"]);
      expect([role, await openAs(await hire(role), "nulle-part")]).toEqual([role, "not found"]);
    }
  });
});

test("an order is not found under the address of another outlet", async () => {
  const { getOrderSheet } = await import("@/lib/orders/queries/get-order-sheet");
  expect((await getOrderSheet(orderId, [await outletId("part-dieu")], "fr"))?.lines).toHaveLength(1);
  expect(await getOrderSheet(orderId, [await outletId("vaise")], "fr")).toBeNull();
  expect(await getOrderSheet("not-an-id", [await outletId("part-dieu")], "fr")).toBeNull();
});

test("an outlet's orders may be listened to by those who work there", async () => {
  const { mayListen } = await import("@/lib/server/live/admission");
  const { getStaff } = await import("@/lib/staff/queries/get-staff");
  const topics = [`orders:${await outletId("part-dieu")}`];
  expect(mayListen(topics, null)).toBe(false);
  expect(mayListen(topics, await getStaff(await hire("courier")))).toBe(true);
  expect(mayListen(topics, await getStaff(await hire("courier", "vaise")))).toBe(false);
  expect(mayListen(topics, await getStaff(await hire("accountant", "everywhere")))).toBe(true);
});
