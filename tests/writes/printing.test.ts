import { sql } from "drizzle-orm";
import type { Client } from "pg";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { getReceipts } from "@/lib/fiscal/queries/get-receipts";
import { newId } from "@/lib/ids";
import { acceptOrder } from "@/lib/kitchen/writes/accept-order";
import { markReady } from "@/lib/kitchen/writes/mark-ready";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { printReceipt } from "@/lib/orders/writes/print-receipt";
import { rollReceipt } from "@/lib/orders/writes/roll-receipt";
import { listDoubts, listPrinters } from "@/lib/printing/queries/list-printers";
import { keepPrinter } from "@/lib/printing/writes/keep-printer";
import { printAgain } from "@/lib/printing/writes/print-again";
import { printTest } from "@/lib/printing/writes/print-test";
import { removePrinter } from "@/lib/printing/writes/remove-printer";
import { db } from "@/lib/server/db";
import { openHouse, outletId, place } from "../support/house";
import { workersLines } from "../support/messages-of";
import { ordersAt, roomForAll } from "../support/orders-at";
import { type PartDieu, peopleOfPartDieu } from "../support/part-dieu";
import { printerSink } from "../support/printer-sink";
import { drain, forgetPrinters, jobsOf, printerAt, settings } from "../support/printing";

vi.hoisted(() => {
  process.env.OCPIZZA_CLOCK = "2026-11-27T19:00:00+01:00";
});
const sink = printerSink();
const openLine = workersLines();
let line: Client;
let people: PartDieu;
let printer: string;

beforeAll(async () => {
  await openHouse();
  await roomForAll();
  people = await peopleOfPartDieu();
  line = await openLine();
});
beforeEach(async () => {
  await sink.open();
  printer = await printerAt(sink.port, people.manager);
});
afterEach(async () => {
  await forgetPrinters();
  await sink.close();
  sink.papers.length = 0;
  sink.temper = "kind";
  sink.port = 0;
});

/** An order taken in charge, whose ticket waits to be printed. */
async function accepted() {
  const order = await place();
  const which = { orderId: order.orderId, outletIds: people.here };
  await acceptOrder(which, people.cook);
  return { ...order, which };
}
const stateOf = async (orderId: string) => (await jobsOf(orderId, "ticket")).map(({ state }) => state);
const printerNow = async () => (await listPrinters(people.here[0] ?? "")).find(({ id }) => id === printer);

