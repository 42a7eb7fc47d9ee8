import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { Role } from "@/db/enums";
import type { Actor } from "@/lib/actor";
import { newId } from "@/lib/ids";
import { mailText } from "@/lib/outbox/mail/layout";
import { isStaffMail } from "@/lib/outbox/mail/staff-mails";
import { getMessage } from "@/lib/outbox/queries/get-message";
import { db } from "@/lib/server/db";
import { mayStillListen } from "@/lib/server/live/admission";
import { writeToColleague } from "@/lib/server/worker/write-to-colleague";
import { getStaff } from "@/lib/staff/queries/get-staff";
import { listColleagues } from "@/lib/staff/queries/list-colleagues";
import { addColleague } from "@/lib/staff/writes/add-colleague";
import { changePosts } from "@/lib/staff/writes/change-posts";
import { closeAccount, reopenAccount } from "@/lib/staff/writes/close-account";
import { signIn } from "@/lib/staff/writes/sign-in";
import { hire, userOf } from "../support/colleagues";
import { friday, openHouse, outletId } from "../support/house";

const code = (result: Promise<unknown>) =>
  result.then(
    () => "done",
    (error: { code?: string }) => error.code,
  );
const actor = (userId: string): Actor => ({ kind: "staff", userId, terminal: "team" });

let partDieu: string;
let vaise: string;
beforeAll(async () => {
  await openHouse();
  partDieu = await outletId("part-dieu");
  vaise = await outletId("vaise");
});

const colleague = async (role: Role | null, outlet: string | "everywhere" = "part-dieu") => {
  const sessionId = await hire(role, outlet);
  return { sessionId, userId: await userOf(sessionId) };
};
type Post = { outletId: string | null; role: Role };
const add = (giverId: string, posts: Post[], email = `${newId()}@ocpizza.example`) =>
  addColleague({ name: "Nina Nouvelle", email, posts, locale: "fr" }, giverId, actor(giverId), friday);
const change = (giverId: string, userId: string, posts: Post[], outletIds = [partDieu]) =>
  changePosts({ userId, posts, giverId, outletIds }, actor(giverId), friday);
const account = (giverId: string, userId: string, outletIds = [partDieu]) => ({ userId, giverId, outletIds });
const postsOf = async (userId: string) =>
  (await listColleagues(null)).find(({ id }) => id === userId)?.posts ?? [];
const journalOf = (userId: string) =>
  db.execute<{ action: string; actor_id: string; before: unknown; after: unknown }>(
    sql`select action, actor_id, before, after from journal where subject = 'user' and subject_id = ${userId} order by id`,
  );

