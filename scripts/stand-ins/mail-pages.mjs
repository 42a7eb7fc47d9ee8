// The pages of the messages' stand-in: the list of mails and SMS, and one mail as its two parts.
/** @typedef {import("./mail-store.mjs").Mail} Mail */
/** @typedef {import("./mail-store.mjs").Sms} Sms */

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** @param {string} text */
const linked = (text) =>
  escaped(text).replace(/https?:\/\/[^\s<>&]+/g, (url) => `<a href="${url}">${url}</a>`);

/** @param {string} title @param {string} body */
const page = (
  title,
  body,
) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<meta name="viewport" content="width=device-width"><style>
body{font:16px/1.5 system-ui;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
a{color:#0b57d0}table{width:100%;border-collapse:collapse;margin-bottom:2rem}
td,th{text-align:left;vertical-align:top;padding:.4rem 1rem .4rem 0;border-bottom:1px solid #ddd}
td:first-child{white-space:nowrap;color:#555}.parts{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr))}
iframe{width:100%;height:60rem;border:1px solid #ddd;border-radius:.5rem}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f6f6f6;padding:1rem;border-radius:.5rem;margin:0}</style>${body}</html>`;

/** @param {string} at */
const when = (at) => at.replace("T", " ").slice(0, 19);

/** @param {Mail[]} mails @param {Sms[]} texts */
export function listPage(mails, texts) {
  const rows = mails.map(
    (mail) =>
      `<tr><td>${when(mail.at)}</td><td>${escaped(mail.to.join(", "))}</td><td><a href="/${mail.id}">${escaped(mail.subject) || "(no subject)"}</a></td></tr>`,
  );
  const sms = texts.map(
    (text) =>
      `<tr><td>${when(text.at)}</td><td>${escaped(text.recipient)}</td><td>${linked(text.content)}</td></tr>`,
  );
  const table = (/** @type {string[]} */ lines, /** @type {string} */ what) =>
    `<table><tr><th scope="col">When</th><th scope="col">To</th><th scope="col">${what}</th></tr>${lines.join("")}</table>`;
  return page(
    "Messages to customers",
    `<h1>Messages to customers</h1><p>Nothing leaves this machine.</p>
<h2>SMS</h2>${texts.length ? table(sms, "Text") : "<p>No SMS yet.</p>"}
<h2>Mails</h2>${mails.length ? table(rows, "Subject") : "<p>No mail yet.</p>"}`,
  );
}

/** @param {Mail} mail */
export function mailPage(mail) {
  // The sandbox keeps a mail's markup from running anything.
  const html = mail.html
    ? `<section><h2>As HTML</h2><iframe sandbox="allow-popups allow-top-navigation-by-user-activation" title="HTML part" srcdoc="${escaped(mail.html)}"></iframe></section>`
    : "";
  const head = `<p><a href="/">All messages</a></p><h1>${escaped(mail.subject)}</h1><p>From ${escaped(mail.from)} to ${escaped(mail.to.join(", "))}, ${when(mail.at)}</p>`;
  const text = `<section><h2>As text</h2><pre>${linked(mail.text)}</pre></section>`;
  return page(mail.subject, `${head}<div class="parts">${text}${html}</div>`);
}