describe("a ticket", () => {
  it("is printed once the order is taken in charge, and labels once it is boxed", async () => {
    const { orderId, number, which } = await accepted();
    expect(await drain(printer, line)).toBe("done");
    expect(sink.papers).toHaveLength(1);
    expect(sink.text()).toContain(`${number}`);
    expect(sink.text()).toContain("2 x Margherita M");
    expect(sink.text()).not.toMatch(/Awa|Diallo|0639/);
    await startPreparing(which, people.cook);
    await markReady(which, people.cook);
    expect(await drain(printer, line)).toBe("done");
    expect(sink.papers).toHaveLength(2);
    expect(sink.papers[1]?.toString("latin1")).toContain("Awa D.");
    expect((await jobsOf(orderId)).map(({ kind, state, attempts }) => [kind, state, attempts])).toEqual([
      ["ticket", "printed", 1],
      ["label", "printed", 1],
    ]);
    expect(await drain(printer, line)).toBe("done");
    expect(sink.papers).toHaveLength(2);
  });

  it("comes out once under two workers at once", async () => {
    const orders = await Promise.all([accepted(), accepted(), accepted()]);
    sink.temper = "slow";
    const second = await openLine();
    const ends = await Promise.all([drain(printer, line), drain(printer, second)]);
    expect(ends.toSorted()).toEqual(["busy", "done"]);
    expect(sink.papers).toHaveLength(3);
    for (const { orderId } of orders) expect(await stateOf(orderId)).toEqual(["printed"]);
  });

  it("whose worker died in between is a doubt that is told and not printed again; the next goes on", async () => {
    const { orderId } = await accepted();
    await db.execute(
      sql`update print_jobs set trying_since = now(), attempts = 1 where order_id = ${orderId}`,
    );
    const next = await accepted();
    expect(await drain(printer, line)).toBe("done");
    expect(sink.papers).toHaveLength(1);
    expect(await stateOf(next.orderId)).toEqual(["printed"]);
    expect(await jobsOf(orderId)).toMatchObject([{ state: "doubtful", lastError: "cut_short" }]);
    const told = await listDoubts(people.here[0] ?? "");
    expect(told.map((doubt) => doubt.orderId)).toContain(orderId);
  });

  it("waits while its printer is away, which screens are told, and comes out in order when it is back", async () => {
    const { port } = sink;
    await sink.close();
    const orders = [await accepted(), await accepted()];
    expect(await drain(printer, line)).toBe("away");
    expect(await printerNow()).toMatchObject({ awayWhy: "unreachable", waiting: 2 });
    expect(await jobsOf(orders[0]?.orderId ?? "")).toMatchObject([{ state: "pending", attempts: 0 }]);
    sink.port = port;
    await sink.open();
    expect(await drain(printer, line)).toBe("done");
    expect(await printerNow()).toMatchObject({ awaySince: null, awayWhy: null, waiting: 0 });
    expect(
      sink.papers.map((paper) => paper.toString("latin1").includes(`N\xf8 ${orders[0]?.number}`)),
    ).toEqual([true, false]);
  });

  it.each(["no_paper", "cover_open"] as const)("is not sent to one that says %s", async (temper) => {
    sink.temper = temper;
    const { orderId } = await accepted();
    expect(await drain(printer, line)).toBe("away");
    expect(await printerNow()).toMatchObject({ awayWhy: temper });
    expect(await stateOf(orderId)).toEqual(["pending"]);
    expect(sink.papers).toHaveLength(0);
  });

  it.each([
    ["cut", "cut"],
    ["silent", "silent"],
  ] as const)("sent to one that is %s in the middle is a doubt", async (temper, why) => {
    sink.temper = temper;
    const { orderId } = await accepted();
    expect(await drain(printer, line)).toBe("done");
    expect(await jobsOf(orderId)).toMatchObject([{ state: "doubtful", lastError: why, attempts: 1 }]);
    sink.temper = "kind";
    expect(await drain(printer, line)).toBe("done");
    expect(await stateOf(orderId)).toEqual(["doubtful"]);
  });

  it("is printed by one that never answers, too", async () => {
    sink.temper = "dumb";
    const { orderId } = await accepted();
    expect(await drain(printer, line)).toBe("done");
    expect(await stateOf(orderId)).toEqual(["printed"]);
    expect(sink.papers).toHaveLength(1);
  });

  it("that waited is dropped when its order is over by then; one that was printed is taken back on paper", async () => {
    const waiting = await accepted();
    await cancelOrder(waiting.which, {}, people.manager);
    expect(await drain(printer, line)).toBe("done");
    expect(await stateOf(waiting.orderId)).toEqual(["dropped"]);
    const printed = await accepted();
    await drain(printer, line);
    await cancelOrder(printed.which, {}, people.manager);
    expect(await drain(printer, line)).toBe("done");
    expect(await stateOf(printed.orderId)).toEqual(["printed", "printed"]);
    expect(sink.papers).toHaveLength(2);
    expect(sink.papers[1]?.toString("latin1")).toContain("ANNUL");
  });

  it("of an order for later waits for its time", async () => {
    const slot = "2026-11-27T21:00:00+01:00";
    const { orderId } = await place({ slot });
    await acceptOrder({ orderId, outletIds: people.here }, people.cook);
    expect(await drain(printer, line)).toBe("done");
    expect(await stateOf(orderId)).toEqual(["pending"]);
    expect(sink.papers).toHaveLength(0);
  });

  it("is nowhere where nothing is set up, or prints something else", async () => {
    await forgetPrinters();
    expect(await jobsOf((await accepted()).orderId)).toEqual([]);
    await printerAt(sink.port, people.manager, { prints: ["receipt"] });
    expect(await jobsOf(await ordersAt("ready"))).toEqual([]);
  });
});

