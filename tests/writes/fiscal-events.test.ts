import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { connect } from "@/db/client";
import { demoPassword } from "@/db/seed/accounts";
import { noteCircumstances } from "@/lib/fiscal/writes/note-circumstances";
import { keepTechnicalJournal } from "@/lib/orders/writes/keep-technical-journal";
import { db, server } from "@/lib/server/db";
import { checkJournal } from "@/lib/server/worker/check-journal";
import { signIn } from "@/lib/staff/writes/sign-in";
import { addMinutes } from "@/lib/time";
import { friday, openHouse, outletId, place } from "../support/house";

type Noted = { what: string; operator: string | null; details: Record<string, unknown> };

async function noted(): Promise<Noted[]> {
  const rows = await db.execute<Noted>(sql`
    select e.payload::json ->> 'what' as what, e.payload::json ->> 'operator' as operator, e.payload::json -> 'details' as details
    from fiscal_entries e join fiscal_chains c on c.id = e.chain_id where c.kind = 'journal' order by e.seq`);
  return rows.map((row) => ({ ...row }));
}
const count = async (what: string) => (await noted()).filter((event) => event.what === what).length;
const signInAs = () =>
  signIn({
    email: "manager.part-dieu@ocpizza.example",
    password: demoPassword,
    address: "1.2.3.4",
    userAgent: "test",
  });

beforeAll(openHouse);

describe("the technical journal", () => {
  it("takes over each sign-in once, even by several at once, and none of the trade", async () => {
    const { userId } = await signInAs();
    expect(await place()).toMatchObject({ awaitingPayment: false });
    await Promise.all(Array.from({ length: 6 }, () => keepTechnicalJournal(friday)));
    expect(await count("sign_in")).toBe(1);
    await signInAs();
    await keepTechnicalJournal(addMinutes(friday, 1));
    const events = (await noted()).filter(({ what }) => what === "sign_in");
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ operator: userId, details: { action: "signIn" } });
    expect(JSON.stringify(await noted())).not.toMatch(/placeOrder|Awa|@|1\.2\.3\.4/);
  });

  it("says under which program it is written, once", async () => {
    expect((await noted())[0]).toMatchObject({
      what: "configuration",
      details: { software: expect.any(String) },
    });
    expect(await count("configuration")).toBe(1);
  });

  it("notes what is not whole in the journal itself", async () => {
    expect(await checkJournal(friday)).toEqual([]);
    const owner = connect(server, "owner", 1);
    const counter = (seq: number) =>
      owner`update fiscal_chains set last_seq = ${seq} where code = 'web' and outlet_id = ${vaise}`;
    const vaise = await outletId("vaise");
    await counter(5);
    expect(await checkJournal(friday)).toEqual([24]);
    await counter(0);
    await owner.end();
    expect((await noted()).at(-1)).toMatchObject({
      what: "chain_error",
      details: { checks: [{ number: 24, count: 1 }] },
    });
  });

  it("notes a clock set back, and two that drift apart and meet again, each once", async () => {
    const note = (drift: number, minutes: number) =>
      db.transaction((tx) => noteCircumstances(tx, drift, addMinutes(friday, minutes)));
    await note(0.4, 2);
    expect(await count("clock_change")).toBe(0);
    await note(95, 3);
    await note(95, 4);
    await note(0, 5);
    await note(0, -20);
    await note(0, -19);
    const changes = (await noted()).filter(({ what }) => what === "clock_change");
    expect(changes.map(({ details }) => details)).toEqual([
      { driftSeconds: 95 },
      { driftSeconds: 0 },
      { backSeconds: 25 * 60 },
    ]);
  });
});
