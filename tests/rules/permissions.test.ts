import { describe, expect, test } from "vitest";
import { roles } from "@/db/enums";
import { secondsToWait } from "@/lib/credentials/back-off";
import { moves } from "@/lib/orders/status";
import { type Membership, outletsAllowing, permissions, permissionsOf } from "@/lib/staff/permissions";
import { returnPath } from "@/lib/staff/return-path";
import { postsOf } from "@/lib/staff/screens";
import { authorise, authoriseAt, rolesOf, staffFrom } from "@/lib/staff/staff";

const outlet = (id: string, status: "open" | "opening" = "open") => ({
  id,
  slug: id,
  name: `OC Pizza ${id}`,
  timezone: "Europe/Paris",
  status,
});
const group = [outlet("a"), outlet("b"), outlet("c", "opening")];
const staff = (...memberships: Membership[]) =>
  staffFrom(
    {
      sessionId: "s",
      userId: "u",
      name: "N",
      email: "e",
      mustChangePassword: false,
      twoFactor: "off",
      memberships,
    },
    group,
  );

describe("the table of permissions", () => {
  test("gives each role what its post needs and no more", () => {
    const of = (role: (typeof roles)[number]) =>
      [...permissionsOf[role]].filter((one) => /\.(work|place|view|manage)$/.test(one)).toSorted();
    expect(of("courier")).toEqual(["dispatch.view", "dispatch.work"]);
    expect(of("pizzaiolo")).toEqual(["kitchen.view", "kitchen.work", "stock.view", "stock.work"]);
    expect(of("order_taker")).toEqual([
      "customers.view",
      "dispatch.view",
      "handover.work",
      "orders.place",
      "orders.view",
      "stock.view",
      "till.work",
    ]);
    expect(of("accountant")).toEqual([
      ...["accounts.view", "outlets.view", "provider.view", "reports.view", "stock.view"],
    ]);
    expect(permissionsOf.manager.has("outlets.manage")).toBe(false);
    expect(permissionsOf.director.size).toBe(permissions.length);
  });

  test("leaves no permission that nobody has, and no move of an order that nobody may make", () => {
    for (const permission of permissions)
      expect(roles.some((role) => permissionsOf[role].has(permission))).toBe(true);
    for (const { permission } of Object.values(moves)) {
      if (permission) expect(roles.some((role) => permissionsOf[role].has(permission))).toBe(true);
    }
  });
});

describe("where", () => {
  test("one's own outlets, those of a second post too, all of them without an outlet, none without a role", () => {
    const everyone = group.map(({ id }) => id);
    const allowing = (permission: (typeof permissions)[number], ...own: Membership[]) =>
      outletsAllowing(own, permission, everyone);
    expect(allowing("kitchen.work", { outletId: "b", role: "pizzaiolo" })).toEqual(["b"]);
    expect(
      allowing("kitchen.work", { outletId: "b", role: "pizzaiolo" }, { outletId: "a", role: "manager" }),
    ).toEqual(["a", "b"]);
    expect(allowing("orders.place", { outletId: "b", role: "pizzaiolo" })).toEqual([]);
    expect(allowing("reports.view", { outletId: null, role: "director" })).toEqual(everyone);
    expect(allowing("reports.view")).toEqual([]);
    expect(allowing("reports.view", { outletId: "gone", role: "manager" })).toEqual([]);
  });

  test("the gate throws what the screen says", () => {
    const seller = staff({ outletId: "a", role: "order_taker" });
    expect(() => authorise(null, "orders.place")).toThrow("not_signed_in");
    expect(() => authorise(seller, "kitchen.work")).toThrow("not_allowed");
    expect(() => authorise(seller, "orders.place", "b")).toThrow("not_allowed");
    expect(authorise(seller, "orders.place", "a")).toBe(seller);
    expect(() => authoriseAt(seller, "orders.place", "b")).toThrow("not_allowed");
    expect(() => authoriseAt(seller, "orders.place", "nowhere")).toThrow("not_allowed");
    expect(authoriseAt(seller, "orders.place", "a").id).toBe("a");
  });

  test("only the screens one may use are offered, at the outlets where one may", () => {
    const both = staff({ outletId: "a", role: "courier" }, { outletId: "b", role: "pizzaiolo" });
    expect(postsOf(both)).toEqual([
      { slug: "a", name: "a", screens: ["livraisons", "tournee", "service"] },
      { slug: "b", name: "b", screens: ["cuisine", "stock", "service"] },
    ]);
    expect(rolesOf(both)).toEqual(["courier", "pizzaiolo"]);
    expect(rolesOf(both, "b")).toEqual(["pizzaiolo"]);
    expect(postsOf(staff({ outletId: null, role: "director" }))).toHaveLength(3);
    expect(postsOf(staff())).toEqual([]);
  });
});

describe("sign-in", () => {
  test("leads back only to an address of ours", () => {
    expect(returnPath("/staff/commandes/part-dieu?statut=ready&q=Zo%C3%A9")).toBe(
      "/staff/commandes/part-dieu?statut=ready&q=Zo%C3%A9",
    );
    for (const asked of [
      "https://evil.example",
      "//evil.example",
      "/staff//evil.example",
      "/staff\\evil",
      "/staffing",
      "/",
      "/staff/connexion?retour=/staff",
      "javascript:alert(1)",
      undefined,
      ["/staff/a"],
    ]) {
      expect(returnPath(asked)).toBe("/staff");
    }
  });

  test("the wait doubles from two seconds up to a ceiling, counted from the last failure", () => {
    const at = new Date("2026-11-27T19:00:00Z");
    const failures = (count: number, secondsAgo = 0) =>
      Array.from({ length: count }, () => new Date(at.getTime() - secondsAgo * 1000));
    expect([4, 5, 6, 7, 30].map((count) => secondsToWait("email", failures(count), at))).toEqual([
      0, 2, 4, 8, 60,
    ]);
    expect(secondsToWait("email", failures(6, 3), at)).toBe(1);
    expect(secondsToWait("email", failures(6, 4), at)).toBe(0);
    expect([19, 20, 40].map((count) => secondsToWait("address", failures(count), at))).toEqual([0, 2, 300]);
  });
});
