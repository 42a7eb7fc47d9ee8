import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "@/lib/ids";
import { outletOf } from "@/lib/reports/queries/outlet-of";
import { endStreams } from "@/lib/server/live";
import { reporter } from "@/lib/server/sentry/held";
import { openReporter } from "@/lib/server/sentry/reporter";
import { openHouse, place } from "../support/house";
import { messagesOf } from "../support/messages-of";

beforeAll(openHouse);
afterAll(endStreams);

test("without a DSN nothing is told to anybody", async () => {
  await openReporter();
  expect(reporter()).toBeUndefined();
});

test("a job's id leads to its outlet; an id of nothing to none", async () => {
  const { orderId } = await place();
  const [message] = await messagesOf(orderId);
  expect(await outletOf(message?.id ?? "")).toBe("part-dieu");
  expect(await outletOf(newId())).toBeUndefined();
});