describe("who asks for paper", () => {
  it("prints a ticket again, which says so; once under one key, by two at once too", async () => {
    const { orderId, which } = await accepted();
    await drain(printer, line);
    const asked = { ...which, kind: "ticket" as const, requestId: newId() };
    const copies = await Promise.all([1, 2].map(() => printAgain(asked, people.cook)));
    expect(copies).toEqual([{ copy: 1 }, { copy: 1 }]);
    expect(await drain(printer, line)).toBe("done");
    expect(sink.papers).toHaveLength(2);
    expect(sink.papers[1]?.toString("latin1")).toContain("IMPRESSION 1");
    await printAgain({ ...asked, requestId: newId() }, people.cook);
    await drain(printer, line);
    expect(sink.papers[2]?.toString("latin1")).toContain("IMPRESSION 2");
    expect(await stateOf(orderId)).toEqual(["printed", "printed", "printed"]);
  });

  it("after a doubt has it printed, and the doubt is settled by that", async () => {
    sink.temper = "cut";
    const { orderId, which } = await accepted();
    await drain(printer, line);
    const doubted = async () => (await listDoubts(people.here[0] ?? "")).map((doubt) => doubt.orderId);
    expect(await doubted()).toContain(orderId);
    sink.temper = "kind";
    await printAgain({ ...which, kind: "ticket", requestId: newId() }, people.cook);
    await drain(printer, line);
    expect(await doubted()).not.toContain(orderId);
  });

  it("is told where no printer prints that, or the order is another outlet's", async () => {
    const { orderId } = await accepted();
    const asked = { orderId, kind: "label" as const, requestId: newId() };
    const elsewhere = { ...asked, outletIds: [await outletId("vaise")] };
    await expect(printAgain(elsewhere, people.cook)).rejects.toMatchObject({ code: "not_found" });
    await forgetPrinters();
    const here = { ...asked, outletIds: people.here };
    await expect(printAgain(here, people.cook)).rejects.toMatchObject({ code: "printer_none" });
  });

  it("gets a receipt on the roll, counted with all its other papers", async () => {
    const orderId = await ordersAt("collected");
    const [receipt] = await getReceipts({ orderId, outletIds: people.here });
    const hash = receipt?.hash ?? "";
    await printReceipt({ hash, outletIds: people.here }, people.manager);
    const asked = { hash, requestId: newId(), outletIds: people.here };
    const papers = await Promise.all([1, 2].map(() => rollReceipt(asked, people.manager)));
    expect(papers).toEqual([{ copy: 1 }, { copy: 1 }]);
    await drain(printer, line);
    const roll = sink.papers.at(-1)?.toString("latin1");
    expect(roll).toContain("DUPLICATA 1");
    expect(roll).toContain(receipt?.number);
    const elsewhere = { ...asked, requestId: newId(), outletIds: [await outletId("vaise")] };
    await expect(rollReceipt(elsewhere, people.manager)).rejects.toMatchObject({ code: "not_found" });
    await forgetPrinters();
    await expect(rollReceipt({ ...asked, requestId: newId() }, people.manager)).rejects.toMatchObject({
      code: "printer_none",
    });
    const [after] = await getReceipts({ orderId, outletIds: people.here });
    expect(after?.printed).toBe(2);
  });
});

describe("a printer", () => {
  const here = () => ({ outlet: "part-dieu", outletIds: people.here });
  const keep = (change: object, at: object = here()) =>
    keepPrinter(
      { ...here(), ...at, id: null, settings: settings(9100, { host: "10.0.0.9", ...change }) },
      people.manager,
    );

  it.each([
    ["8.8.8.8", 9100],
    ["169.254.169.254", 9100],
    ["imprimante.local", 9100],
    ["192.168.1.300", 9100],
    ["192.168.1.50", 5432],
    ["127.0.0.1", 80],
    ["", 9100],
  ])("at %s:%i is refused: it stands in the outlet's own network", async (host, port) => {
    await expect(keep({ host, port })).rejects.toMatchObject({ code: "printer_address", field: "host" });
  });

  it("is set up once at an address, by two at once too, and only by who may there", async () => {
    const both = await Promise.allSettled([keep({}), keep({})]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    await expect(keep({}, { outletIds: [await outletId("vaise")] })).rejects.toMatchObject({
      code: "not_found",
    });
    for (let n = 0; n < 10; n += 1) await keep({ host: `10.0.1.${n}` });
    await expect(keep({ host: "10.0.2.1" })).rejects.toMatchObject({ code: "printer_many" });
  });

  it("taken away drops what waited for it, and is no other outlet's to take", async () => {
    await sink.close();
    const { orderId } = await accepted();
    expect(await drain(printer, line)).toBe("away");
    const elsewhere = { id: printer, outletIds: [await outletId("vaise")] };
    await expect(removePrinter(elsewhere, people.manager)).rejects.toMatchObject({ code: "not_found" });
    await removePrinter({ id: printer, outletIds: people.here }, people.manager);
    expect(await jobsOf(orderId)).toMatchObject([{ state: "dropped", lastError: "printer_removed" }]);
    const again = { id: printer, outletIds: people.here };
    await expect(removePrinter(again, people.manager)).rejects.toMatchObject({ code: "not_found" });
  });

  it("prints its test page whatever it is set to print", async () => {
    const other = await printerAt(sink.port, people.manager, { prints: [], host: "127.0.0.2" });
    await printTest({ id: other, outletIds: people.here, requestId: newId() }, people.manager);
    expect((await jobsOf(null, "test")).map(({ state }) => state)).toEqual(["pending"]);
  });
});
