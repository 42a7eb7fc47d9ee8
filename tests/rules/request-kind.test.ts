import { expect, test } from "vitest";
import { kindOf } from "@/lib/server/metrics/kind-of";

test.each([
  ["GET", "/pizzeria/part-dieu?x=1.js", false, "page"],
  ["POST", "/commande", true, "action"],
  ["POST", "/commande", false, "page"],
  ["GET", "/_next/static/chunks/a", false, "static"],
  ["GET", "/art/margherita-12.svg", false, "static"],
  ["GET", "/icon.svg", false, "static"],
  ["GET", "/api/live?topics=a", false, "live"],
  ["POST", "/api/stripe/webhook", false, "api"],
  ["GET", "/api/ready", false, "own"],
  [undefined, undefined, false, "page"],
] as const)("%s %s is of its kind", (method, url, isAction, kind) => {
  expect(kindOf(method, url, isAction)).toBe(kind);
});
