import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { seed } from "@/db/seed/seed";
import { system } from "@/lib/actor";
import { receiptFile } from "@/lib/fiscal/archive";
import { signingKeyOf } from "@/lib/fiscal/signing-key";
import { archiveJournal } from "@/lib/orders/writes/archive-journal";
import { closeDaysOver } from "@/lib/orders/writes/close-business-day";
import { db } from "@/lib/server/db";
import { fiscalKey } from "@/lib/server/fiscal-key";
import { verifyArchive, verifyReceipt } from "@/scripts/verify-fiscal.mjs";
import { forged, lineOfKind, rewritten } from "../support/forging";
import { friday, outletId } from "../support/house";

const folder = mkdtempSync(join(tmpdir(), "fiscal-"));
const stranger = signingKeyOf(new Uint8Array(32).fill(9));
let lines: string[];
let others: string[];

async function archived(slug: string | null, closing?: string): Promise<string[]> {
  const scope = { outletId: slug && (await outletId(slug)), closing };
  const written: string[] = [];
  for await (const line of (await archiveJournal(scope, system, friday)).lines) written.push(line.trimEnd());
  return written;
}

beforeAll(async () => {
  await seed(db, friday, 3);
  await closeDaysOver(new Date("2026-11-28T05:00:00+01:00"));
  await closeDaysOver(new Date("2026-12-01T05:00:00+01:00"));
  [lines, others] = [await archived("part-dieu"), await archived("vaise")];
});
afterAll(() => rmSync(folder, { recursive: true }));

const codes = async (of: readonly string[], expected: Parameters<typeof verifyArchive>[1] = {}) => {
  const { findings } = await verifyArchive(of, expected);
  return [...new Set(findings.map(({ code }) => code))].toSorted();
};
const without = (index: number) => lines.toSpliced(index, 1);
const replaced = (index: number, line: string) => lines.with(index, line);
const entry = (index: number) => JSON.parse(lines[index] ?? "");

describe("an archive as it was written", () => {
  it("verifies: of an outlet, of a month, of a day, of the technical journal", async () => {
    const whole = await verifyArchive(lines, { keys: [fiscalKey().keyId] });
    expect(whole.findings).toEqual([]);
    expect(whole.entries).toBeGreaterThan(50);
    expect(whole.closings).toBeGreaterThan(3);
    for (const kind of ["closing_month", "closing_day"]) {
      const closing = entry(lineOfKind(lines, kind, kind === "closing_day" ? 1 : 0));
      const part = await verifyArchive(await archived("part-dieu", closing.hash));
      expect(part.findings).toEqual([]);
      expect(part.entries).toBeGreaterThan(10);
      expect(part.manifest?.scope).toContain(kind);
    }
    expect(await codes(await archived(null))).toEqual([]);
  });

  it("is another outlet's for nobody: a closing that is not its own is not found", async () => {
    const closing = entry(lineOfKind(lines, "closing_day"));
    await expect(archived("vaise", closing.hash)).rejects.toMatchObject({ code: "not_found" });
  });

  it("is noted in the technical journal, with what it holds", async () => {
    const [noted] = await db.execute<{ count: number }>(sql`
      select count(*)::int as count from fiscal_entries e join fiscal_chains c on c.id = e.chain_id
      where c.kind = 'journal' and e.payload::json ->> 'what' = 'archive' and e.payload like '%"ranges":[{"from"%'`);
    expect(noted?.count).toBeGreaterThanOrEqual(2);
  });
});

