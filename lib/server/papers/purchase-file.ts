import "server-only";
import type { SupplierTold } from "../../outbox/mail/supplier-mails";
import { beginPdf, endPdf, inFont } from "./pdf";
import type { PaperFile } from "./receipt-file";

export type PurchaseSheet = {
  title: string;
  told: SupplierTold;
  /** Label and value: order number, customer number, delivery day. */
  facts: (readonly [string, string])[];
  heads: { article: string; reference: string; packs: string; price: string; amount: string };
  rows: { article: string; reference: string; packs: string; price: string; amount: string }[];
  total: string;
  foot: string;
  at: Date;
};

const margin = 48;
const width = 595;
const bottom = 770;
const columns = { article: margin, reference: 250, packs: 320, price: 400, amount: 470 } as const;
const widths = { article: 195, reference: 66, packs: 76, price: 66, amount: 77 } as const;
const order = ["article", "reference", "packs", "price", "amount"] as const;

/** A purchase order as an A4 PDF, over as many pages as it needs. */
export async function purchaseFile(sheet: PurchaseSheet): Promise<PaperFile> {
  const { title, told, facts, heads, rows, total, foot, at } = sheet;
  const pdf = beginPdf({ title, at, locale: "fr", size: [width, 842], margin: 0 });
  const write = (
    text: string,
    x: number,
    y: number,
    room: number,
    look: { size?: number; strong?: boolean; right?: boolean } = {},
  ) => {
    pdf.font(look.strong ? "strong" : "plain").fontSize(look.size ?? 9.5);
    const options = { width: room, align: look.right ? ("right" as const) : ("left" as const) };
    pdf.text(inFont(text), x, y, options);
    return pdf.heightOfString(inFont(text), options);
  };
  const begin = () => {
    pdf.addPage();
    write("OC Pizza", margin, 40, 200, { size: 18, strong: true });
    write(title, margin, 66, width - 2 * margin, { size: 14, strong: true });
    return 96;
  };
  const row = (cells: PurchaseSheet["heads"], y: number, strong = false) =>
    Math.max(
      ...order.map((key) =>
        write(cells[key], columns[key], y, widths[key], {
          strong,
          right: key === "price" || key === "amount",
        }),
      ),
    );
  const rule = (y: number) =>
    pdf
      .moveTo(margin, y)
      .lineTo(width - margin, y)
      .lineWidth(0.6)
      .stroke("#999999")
      .fill("#000000");
  let y = begin();
  y += write(`${told.outlet}\n${told.address}\n${told.phone}\n${told.email}`, margin, y, 240);
  let right = 96;
  right += write(told.supplier, 320, right, 227, { strong: true }) + 4;
  for (const [label, value] of facts) right += write(`${label} : ${value}`, 320, right, 227) + 2;
  y = Math.max(y, right) + 14;
  if (told.note) y += write(told.note, margin, y, width - 2 * margin) + 10;
  const head = () => {
    y += row(heads, y, true) + 4;
    rule(y);
    y += 6;
  };
  head();
  for (const cells of rows) {
    if (y > bottom - 40) {
      y = begin();
      head();
    }
    y += row(cells, y) + 5;
  }
  rule(y);
  y += 6;
  y += write(total, 300, y, width - margin - 300, { size: 12, strong: true, right: true }) + 16;
  if (y > bottom - 20) y = begin();
  write(foot, margin, y, width - 2 * margin);
  return {
    ...{ name: `${told.name.replaceAll(/[^\w-]+/g, "-")}.pdf`, type: "application/pdf" },
    content: await endPdf(pdf),
  };
}
