import { expect, test } from "vitest";
import { bucket } from "@/lib/server/bucket";
import { scrubEvent, scrubText } from "@/lib/server/sentry/scrub";
import { outletOf, pathOf } from "@/lib/server/sentry/where";

const known = { secrets: ["9f2c41d7be0853a6c771", "Vb7-kWq2_xT9"], adminPath: "direction-7be0853a6c77" };
const scrub = (text: string) => scrubText(text, known);

test.each([
  ["key 9f2c41d7be0853a6c771!", "key [secret]!"],
  ["POSTGRES said Vb7-kWq2_xT9 is wrong", "POSTGRES said [secret] is wrong"],
  ["Invalid API Key: sk_live_51HxqPzLm and whsec_kR8tYp", "Invalid API Key: [secret] and [secret]"],
  ["smtp://mailer:hush@mail.example.fr failed", "[login]@mail.example.fr failed"],
  ["Authorization: Bearer abc.def", "Authorization: Bearer [secret]"],
  ["GET /direction-7be0853a6c77/equipe", "GET /[admin]/equipe"],
  ["write to camille.durand+pizza@example.org now", "write to [mail] now"],
  ["call 06 39 98 12 34", "call [phone]"],
  ["call +33639981234, or +33 (0)6 39 98 12 34.", "call [phone], or [phone]."],
  ["call 06.39.98.12.34", "call [phone]"],
  ["deliver to 12 bis rue Mercière, 69002 Lyon", "deliver to [address]"],
  ["deliver to 3 place Bellecour", "deliver to [address]"],
  ["she lives in 69003 Lyon", "she lives in [address]"],
  ["/suivi/Ab3dEf6hIj9lMn2pQr5tUv is gone", "/suivi/[token] is gone"],
  ["topic order:Ab3dEf6hIj9lMn2pQr5tUv", "topic order:[token]"],
  ["token Ab3dEf6hIj9lMn2pQr5tUv unknown", "token [token] unknown"],
  [
    "https://www.example.fr/commande?tel=0639981234&x=1 failed",
    "https://www.example.fr/commande?[query] failed",
  ],
  ["Failed query: select $1\nparams: Camille,0639981234", "Failed query: select $1"],
])("takes out what is nobody's business: %s", (said, left) => {
  expect(scrub(said)).toBe(left);
});

test.each([
  "order 019ac7de-5b1c-7a55-9d2f-0242ac120002 cannot be moved from placed to ready",
  'duplicate key value violates unique constraint "payments_provider_ref_unique"',
  "Cannot read properties of undefined (reading 'totalCents')",
  "on 2026-11-27T19:00:00.000Z, 12 pizzas of 1090 cents",
])("leaves what helps to mend it: %s", (said) => {
  expect(scrub(said)).toBe(said);
});

test("an event is built anew: what is not on the list is not in it", () => {
  const event = scrubEvent(
    {
      type: undefined,
      event_id: "1",
      platform: "javascript",
      message: "no answer for camille@example.org",
      user: { ip_address: "192.0.2.1", email: "camille@example.org" },
      request: {
        url: "/suivi/Ab3dEf6hIj9lMn2pQr5tUv",
        cookies: { a: "b" },
        headers: { cookie: "a=b" },
        data: "{}",
      },
      breadcrumbs: [{ message: "typed 0639981234" }],
      contexts: { app: { secret: "9f2c41d7be0853a6c771" } },
      server_name: "host",
      tags: {
        action: "placeOrderAction",
        outlet: "part-dieu",
        phone: "0639981234",
        route: "/suivi/Ab3dEf6hIj9lMn2pQr5tUv",
      },
      extra: { said: "action failed", name: "Camille" },
      exception: {
        values: [
          {
            type: "Error",
            value: "06 39 98 12 34 does not answer",
            stacktrace: {
              frames: [
                {
                  filename: "https://www.example.fr/suivi/Ab3dEf6hIj9lMn2pQr5tUv?x=1",
                  function: "placeOrderWithEverything",
                  lineno: 3,
                  vars: { phone: "0639981234" },
                  context_line: "const phone",
                },
              ],
            },
          },
        ],
      },
    },
    known,
  );
  expect(event).toEqual({
    event_id: "1",
    platform: "javascript",
    message: "no answer for [mail]",
    tags: { action: "placeOrderAction", outlet: "part-dieu", route: "/suivi/[token]" },
    extra: { said: "action failed" },
    exception: {
      values: [
        {
          type: "Error",
          value: "[phone] does not answer",
          stacktrace: {
            frames: [
              {
                filename: "https://www.example.fr/suivi/[token]",
                function: "placeOrderWithEverything",
                lineno: 3,
              },
            ],
          },
        },
      ],
    },
  });
});

test("an address of the site names its outlet, and nothing it was asked with", () => {
  expect(outletOf("/pizzeria/part-dieu/margherita")).toBe("part-dieu");
  expect(outletOf("/en/pizzeria/vaise")).toBe("vaise");
  expect(outletOf("/staff/cuisine/croix-rousse")).toBe("croix-rousse");
  expect(outletOf("/api/outlets/gerland/menu")).toBe("gerland");
  expect(outletOf("/commande")).toBeUndefined();
  expect(pathOf("https://www.example.fr/commande?tel=1#x")).toBe("/commande");
  expect(pathOf("/panier?x")).toBe("/panier");
});

test("so many reports a minute, and no more", () => {
  const may = bucket(3);
  expect([0, 1, 2, 3].map(() => may(100_000))).toEqual([true, true, true, false]);
  expect(may(110_000)).toBe(false);
  expect(may(121_000)).toBe(true);
  expect(may(121_000)).toBe(false);
});
