import { describe, expect, test } from "vitest";
import { differencesOf } from "@/lib/audit/differences";
import { journalFile } from "@/lib/audit/journal-file";
import { journalAddress, journalFilterOf } from "@/lib/audit/journal-filter";

describe("the journal's filter", () => {
  test("reads what it knows and leaves the rest", () => {
    const asked = { q: " awa ", objet: "order", du: "2026-11-01", au: "2026-13-01", apres: "1 or 1=1" };
    expect(journalFilterOf(asked)).toEqual({
      ...{ search: "awa", subject: "order", from: "2026-11-01", to: null, after: null },
    });
    expect(journalFilterOf({ objet: "tables", q: ["a", "b"] })).toMatchObject({ search: "", subject: null });
  });

  test("goes back into an address as it was read", () => {
    const filter = journalFilterOf({ q: "a&b", objet: "user", du: "2026-11-01", au: "2026-11-30" });
    expect(journalFilterOf(Object.fromEntries(journalAddress(filter)))).toEqual(filter);
  });
});

test("what changed is said value by value, what stayed is not", () => {
  const before = { role: "courier", posts: [{ at: "vaise" }], same: 1, gone: true };
  const after = { role: "manager", posts: [{ at: "vaise" }, { at: "villeurbanne" }], same: 1 };
  expect(differencesOf(before, after)).toEqual([
    { path: "role", before: "courier", after: "manager" },
    { path: "gone", before: "true", after: null },
    { path: "posts.1.at", before: null, after: "villeurbanne" },
  ]);
  expect(differencesOf(null, null)).toEqual([]);
});

test("a name that is a formula is text in the file", () => {
  const line = {
    ...{ id: "1", at: "2026-11-27T18:00:00Z", actorKind: "staff" as const, actor: '=HYPERLINK("http://x")' },
    ...{ outlet: "+1", terminal: "team", action: "@sum", subject: "user", subjectId: "-2", called: "a;b\nc" },
    ...{ before: null, after: { name: "1" } },
  } as const;
  const file = journalFile([line]);
  expect(file.startsWith("\uFEFFat;actor")).toBe(true);
  for (const cell of ["'=HYPERLINK", "'+1", "'@sum", "'-2", '"a;b\nc"']) expect(file).toContain(cell);
  expect(file).not.toMatch(/(^|;|")[=+@]/m);
});
