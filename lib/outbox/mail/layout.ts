/** A mail as its blocks, in reading order: the plain text and the HTML are two renderings of the same thing. */
export type Mail = {
  locale: string;
  subject: string;
  preview: string;
  title: string;
  blocks: Block[];
  footer: string[];
};

export type Block =
  | { kind: "text"; text: string; strong?: boolean }
  | { kind: "heading"; text: string }
  | { kind: "rows"; rows: Row[] }
  | { kind: "link"; label: string; url: string };
/** What, some details in small print, and an amount. */
export type Row = { label: string; details?: string[]; amount?: string; total?: boolean };

export function mailText({ title, blocks, footer }: Mail): string {
  const parts = blocks.map((block) => {
    if (block.kind === "text") return block.text;
    if (block.kind === "heading") return `— ${block.text} —`;
    if (block.kind === "link") return `${block.label}\n${block.url}`;
    return block.rows.map(rowText).join("\n");
  });
  return ["OC PIZZA", title, ...parts, "--", footer.join("\n")].join("\n\n");
}

const rowText = ({ label, details = [], amount }: Row) =>
  [amount ? `${label} : ${amount}` : label, ...details.map((detail) => `   ${detail}`)].join("\n");

const plain = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

// Mail programs know neither our style sheet nor our fonts: colours and sizes are said on every element.
const ink = "#2b1710";
const soft = "#6b5145";
const tomato = "#b52a17";

export function mailHtml({ locale, subject, preview, title, blocks, footer }: Mail): string {
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light only"><title>${plain(subject)}</title></head>
<body style="margin:0;background:#fff7ea;color:${ink};font-family:'Trebuchet MS',Verdana,sans-serif;font-size:16px;line-height:1.5">
<div style="display:none;max-height:0;overflow:hidden">${plain(preview)}</div>
<div role="article" aria-label="${plain(subject)}" lang="${locale}">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;background:#fffdf8;border:1px solid #ecdcc3;border-radius:20px">
<tr><td style="background:${tomato};color:#fffaf2;padding:18px 28px;border-radius:19px 19px 0 0;font-size:22px;font-weight:bold">OC Pizza</td></tr>
<tr><td style="padding:28px">
<h1 style="margin:0 0 16px;font-size:26px;line-height:1.2;color:${ink}">${plain(title)}</h1>
${blocks.map(blockHtml).join("\n")}
</td></tr>
<tr><td style="padding:20px 28px;border-top:1px solid #ecdcc3;color:${soft};font-size:14px">${footer.map(plain).join("<br>")}</td></tr>
</table></td></tr></table>
</div>
</body></html>`;
}

function blockHtml(block: Block): string {
  if (block.kind === "text")
    return `<p style="margin:0 0 16px${block.strong ? ";font-size:20px;font-weight:bold" : ""}">${plain(block.text)}</p>`;
  if (block.kind === "heading")
    return `<h2 style="margin:24px 0 8px;font-size:18px;color:${ink}">${plain(block.text)}</h2>`;
  if (block.kind === "link")
    return `<p style="margin:8px 0 24px"><a href="${plain(block.url)}" style="display:inline-block;background:${tomato};color:#fffaf2;text-decoration:none;font-weight:bold;padding:14px 26px;border-radius:999px">${plain(block.label)}</a></p>`;
  return `<table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="margin:0 0 16px">${block.rows.map(rowHtml).join("")}</table>`;
}

function rowHtml({ label, details = [], amount, total }: Row): string {
  const weight = total
    ? "font-weight:bold;font-size:18px;border-top:2px solid #2b1710;"
    : "border-top:1px solid #ecdcc3;";
  const small = details
    .map(
      (detail) => `<br><span style="color:${soft};font-size:14px;font-weight:normal">${plain(detail)}</span>`,
    )
    .join("");
  return `<tr><td style="${weight}padding:8px 12px 8px 0">${plain(label)}${small}</td><td align="right" valign="top" style="${weight}padding:8px 0;white-space:nowrap">${plain(amount ?? "")}</td></tr>`;
}
