import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const folder = ".github/workflows";
const workflows = readdirSync(folder).map(
  (name) => [name, readFileSync(join(folder, name), "utf8")] as const,
);

test.each(workflows)("%s takes every action by its commit", (_, text) => {
  const used = [...text.matchAll(/uses: *(.+)/g)].map((found) => String(found[1]));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
});

test.each(workflows)("%s may read the repository and nothing more", (_, text) => {
  expect(text).toMatch(/^permissions:\n {2}contents: read\n\n/m);
  expect(text.match(/permissions:/g)).toHaveLength(1);
});

test.each(workflows)("%s runs scripts that are there, and puts no secret on a command line", (_, text) => {
  const scripts = [...text.matchAll(/scripts\/[\w/-]+\.\w+/g)].map(([file]) => file);
  expect(scripts.filter((file) => !existsSync(file))).toEqual([]);
  expect([...text.matchAll(/run: .*\$\{\{.*/g)].map(([line]) => line)).toEqual([]);
});
