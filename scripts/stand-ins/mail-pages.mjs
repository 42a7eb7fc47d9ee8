// The two pages of the mail stand-in: the list of mails, and one mail.
/** @typedef {import("./mail-store.mjs").Mail} Mail */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** @param {string} title @param {string} body */
const page = (
  title,
  body,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width"><style>
body{font:16px/1.5 system-ui;max-width:60rem;margin:2rem auto;padding:0 1rem}
td,th{text-align:left;padding:.3rem 1rem .3rem 0;border-bottom:1px solid #ddd}iframe{width:100%;height:40rem;border:1px solid #ddd}
pre{white-space:pre-wrap;background:#f6f6f6;padding:1rem}</style>${body}</html>`;

/** @param {Mail[]} mails */
export function listPage(mails) {
  const rows = mails.map(
    (mail) =>
      `<tr><td>${escaped(mail.at)}</td><td>${escaped(mail.to.join(", "))}</td><td><a href="/${mail.id}">${escaped(mail.subject) || "(no subject)"}</a></td></tr>`,
  );
  const table = `<table><tr><th>When</th><th>To</th><th>Subject</th></tr>${rows.join("")}</table>`;
  return page(
    "Mails",
    `<h1>Mails</h1><p>Nothing leaves this machine.</p>${mails.length ? table : "<p>No mail yet.</p>"}`,
  );
}

/** @param {Mail} mail */
export function mailPage(mail) {
  const text = escaped(mail.text).replace(/https?:\/\/[^\s<>]+/g, (url) => `<a href="${url}">${url}</a>`);
  // The sandbox keeps a mail's markup from running anything.
  const html = mail.html
    ? `<iframe sandbox="allow-popups allow-top-navigation-by-user-activation" title="HTML part" srcdoc="${escaped(mail.html)}"></iframe>`
    : "";
  const head = `<p><a href="/">All mails</a></p><h1>${escaped(mail.subject)}</h1><p>From ${escaped(mail.from)} to ${escaped(mail.to.join(", "))}</p>`;
  return page(mail.subject, `${head}<pre>${text}</pre>${html}`);
}
