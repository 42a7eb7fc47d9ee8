import { beforeAll, expect, test } from "vitest";
import { connect, database } from "@/db/client";
import { seed } from "@/db/seed/seed";
import { getOutlet } from "@/lib/outlets/queries/get-outlet";
import { getProposals } from "@/lib/purchasing/queries/get-proposals";
import { server } from "@/lib/server/db";

const friday = new Date("2026-11-27T19:40:00+01:00");

beforeAll(async () => {
  const owner = connect(server, "owner", 1);
  await seed(database(owner), friday, 8);
  await owner.end();
});

test("every supplier's articles are proposed from what the outlet uses, each on a day he delivers", async () => {
  const outlet = await getOutlet("part-dieu");
  if (!outlet) throw new Error("no outlet");
  const proposals = await getProposals(outlet, friday);
  expect(proposals.length).toBe(6);
  const lines = proposals.flatMap((one) => one.lines);
  const mozzarella = lines.find(({ ingredient, preferred }) => ingredient === "mozzarella" && preferred);
  expect(mozzarella?.use).toBeGreaterThan(0);
  // The reblochon is gone at Part-Dieu: somebody has to order it.
  expect(lines.find(({ ingredient }) => ingredient === "reblochon")?.packs).toBeGreaterThan(0);
  for (const { preferred, packs } of lines) if (!preferred) expect(packs).toBe(0);
  expect(proposals.find(({ supplier }) => supplier.code === "cremerie")?.days[0]).toBe("2026-11-28");
});