describe("every kind of tampering is found and named", () => {
  const rise = (text: string) => text.replace(/"grossCents":(\d)/, '"grossCents":9$1');
  test.each<[string, string, () => string[]]>([
    ["a field", "altered", () => replaced(5, rewritten(lines[5] ?? "", rise, false))],
    ["a field, hashed anew", "forged", () => replaced(5, rewritten(lines[5] ?? "", rise, true))],
    ["the order of two rows", "unordered", () => lines.with(5, lines[6] ?? "").with(6, lines[5] ?? "")],
    ["a row taken out", "missing", () => without(5)],
    ["a row put in twice", "twice", () => lines.toSpliced(5, 0, lines[5] ?? "")],
    ["the tail cut off, manifest and all", "cut", () => lines.slice(0, -1)],
    [
      "the last receipts cut off under the manifest",
      "cut",
      () => without(lineOfKind(lines, "closing_day") - 1),
    ],
    ["a row of another outlet put in", "swapped", () => lines.toSpliced(5, 0, others[5] ?? "")],
    ["another outlet's manifest", "swapped", () => lines.with(-1, others.at(-1) ?? "")],
    [
      "the manifest's own text",
      "altered",
      () => lines.with(-1, (lines.at(-1) ?? "").replace(/\\"entries\\":(\d)/, '\\"entries\\":9$1')),
    ],
    ["a line after the manifest", "unordered", () => [...lines, lines[5] ?? ""]],
    ["a line that is none", "unreadable", () => replaced(5, "{}")],
  ])("%s: %s", async (_, code, tampered) => {
    expect(await codes(tampered())).toContain(code);
  });

  it("a history signed anew with another key: the key is named, or does not fit its name", async () => {
    const anew = forged(lines, stranger, (said) => said);
    expect(await codes(anew, { keys: [fiscalKey().keyId] })).toContain("wrong_key");
    const under = anew.map((line) => line.replaceAll(stranger.keyId, fiscalKey().keyId));
    expect(await codes(under)).toContain("wrong_key");
  });

  it("a sale left out by somebody who has the key: the closing of its day tells", async () => {
    expect(await codes(forged(lines, fiscalKey(), (said, index) => (index === 5 ? null : said)))).toContain(
      "closing",
    );
  });

  it("a closing forged by somebody who has the key: its documents tell, and the month's sum", async () => {
    const first = lineOfKind(lines, "closing_day");
    const less = forged(lines, fiscalKey(), (said, index) => {
      const totals = said["totals"] as { totalCents: number };
      return index === first
        ? { ...said, totals: { ...totals, totalCents: totals.totalCents - 1000 } }
        : said;
    });
    const { findings } = await verifyArchive(less);
    expect(findings.filter(({ code }) => code === "closing").map(({ says }) => says)).toEqual(
      expect.arrayContaining([expect.stringContaining("documents"), expect.stringContaining("somme")]),
    );
  });
});

describe("a receipt", () => {
  it("verifies by itself, and is found in its archive and in no other", async () => {
    const receipt = JSON.parse(receiptFile(entry(5), fiscalKey().publicKey));
    expect(verifyReceipt(receipt, { keys: [fiscalKey().keyId] }).findings).toEqual([]);
    expect(await codes(lines, { contains: receipt })).toEqual([]);
    expect(await codes(others, { contains: receipt })).toEqual(["missing"]);
    const dearer = { ...receipt, payload: receipt.payload.replace('"quantity":', '"quantity":9') };
    expect(verifyReceipt(dearer).findings.map(({ code }) => code)).toEqual(["altered"]);
    expect(verifyReceipt(receipt, { keys: [stranger.keyId] }).findings.map(({ code }) => code)).toEqual([
      "wrong_key",
    ]);
  });

  it("and an archive are checked by one file alone, without the app", () => {
    const tool = join(folder, "verify-fiscal.mjs");
    copyFileSync("scripts/verify-fiscal.mjs", tool);
    const file = join(folder, "archive.jsonl");
    const receipt = join(folder, "ticket.json");
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [tool, ...args], {
        cwd: folder,
        encoding: "utf8",
        env: { NODE_ENV: "test" },
      });
    writeFileSync(file, `${lines.join("\n")}\n`);
    writeFileSync(receipt, receiptFile(entry(5), fiscalKey().publicKey));
    const whole = run(file, "--key", fiscalKey().keyId, "--contains", receipt);
    expect(whole.stdout).toContain("rien ne manque, rien n’a été modifié, le ticket y est");
    expect(whole.status).toBe(0);
    expect(run(receipt).stdout).toContain("contenu et signature intacts");
    writeFileSync(file, `${without(5).join("\n")}\n`);
    const short = run(file);
    expect(short.status).toBe(1);
    expect(short.stdout).toMatch(/écriture\(s\) manquante\(s\) : \d+ \[missing\]/);
  });
});
