import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { roles } from "@/db/enums";
import type { Outcome } from "@/lib/outcome";
import { doorHeader, doorWord } from "@/lib/server/admin-door";
import { db } from "@/lib/server/db";
import { permissionsOf } from "@/lib/staff/permissions";
import { ownBooks } from "../support/access/own-books";
import { publicActions } from "../support/access/public-actions";
import type { ActionRow } from "../support/access/row";
import { actionRows } from "../support/access-table";
import { browser, giveBothFactors, hire, signedInAs, userOf } from "../support/colleagues";
import { actions, bareExports, load } from "../support/doors";
import { openHouse } from "../support/house";
import { roomForAll } from "../support/orders-at";

vi.hoisted(() => {
  // Refusals by the hundred are expected here: they need no line each.
  Object.assign(process.env, { OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00", LOG_LEVEL: "silent" });
});
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (name === "ocpizza-staff" ? { value: browser.cookie } : undefined),
  }),
  headers: async () =>
    new Headers({ origin: "http://localhost:3000", host: "localhost:3000", [doorHeader]: doorWord() }),
}));

type Action = (input: unknown) => Promise<Outcome<unknown>>;
const key = ({ path, name }: { path: string; name: string }) => `${path}#${name}`;
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? "ok" : outcome.code);

/** Everything that a write could have changed, as one number a table. */
const traces = () =>
  db.execute(sql`select (select count(*) from journal where action not like 'refused:%') as journal, (select count(*) from order_events) as events,
    (select count(*) from orders) as orders, (select count(*) from payments) as payments,
    (select count(*) from kitchen_ticks) as ticks, (select count(*) from orders where accepted_at is not null) as accepted`);

beforeAll(async () => {
  await openHouse();
  await roomForAll();
});

test("every action is made by a wrapper and has its row in tests/support/access", () => {
  const known = actions().filter((door) => !door.customer);
  expect(known.length).toBeGreaterThan(10);
  expect(
    bareExports(),
    "an action is a public endpoint: make it with staffAction, customerAction or publicAction",
  ).toEqual([]);
  const missing = known.filter((door) => !(key(door) in (door.permission ? actionRows : publicActions)));
  expect(
    missing.map(key),
    "a new action: add a row to actionRows (its permission, an input that works, what a second time answers), or to publicActions with the reason why anybody may call it",
  ).toEqual([]);
  const gone = [...Object.keys(actionRows), ...Object.keys(publicActions)].filter(
    (row) => !known.some((door) => key(door) === row),
  );
  expect(gone, "rows whose action is no more").toEqual([]);
  const other = known.filter(
    (door) => door.permission && actionRows[key(door)]?.permission !== door.permission,
  );
  expect(other.map(key), "the row and the source ask for different permissions").toEqual([]);
});

const journalLines = async () =>
  (await db.execute<{ n: number }>(sql`select count(*)::int as n from journal`))[0]?.n;
/** Actions that left a line in the journal, and what left none at least once. */
const [journalled, quiet] = [new Set<string>(), new Set<string>()];

const rows = Object.entries(actionRows).map(([name, row]) => ({ name, ...row }));

