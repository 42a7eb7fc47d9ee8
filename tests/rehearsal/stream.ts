import { readFileSync } from "node:fs";
import { get } from "node:https";
import { authority } from "./certificates";
import { site } from "./names";
import { eventually } from "./until";

export type Stream = {
  heard: (what: RegExp) => Promise<number>;
  /** How many connections it took so far. */
  connections: () => number;
  isOpen: () => boolean;
  close: () => void;
};

/**
 * Listens to a topic over nginx. With `comeBack` it does what a browser does with a stream that ends: it comes again after a
 * moment. @throws when it is not let in the first time
 */
export async function openStream(
  address: string,
  topic: string,
  headers: Record<string, string> = {},
  { comeBack = false } = {},
): Promise<Stream> {
  const ca = readFileSync(authority);
  let text = "";
  let connections = 0;
  let open = false;
  let on = true;
  let end = () => {};
  const connect = () =>
    new Promise<void>((resolve, reject) => {
      const path = `/api/live?topics=${topic}&locale=fr`;
      const options = {
        host: site,
        servername: site,
        port: 443,
        path,
        ca,
        localAddress: address,
        agent: false,
        headers,
      };
      const asked = get(options, (response) => {
        if (response.statusCode !== 200) {
          response.resume();
          return reject(new Error(`the stream answers ${response.statusCode}`));
        }
        connections += 1;
        open = true;
        text = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => (text += chunk));
        response.on("close", () => {
          open = false;
          if (on && comeBack) setTimeout(again, 200);
        });
        response.on("error", () => {});
        resolve();
      });
      asked.on("error", reject);
      end = () => asked.destroy();
    });
  const again = (): void => {
    if (on)
      void connect().catch(() => {
        setTimeout(again, 500);
      });
  };
  await connect();
  return {
    heard: (what) => eventually(`the stream says ${what}`, 15_000, () => what.test(text)),
    connections: () => connections,
    isOpen: () => open,
    close() {
      on = false;
      end();
    },
  };
}
