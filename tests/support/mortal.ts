// A process that does one deed and dies as under kill -9 right after the nth commit or answer of the provider: nothing
// else changes the world, so these are all the places where dying differs. What it wraps is the database's transactions
// and the sockets: the product itself holds no line for this.
import http from "node:http";
import { syncBuiltinESMExports } from "node:module";
import { text } from "node:stream/consumers";
import { customer } from "@/lib/actor";
import { startPreparing } from "@/lib/kitchen/writes/start-preparing";
import { applyEvent } from "@/lib/orders/writes/apply-event";
import { cancelOrder } from "@/lib/orders/writes/cancel-order";
import { checkOut } from "@/lib/orders/writes/check-out";
import { checkPayment } from "@/lib/orders/writes/check-payment";
import { expireOrder } from "@/lib/orders/writes/expire-order";
import { retryPayment } from "@/lib/orders/writes/retry-payment";
import { sendRefund } from "@/lib/orders/writes/send-refund";
import { switchToReceipt } from "@/lib/orders/writes/switch-to-receipt";
import { voidAuthorised } from "@/lib/orders/writes/void-authorised";
import { db, pool } from "@/lib/server/db";

// Told once everything is loaded: `{ place, deed, told }`, and then the input ends.
const { place, deed, told } = JSON.parse(await text(process.stdin));
const { at: instant, input, token = "", orderId = "", refundId = "", event } = told;
const at = new Date(instant);
let left = place;

function pass(what: string): void {
  process.stdout.write(`${what}\n`);
  if (left === 0) process.kill(process.pid, "SIGKILL");
  left -= 1;
}

const { request } = http;
Object.assign(http, {
  request(...args: unknown[]) {
    const asked: http.ClientRequest = Reflect.apply(request, http, args);
    return asked.on("response", () => pass("answered"));
  },
});
syncBuiltinESMExports();

const transaction = db.transaction.bind(db);
Object.assign(db, {
  async transaction(...args: Parameters<typeof transaction>) {
    const done = await transaction(...args);
    pass("committed");
    return done;
  },
});

const deeds: Record<string, () => Promise<unknown>> = {
  checkOut: () => checkOut(input, customer, at),
  hear: () => applyEvent(event, at),
  comeBack: () => checkPayment(token, at),
  retry: () => retryPayment(token, at),
  switch: () => switchToReceipt(token, at),
  expire: () => expireOrder(orderId, at),
  cancel: () => cancelOrder({ token }, {}, customer, at),
  refund: () => sendRefund(refundId, at),
  start: () => startPreparing({ orderId, outletIds: told.outletIds }, told.cook, at),
  letGo: () => voidAuthorised(told.paymentId, at),
};
await deeds[deed]?.();
await pool.end();
