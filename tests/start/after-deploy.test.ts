import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterEach, expect, test } from "vitest";

let server: Server | undefined;
afterEach(() => server?.close());

/** Something that answers as told, on a port of its own. */
async function answering(answer: (request: IncomingMessage) => { status?: number; body?: unknown }) {
  server = createServer((request, response) => {
    const { status = 200, body = {} } = answer(request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
}

const runScript = (args: string[], env: Record<string, string> = {}) =>
  new Promise<{ code: number | null; said: string }>((resolve) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, SENTRY_AUTH_TOKEN: "", ...env } });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
    child.on("close", (code) => resolve({ code, said }));
  });

const quiet = (url: string) =>
  runScript(["scripts/deploy/quiet.mjs", "20261127020000-0123456789"], {
    ...{
      SENTRY_URL: url,
      SENTRY_ORG: "ocpizza",
      SENTRY_AUTH_TOKEN: "sntrys_test",
      SENTRY_WATCH_SECONDS: "0",
    },
  });

test("a deploy is well when Sentry holds no error of its release, and asks for just that", async () => {
  let asked: IncomingMessage | undefined;
  const url = await answering((request) => {
    asked = request;
    return { body: [] };
  });
  expect(await quiet(url)).toMatchObject({ code: 0 });
  const { pathname, searchParams } = new URL(asked?.url ?? "", url);
  expect(pathname).toBe("/api/0/organizations/ocpizza/issues/");
  expect(searchParams.get("query")).toContain('release:"20261127020000-0123456789"');
  expect(asked?.headers.authorization).toBe("Bearer sntrys_test");
});

test("an error of the new release fails the deploy by its name, without what it says", async () => {
  const issue = { shortId: "OCPIZZA-7", permalink: "https://sentry.io/issues/7", title: "Awa Diallo" };
  const { code, said } = await quiet(await answering(() => ({ body: [issue] })));
  expect(code).toBe(1);
  expect(said).toContain("OCPIZZA-7 https://sentry.io/issues/7");
  expect(said).not.toContain("Awa");
});

test("a token that may not ask is no silence", async () => {
  const { code, said } = await quiet(await answering(() => ({ status: 403 })));
  expect(code).toBe(1);
  expect(said).toContain("Sentry answers 403");
});

test("without a token the step says that nobody was asked", async () => {
  const { code, said } = await runScript(["scripts/deploy/quiet.mjs", "20261127020000-0123456789"]);
  expect(code).toBe(0);
  expect(said).toContain("Sentry was not asked");
});

test("a site that answers is told from one that does not", async () => {
  const answers = (url: string) => runScript(["scripts/deploy/answers.mjs", url]);
  expect(await answers(await answering(() => ({})))).toMatchObject({ code: 0 });
  server?.close();
  const broken = await answers(await answering(({ url }) => ({ status: url === "/" ? 502 : 200 })));
  expect(broken).toMatchObject({ code: 1, said: expect.stringContaining("/ answers 502") });
}, 30_000);
