import { readFileSync } from "node:fs";
import type { IncomingHttpHeaders } from "node:http";
import { Agent, type RequestOptions, request } from "node:https";
import { authority } from "./certificates";
import { site } from "./names";

export type Answer = { status: number; headers: IncomingHttpHeaders; text: string };
export type Asked = { method?: string; headers?: Record<string, string>; body?: string };

/** Somebody at an address of his own (all of 127/8 is this machine), with connections that he keeps. */
export class Visitor {
  private readonly agent: Agent;

  constructor(readonly address = "127.0.0.1") {
    const ca = readFileSync(authority);
    this.agent = new Agent({ keepAlive: true, ca, localAddress: address, maxSockets: 8 });
  }

  /** @throws when there is no answer at all */
  ask(path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const asked = request({ ...this.to(path), method, headers, timeout: 30_000 }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => (text += chunk));
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
        response.on("error", reject);
      });
      asked.on("timeout", () => asked.destroy(new Error(`${path}: no answer within 30 s`)));
      asked.on("error", reject);
      asked.end(body);
    });
  }

  to(path: string): RequestOptions {
    return { host: site, servername: site, port: 443, path, agent: this.agent };
  }

  close(): void {
    this.agent.destroy();
  }
}
