import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type House, houseToLose, inPlaceOf, newKey } from "../support/backup/house-to-lose";

let house: House;
/** A backup nothing is wrong with. */
let whole = "";

beforeAll(async () => {
  house = await houseToLose();
  await house.run("backup.mjs");
  whole = join(house.away, backups(house.away)[0] ?? "");
}, 300_000);
afterAll(async () => house?.close(), 60_000);
beforeEach(() => rmSync(house.settings.BACKUP_STAMP_FILE, { force: true }));

const backups = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".age"));
const stamped = () => existsSync(house.settings.BACKUP_STAMP_FILE);

/** A copy under its own name, to be spoilt. */
function copyIn(folder: string): string {
  const file = join(house.folder, folder, basename(whole));
  mkdirSync(join(house.folder, folder));
  copyFileSync(whole, file);
  return file;
}

test("a good hour: encrypted, carried off with its checksum, and remembered", async () => {
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await house.run("backup.mjs")).toMatchObject({ code: 0 });
  expect(stamped()).toBe(true);
  expect(readFileSync(whole, "utf8")).toMatch(/^age-encryption\.org\/v1\n/);
  expect(readFileSync(`${whole}.sha256`, "utf8")).toContain(basename(whole));
  // Of one hour the later one is enough here; what lies elsewhere is left to that place.
  const [kept = ""] = backups(house.backups);
  expect(backups(house.backups)).toHaveLength(1);
  expect(statSync(join(house.backups, kept)).mode & 0o077).toBe(0);
  expect(backups(house.away)).toHaveLength(2);
});

test.each([
  ["a dump that breaks off", "pg_dump", '$TRUE "$@" | head -c 20000; exit 1', /backup FAILED/],
  ["an encryption that breaks off", "age", "head -c 20000 >/dev/null; exit 1", /backup FAILED/],
  [
    "a disk that is full",
    "age",
    'ulimit -f 8; exec $TRUE "$@"',
    /backup FAILED.*(File size limit|too large)/s,
  ],
])("%s leaves no file under a backup's name", async (_, program, script, said) => {
  const kept = readdirSync(house.backups);
  const ran = await house.run("backup.mjs", [], inPlaceOf(house.folder, program, script));
  expect(ran.said).toMatch(said);
  expect(ran).toMatchObject({ code: 1 });
  expect(readdirSync(house.backups)).toEqual(kept);
  expect(stamped()).toBe(false);
});

test("what could not be carried off stays, is told, and goes with the next", async () => {
  const elsewhere = backups(house.away).length;
  const failed = await house.run("backup.mjs", [], {
    BACKUP_COPY_COMMAND: "echo the other end is away >&2; exit 7",
  });
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.said).toContain("1 waiting here, to be tried again): the other end is away");
  const waiting = backups(house.backups).at(-1) ?? "";
  expect([stamped(), backups(house.away).length]).toEqual([false, elsewhere]);
  const unset = await house.run("backup.mjs", [], { BACKUP_COPY_COMMAND: "" });
  expect(unset.said).toContain("BACKUP_COPY_COMMAND is missing");
  // A backup is named by its second: one of the same second would have the name of the one that waits.
  await sleep(1000);
  expect(await house.run("backup.mjs")).toMatchObject({ code: 0 });
  expect([stamped(), backups(house.backups).includes(waiting)]).toEqual([true, false]);
}, 60_000);

test("a month's archive holds its tables with their checksums, names nobody, and is never replaced", async () => {
  const month = "2026-01";
  const file = join(house.backups, "archive", `ocpizza-archive-${month}.tar.gz.age`);
  expect(await house.run("archive.mjs", [month])).toMatchObject({ code: 0 });
  const read = (name: string) =>
    execFileSync("bash", [
      "-c",
      'age --decrypt --identity "$1" "$2" | tar -xzO "$3"',
      "",
      house.key,
      file,
      name,
    ]).toString();
  const manifest: { files: { file: string; sha256: string }[] } = JSON.parse(read("./manifest.json"));
  expect(manifest.files.map((known) => known.file)).toContain("payments.csv");
  for (const known of manifest.files)
    expect(
      createHash("sha256")
        .update(read(`./${known.file}`))
        .digest("hex"),
    ).toBe(known.sha256);
  expect(read("./orders.csv")).toMatch(/^id,.*total_cents/);
  expect(read("./orders.csv")).not.toContain("contact_");
  const before = readFileSync(file);
  expect((await house.run("archive.mjs", [month])).said).toContain("an archive is never replaced");
  expect(readFileSync(file).equals(before)).toBe(true);
  expect((await house.run("archive.mjs", ["2999-01"])).said).toContain("2999-01 is not over yet");
}, 60_000);

test("without a key nothing is written in the clear", async () => {
  const kept = readdirSync(house.backups);
  const ran = await house.run("backup.mjs", [], { BACKUP_PUBLIC_KEY: "" });
  expect(ran.said).toContain("missing in .env: BACKUP_PUBLIC_KEY");
  expect(readdirSync(house.backups)).toEqual(kept);
});

test("a database that is not empty is refused and left as it is", async () => {
  const ran = await house.run("restore.mjs", [whole, house.key]);
  expect(ran.said).toMatch(
    /the database ocpizza is not empty \(\d+ tables and indexes\): nothing was changed/,
  );
  expect(ran).toMatchObject({ code: 1 });
});

test("what cannot be read whole is not begun with, and is told apart", async () => {
  const other = join(house.folder, "other.key");
  newKey(other);
  expect((await house.run("restore.mjs", [whole, other])).said).toContain("this private key does not open");
  const cut = copyIn("cut");
  truncateSync(cut, statSync(cut).size - 1000);
  expect((await house.run("restore.mjs", [cut, house.key])).said).toContain("is cut short or was altered");
  const altered = copyIn("altered");
  const bytes = readFileSync(altered);
  bytes[Math.floor(bytes.length / 2)] = ((bytes[Math.floor(bytes.length / 2)] ?? 0) + 1) % 256;
  writeFileSync(altered, bytes);
  expect((await house.run("restore.mjs", [altered, house.key])).said).toContain(
    "is cut short or was altered",
  );
  copyFileSync(`${whole}.sha256`, `${altered}.sha256`);
  expect((await house.run("restore.mjs", [altered, house.key])).said).toContain("its checksum differs");
}, 60_000);

test("a restore that breaks off leaves the database empty, and the next one succeeds", async () => {
  await house.loseDatabase();
  const broken = inPlaceOf(house.folder, "pg_restore", 'head -c 60000 | $TRUE "$@"');
  expect((await house.run("restore.mjs", [whole, house.key], broken)).said).toContain("restore STOPPED");
  const goingOn = await house.run("restore.mjs", [whole, house.key, "--continue"]);
  expect(goingOn.said).toContain("is empty: nothing to go on with");
  const again = await house.run("restore.mjs", [whole, house.key]);
  expect(again.said).toContain("the books are in order");
  expect(again).toMatchObject({ code: 0 });
}, 120_000);
