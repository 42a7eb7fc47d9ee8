import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

type Temper = "kind" | "busy" | "strict";

/** A mail server that can be away (closed), in a temper, or slow; it keeps what it took. */
export function postOffice(port: number) {
  const taken: ParsedMail[] = [];
  let temper: Temper = "kind";
  let server: SMTPServer | undefined;
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
              answer(null);
            }, answer);
          },
        });
        server.listen(port, "127.0.0.1", resolve);
      }),
    close: () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve())),
  };
  return office;
}