describe("opening an account", () => {
  test("its mails go to the colleague, the manager and head office; its password opens once, then must be changed", async () => {
    const { userId: managerId } = await colleague("manager");
    const email = `Nina.${newId()}@ocpizza.example`;
    const id = await add(managerId, [{ outletId: partDieu, role: "courier" }], email);
    const mails = await db.execute<{ id: string; kind: string; recipient: string }>(
      sql`select id, kind, recipient from messages where dedupe_key like ${`colleague:${id}:%`} order by kind desc`,
    );
    const [welcome, ...others] = mails;
    expect(welcome).toMatchObject({ kind: "colleague_welcome", recipient: email.toLowerCase() });
    const readers = others.map(({ recipient }) => recipient);
    expect(readers).toContain("manager.part-dieu@ocpizza.example");
    expect(readers).toContain("direction@ocpizza.example");
    expect(readers).toContain(`${managerId}@ocpizza.example`);
    expect(readers).not.toContain("manager.vaise@ocpizza.example");
    const message = await getMessage(welcome?.id ?? "");
    if (!message || !isStaffMail(message.kind)) throw new Error("no mail");
    const text = mailText((await writeToColleague(message.kind, message)).mail());
    const password = /\b[a-z2-9]{4}(?:-[a-z2-9]{4}){3}\b/.exec(text)?.[0] ?? "";
    expect(password).not.toBe("");
    expect(JSON.stringify(message.payload)).not.toContain(password);
    const { sessionId } = await signIn({ email, password, address: id, userAgent: "" }, friday);
    expect(await getStaff(sessionId, friday)).toMatchObject({ userId: id, mustChangePassword: true });
    expect(await code(add(managerId, [{ outletId: partDieu, role: "courier" }], email.toUpperCase()))).toBe(
      "email_taken",
    );
  });

  test.each([
    ["manager", "part-dieu", ["order_taker", "pizzaiolo", "courier"]],
    [
      "director",
      "everywhere",
      ["order_taker", "pizzaiolo", "courier", "manager", "director", "accountant", "admin"],
    ],
    [
      "admin",
      "everywhere",
      ["order_taker", "pizzaiolo", "courier", "manager", "director", "accountant", "admin"],
    ],
    ["director", "part-dieu", ["order_taker", "pizzaiolo", "courier"]],
    ["order_taker", "part-dieu", []],
    ["accountant", "everywhere", []],
  ] as const)("%s (%s) gives %s and no role above, sent by hand or not", async (role, where, given) => {
    const { userId } = await colleague(role, where);
    for (const wanted of [
      "order_taker",
      "pizzaiolo",
      "courier",
      "manager",
      "director",
      "accountant",
      "admin",
    ] as const) {
      const group = ["director", "accountant", "admin"].includes(wanted);
      const may = (given as readonly string[]).includes(wanted);
      const post = { outletId: group ? null : partDieu, role: wanted };
      expect([wanted, await code(add(userId, [post]))]).toEqual([wanted, may ? "done" : "role_above"]);
    }
  });

  test("a manager opens none at another outlet, and nobody one that leads an outlet from nowhere", async () => {
    const { userId: managerId } = await colleague("manager");
    const { userId: directorId } = await colleague("director", "everywhere");
    expect(await code(add(managerId, [{ outletId: vaise, role: "courier" }]))).toBe("role_above");
    expect(await code(add(directorId, [{ outletId: null, role: "manager" }]))).toBe("role_above");
    expect(await code(add(directorId, [{ outletId: partDieu, role: "director" }]))).toBe("role_above");
  });

  test("two at once with one address open one account", async () => {
    const { userId } = await colleague("manager");
    const email = `${newId()}@ocpizza.example`;
    const posts: Post[] = [{ outletId: partDieu, role: "courier" }];
    const answers = await Promise.all([code(add(userId, posts, email)), code(add(userId, posts, email))]);
    expect(answers.toSorted()).toEqual(["done", "email_taken"]);
  });
});

describe("changing posts", () => {
  test("gives and takes those that are one's own to give, keeps the others, and writes before and after", async () => {
    const { userId: managerId } = await colleague("manager");
    const { userId } = await colleague("order_taker");
    const { userId: directorId } = await colleague("director", "everywhere");
    await change(directorId, userId, [
      { outletId: partDieu, role: "order_taker" },
      { outletId: vaise, role: "courier" },
    ]);
    await change(managerId, userId, [{ outletId: partDieu, role: "pizzaiolo" }]);
    expect(await postsOf(userId)).toEqual(
      expect.arrayContaining([
        { outletId: vaise, role: "courier" },
        { outletId: partDieu, role: "pizzaiolo" },
      ]),
    );
    expect(await postsOf(userId)).toHaveLength(2);
    const last = (await journalOf(userId)).at(-1);
    expect(last).toMatchObject({ action: "changePosts", actor_id: managerId });
    expect(JSON.stringify(last?.before)).toContain("order_taker");
    expect(JSON.stringify(last?.after)).toContain("pizzaiolo");
    const lines = (await journalOf(userId)).length;
    await change(managerId, userId, [{ outletId: partDieu, role: "pizzaiolo" }]);
    expect((await journalOf(userId)).length).toBe(lines);
  });

  test("refuses a role above, one's own account, and who works elsewhere", async () => {
    const { userId: managerId } = await colleague("manager");
    const { userId } = await colleague("courier");
    const { userId: elsewhere } = await colleague("courier", "vaise");
    const before = await postsOf(userId);
    expect(await code(change(managerId, userId, [{ outletId: partDieu, role: "manager" }]))).toBe(
      "role_above",
    );
    expect(await code(change(managerId, userId, [{ outletId: null, role: "director" }]))).toBe("role_above");
    expect(await code(change(managerId, managerId, []))).toBe("own_account");
    expect(await code(change(managerId, elsewhere, []))).toBe("not_found");
    expect(await code(change(userId, elsewhere, [], []))).toBe("not_found");
    expect(await postsOf(userId)).toEqual(before);
  });

  test("two at once taking the same post away leave one line of it", async () => {
    const { userId: managerId } = await colleague("manager");
    const { userId } = await colleague("courier");
    await Promise.all([change(managerId, userId, []), change(managerId, userId, [])].map((one) => code(one)));
    const [row] = await db.execute<{ count: number }>(
      sql`select count(*)::int as count from past_memberships where user_id = ${userId}`,
    );
    expect(row?.count).toBe(1);
  });
});

