import { describe, expect, test } from "vitest";
import { roles } from "@/db/enums";
import { permissionsOf } from "@/lib/staff/permissions";
import { leads } from "@/lib/staff/ranks";
import { returnPath } from "@/lib/staff/return-path";
import { wayOn, workingAt } from "@/lib/staff/shared-screen";

describe("what a PIN gives on a shared screen", () => {
  test("is the floor of that outlet for each role, and never more than the role has", () => {
    for (const role of roles) {
      for (const outletId of ["here", null]) {
        const works = workingAt([{ outletId, role }], "here");
        expect(leads(works)).toBe(false);
        for (const at of works) {
          expect(at.outletId).toBe("here");
          for (const one of permissionsOf[at.role])
            expect([role, permissionsOf[role].has(one)]).toEqual([role, true]);
        }
      }
      expect(workingAt([{ outletId: "elsewhere", role }], "here")).toEqual([]);
    }
    expect(workingAt([{ outletId: null, role: "accountant" }], "here")).toEqual([]);
    expect(workingAt([{ outletId: "here", role: "courier" }], "here")).toEqual([
      { outletId: "here", role: "courier" },
    ]);
  });

  test("each post once, whatever memberships overlap", () => {
    const own = [
      { outletId: "here", role: "courier" as const },
      { outletId: "here", role: "manager" as const },
      { outletId: null, role: "director" as const },
    ];
    expect(workingAt(own, "here").map(({ role }) => role)).toEqual(["order_taker", "pizzaiolo", "courier"]);
  });
});

describe("after a screen was taken over", () => {
  const posts = [{ slug: "vaise", name: "Vaise", screens: ["cuisine" as const] }];
  test.each([
    ["/staff/cuisine/vaise?poste=oven", "/staff/cuisine/vaise?poste=oven"],
    ["/staff/comptoir/vaise", "/staff"],
    ["/staff/cuisine/part-dieu", "/staff"],
    ["/staff/nowhere/vaise", "/staff"],
    ["/staff", "/staff"],
  ])("from %s one goes on at %s", (from, to) => expect(wayOn(from, posts)).toBe(to));

  test("it is never led back to itself", () => {
    for (const path of ["/staff/poste", "/staff/poste?retour=/staff", "/staff/poste/vaise"])
      expect(returnPath(path)).toBe("/staff");
  });
});
