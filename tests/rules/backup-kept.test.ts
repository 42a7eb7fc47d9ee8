import { describe, expect, it } from "vitest";
import { addMinutes } from "@/lib/time";
import {
  archivedColumns,
  boundsOf,
  copyStatement,
  fiscalTable,
  monthBefore,
} from "../../scripts/backup/archived-tables.mjs";
import { backupName, takenAt } from "../../scripts/backup/backup-name.mjs";
import { superseded } from "../../scripts/backup/superseded.mjs";

const newest = new Date("2026-11-27T18:07:03Z");
/** The names of backups taken hourly at seven past, the newest last. */
const hourly = (count: number) =>
  Array.from({ length: count }, (_, back) => backupName(addMinutes(newest, -60 * back))).toReversed();
const kept = (names: string[]) => {
  const gone = new Set(superseded(names));
  return names.filter((name) => !gone.has(name));
};

describe("names of backups", () => {
  it("say when a backup was begun, and other names say nothing", () => {
    expect(backupName(newest)).toBe("ocpizza-20261127T180703Z.dump.age");
    expect(takenAt(backupName(newest))).toEqual(newest);
    for (const other of [
      "ocpizza-20261127T180703Z.dump.age.part",
      "ocpizza-20261127T180703Z.dump.age.sha256",
      "ocpizza-20269927T180703Z.dump.age",
      "ocpizza-archive-2026-10.tar.gz.age",
    ])
      expect(takenAt(other)).toBeNull();
  });
});

describe("which backups are kept", () => {
  it("48 hours whole, then the last of each day for 35 days", () => {
    const names = kept(hourly(24 * 60));
    const ages = names.map((name) => (newest.getTime() - Number(takenAt(name))) / 3_600_000);
    expect(ages.filter((age) => age < 48)).toHaveLength(48);
    const older = ages.filter((age) => age >= 48);
    expect(older).toHaveLength(33);
    expect(Math.max(...older)).toBeLessThan(35 * 24);
    // The last of a day: begun at 23:07.
    expect(names.slice(0, 33).every((name) => name.includes("T2307"))).toBe(true);
  });

  it("of several in one hour, the last", () => {
    const names = [0, 10, 20].map((minutes) => backupName(addMinutes(newest, minutes)));
    expect(superseded(names)).toEqual(names.slice(0, 2).toReversed());
  });

  it("nothing is given up while no new one is made, whatever the clock says", () => {
    const names = kept(hourly(24 * 60));
    expect(superseded(names)).toEqual([]);
    expect(superseded([names.at(0) ?? ""])).toEqual([]);
    expect(superseded([])).toEqual([]);
  });

  it("what is no backup is left alone", () => {
    expect(superseded(["archive", "ocpizza-archive-2020-01.tar.gz.age", ...hourly(2)])).toEqual([]);
  });
});

describe("a month's archive", () => {
  it("is the month before, in Paris", () => {
    expect(monthBefore(new Date("2026-11-30T23:30:00Z"))).toBe("2026-11");
    expect(monthBefore(new Date("2026-12-31T22:30:00Z"))).toBe("2026-11");
    expect(monthBefore(new Date("2027-01-01T03:00:00Z"))).toBe("2026-12");
  });

  it("has bounds across the year's end, and refuses what is no month", () => {
    expect(boundsOf("2026-12")).toEqual({ from: "2026-12-01", to: "2027-01-01" });
    for (const wrong of ["2026-13", "2026-1", "", "2026-10'; drop table orders"])
      expect(() => boundsOf(wrong)).toThrow("is no month");
  });

  it("names nobody", () => {
    const columns = [
      "id",
      "number",
      "contact_name",
      "contact_phone",
      "contact_email",
      "address_line",
      "billing",
    ];
    expect(archivedColumns("orders", columns)).toEqual(["id", "number", "billing"]);
    expect(
      copyStatement({ table: "orders", month: "business_day < $to" }, columns, boundsOf("2026-10")),
    ).toBe(
      `copy (select "id", "number", "billing" from "orders" where business_day < date '2026-11-01' order by 1) to stdout with (format csv, header)`,
    );
  });

  it("takes the fiscal journal by its date, its keys whole, and no other table", () => {
    expect(fiscalTable("fiscal_entries", ["id", "at"])?.month).toContain("at >= ($from)");
    expect(fiscalTable("fiscal_keys", ["id"])?.month).toBe("true");
    expect(fiscalTable("orders", ["at"])).toBeNull();
  });
});
