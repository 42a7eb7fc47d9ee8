import { createTranslator } from "next-intl";
import { describe, expect, test } from "vitest";
import {
  alarmRules,
  judgeOften,
  judgeSeldom,
  rulesOften,
  rulesSeldom,
  type SeenSeldom,
} from "@/lib/watch/rules";
import en from "@/messages/en/staff.json";
import fr from "@/messages/fr/staff.json";

const calm = {
  untaken: [],
  givenUp: [],
  refusedWebhooks: 0,
  queue: { oldestSeconds: 0, givenUp: 0 },
  strangePayments: [],
};
const slow: SeenSeldom = {
  broken: [],
  disks: [{ folder: "/", freePercent: 40 }],
  certificateDays: 60,
  backupMinutes: 20,
};
const order = { orderId: "o", outletId: "lyon", number: 12 };
const untaken = (waitedSeconds: number) =>
  judgeOften({ ...calm, untaken: [{ ...order, waitedSeconds }] }).map(({ level }) => level);

test("where all is well there is no alarm", () => {
  expect(judgeOften(calm)).toEqual([]);
  expect(judgeSeldom(slow)).toEqual([]);
  expect(judgeSeldom({ ...slow, certificateDays: null, backupMinutes: null })).toEqual([]);
});

test("each rule belongs to one of the two looks", () => {
  expect([...rulesOften, ...rulesSeldom].toSorted()).toEqual([...alarmRules].toSorted());
});

test("an order nobody takes is shown from 60 s on, and loud from 5 min on", () => {
  expect([59, 60, 299, 300].map(untaken)).toEqual([[], ["shown"], ["shown"], ["loud"]]);
  expect(judgeOften({ ...calm, untaken: [{ ...order, waitedSeconds: 130 }] })).toEqual([
    {
      rule: "order_untaken",
      subject: "o",
      outletId: "lyon",
      level: "shown",
      detail: { number: 12, minutes: 2 },
    },
  ]);
});

test("one given up is loud, at its outlet", () => {
  expect(judgeOften({ ...calm, givenUp: [order] })).toMatchObject([
    { rule: "order_given_up", subject: "o", outletId: "lyon", level: "loud" },
  ]);
});

describe("the house", () => {
  const often = (seen: Partial<typeof calm>) =>
    judgeOften({ ...calm, ...seen }).map(({ rule, level }) => [rule, level]);
  const seldom = (seen: Partial<SeenSeldom>) => judgeSeldom({ ...slow, ...seen }).map(({ rule }) => rule);

  test("webhooks not signed for us count from the third on: one may be a scan", () => {
    expect(often({ refusedWebhooks: 2 })).toEqual([]);
    expect(often({ refusedWebhooks: 3 })).toEqual([["webhook_refused", "loud"]]);
  });

  test("a queue is late from 2 min on, loudly from 5 min on, and any job given up is one too many", () => {
    expect(often({ queue: { oldestSeconds: 119, givenUp: 0 } })).toEqual([]);
    expect(often({ queue: { oldestSeconds: 120, givenUp: 0 } })).toEqual([["queue_late", "shown"]]);
    expect(often({ queue: { oldestSeconds: 300, givenUp: 1 } })).toEqual([
      ["queue_late", "loud"],
      ["queue_given_up", "loud"],
    ]);
  });

  test("each payment without an order is an alarm of its own", () => {
    expect(judgeOften({ ...calm, strangePayments: ["pi_1", "pi_2"] }).map(({ subject }) => subject)).toEqual([
      "pi_1",
      "pi_2",
    ]);
  });

  test("each broken check of the books, by its number", () => {
    const broken = [{ number: 3, name: "reserved", broken: 2 }];
    expect(judgeSeldom({ ...slow, broken })).toMatchObject([
      { rule: "books_broken", subject: "3", detail: { number: 3, count: 2 } },
    ]);
  });

  test("a disk with less than a tenth left", () => {
    expect(seldom({ disks: [{ folder: "/", freePercent: 10 }] })).toEqual([]);
    expect(seldom({ disks: [{ folder: "/", freePercent: 9.9 }] })).toEqual(["disk_full"]);
  });

  test("a certificate good for less than two weeks, or not at all", () => {
    expect(seldom({ certificateDays: 14 })).toEqual([]);
    expect(seldom({ certificateDays: 13.9 })).toEqual(["certificate"]);
    expect(seldom({ certificateDays: 0 })).toEqual(["certificate"]);
  });

  test("a backup older than two hours, or none at all", () => {
    expect(seldom({ backupMinutes: 120 })).toEqual([]);
    expect(seldom({ backupMinutes: 121 })).toEqual(["backup_old"]);
    expect(seldom({ backupMinutes: Number.POSITIVE_INFINITY })).toEqual(["backup_old"]);
  });
});

test.each([
  ["fr", fr],
  ["en", en],
] as const)("in %s each alarm has its sentence, and what to do", (locale, messages) => {
  const t = createTranslator({ locale, messages, namespace: "alarms" });
  const found = [
    ...judgeOften({
      untaken: [{ ...order, waitedSeconds: 300 }],
      givenUp: [order],
      refusedWebhooks: 3,
      queue: { oldestSeconds: 300, givenUp: 2 },
      strangePayments: ["pi_1"],
    }),
    ...judgeSeldom({
      broken: [{ number: 3, name: "reserved", broken: 2 }],
      disks: [{ folder: "/", freePercent: 3 }],
      certificateDays: 3,
      backupMinutes: 200,
    }),
    ...judgeSeldom({ ...slow, certificateDays: 0, backupMinutes: Number.POSITIVE_INFINITY }),
  ];
  expect(new Set(found.map(({ rule }) => rule)).size).toBe(alarmRules.length);
  for (const { rule, detail } of found) {
    expect(t(`rules.${rule}`, detail)).not.toMatch(/[{}]|alarms\./);
    expect(t(`todo.${rule}`).length).toBeGreaterThan(20);
  }
});