describe("closing an account", () => {
  test("ends its sessions and its open screens at their next beat, and opens again only by signing in", async () => {
    const { userId: managerId } = await colleague("manager");
    const { sessionId, userId } = await colleague("courier");
    const topics = [`orders:${partDieu}`];
    expect(await mayStillListen(topics, sessionId)).toBe(true);
    await closeAccount(account(managerId, userId), actor(managerId), friday);
    expect(await getStaff(sessionId, friday)).toBeNull();
    expect(await mayStillListen(topics, sessionId)).toBe(false);
    const [row] = await db.execute<{ live: number }>(
      sql`select count(*)::int as live from sessions where user_id = ${userId} and ended_at is null`,
    );
    expect(row?.live).toBe(0);
    expect(await code(closeAccount(account(managerId, userId), actor(managerId)))).toBe("already_done");
    await reopenAccount(account(managerId, userId), actor(managerId), friday);
    expect(await getStaff(sessionId, friday)).toBeNull();
    expect((await journalOf(userId)).map(({ action }) => action)).toEqual(["closeAccount", "reopenAccount"]);
  });

  test("is refused for an equal, for who also works elsewhere, for oneself and for another outlet's", async () => {
    const { userId: managerId } = await colleague("manager");
    const { userId: peer } = await colleague("manager");
    const { userId: directorId } = await colleague("director", "everywhere");
    const { userId: shared } = await colleague("courier");
    const { userId: elsewhere } = await colleague("courier", "vaise");
    await change(directorId, shared, [
      { outletId: partDieu, role: "courier" },
      { outletId: vaise, role: "courier" },
    ]);
    const close = (userId: string) =>
      code(closeAccount(account(managerId, userId), actor(managerId), friday));
    expect(await close(peer)).toBe("role_above");
    expect(await close(shared)).toBe("role_above");
    expect(await close(managerId)).toBe("own_account");
    expect(await close(elsewhere)).toBe("not_found");
    expect(await code(closeAccount(account(directorId, shared), actor(directorId), friday))).toBe("done");
  });

  test("of two directors who close each other's at once one stays", async () => {
    const { userId: one } = await colleague("director", "everywhere");
    const { userId: other } = await colleague("director", "everywhere");
    const answers = await Promise.all([
      code(closeAccount(account(one, other, []), actor(one), friday)),
      code(closeAccount(account(other, one, []), actor(other), friday)),
    ]);
    expect(answers.toSorted()).toEqual(["done", "not_allowed"]);
  });
});

test("an outlet's list holds its own people; nobody's past posts can be rewritten", async () => {
  const here = await listColleagues([partDieu]);
  expect(here.length).toBeGreaterThan(5);
  expect(here.every(({ posts }) => posts.some(({ outletId }) => outletId === partDieu))).toBe(true);
  expect((await listColleagues(null)).length).toBeGreaterThan(here.length);
  await expect(db.execute(sql`update past_memberships set role = 'admin'`)).rejects.toMatchObject({
    cause: { code: "42501" },
  });
});
