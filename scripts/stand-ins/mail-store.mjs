// Keeps what the stand-in has taken and reads it again, newest first.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
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

/** @typedef {{ id: string, at: string, recipient: string, sender: string, content: string }} Sms */

let taken = 0;
const smsFile = /^\d+-\d+\.sms\.json$/;

/** @param {string} folder @param {{ recipient?: string, sender?: string, content?: string }} sms @returns {Sms} */
export function keepSms(folder, { recipient = "", sender = "", content = "" }) {
  const id = `${Date.now()}-${String(taken++).padStart(4, "0")}`;
  const sms = { id, at: new Date().toISOString(), recipient, sender, content };
  writeFileSync(join(folder, `${id}.sms.json`), JSON.stringify(sms));
  return sms;
}

/** The latest 200, of one number when one is named. @param {string} folder @param {string | null} to @returns {Sms[]} */
export const listSms = (folder, to) =>
  readdirSync(folder)
    .filter((name) => smsFile.test(name))
    .sort()
    .reverse()
    .slice(0, 200)
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")))
    .filter((sms) => !to || sms.recipient === to);
