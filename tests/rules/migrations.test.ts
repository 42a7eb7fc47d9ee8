import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { unsafeStatements } from "../support/migration-rules";

const folder = "db/migrations";
const of = (text: string) => unsafeStatements([{ tag: "0099_example", text }]);

test("migrations only ever add beside the release that serves, or say why they may do more", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".sql"));
  const migrations = files.map((name) => ({ tag: name, text: readFileSync(`${folder}/${name}`, "utf8") }));
  expect(migrations.length).toBeGreaterThan(9);
  expect(unsafeStatements(migrations)).toEqual([]);
});

test.each([
  'DROP TABLE "orders";',
  'ALTER TABLE "orders" DROP COLUMN "note";',
  'ALTER TABLE "orders" RENAME COLUMN "note" TO "remark";',
  'ALTER TABLE "orders" ALTER COLUMN "note" SET NOT NULL;',
  'ALTER TABLE "orders" ALTER COLUMN "total_cents" SET DATA TYPE bigint;',
  'ALTER TABLE "orders" ADD COLUMN "till" text NOT NULL;',
  'ALTER TABLE "orders" ADD CONSTRAINT "orders_till" CHECK ("till" <> \'\');',
  'CREATE INDEX "orders_till" ON "orders" USING btree ("till");',
  "UPDATE orders SET till = 'A';",
])("a migration may not just say %s", (statement) => {
  expect(of(statement)).toHaveLength(1);
  expect(of(`-- safe: the table is empty\n${statement}`)).toEqual([]);
});

test("what is new in the same migration is nobody's yet, and columns that fill themselves in are welcome", () => {
  expect(
    of(`CREATE TABLE "tills" ("id" uuid NOT NULL);
--> statement-breakpoint
CREATE INDEX "tills_id" ON "tills" USING btree ("id");--> statement-breakpoint
ALTER TABLE "tills" ADD CONSTRAINT "tills_one" UNIQUE("id");--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "till" text;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "count" integer DEFAULT 0 NOT NULL;`),
  ).toEqual([]);
});
