import { createServer, type Server, type Socket } from "node:net";

/**
 * `kind`: answers and prints · `dumb`: takes everything and says nothing · `no_paper`, `cover_open`: says so ·
 * `cut`: hangs up in the middle · `silent`: takes all and never says that it is there · `slow`: takes its time.
 */
type Temper = "kind" | "dumb" | "no_paper" | "cover_open" | "cut" | "silent" | "slow";

const asked = (about: number) => Buffer.from([0x10, 0x04, about]);
const saysWhenThere = Buffer.from([0x1d, 0x72, 0x01]);

/** Plays a roll printer on this machine's network: it can be away (closed), out of paper, slow, or break off. */
export function printerSink() {
  const papers: Buffer[] = [];
  const lines = new Set<Socket>();
  let server: Server | undefined;
  let calls = 0;
  const sink = {
    papers,
    temper: "kind" as Temper,
    get calls() {
      return calls;
    },
    port: 0,
    /** Everything that came out, as text. */
    text: () => papers.map((paper) => paper.toString("latin1")).join("\n"),
    open: () =>
      new Promise<void>((resolve) => {
        server = createServer((line) => {
          calls += 1;
          lines.add(line);
          line.on("error", () => {});
          line.on("close", () => lines.delete(line));
          serve(line);
        });
        server.listen(sink.port, "127.0.0.1", () => {
          const address = server?.address();
          if (address && typeof address === "object") sink.port = address.port;
          resolve();
        });
      }),
    close: () =>
      new Promise<void>((resolve) => {
        for (const line of lines) line.destroy();
        if (!server?.listening) return resolve();
        server.close(() => resolve());
      }),
  };

  function serve(line: Socket) {
    let paper = Buffer.alloc(0);
    let kept = false;
    const keep = () => {
      if (!kept && paper.length > 0) papers.push(paper);
      kept = true;
    };
    const reply = (byte: number) => sink.temper !== "dumb" && line.write(Buffer.from([byte]));
    line.on("data", (heard) => {
      const question = [1, 2, 4].find((about) => heard.equals(asked(about)));
      if (question === 1) return void reply(["no_paper", "cover_open"].includes(sink.temper) ? 0x1a : 0x12);
      if (question === 2) return void reply(sink.temper === "no_paper" ? 0x32 : 0x16);
      if (question === 4) return void reply(0x12);
      paper = Buffer.concat([paper, heard]);
      if (sink.temper === "cut") return void line.resetAndDestroy();
      if (!paper.subarray(-3).equals(saysWhenThere)) return;
      paper = paper.subarray(0, -3);
      keep();
      if (sink.temper === "kind") reply(0x00);
      if (sink.temper === "slow") setTimeout(reply, 400, 0x00);
    });
    line.on("end", keep);
  }
  return sink;
}
