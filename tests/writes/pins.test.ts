import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "@/lib/ids";
import { db } from "@/lib/server/db";
import { lockedMinutes, NewPin, triesMost } from "@/lib/staff/pin-rule";
import { getPinSetAt, listPinHolders } from "@/lib/staff/queries/get-pin";
import { checkPin } from "@/lib/staff/writes/check-pin";
import { setPin } from "@/lib/staff/writes/set-pin";
import { addMinutes } from "@/lib/time";
import { type Colleague, colleague } from "../support/dispatch-house";
import { friday, openHouse, outletId } from "../support/house";
import { givePin, pin, pinJournal } from "../support/pins";

let here = "";
let taker: Colleague;
let manager: Colleague;
beforeAll(async () => {
  await openHouse();
  here = await outletId("part-dieu");
  taker = await colleague.of("vendeur.part-dieu@ocpizza.example", "orders");
  manager = await colleague.of("manager.part-dieu@ocpizza.example", "orders");
});

const decide = (userId: string, code: string, at = friday, who = taker, outlet = here) =>
  checkPin({ userId, pin: code }, { permission: "prices.decide", outletId: outlet }, who, at);
const codeOf = (trying: Promise<unknown>) =>
  trying.then(
    () => "right",
    (error: { code: string }) => error.code,
  );

describe("choosing a PIN", () => {
  it("takes one's own password, and the same again or another later", async () => {
    const mine = { userId: taker.userId, sessionId: newId(), password: "wrong password" };
    await expect(setPin({ ...mine, pin }, friday)).rejects.toMatchObject({ code: "wrong_password" });
    const accountant = await colleague.of("comptable@ocpizza.example", "orders");
    expect(await getPinSetAt(accountant.userId)).toBeNull();
    await givePin(taker.userId);
    await givePin(taker.userId, "592013", addMinutes(friday, 1));
    expect(await getPinSetAt(taker.userId)).toEqual(addMinutes(friday, 1));
    expect(await pinJournal(taker.userId)).toEqual(["setPin", "setPin"]);
  });

  it("is nobody's whose account is closed", async () => {
    const cook = await colleague.of("pizzaiolo2.part-dieu@ocpizza.example", "orders");
    await db.execute(sql`update users set disabled_at = now() where id = ${cook.userId}`);
    await expect(givePin(cook.userId)).rejects.toMatchObject({ code: "not_found" });
  });

  it("keeps no PIN, only its hash", async () => {
    await givePin(taker.userId);
    const [row] = await db.execute<{ hash: string }>(
      sql`select pin_hash as hash from staff_pins where user_id = ${taker.userId}`,
    );
    expect(row?.hash).toMatch(/^\$argon2id\$/);
  });

  it.each(["123", "1234567", "12a4", "1234", "4321", "0000", "777777", "", "１２７９"])(
    "refuses %s",
    (text) => expect(NewPin.safeParse(text).success).toBe(false),
  );
  it.each(["4827", "902541", "13579"])("takes %s", (text) => {
    // 13579 goes up by two: nobody's first guess.
    expect(NewPin.safeParse(text).success).toBe(true);
  });
});

describe("deciding with a PIN", () => {
  it("is for who may, here; all others read as a wrong PIN, and leave no trace to learn from", async () => {
    await Promise.all([givePin(manager.userId), givePin(taker.userId)]);
    expect(await codeOf(decide(manager.userId, pin))).toBe("right");
    const vaise = await outletId("vaise");
    expect(await codeOf(decide(manager.userId, pin, friday, taker, vaise))).toBe("pin_wrong");
    expect(await codeOf(decide(taker.userId, pin))).toBe("pin_wrong");
    expect(await codeOf(decide(newId(), pin))).toBe("pin_wrong");
    expect((await listPinHolders("prices.decide", here)).map(({ id }) => id)).toEqual([manager.userId]);
    const director = await colleague.of("direction@ocpizza.example", "orders");
    await givePin(director.userId);
    expect(await codeOf(decide(director.userId, pin, friday, taker, vaise))).toBe("right");
  });

  it("wrong five times is locked for a while, for that person from that account, and in the journal", async () => {
    await givePin(manager.userId);
    const before = (await pinJournal(manager.userId)).length;
    for (let tried = 1; tried < triesMost; tried += 1)
      expect(await codeOf(decide(manager.userId, "9999"))).toBe("pin_wrong");
    expect(await codeOf(decide(manager.userId, "9999"))).toBe("pin_locked");
    expect(await codeOf(decide(manager.userId, pin))).toBe("pin_locked");
    expect((await pinJournal(manager.userId)).slice(before)).toEqual([
      ...["wrongPin", "wrongPin", "wrongPin", "wrongPin", "lockPin"],
    ]);
    // Another one's screen is not locked by it, and knocking does not make it longer.
    expect(await codeOf(decide(manager.userId, pin, friday, manager))).toBe("right");
    expect(await codeOf(decide(manager.userId, pin, addMinutes(friday, lockedMinutes - 1)))).toBe(
      "pin_locked",
    );
    expect(await codeOf(decide(manager.userId, pin, addMinutes(friday, lockedMinutes)))).toBe("right");
  });

  it("right in time starts the count anew", async () => {
    await givePin(manager.userId);
    for (let round = 0; round < 3; round += 1) {
      for (let tried = 1; tried < triesMost; tried += 1) await codeOf(decide(manager.userId, "9999"));
      expect(await codeOf(decide(manager.userId, pin))).toBe("right");
    }
  });

  it("twenty guesses at once are five", async () => {
    await givePin(manager.userId);
    const before = (await pinJournal(manager.userId)).length;
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => codeOf(decide(manager.userId, "9998"))),
    );
    expect(answers.filter((code) => code === "pin_wrong")).toHaveLength(triesMost - 1);
    expect(answers.filter((code) => code === "pin_locked")).toHaveLength(20 - triesMost + 1);
    expect((await pinJournal(manager.userId)).slice(before)).toHaveLength(triesMost);
    expect(await codeOf(decide(manager.userId, pin))).toBe("pin_locked");
    // A new PIN is a new beginning.
    await givePin(manager.userId, "80351");
    expect(await codeOf(decide(manager.userId, "80351"))).toBe("right");
  });
});
