import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { listSettings } from "@/lib/administration/queries/list-settings";
import { listSwitches, requireSwitchedOn } from "@/lib/administration/queries/list-switches";
import { changeSetting } from "@/lib/administration/writes/change-setting";
import { turnSwitch } from "@/lib/administration/writes/turn-switch";
import { signUp } from "@/lib/customers/writes/sign-up";
import { doorHeader, doorWord, restBehindDoor } from "@/lib/server/admin-door";
import { db } from "@/lib/server/db";
import { env } from "@/lib/server/env";
import { openHeadOffice } from "@/lib/staff/writes/open-head-office";
import { signIn } from "@/lib/staff/writes/sign-in";
import { browser, hire, signedInAs, userOf } from "../support/colleagues";
import { filesNamed, load } from "../support/doors";
import { friday, openHouse, place } from "../support/house";

const sent = { door: "" };
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () => new Headers(sent.door ? { [doorHeader]: sent.door } : {}),
}));

const end = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string; digest?: string }) => error.code ?? error.digest,
  );
const office = async () =>
  ({
    kind: "staff",
    userId: await userOf(await hire("director", "everywhere")),
    terminal: "administration",
  }) as const;

beforeAll(openHouse);

describe("the door", () => {
  test("is the configured word and no other", () => {
    expect(restBehindDoor(`/${env.SECRET_ADMIN_URL}`)).toBe("");
    expect(restBehindDoor(`/${env.SECRET_ADMIN_URL}/comptes`)).toBe("/comptes");
    for (const path of [
      "/",
      "/hq",
      "/hq/comptes",
      `/${env.SECRET_ADMIN_URL}x`,
      `/en/${env.SECRET_ADMIN_URL}`,
    ])
      expect(restBehindDoor(path)).toBeNull();
    expect(restBehindDoor(`/${env.SECRET_ADMIN_URL.toUpperCase()}`)).toBeNull();
  });

  const pages = filesNamed("app/hq", "page.tsx");
  test.each(pages)(
    "%s opens to head office with both factors, by the door, and to nobody else",
    async (path) => {
      const page = (await load(path)).default as (props: object) => Promise<unknown>;
      const open = async (sessionId: string | null, door = doorWord()) => {
        sent.door = door;
        await signedInAs(sessionId);
        return page({}).then(
          () => "in",
          ({ digest = "" }: { digest?: string }) =>
            digest.includes("404") ? "not found" : (/NEXT_REDIRECT;\w+;([^;]+)/.exec(digest)?.[1] ?? "in"),
        );
      };
      const director = await hire("director", "everywhere");
      expect(await open(director, "")).toBe("not found");
      expect(await open(director, "guessed")).toBe("not found");
      if (path.includes("connexion")) return;
      expect(await open(null)).toBe(`/${env.SECRET_ADMIN_URL}/connexion`);
      expect(await open(await hire("manager"))).toBe("not found");
      expect(await open(await hire("accountant", "everywhere"))).toBe("not found");
      expect(await open(director)).toBe("/staff/connexion/double-facteur");
      await db.execute(sql`update users set totp_since = now() where id = ${await userOf(director)}`);
      expect(await open(director)).toBe(`/${env.SECRET_ADMIN_URL}/connexion`);
      await db.execute(sql`update sessions set second_factor_at = now() where id = ${director}`);
      expect(await open(director)).toBe("in");
      expect(await open(director, "")).toBe("not found");
    },
  );
});

describe("a feature of the group", () => {
  test("is off for everybody at once, on again, and both are journalled", async () => {
    const who = await office();
    expect((await listSwitches()).every(({ on }) => on)).toBe(true);
    await turnSwitch({ name: "web_orders", on: false }, who, friday);
    expect(await end(place())).toBe("web_orders_off");
    expect(await end(turnSwitch({ name: "web_orders", on: false }, who, friday))).toBe("already_done");
    await turnSwitch({ name: "web_orders", on: true }, who, friday);
    expect(await end(place())).toBe("done");
    const rows = await db.execute<{ before: unknown; after: unknown }>(
      sql`select before, after from journal where action = 'turnSwitch' and subject_id = 'web_orders' order by id`,
    );
    expect(rows.map(({ before, after }) => [before, after])).toEqual([
      [{ on: true }, { on: false }],
      [{ on: false }, { on: true }],
    ]);
  });

  test("of two who switch it off at once one does", async () => {
    const who = await office();
    const ends = await Promise.all(
      [1, 2].map(() => end(turnSwitch({ name: "sign_up", on: false }, who, friday))),
    );
    expect(ends.toSorted()).toEqual(["already_done", "done"]);
    expect(await end(requireSwitchedOn("sign_up"))).toBe("sign_up_off");
    const input = {
      name: "Ida",
      email: "ida@example.fr",
      password: "quatre fromages",
      locale: "fr" as const,
    };
    expect(await end(signUp({ ...input, address: "1", userAgent: "" }, friday))).toBe("sign_up_off");
    await turnSwitch({ name: "sign_up", on: true }, who, friday);
  });

  test("a number stays within what is allowed", async () => {
    const who = await office();
    expect(await end(changeSetting({ name: "inactive_months", value: 120 }, who, friday))).toBe(
      "setting_range",
    );
    expect(await end(changeSetting({ name: "inactive_months", value: 30 }, who, friday))).toBe("done");
    expect(await end(changeSetting({ name: "inactive_months", value: 30 }, who, friday))).toBe(
      "already_done",
    );
    expect((await listSettings()).find(({ name }) => name === "inactive_months")?.value).toBe(30);
  });
});

test("the first account of head office: a temporary password that opens, once for an address", async () => {
  const given = { email: "Premiere@example.fr", name: "Première Direction" };
  const { password, userId } = await openHeadOffice(given, friday);
  const opened = await signIn({ email: given.email, password, address: "10.0.0.9", userAgent: "" }, friday);
  expect(opened.userId).toBe(userId);
  const [row] = await db.execute<{ role: string; fresh: boolean }>(sql`
    select m.role, u.must_change_password as fresh from users u join memberships m on m.user_id = u.id
    where u.id = ${userId} and m.outlet_id is null`);
  expect(row).toEqual({ role: "director", fresh: true });
  expect(await end(openHeadOffice(given, friday))).toBe("email_taken");
});
