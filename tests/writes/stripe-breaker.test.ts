import { sql } from "drizzle-orm";
import { afterEach, expect, it, vi } from "vitest";
import { db } from "@/lib/server/db";
import { askStripe, stripeIsUp } from "@/lib/server/stripe";
import { eventually } from "../support/paying";
import { tellStripe, withStripe } from "../support/stripe";

withStripe();
afterEach(() => vi.useRealTimers());

const ask = () => askStripe("balance", (stripe) => stripe.balance.retrieve());
const state = async () => {
  const [row] = await db.execute<{ state: string; trouble: string | null }>(
    sql`select state, trouble from service_states where service = 'stripe'`,
  );
  return row;
};

it("is not asked any more after three troubles in a row, but once half a minute later", async () => {
  await tellStripe({ troubles: [{ kind: "hang_up", times: 100 }] });
  for (let time = 1; time <= 3; time++) expect(await ask()).toMatchObject({ ok: false, trouble: "silent" });
  expect(await ask()).toEqual({ ok: false, trouble: "silent", code: "not_asked" });
  expect(stripeIsUp()).toBe(false);
  await eventually(async () => (await state())?.state === "open");
  expect((await state())?.trouble).toBeTruthy();

  await tellStripe({ troubles: [] });
  expect(await ask()).toMatchObject({ code: "not_asked" });
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31_000 });
  expect(await ask()).toMatchObject({ ok: true });
  expect(stripeIsUp()).toBe(true);
  await eventually(async () => (await state())?.state === "closed");
});

it("an answer that refuses is an answer: what is asked wrongly ten times turns no switch", async () => {
  for (let time = 1; time <= 10; time++) {
    const answer = await askStripe("refund", (stripe) => stripe.refunds.retrieve("re_none"));
    expect(answer).toMatchObject({ ok: false, trouble: "refused" });
  }
  expect(await ask()).toMatchObject({ ok: true });
});
