// Reads the mails that the stand-in has taken, newest first.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";

/** @typedef {{ id: string, to: string[], from: string, subject: string, at: string, text: string, html: string }} Mail */

/** @param {string} folder @param {string} id @returns {Promise<Mail>} */
async function readMail(folder, id) {
  const parsed = await simpleParser(readFileSync(join(folder, `${id}.eml`)));
  const to = parsed.headerLines
    .filter((line) => line.key === "x-envelope-to")
    .map((line) => line.line.slice(line.line.indexOf(":") + 1).trim());
  return {
    id,
    to,
    from: parsed.from?.text ?? "",
    subject: parsed.subject ?? "",
    at: new Date(Number(id.split("-")[0])).toISOString(),
    text: parsed.text ?? "",
    html: parsed.html || "",
  };
}

/** @param {string} folder */
const idsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => /^\d+-\d+\.eml$/.test(name))
    .map((name) => name.slice(0, -".eml".length))
    .sort()
    .reverse();

/** The latest 200, of one recipient when one is named. @param {string} folder @param {string | null} to */
export async function listMails(folder, to) {
  const mails = await Promise.all(
    idsIn(folder)
      .slice(0, 200)
      .map((id) => readMail(folder, id)),
  );
  return to
    ? mails.filter((mail) => mail.to.some((address) => address.toLowerCase() === to.toLowerCase()))
    : mails;
}

/** @param {string} folder @param {string} id */
export async function findMail(folder, id) {
  return idsIn(folder).includes(id) ? readMail(folder, id) : undefined;
}
