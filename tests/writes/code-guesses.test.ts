import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { customer } from "@/lib/actor";
import { quoteBasket } from "@/lib/orders/queries/quote-basket";
import { quoteChange } from "@/lib/orders/queries/quote-change";
import { changeOrder } from "@/lib/orders/writes/change-order";
import { placeOrder } from "@/lib/orders/writes/place-order";
import { orderTrying, quoteTrying } from "@/lib/orders/writes/try-code";
import { guessLimit } from "@/lib/promotions/guess-limit";
import { db } from "@/lib/server/db";
import { addMinutes } from "@/lib/time";
import { change } from "../support/changing";
import { friday, openHouse, place, request } from "../support/house";
import { offer } from "../support/promoting";

beforeAll(async () => {
  await openHouse();
  await offer("VRAI");
});
beforeEach(() => db.execute(sql`delete from code_guesses`));

const asked = (code: string | null) => {
  const { outlet, mode, lines, address, slot, locale } = request();
  return { outlet, mode, lines, address, slot, locale, code };
};
const quote = (code: string | null, who = "1.2.3.4", at = friday) =>
  quoteTrying(who, asked(code), (tried) => quoteBasket(tried, at), at);
const order = (code: string, who = "1.2.3.4", at = friday) =>
  orderTrying(who, request({ code, seenTotalCents: 1680 }), (tried) => placeOrder(tried, customer, at), at);
const guess = async (times: number, who?: string) => {
  for (let n = 0; n < times; n += 1)
    expect((await quote(`FAUX${n}`, who)).codeProblem?.code).toBe("promotion_unknown");
};

describe("guessing codes", () => {
  it("ends after a few; the basket is quoted without, and the right one is not looked at either", async () => {
    await guess(guessLimit.most);
    for (const code of ["FAUX", "VRAI"]) {
      const quoted = await quote(code);
      expect(quoted).toMatchObject({
        codeProblem: { code: "promotion_slow_down", details: { code, minutes: 15 } },
        ...{ discount: null, totalCents: 2180, problem: null },
      });
    }
    expect((await quote(null)).totalCents).toBe(2180);
  });

  it("is nobody else's trouble, and over after a quarter of an hour", async () => {
    await guess(guessLimit.most);
    expect((await quote("VRAI", "5.6.7.8")).discount?.code).toBe("VRAI");
    const almost = addMinutes(friday, guessLimit.minutes - 1);
    expect((await quote("VRAI", "1.2.3.4", almost)).codeProblem?.details.minutes).toBe(1);
    const later = addMinutes(friday, guessLimit.minutes);
    expect((await quote("VRAI", "1.2.3.4", later)).discount?.code).toBe("VRAI");
    await quote("FAUX", "1.2.3.4", later);
    expect((await quote("VRAI", "1.2.3.4", later)).discount?.code).toBe("VRAI");
  });

  it("counts no code that is one, whatever it is refused for", async () => {
    await offer("PASSEE", { active: false });
    for (let n = 0; n < guessLimit.most + 2; n += 1) await quote("PASSEE");
    for (let n = 0; n < guessLimit.most + 2; n += 1) await quote("VRAI");
    expect((await quote("VRAI")).discount?.code).toBe("VRAI");
  });

  it("is the same for who places and who changes: refused, nothing ordered, without it it goes", async () => {
    const placed = await place();
    await guess(guessLimit.most - 2);
    await expect(order("FAUX")).rejects.toMatchObject({ code: "promotion_unknown", field: "code" });
    const asks = change({ code: "FAUX", seenTotalCents: 2180 });
    const changing = (wish: typeof asks) =>
      orderTrying(
        "1.2.3.4",
        wish,
        (tried) => changeOrder({ token: placed.token }, tried, customer, friday),
        friday,
      );
    await expect(changing(asks)).rejects.toMatchObject({ code: "promotion_unknown" });
    const count = async () => (await db.execute(sql`select count(*)::int as n from orders`))[0]?.n;
    const before = await count();
    await expect(order("VRAI")).rejects.toMatchObject({ code: "promotion_slow_down", field: "code" });
    expect(await count()).toBe(before);
    await expect(changing({ ...asks, code: "VRAI" })).rejects.toMatchObject({ code: "promotion_slow_down" });
    const quoted = await quoteTrying(
      "1.2.3.4",
      asks,
      (tried) => quoteChange({ token: placed.token }, tried, friday),
      friday,
    );
    expect(quoted).toMatchObject({ codeProblem: { code: "promotion_slow_down" }, totalCents: 2180 });
    expect(await changing(change({ kitchenNote: "sans code" }))).toMatchObject({ revision: 2 });
  });

  it("counts every one of many at once, and forgets who it was once it does not count", async () => {
    await Promise.all(Array.from({ length: 30 }, (_, n) => quote(`FAUX${n}`)));
    expect((await quote("VRAI")).codeProblem?.code).toBe("promotion_slow_down");
    const [row] = await db.execute<{ guesses: number }>(sql`select guesses from code_guesses`);
    expect(row?.guesses).toBeGreaterThanOrEqual(guessLimit.most);
    await quote("FAUX", "5.6.7.8", addMinutes(friday, 60));
    const left = await db.execute<{ guesser: string }>(sql`select guesser from code_guesses`);
    expect(left.map(({ guesser }) => guesser)).toEqual(["5.6.7.8"]);
  });
});
