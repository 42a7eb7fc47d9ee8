import type { Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

/** `silent`: takes the mail and cuts the line instead of answering. */
type Temper = "kind" | "busy" | "strict" | "silent";

/** A mail server that can be away (closed), in a temper, or slow; it keeps what it took. */
export function postOffice(port: number) {
  const taken: ParsedMail[] = [];
  let temper: Temper = "kind";
  const lines = new Set<Socket>();
  let server: SMTPServer | undefined;
  const cutAll = () => {
    for (const line of lines) line.destroy();
    lines.clear();
  };
  const refuse = (responseCode: number) => Object.assign(new Error("not now"), { responseCode });
  const office = {
    taken,
    set temper(next: Temper) {
      temper = next;
    },
    open: () =>
      new Promise<void>((resolve) => {
        server = new SMTPServer({
          disabledCommands: ["AUTH", "STARTTLS"],
          onRcptTo: (_address, _session, answer) => answer(temper === "strict" ? refuse(550) : null),
          onData: (stream, _session, answer) => {
            simpleParser(stream).then(async (mail) => {
              await new Promise((wait) => setTimeout(wait, 150));
              if (temper === "busy") return answer(refuse(451));
              taken.push(mail);
              if (temper === "silent") return cutAll();
              answer(null);
            }, answer);
          },
        });
        server.server.on("connection", (line) => lines.add(line));
        server.listen(port, "127.0.0.1", resolve);
      }),
    close: () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())),
  };
  return office;
}
