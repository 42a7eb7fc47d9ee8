import { createServer, get } from "node:http";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { endStreams } from "@/lib/server/live";
import { processMetrics } from "@/lib/server/metrics/process";
import { anyFreePort } from "../../scripts/lib/ports.mjs";
import { openHouse } from "../support/house";
import { ordersAt } from "../support/orders-at";

vi.hoisted(() => {
  Object.assign(process.env, {
    OCPIZZA_CLOCK: "2026-11-27T19:00:00+01:00",
    METRICS_TOKEN: "a-token-of-tests-a-token-of-tests",
  });
});
vi.mock("next/server", async (original) => ({ ...(await original<object>()), connection: async () => {} }));

const { GET } = await import("@/app/api/metrics/route");
const ask = (headers: Record<string, string>) =>
  GET(new Request("http://localhost:3000/api/metrics", { headers }));

beforeAll(async () => {
  await openHouse();
  await ordersAt("placed");
  await ordersAt("collected");
});
afterAll(endStreams);

test.each([
  ["a visitor", { "x-forwarded-for": "192.0.2.7" }, 404],
  ["a visitor who says he is from here", { "x-forwarded-for": "127.0.0.1, 192.0.2.7" }, 404],
  ["nobody knows who", {}, 404],
  ["a wrong token", { "x-forwarded-for": "192.0.2.7", authorization: "Bearer a-token" }, 404],
  ["this machine", { "x-forwarded-for": "127.0.0.1" }, 200],
  [
    "the token",
    { "x-forwarded-for": "192.0.2.7", authorization: "Bearer a-token-of-tests-a-token-of-tests" },
    200,
  ],
])("%s is answered as is right", async (_, headers, status) => {
  expect((await ask(headers)).status).toBe(status);
});

test("the figures are there, in the text every reader of them knows", async () => {
  const port = await anyFreePort();
  processMetrics();
  const server = createServer((_, response) => response.writeHead(503).end()).listen(port, "127.0.0.1");
  for (const path of ["/", "/art/a.svg", "/api/outlets"])
    await new Promise((resolve) =>
      get(`http://127.0.0.1:${port}${path}`, (answer) => answer.resume().on("end", resolve)),
    );
  server.close();
  const answer = await ask({ "x-forwarded-for": "127.0.0.1" });
  expect(answer.headers.get("content-type")).toContain("text/plain; version=0.0.4");
  const text = await answer.text();
  expect(text).toMatch(
    /^# HELP ocpizza_http_requests_total .+\n# TYPE ocpizza_http_requests_total counter$/m,
  );
  for (const kind of ["page", "static", "api"])
    expect(text).toMatch(new RegExp(`^ocpizza_http_requests_total\\{kind="${kind}",status="5xx"\\} 1$`, "m"));
  expect(text).toMatch(/^ocpizza_http_request_seconds_count\{kind="page"\} 1$/m);
  expect(text).toMatch(/^ocpizza_live_clients 0$/m);
  expect(text).toMatch(/^nodejs_eventloop_lag_seconds /m);
  expect(text).toMatch(/^ocpizza_orders_today\{outlet="part-dieu",channel="\w+",status="placed"\} 1$/m);
  expect(text).toMatch(/^ocpizza_orders_today\{outlet="part-dieu",channel="\w+",status="collected"\} 1$/m);
  expect(text).toMatch(/^ocpizza_payments_today\{method="\w+",status="captured"\} 1$/m);
  expect(text).toMatch(/^ocpizza_promise_error_minutes\{outlet="part-dieu",quantile="0.5"\} -?\d/m);
  expect(text).toMatch(/^ocpizza_queue_jobs [1-9]/m);
  expect(text).toMatch(/^ocpizza_queue_given_up 0$/m);
});
