import { beforeAll, expect, test } from "vitest";
import { listCard } from "@/lib/catalogue/queries/list-card";
import { listDrafts } from "@/lib/catalogue/queries/list-drafts";
import { newId } from "@/lib/ids";
import { cardCells, cardColumns } from "@/lib/inventory/card-file";
import { importCard, planCardFile } from "@/lib/inventory/writes/import-card";
import { writeCsv } from "@/lib/purchasing/csv";
import { colleague } from "../support/dispatch-house";
import { friday, openHouse } from "../support/house";

let boss: Awaited<ReturnType<typeof colleague.of>>;
let text = "";

beforeAll(async () => {
  await openHouse();
  boss = await colleague.of("direction@ocpizza.example", "administration");
  text = writeCsv(cardColumns, cardCells(await listCard()));
});

const bytes = (file: string) => new TextEncoder().encode(file);
const row = (item: string) => text.split("\r\n").find((line) => line.startsWith(`${item};`)) ?? "";
const only = (...rows: string[]) => bytes([cardColumns.join(";"), ...rows].join("\r\n"));

test("what goes out comes in again and changes nothing", async () => {
  const { wrong, changes, rows } = await planCardFile(bytes(text));
  expect([wrong, changes]).toEqual([0, 0]);
  expect(rows.length).toBeGreaterThan(80);
});

test("what a file changes becomes a draft, once it was shown", async () => {
  const file = only(row("reine-m").replace(/[^;]+$/, "13,20"), row("tiramisu").replace("en vente", "retiré"));
  const plan = await planCardFile(file);
  expect(plan).toMatchObject({ wrong: 0, changes: 2 });
  const draft = { id: newId(), name: "CSV" };
  await expect(importCard({ bytes: file, seal: "other", draft }, boss, friday)).rejects.toMatchObject({
    code: "file_changed",
  });
  expect(await importCard({ bytes: file, seal: plan.seal, draft }, boss, friday)).toEqual({ changes: 2 });
  expect((await listDrafts(draft.id))[0]?.changes.map(({ change }) => change)).toEqual([
    { kind: "price", item: "reine-m", outlet: null, priceCents: 1320 },
    { kind: "state", product: "tiramisu", state: "retired" },
  ]);
});

test("a product's section comes in by its code, of its own kind only", async () => {
  const file = only(
    row("reine-m").replace(";tomato;", ";cream;"),
    row("tiramisu").replace(";dessert;", ";drink;"),
  );
  const { rows } = await planCardFile(file);
  expect(rows.map(({ after, why }) => [after, why])).toEqual([
    ["Reine, cream, en vente, 12,50 €", null],
    ["", { problem: "unknown_word", column: "rayon" }],
  ]);
  const alone = only(row("reine-m").replace(";tomato;", ";cream;"));
  const draft = { id: newId(), name: "CSV" };
  await importCard({ bytes: alone, seal: (await planCardFile(alone)).seal, draft }, boss, friday);
  expect((await listDrafts(draft.id))[0]?.changes.map(({ change }) => change)).toEqual([
    { kind: "facts", product: "reine", section: "cream", folded: false, alcoholic: false },
  ]);
});

test("a wrong row is named with its line, and nothing becomes of the file", async () => {
  const reine = row("reine-m");
  const file = only(
    reine.replace(/[^;]+$/, "-5"),
    row("reine-s").replace(/[^;]+$/, "=1+1"),
    row("reine-l").replace("en vente", "parti"),
    row("tiramisu").replace("tiramisu", "rien"),
    row("margherita-m"),
    row("margherita-m"),
    row("diavola-m").replace(/^diavola-m;[^;]*/, "diavola-m;"),
  );
  const { rows, wrong, seal } = await planCardFile(file);
  expect(wrong).toBe(6);
  expect(rows.map(({ line, why }) => [line, why?.problem])).toEqual([
    [2, "negative"],
    [3, "formula"],
    [4, "unknown_word"],
    [5, "unknown_item"],
    [6, undefined],
    [7, "twice"],
    [8, "missing"],
  ]);
  const draft = { id: newId(), name: "CSV" };
  await expect(importCard({ bytes: file, seal, draft }, boss, friday)).rejects.toMatchObject({
    code: "file_wrong",
  });
  expect(await listDrafts(draft.id)).toEqual([]);
});
