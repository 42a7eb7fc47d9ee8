import "server-only";
import { connect, type Socket } from "node:net";

/** How long a printer may take to be reached, to say how it is, and to have printed. */
export const patience = { reachMs: 3000, statusMs: 700, printMs: 20_000 };
export type Patience = typeof patience;

/**
 * `printed`: it said it had come to the end, or it never says anything and took all of it · `doubtful`: bytes left and nobody
 * knows what came of them.
 */
type Printed = { end: "printed" } | { end: "doubtful"; why: "cut" | "silent" };
export type Reached =
  | { end: "away"; why: "unreachable" | "offline" | "cover_open" | "no_paper" }
  | { end: "there"; print: (bytes: Uint8Array) => Promise<Printed>; leave: () => void };

/** Real-time questions, answered at once by what speaks ESC/POS: is it ready, why not, has it paper. */
const ask = (about: 1 | 2 | 4) => Buffer.from([0x10, 0x04, about]);
/** Answered in its turn, once all before it has been printed. */
const sayWhenThere = Buffer.from([0x1d, 0x72, 0x01]);

/** Opens the line to a printer and asks how it is. One that answers nothing is taken for one that only listens. */
export async function reachPrinter(host: string, port: number, wait: Patience = patience): Promise<Reached> {
  const line = await opened(host, port, wait.reachMs);
  if (!line) return { end: "away", why: "unreachable" };
  const heard = listen(line);
  const leave = () => line.destroy();
  line.write(ask(1));
  const state = await heard.next(wait.statusMs);
  if (state === "closed") return { end: "away", why: "unreachable" };
  if (state === null) return { end: "there", leave, print: (bytes) => told(line, heard, bytes, wait) };
  if ((state & 0x08) !== 0) {
    line.write(ask(2));
    const cause = await heard.next(wait.statusMs);
    leave();
    if (typeof cause !== "number") return { end: "away", why: "offline" };
    return { end: "away", why: cause & 0x20 ? "no_paper" : cause & 0x04 ? "cover_open" : "offline" };
  }
  line.write(ask(4));
  const paper = await heard.next(wait.statusMs);
  if (typeof paper === "number" && (paper & 0x60) !== 0) {
    leave();
    return { end: "away", why: "no_paper" };
  }
  return { end: "there", leave, print: (bytes) => answered(line, heard, bytes, wait) };
}

/** Bytes to a printer that answers: it has printed them when it says so, and not before. */
async function answered(line: Socket, heard: Heard, bytes: Uint8Array, wait: Patience): Promise<Printed> {
  line.write(bytes);
  line.write(sayWhenThere);
  const answer = await heard.next(wait.printMs);
  line.destroy();
  if (typeof answer === "number") return { end: "printed" };
  return { end: "doubtful", why: answer === "closed" ? "cut" : "silent" };
}

/** Bytes to one that only listens: taken when it took all of them and did not hang up in the middle. */
async function told(line: Socket, heard: Heard, bytes: Uint8Array, wait: Patience): Promise<Printed> {
  const flushed = new Promise<boolean>((resolve) => {
    line.once("error", () => resolve(false));
    line.end(bytes, () => resolve(true));
    setTimeout(resolve, wait.printMs, false).unref();
  });
  const whole = await flushed;
  // A moment for a line that was cut to be known as such.
  if (whole) await heard.next(wait.statusMs);
  const broken = heard.broken();
  line.destroy();
  if (!whole) return { end: "doubtful", why: broken ? "cut" : "silent" };
  return broken ? { end: "doubtful", why: "cut" } : { end: "printed" };
}

function opened(host: string, port: number, withinMs: number): Promise<Socket | null> {
  return new Promise((resolve) => {
    const line = connect({ host, port });
    const give = (found: Socket | null) => {
      clearTimeout(timer);
      if (!found) line.destroy();
      resolve(found);
    };
    const timer = setTimeout(give, withinMs, null);
    line.once("connect", () => give(line));
    line.once("error", () => give(null));
  });
}

type Heard = { next: (withinMs: number) => Promise<number | "closed" | null>; broken: () => boolean };

/** What it says, byte by byte; null: nothing in time. */
function listen(line: Socket): Heard {
  const bytes: number[] = [];
  let over = false;
  let broken = false;
  let wake = () => {};
  line.on("data", (heard: Buffer) => {
    bytes.push(...heard);
    wake();
  });
  line.on("error", () => {
    broken = true;
    over = true;
    wake();
  });
  line.on("close", () => {
    over = true;
    wake();
  });
  return {
    broken: () => broken,
    async next(withinMs) {
      if (bytes.length === 0 && !over)
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, withinMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      const [first] = bytes;
      bytes.shift();
      return first ?? (over ? "closed" : null);
    },
  };
}
