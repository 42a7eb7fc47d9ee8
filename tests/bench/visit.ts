import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

const program = "/usr/bin/chromium";

export type Visit = { requests: number; bytes: number; of: (kind: string) => number; files: string[] };

/** Opens a page on a phone that was never here, and counts what came over the wire within a few seconds, as compressed. */
export async function visit(url: string): Promise<Visit> {
  const browser = await chromium.launch({
    executablePath: existsSync(program) ? program : undefined,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: "fr-FR" });
    const wire = await page.context().newCDPSession(page);
    const asked = new Map<string, { kind: string; url: string; bytes: number }>();
    wire.on("Network.requestWillBeSent", ({ requestId, type = "Other", request }) => {
      if (request.url.startsWith("http")) asked.set(requestId, { kind: type, url: request.url, bytes: 0 });
    });
    wire.on("Network.dataReceived", ({ requestId, encodedDataLength }) => {
      const file = asked.get(requestId);
      if (file) file.bytes += encodedDataLength;
    });
    // The page itself tells its length only when it is complete, with its headers.
    const heads = new Map<string, number>();
    wire.on("Network.responseReceived", ({ requestId, response }) => {
      heads.set(requestId, response.encodedDataLength);
    });
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const file = asked.get(requestId);
      if (file?.bytes === 0) file.bytes = Math.max(0, encodedDataLength - (heads.get(requestId) ?? 0));
    });
    // A picture that is the page's icon too comes once.
    wire.on("Network.requestServedFromCache", ({ requestId }) => asked.delete(requestId));
    await wire.send("Network.enable");
    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(4000);
    const files = [...asked.values()];
    const sum = (some: typeof files) => some.reduce((total, file) => total + file.bytes, 0) / 1000;
    const others = files.filter((file) => file.kind !== "Image");
    return {
      requests: others.length,
      bytes: sum(others),
      of: (kind) => sum(files.filter((file) => file.kind === kind)),
      files: files.map((file) => `${file.bytes} ${file.kind} ${new URL(file.url).pathname}`),
    };
  } finally {
    await browser.close();
  }
}
