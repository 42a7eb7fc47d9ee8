import { sql } from "drizzle-orm";
import { encode } from "next-auth/jwt";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { newToken } from "@/lib/ids";
import type { Outcome } from "@/lib/outcome";
import { db } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { customerDoors, customerRows } from "../support/access/customer-rows";
import { hire } from "../support/colleagues";
import { actions, filesNamed, load } from "../support/doors";
import { openHouse } from "../support/house";
import { confirmedShopper } from "../support/shoppers";

vi.hoisted(() => {
  Object.assign(process.env, { OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00", LOG_LEVEL: "silent" });
});
const jar = vi.hoisted(() => new Map<string, string>());
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    set: (name: string, value: string) => jar.set(name, value),
    delete: ({ name }: { name: string }) => jar.delete(name),
  }),
  headers: async () => new Headers({ origin: "http://localhost:3000", host: "localhost:3000" }),
}));

type Action = (locale: "fr", input: unknown) => Promise<Outcome<unknown>>;
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.code);
const holding = (cookies: Record<string, string>) => {
  jar.clear();
  for (const [name, value] of Object.entries(cookies)) jar.set(name, value);
};
const traces = () =>
  db.execute(sql`select (select count(*) from journal) as journal, (select count(*) from messages) as messages,
    (select count(*) from customer_links) as links, (select count(*) from customer_addresses) as addresses`);

beforeAll(openHouse);

test("every action and door of an account has its row in tests/support/access/customer-rows", () => {
  const known = actions().filter((door) => door.customer);
  expect(known.length).toBeGreaterThan(3);
  expect(known.map(({ path, name }) => `${path}#${name}`).toSorted()).toEqual(
    Object.keys(customerRows).toSorted(),
  );
  const doors = ["page.tsx", "route.ts"].flatMap((name) => filesNamed("app/[locale]/(shop)/compte", name));
  expect(doors.toSorted()).toEqual(Object.keys(customerDoors).toSorted());
});

describe.each(Object.entries(customerRows))("%s", (door, input) => {
  const [path = "", name = ""] = door.split("#");

  test("nobody, a colleague, a made-up word and a session that ended are refused; nothing changes", async () => {
    const action = (await load(path))[name] as Action;
    const staff = await encode({ token: { sid: await hire("manager") }, secret: env.SECRET_KEY });
    const gone = await confirmedShopper();
    await db.execute(sql`update customer_sessions set ended_at = now() where id = ${gone.sessionId}`);
    const before = await traces();
    for (const cookies of [
      {},
      { "ocpizza-staff": staff },
      { "ocpizza-customer": staff },
      { "ocpizza-customer": newToken() },
      { "ocpizza-customer": gone.sessionId },
      { "ocpizza-customer": gone.token },
    ] as Record<string, string>[]) {
      holding(cookies);
      expect(codeOf(await action("fr", input))).toBe("not_signed_in");
    }
    expect(await traces()).toEqual(before);
  });

  test("what is not understood is refused to who is signed in", async () => {
    const action = (await load(path))[name] as Action;
    holding({ "ocpizza-customer": (await confirmedShopper()).token });
    if (Object.keys(input).length > 0) expect(codeOf(await action("fr", { nonsense: 1 }))).toBe("bad_input");
    expect(codeOf(await action("fr", null))).toBe("bad_input");
  });
});

test("a customer's session opens nothing of the house's", async () => {
  const { token } = await confirmedShopper();
  const { getStaff } = await import("@/lib/server/session");
  for (const cookies of [{ "ocpizza-customer": token }, { "ocpizza-staff": token }] as Record<
    string,
    string
  >[]) {
    holding(cookies);
    expect(await getStaff()).toBeNull();
  }
});

test("signing in by the form opens the account, and signing out closes it for who kept the cookie", async () => {
  const { email } = await confirmedShopper();
  const { signInAction, signOutAction } = (await load("app/[locale]/(shop)/connexion/actions.ts")) as Record<
    string,
    Action
  >;
  holding({});
  const tried = await signInAction?.("fr", {
    email: ` ${email.toUpperCase()} `,
    password: "quatre fromages et demi",
  });
  expect(tried).toMatchObject({ ok: true });
  const token = jar.get("ocpizza-customer") ?? "";
  const { getCustomer } = await import("@/lib/customers/queries/get-customer");
  const at = new Date("2026-11-27T19:00:00+01:00");
  expect(await getCustomer(token, at)).toMatchObject({ email });
  expect(await signOutAction?.("fr", {})).toMatchObject({ ok: true });
  expect([await getCustomer(token, at), jar.has("ocpizza-customer")]).toEqual([null, false]);
});

describe.each(Object.entries(customerDoors).filter(([, row]) => row === "own"))("%s", (path) => {
  test("sends who is not signed in to the sign-in and back", async () => {
    holding({});
    const door = await load(path);
    const params = Promise.resolve({ locale: "fr" });
    if (path.endsWith("route.ts")) {
      const get = door.GET as (request: Request) => Promise<Response>;
      expect((await get(new Request("http://localhost:3000/"))).status).toBe(401);
      return;
    }
    const page = door.default as (props: unknown) => Promise<unknown>;
    await expect(page({ params, searchParams: Promise.resolve({}) })).rejects.toMatchObject({
      digest: expect.stringContaining("/connexion?retour=%2Fcompte"),
    });
  });
});
