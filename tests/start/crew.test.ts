import { type ChildProcess, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { anyFreePort, portIsFree } from "../../scripts/lib/ports.mjs";
import { identityOf } from "../../scripts/lib/processes.mjs";

const here = fileURLToPath(new URL("crew/", import.meta.url));
let folder: string;
let port: number;
let master: ChildProcess;

type Status = { state: string; release: string; pids: number[] };
const status = (): Status => JSON.parse(readFileSync(join(folder, "status.json"), "utf8"));
const url = (path: string) => `http://127.0.0.1:${port}${path}`;
const say = async () => (await fetch(url("/"))).text();

function release(version: string) {
  const place = join(folder, version);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "version"), version);
  // Found again through the link, as a release is; what it imports stays where it is.
  writeFileSync(join(place, "worker.mjs"), `await import("${pathToFileURL(join(here, "worker.mjs"))}");\n`);
  const link = join(folder, "current");
  symlinkSync(place, `${link}.new`);
  renameSync(`${link}.new`, link);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "ocpizza-crew-"));
  port = await anyFreePort();
  release("one");
  master = spawn(process.execPath, [join(here, "master.mjs"), folder], {
    env: { ...process.env, PORT: String(port) },
    stdio: "ignore",
  });
  await expect.poll(() => serving(), { timeout: 15_000 }).toBe(2);
});

afterEach(async () => {
  master.kill("SIGKILL");
  await expect.poll(() => portIsFree(port)).toBe(true);
  rmSync(folder, { recursive: true });
});

function serving(): number {
  try {
    const { state, pids } = status();
    return state === "serving" ? pids.length : 0;
  } catch {
    return 0;
  }
}

/** Asks without a pause on kept connections, some answers slow, until told to stop. */
function load() {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const seen: Record<string, number> = { failed: 0 };
  let on = true;
  const ask = (path: string) =>
    new Promise<void>((resolve) => {
      get(url(path), { agent }, (response) => {
        let text = "";
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () => {
          const who = response.statusCode === 200 ? String(text.split(" ")[0]) : "failed";
          seen[who] = (seen[who] ?? 0) + 1;
          resolve();
        });
      }).on("error", () => {
        seen.failed = Number(seen.failed) + 1;
        resolve();
      });
    });
  const askers = Array.from({ length: 16 }, async (_, n) => {
    while (on) await ask(n < 3 ? "/slow" : "/");
  });
  return async () => {
    on = false;
    await Promise.all(askers);
    agent.destroy();
    return seen;
  };
}

/** What a browser does with a stream that ends: comes again after a moment. */
function stream() {
  const heard: string[] = [];
  const off = new AbortController();
  const listen = async () => {
    while (!off.signal.aborted) {
      const answer = await fetch(url("/api/live"), { signal: off.signal });
      for await (const bytes of answer.body ?? []) {
        const word = /data: (\w+)/.exec(Buffer.from(bytes).toString())?.[1];
        if (word) heard.push(word);
      }
      await sleep(50);
    }
  };
  const ended = listen().catch((error) => {
    if (!off.signal.aborted) heard.push(`failed: ${error}`);
  });
  const stop = () => {
    off.abort();
    return ended;
  };
  return { heard, stop };
}

test("a roll under load fails nobody, streams come back to the new ones, the old are gone within 10 s", async () => {
  const old = status().pids;
  const streams = Array.from({ length: 20 }, stream);
  await expect.poll(() => streams.every(({ heard }) => heard.length === 1)).toBe(true);
  const stop = load();
  await sleep(500);
  release("two");
  const since = Date.now();
  master.kill("SIGHUP");
  await expect.poll(() => old.some(identityOf), { timeout: 15_000 }).toBe(false);
  expect(Date.now() - since).toBeLessThan(10_000);
  await expect.poll(serving).toBe(2);
  await sleep(300);
  const seen = await stop();
  expect(seen).toEqual({ failed: 0, one: expect.any(Number), two: expect.any(Number) });
  expect(streams.map(({ heard }) => heard)).toEqual(Array(20).fill(["one", "two"]));
  await Promise.all(streams.map((one) => one.stop()));
}, 40_000);

test("a release that does not start changes nothing", async () => {
  const old = status().pids;
  const stop = load();
  release("broken");
  master.kill("SIGHUP");
  await expect.poll(() => status().state, { timeout: 15_000 }).toBe("roll failed");
  expect(status().pids.toSorted()).toEqual(old.toSorted());
  const seen = await stop();
  expect(seen).toEqual({ failed: 0, one: expect.any(Number) });
}, 40_000);

test("one that dies is replaced, by the release that serves and not by the one the link names", async () => {
  release("two");
  const old = status().pids;
  await fetch(url("/crash")).catch(() => {});
  // Until the program has noticed, its status names the one that died.
  const replaced = () => serving() === 2 && status().pids.some((pid) => !old.includes(pid));
  await expect.poll(replaced, { timeout: 15_000 }).toBe(true);
  expect(await Promise.all([say(), say(), say()])).toEqual(Array(3).fill(expect.stringMatching(/^one /)));
});

test("one that is asked knows what all of them count", async () => {
  const known = async () => {
    const answers: { values: number[] }[][] = await (await fetch(url("/metrics"))).json();
    return answers
      .flat()
      .flatMap(({ values }) => values)
      .toSorted();
  };
  await expect.poll(known).toEqual(status().pids.toSorted());
});

test("told to stop it ends requests under way, then everything is gone", async () => {
  const { pids } = status();
  const slow = fetch(url("/slow"), { headers: { Connection: "close" } }).then((answer) => answer.text());
  await sleep(300);
  const exit = new Promise((resolve) => master.once("exit", resolve));
  master.kill("SIGTERM");
  expect(await slow).toMatch(/^one /);
  expect(await exit).toBe(0);
  expect(pids.some(identityOf)).toBe(false);
});

test("killed outright it leaves no worker and a free port", async () => {
  const { pids } = status();
  master.kill("SIGKILL");
  await expect.poll(() => pids.some(identityOf)).toBe(false);
  expect(await portIsFree(port)).toBe(true);
});