describe.each(rows)("$name", ({ name, ...row }: ActionRow & { name: string }) => {
  const [path = "", exported = ""] = name.split("#");
  let action: Action;
  beforeAll(async () => {
    action = (await load(path))[exported] as Action;
  });
  const callAs = async (sessionId: string | null, input: unknown) => {
    if (row.behindDoor && sessionId) await giveBothFactors(sessionId);
    await signedInAs(sessionId);
    return codeOf(await action(input));
  };

  test("nobody, a stranger to the house and every role that may not are refused; nothing changes", async () => {
    const input = await row.input();
    const before = await traces();
    expect(await callAs(null, input)).toBe("not_signed_in");
    expect(await callAs(await hire(null), input)).toBe("not_allowed");
    for (const role of roles.filter((one) => !permissionsOf[one].has(row.permission))) {
      expect([role, await callAs(await hire(role), input)]).toEqual([role, "not_allowed"]);
      expect([role, await callAs(await hire(role, "everywhere"), input)]).toEqual([role, "not_allowed"]);
    }
    expect(await traces()).toEqual(before);
  });

  test("every role that may does it at its outlet, once", async () => {
    for (const role of roles.filter((one) => permissionsOf[one].has(row.permission))) {
      const places =
        row.behindDoor || row.group
          ? ["everywhere"]
          : role === "director"
            ? ["part-dieu", "everywhere"]
            : ["part-dieu"];
      for (const where of places) {
        const sessionId = await hire(role, where);
        const input = await row.input(await userOf(sessionId));
        const told = await journalLines();
        expect([role, where, await callAs(sessionId, input)]).toEqual([role, where, "ok"]);
        (await journalLines()) === told ? quiet.add(name) : journalled.add(name);
        const again = await callAs(sessionId, input);
        if (row.twice === "same") expect([role, again]).toEqual([role, "ok"]);
        else expect(row.twice.split("|")).toContain(again);
      }
    }
  });

  test("the same roles of another outlet find nothing and change nothing", async () => {
    // Questions that name no outlet answer from the asker's own.
    if (["findCallerAction", "suggestAddressesAction"].includes(exported)) return;
    const input = await row.input();
    const before = await traces();
    for (const role of roles.filter((one) => permissionsOf[one].has(row.permission))) {
      expect(row.elsewhere ? [row.elsewhere] : ["not_found", "not_allowed"]).toContain(
        await callAs(await hire(role, "vaise"), input),
      );
    }
    expect(await traces()).toEqual(before);
  });

  test("what is not understood is refused before it is done, and only to those who may", async () => {
    const may = roles.find((one) => permissionsOf[one].has(row.permission));
    expect(await callAs(await hire(may ?? null), { nonsense: true })).toBe("bad_input");
    expect(await callAs(null, { nonsense: true })).toBe("not_signed_in");
  });
});

test("what colleagues do is in the journal, but for what has a book of its own", () => {
  const told = "give the write a line in the journal, or a reason in tests/support/access/own-books.ts";
  expect(
    [...quiet].filter((name) => !journalled.has(name) && !(name in ownBooks)),
    told,
  ).toEqual([]);
  expect(
    Object.keys(ownBooks).filter((name) => journalled.has(name)),
    "these are in the journal",
  ).toEqual([]);
});

test("a caller's orders are told only to those of the outlet where he ordered", async () => {
  const { findCallerAction } = (await load("app/staff/(shell)/comptoir/actions.ts")) as {
    findCallerAction: Action;
  };
  const asked = async (outlet: string) => {
    await signedInAs(await hire("order_taker", outlet));
    const outcome = (await findCallerAction({ phone: "06 39 98 12 34" })) as Outcome<{
      caller: { orderCount: number } | null;
    }>;
    return outcome.ok ? (outcome.value.caller?.orderCount ?? 0) : outcome.code;
  };
  expect(await asked("part-dieu")).toBeGreaterThan(0);
  expect(await asked("vaise")).toBe(0);
});

test("dismissal, a lost role and a session that ended take effect at the next request", async () => {
  const { findCallerAction } = (await load("app/staff/(shell)/comptoir/actions.ts")) as {
    findCallerAction: Action;
  };
  const ask = async (sessionId: string) => {
    await signedInAs(sessionId);
    return codeOf(await findCallerAction({ phone: "06 39 98 01 00" }));
  };
  const ended = await hire("order_taker");
  const dismissed = await hire("order_taker");
  const expired = await hire("order_taker");
  for (const sessionId of [ended, dismissed, expired]) expect(await ask(sessionId)).toBe("ok");
  await db.execute(sql`update sessions set ended_at = now() where id = ${ended}`);
  await db.execute(
    sql`update users set disabled_at = now() where id = (select user_id from sessions where id = ${dismissed})`,
  );
  await db.execute(sql`update sessions set expires_at = '2026-11-27T18:59:00+01:00' where id = ${expired}`);
  for (const sessionId of [ended, dismissed, expired]) expect(await ask(sessionId)).toBe("not_signed_in");
  // Whoever disables an account ends its sessions too; here it was done behind the house's back.
  await db.execute(sql`update sessions set ended_at = now() where id = ${dismissed}`);
});

test("an action is refused to another site, signed in or not", async () => {
  const { findCallerAction } = (await load("app/staff/(shell)/comptoir/actions.ts")) as {
    findCallerAction: Action;
  };
  await signedInAs(await hire("order_taker"));
  const nextHeaders = await import("next/headers");
  vi.spyOn(nextHeaders, "headers").mockResolvedValueOnce(
    new Headers({ origin: "https://evil.example", host: "localhost:3000" }) as never,
  );
  expect(codeOf(await findCallerAction({ phone: "06 39 98 01 00" }))).toBe("bad_origin");
});
